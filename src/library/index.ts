/**
 * library/: what stands above one sheet: comparing two plans, merging departments' sheets, the summary and the approval
 * lists. It knows projects and findings, and neither Excel nor files.
 */
export * from "./match";
export * from "./compare";
export * from "./report";
export { PRODUCT_VERSION, type SheetOrigin } from "./sheets";
