/**
 * session/: one open workbook under review: which sheet, what the last review said, whether it still holds, what stands
 * on the sheet. Knows no React and no Excel; the pane watches it through `subscribe` and `getSnapshot`.
 */
export { ReviewSession, type SessionOptions } from "./ReviewSession";
export { dayOfNow } from "./today";
export { addressesOfFinding, rowOfAddress, startAddress } from "./place";
export {
  filterEntries,
  groupEntries,
  countBySeverity,
  classOf,
  EXPLAINED_GROUP,
  NO_FILTER,
  type EntryClass,
  type EntryFilter,
  type EntryGroup,
  type GroupBy,
} from "./entryFilter";
export { buildIndex, type Entry, type EntryKind, type FindingIndex, type Standing } from "./findingIndex";
export { amountTyped, type Trial, type TrialResult } from "./whatIf";
export type { MappedColumn, ColumnState } from "./columns";
export type { ColumnChoice } from "./mapping";
export { canBeExplained, faultOf, LONGEST_WHO, LONGEST_WHY, type Lapsed, type Waiver } from "./waivers";
export type { ReviewEngine } from "./engine";
export type { Fix, FixKind } from "./fixes";
export { issuesOf, issueText, type IssueGroup, type IssueList } from "./issueList";
export type * from "./types";
