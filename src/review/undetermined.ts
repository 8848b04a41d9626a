import type { FieldKey } from "../fields";
import type { RowReview } from "./types";

/**
 * What a row lacks so that its approval tier, or a limit that something on the row is held against, could be determined.
 * Empty: all of them are. Such a row must not read as one without problems.
 */
export function undetermined({ applies, computed }: Pick<RowReview, "applies" | "computed">): readonly FieldKey[] {
  if (!computed || applies === false) return [];
  const { tier, supplement, adjustment, scope } = computed;
  const isSupplemented = supplement.used === null || supplement.used > 0n;
  const isAdjusted = adjustment.used === null || adjustment.used > 0n;
  return [
    ...(tier.tier === "UNKNOWN" || scope.because === "unknownTotal" ? (["total"] as const) : []),
    ...(supplement.used === null ? (["supp"] as const) : []),
    ...(isSupplemented && supplement.cap === null ? (["contract"] as const) : []),
    ...(adjustment.used === null ? (["adj"] as const) : []),
    ...(isAdjusted && adjustment.cap === null ? (["approvedTotal"] as const) : []),
  ];
}

/**
 * Whether 未判定 is read of a row, be it in 审查结论 (its tier or a limit could not be determined) or in 问题说明 (clauses
 * could not be judged). The one meaning of the number beside 未判定, wherever one stands.
 */
export function isUndecided(row: Pick<RowReview, "applies" | "computed" | "undecided">): boolean {
  return row.undecided.length > 0 || undetermined(row).length > 0;
}
