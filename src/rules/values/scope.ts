import { readingOf, type Project } from "../../plan/types";
import { parameterOn } from "../acts/parameters";
import { optionIn, textIn, textOf } from "../facts/access";
import { isNotFiscal } from "../facts/funding";
import { classifiedBy, isOperations } from "../facts/kinds";
import { perhapsNotMunicipal } from "../facts/level";
import { placeOfUnit } from "../../regulation/places";
import { holds } from "../trace/evaluate";
import { belowThreshold } from "../trace/total";
import type { ValueContext } from "./context";
import type { ScopeValue } from "./types";

/** A unit of a county, or of a zone that Article 22 counts among the counties, by its name; a level that is filled in says more. */
function isCountyBody({ project, policy }: Pick<ValueContext, "project" | "policy">): boolean {
  return optionIn(project.fields.level) === null && placeOfUnit(policy.places, textIn(project.fields.unit)) !== null;
}

/** A name that says operation and maintenance, and one that says building all the same (运维平台建设 is a building). */
const OPERATIONS_NAME =
  /(?:运维|运行维护|维护|维保|续保|维修|检修)(?:服务|保障|保养|项目|经费|费用?|采购|外包|（|\(|\d|$)|(?:运维|运行维护|维护)[^建新升改]{0,10}服务|(?:运维|运行维护)[^建新升改]{0,6}$|运行(?:服务|保障)(?!平台|系统|中心|大厅|终端|网)/;
const BUILDING_NAME = /建设|新建|开发|升级|改造|扩建|扩容|研发/;

/** Whether and why the Measures apply to a row (Articles 2, 22, 32, 64, 65). */
export function computeScope(context: ValueContext): ScopeValue {
  const { project } = context;
  if (classifiedBy(project) !== null) return SCOPES.classified;
  if (optionIn(project.fields.level) === "county") return SCOPES.county;
  if (isCountyBody(context)) return SCOPES.countyBody;
  if (isOperations(project) && context.reading("A10-operations-tier") === "none") return SCOPES.operations;
  if (context.values.total.total === null || parameterOn(context, "threshold") === null) return SCOPES.unknownTotal;
  return holds(belowThreshold(context)) ? SCOPES.below30 : SCOPES.inScope;
}

/** What each comes to; the rows of a sheet share them. */
const SCOPES = {
  classified: { applies: false, because: "classified" },
  county: { applies: false, because: "county" },
  countyBody: { applies: null, because: "countyBody" },
  operations: { applies: true, because: "operations" },
  unknownTotal: { applies: null, because: "unknownTotal" },
  below30: { applies: false, because: "below30" },
  inScope: { applies: true, because: "inScope" },
} as const satisfies Record<ScopeValue["because"], ScopeValue>;

export type ScopeDoubt = "funding" | "operationsName" | "unitLevel" | "section";

/**
 * What makes it doubtful that the Measures, or their tiers, apply: whatever follows is at most to be verified. Asked of what
 * accuses a row, hence of few.
 */
export function scopeDoubts(project: Project): readonly ScopeDoubt[] {
  const doubts: ScopeDoubt[] = [];
  if (isNotFiscal(project)) doubts.push("funding");
  if (isNamedOperations(project)) doubts.push("operationsName");
  const level = perhapsNotMunicipal(project);
  if (level !== null) doubts.push(level);
  return doubts;
}

/** Operation and maintenance by its name, where no cell says the kind of project. */
function isNamedOperations(project: Project): boolean {
  if (readingOf(project, "nature").state === "value") return false;
  const name = textOf(project, "name").replace(/\s/g, "");
  return OPERATIONS_NAME.test(name) && !BUILDING_NAME.test(name);
}
