/** Values computed for a row whether or not it breaks a rule: totals, scope, tier, limits. */
export * from "./types";
export type { ValueContext } from "./context";
export { effectiveDay } from "./effective";
export { tierCandidates, tierOfAmount } from "./tier";
export { areSupplementsKnown, hasSupplements, supplementTierOf } from "./supplement";
export { adjustmentBases, isOwnWayClosed, overApproved } from "./adjustment";
export { TRACED_VALUES, traceOfValue, type ValueKey } from "./traces";
export { LazyValues } from "./compute";
