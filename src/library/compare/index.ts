/**
 * compare/: two sheets of a plan beside each other: what was added, removed and changed, by which way each change goes
 * and what it newly breaks. Knows neither Excel nor files.
 */
export * from "./types";
export { comparePlans } from "./compare";
export type { CompareOptions } from "./side";
export { askText, routeText } from "./words";
export { comparisonSheet, type ComparisonSheetInput } from "./sheet";
