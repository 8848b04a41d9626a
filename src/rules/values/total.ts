import type { FieldKey } from "../../fields";
import { readingOf } from "../../plan/types";
import { moneyOf, monthsOf } from "../facts/access";
import type { ValueContext } from "./context";
import type { TotalValue } from "./types";

/** Order in which a total is looked for: 总投资, else the approved total, else the approved estimate (reading 0.6). */
const SOURCES: readonly FieldKey[] = ["total", "approvedTotal", "estimate"];

/**
 * The row's total investment. A 总投资 that cannot be read is not replaced by another figure: data that is wrong is
 * not worked around. One that is merely blank is, as the approval went by the approved total.
 */
export function computeTotal({ project, reading }: ValueContext): TotalValue {
  const own = readingOf(project, "total");
  if (own.state === "bad") return { total: null, field: "total", missing: "bad" };
  for (const field of SOURCES) {
    const fen = moneyOf(project, field);
    if (fen === null) continue;
    return fen > 0n ? { total: fen, field, missing: null } : { total: null, field, missing: "notPositive" };
  }
  const fees = totalOfFees(project, reading("A2-multi-year-fee") === "annual");
  if (fees !== null) return { total: fees, field: "annualFee", missing: null };
  const present = SOURCES.find((field) => readingOf(project, field).state === "blank");
  if (SOURCES.some((field) => readingOf(project, field).state === "bad"))
    return { total: null, field: null, missing: "bad" };
  return { total: null, field: present ?? null, missing: present ? "blank" : "absent" };
}

/** Reading 3.2: a service bought for several years counts with the fees of its whole term. */
function totalOfFees(project: ValueContext["project"], oneYearOnly: boolean): bigint | null {
  const fee = moneyOf(project, "annualFee");
  if (fee === null || fee <= 0n) return null;
  if (oneYearOnly) return fee;
  const months = monthsOf(project, "serviceTerm");
  return months === null ? null : (fee * BigInt(months)) / 12n;
}
