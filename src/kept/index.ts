/**
 * kept/: what is kept in a workbook, each with its key, its form as plain JSON, its bounds and its schema. A reader takes
 * nothing over which does not fit, and says so.
 * - `read`: how all of it is read.
 * - `settings`: base date, result columns, hints. `mapping`: what a person said about columns.
 * - `history`: what the last review of each sheet has said. `waivers`: findings that a person explained (已说明).
 */
export * from "./bytes";
export * from "./history";
export * from "./mapping";
export type { KeptKind, OnLost } from "./read";
export * from "./settings";
export * from "./waivers";
