import { readingOf, type Project } from "../../plan/types";
import { parameterOn } from "../acts/parameters";
import { optionOf, textOf } from "../facts/access";
import { isNotFiscal } from "../facts/funding";
import { classifiedBy, isOperations } from "../facts/kinds";
import { placeOfUnit } from "../../regulation/places";
import { holds } from "../trace/evaluate";
import { belowThreshold } from "../trace/total";
import type { ValueContext } from "./context";
import type { ScopeValue } from "./types";

/** A unit of a county, or of a zone that Article 22 counts among the counties, by its name; a level that is filled in says more. */
function isCountyBody({ project, policy }: Pick<ValueContext, "project" | "policy">): boolean {
  return optionOf(project, "level") === null && placeOfUnit(policy.places, textOf(project, "unit")) !== null;
}

/** A name that says operation and maintenance, and one that says building all the same (运维平台建设 is a building). */
const OPERATIONS_NAME =
  /(?:运维|运行维护|维护|维保|续保|维修|检修)(?:服务|保障|保养|项目|经费|费用?|采购|外包|（|\(|\d|$)|(?:运维|运行维护|维护)[^建新升改]{0,10}服务|(?:运维|运行维护)[^建新升改]{0,6}$|运行(?:服务|保障)(?!平台|系统|中心|大厅|终端|网)/;
const BUILDING_NAME = /建设|新建|开发|升级|改造|扩建|扩容|研发/;

/** Whether and why the Measures apply to a row (Articles 2, 22, 32, 64, 65), and what makes that doubtful. */
export function computeScope(context: ValueContext): ScopeValue {
  const scope = (applies: boolean | null, because: ScopeValue["because"]): ScopeValue => ({
    applies,
    because,
    doubts: doubts(context.project),
  });
  const { project } = context;
  if (classifiedBy(project) !== null) return scope(false, "classified");
  if (optionOf(project, "level") === "county") return scope(false, "county");
  if (isCountyBody(context)) return scope(null, "countyBody");
  if (isOperations(project) && context.reading("A10-operations-tier") === "none") return scope(true, "operations");
  if (context.values.total.total === null || parameterOn(context, "threshold") === null)
    return scope(null, "unknownTotal");
  return holds(belowThreshold(context)) ? scope(false, "below30") : scope(true, "inScope");
}

const NONE: ScopeValue["doubts"] = [];

function doubts(project: Project): ScopeValue["doubts"] {
  const funding = isNotFiscal(project);
  const operations = isNamedOperations(project);
  if (!funding && !operations) return NONE;
  return [...(funding ? (["funding"] as const) : []), ...(operations ? (["operationsName"] as const) : [])];
}

/** Operation and maintenance by its name, where no cell says the kind of project. */
function isNamedOperations(project: Project): boolean {
  if (readingOf(project, "nature").state === "value") return false;
  const name = textOf(project, "name").replace(/\s/g, "");
  return OPERATIONS_NAME.test(name) && !BUILDING_NAME.test(name);
}
