import type { FieldKey } from "../../fields";
import { readingOf, type FieldReading } from "../../plan/types";
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
  const found = ofField("total", fields.total) ?? ofField("approvedTotal", fields.approvedTotal);
  const stated = found ?? ofField("estimate", fields.estimate);
  if (stated !== null) return stated;
  const fees = totalIn(context, "annualFee");
  if (holds(positive(input(project, "annualFee"))) && amountFrom(fees) !== null)
    return { total: amountFrom(fees), field: "annualFee", missing: null };
  const present = SOURCES.find((each) => readingOf(project, each).state === "blank");
  if (SOURCES.some((each) => readingOf(project, each).state === "bad"))
    return { total: null, field: null, missing: "bad" };
  return { total: null, field: present ?? null, missing: present === undefined ? "absent" : "blank" };
}

/** The total that a field holds; null where it holds no amount. */
function ofField(field: FieldKey, held: FieldReading | undefined): TotalValue | null {
  const fen = moneyIn(held);
  if (fen === null) return null;
  return fen > 0n ? { total: fen, field, missing: null } : { total: null, field, missing: "notPositive" };
}
