/**
 * report/: the summary of a reviewed plan for the annual budget: by tier, body, department, source of funds, route and
 * year, what the approved estimates still leave, and the lists that are carried into the meetings.
 */
export * from "./types";
export { groupsBy, moneyOf, reportOf } from "./report";
export { approvalSheets, bodiesOf } from "./approvals";
export { reportSheet, type ReportSheetInput } from "./sheet";
export { actText, bodyText } from "./words";
