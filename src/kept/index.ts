/**
 * kept/: what is kept in a workbook or on a machine, each with its key, its form as plain JSON, its bounds, and a reader
 * that takes nothing over which it does not understand.
 * - `settings`: base date, result columns, hints. `mapping`: what a person said about columns.
 * - `history`: what the last review of each sheet has said. `waivers`: findings that a person explained (已说明).
 */
export * from "./bytes";
export * from "./history";
export * from "./mapping";
export * from "./settings";
export * from "./waivers";
