import { valueOn } from "../../regulation/period";
import { answerOf, optionOf, textOf } from "../support/access";
import { isOperations } from "../support/kinds";
import type { ValueContext } from "./context";
import type { ScopeValue } from "./types";

/**
 * Bodies that Article 22 counts among the counties: the high-tech zone and the eastern development zone themselves.
 * Only a unit that *begins* so: 市公安局高新区分局 is a municipal body (reading 3.35).
 */
export const ZONE_BODY =
  /^(四川)?(省)?(达州)?(市)?(高新区|高新技术产业园区|高新技术产业开发区|东部经开区|东部经济开发区)/;

/** Whether and why the Measures apply to a row (Articles 2, 22, 32, 64, 65). */
export function computeScope(context: ValueContext): ScopeValue {
  const { project, policy, values } = context;
  if (answerOf(project, "classified") === "yes") return { applies: false, because: "classified" };
  if (optionOf(project, "level") === "county") return { applies: false, because: "county" };
  if (ZONE_BODY.test(textOf(project, "unit").replace(/\s/g, ""))) return { applies: null, because: "countyBody" };
  const { total } = values.total;
  if (isOperations(project) && context.reading("A10-operations-tier") === "none") {
    return { applies: true, because: "operations" };
  }
  if (total === null) return { applies: null, because: "unknownTotal" };
  return total >= valueOn(policy.parameters.threshold, Math.max(context.asOf, policy.effective))
    ? { applies: true, because: "inScope" }
    : { applies: false, because: "below30" };
}
