import type { Fen } from "../../exact";
import { readingOf, type Project } from "../../plan/types";
import { parameterOn } from "../acts/parameters";
import { answerOf, moneyOf, optionOf, textOf } from "../support/access";
import { isNotFiscal } from "../support/funding";
import { isOperations } from "../support/kinds";
import type { ValueContext } from "./context";
import type { ScopeValue } from "./types";

/**
 * Bodies that Article 22 counts among the counties: the high-tech zone and the eastern development zone themselves.
 * Only a unit that *begins* so: 市公安局高新区分局 is a municipal body (reading 3.35).
 */
export const ZONE_BODY =
  /^(四川)?(省)?(达州)?(市)?(高新区|高新技术产业园区|高新技术产业开发区|东部经开区|东部经济开发区)/;

/** A name that says operation and maintenance, and one that says building all the same (运维平台建设 is a building). */
const OPERATIONS_NAME =
  /(?:运维|运行维护|维护|维保)(?:服务|保障|项目|经费|费用?|采购|外包|（|\(|\d|$)|(?:运维|运行维护)[^建新升改]{0,6}$/;
const BUILDING_NAME = /建设|新建|开发|升级|改造|扩建|扩容|研发/;

/** Whether and why the Measures apply to a row (Articles 2, 22, 32, 64, 65), and what makes that doubtful. */
export function computeScope(context: ValueContext): ScopeValue {
  const scope = (applies: boolean | null, because: ScopeValue["because"]): ScopeValue => ({
    applies,
    because,
    doubts: doubts(context.project),
  });
  const { project } = context;
  if (answerOf(project, "classified") === "yes") return scope(false, "classified");
  if (optionOf(project, "level") === "county") return scope(false, "county");
  if (ZONE_BODY.test(textOf(project, "unit").replace(/\s/g, ""))) return scope(null, "countyBody");
  if (isOperations(project) && context.reading("A10-operations-tier") === "none") return scope(true, "operations");
  const total = highestTotal(context);
  const threshold = parameterOn(context, "threshold");
  if (total === null || threshold === null) return scope(null, "unknownTotal");
  return total >= threshold ? scope(true, "inScope") : scope(false, "below30");
}

/** Where 总投资 and the approved total disagree the higher counts, as for the tiers (reading 0.6). */
function highestTotal({ project, values }: ValueContext): Fen | null {
  const { total } = values.total;
  const approved = moneyOf(project, "approvedTotal");
  return total !== null && approved !== null && approved > total ? approved : total;
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
