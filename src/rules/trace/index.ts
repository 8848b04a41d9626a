/**
 * How a value or a finding came about, as a tree that can be evaluated again: its value is always computed from its
 * operands, so that it yields what the verdict rests on.
 * - `types`, `evaluate`: the tree, and what it comes to. `explain`: when there is one.
 * - `cells`, `evidence`, `parameters`: its leaves. `operations`: its nodes.
 * - `row`, `total`, `bands`, `supplement`, `adjustment`, `ceiling`, `ofItsDay`, `rounding`, `authority`, `cumulative`, `days`: what rules put together from them, by subject.
 */
export * from "./types";
export * from "./evaluate";
export * from "./explain";
export * from "./cells";
export * from "./evidence";
export * from "./parameters";
export * from "./operations";
export * from "./row";
export * from "./total";
export * from "./bands";
export * from "./supplement";
export * from "./adjustment";
export * from "./ceiling";
export * from "./ofItsDay";
export * from "./rounding";
export * from "./authority";
export * from "./cumulative";
export * from "./days";
