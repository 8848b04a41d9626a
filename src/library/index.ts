/**
 * library/: what stands above one sheet: comparing two plans, merging departments' sheets, the summary and the approval
 * lists. It knows projects and findings, and neither Excel nor files.
 */
export * from "./match";
