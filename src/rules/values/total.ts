import type { FieldKey } from "../../fields";
import { readingOf, type Project } from "../../plan/types";
import { moneyIn } from "../facts/access";
import { input } from "../trace/cells";
import { amountFrom, holds } from "../trace/evaluate";
import { positive } from "../trace/row";
import { totalIn } from "../trace/total";
import type { ValueContext } from "./context";
import type { TotalValue } from "./types";

/** Order in which a total is looked for: 总投资, else the approved total, else the approved estimate (reading 0.6). */
const SOURCES: readonly FieldKey[] = ["total", "approvedTotal", "estimate"];

/**
 * The row's total investment. A 总投资 that cannot be read is not replaced by another figure: data that is wrong is
 * not worked around. One that is merely blank is, as the approval went by the approved total. A service bought for several
 * years counts with the fees of its whole term (reading 3.2).
 */
export function computeTotal(context: ValueContext): TotalValue {
  const { project } = context;
  const { fields } = project;
  if (fields.total?.state === "bad") return { total: null, field: "total", missing: "bad" };
  const field = sourceIn(fields);
  if (field !== null) {
    const amount = totalIn(context, field);
    return holds(positive(amount))
      ? { total: amountFrom(amount), field, missing: null }
      : { total: null, field, missing: "notPositive" };
  }
  const fees = totalIn(context, "annualFee");
  if (holds(positive(input(project, "annualFee"))) && amountFrom(fees) !== null)
    return { total: amountFrom(fees), field: "annualFee", missing: null };
  const present = SOURCES.find((each) => readingOf(project, each).state === "blank");
  if (SOURCES.some((each) => readingOf(project, each).state === "bad"))
    return { total: null, field: null, missing: "bad" };
  return { total: null, field: present ?? null, missing: present === undefined ? "absent" : "blank" };
}

/** The first of SOURCES that holds an amount. */
function sourceIn({ total, approvedTotal, estimate }: Project["fields"]): FieldKey | null {
  if (moneyIn(total) !== null) return "total";
  if (moneyIn(approvedTotal) !== null) return "approvedTotal";
  return moneyIn(estimate) === null ? null : "estimate";
}
