/**
 * sheet/: a worksheet as plain data, and what of it is ours. Rows and columns are numbered from 1, as Excel shows them.
 * - `address`, `grid`, `merges`, `numberFormat`: cells, blocks of them and their A1 text; values, merges, formats.
 * - `references`: the references in a formula, found and moved.
 * - `changed`: places at which two lists differ; `ordered`: the place of a row among rows in order.
 * - `lines`: what rows and columns that come or go do to ranges and formulas.
 * - `resultBlock`, `resultHeaders`, `ownBlock`: the columns that marking puts beside a plan, and where they stand.
 * - `ownSheet`: the sheets that are wholly ours.
 */
export * from "./address";
export * from "./references";
export * from "./lines";
export * from "./grid";
export * from "./merges";
export * from "./changed";
export * from "./ordered";
export * from "./numberFormat";
export * from "./resultBlock";
export * from "./resultHeaders";
export * from "./ownBlock";
export * from "./ownSheet";
