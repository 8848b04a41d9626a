/**
 * session/: one open workbook under review: which sheet, what the last review said, whether it still holds, what stands
 * on the sheet. Knows no React and no Excel; the pane watches it through `subscribe` and `getSnapshot`.
 *
 * `ReviewSession` is what the pane holds; `types` what it sees, `notice` what it tells. The rooms:
 * - `work/`: what a person asks for, jobs one after the other, their steps, what is told of them, the state that all share.
 * - `reading/`: from the sheet in front to a review: following the workbook, reading, patching after edits, columns, engine, result.
 * - `findings/`: a review laid out for lists and look-ups: entries, filters, places.
 * - `rounds/`: this review against the last one: numbers, 已整改, 新增, explanations (已说明).
 * - `marks/`: result columns and highlights on the sheet, on request or by themselves.
 * - `writing/`: what else is written: fixes, the list of issues, the sample.
 * - `tasks/`: jobs that need a second sheet or file: comparing.
 * - `trials/`: what a review would say under other amounts or readings.
 * - `settings/`: what a person chose for this workbook, kept in it.
 */
export { ReviewSession, type SessionOptions } from "./ReviewSession";
export { dayOfNow } from "../exact/today";
export { addressesOfFinding, rowOfAddress, startAddress } from "./findings/place";
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
} from "./findings/entryFilter";
export { buildIndex, type Entry, type FindingIndex, type Standing } from "./findings/findingIndex";
export { type EntryKind } from "../review/types";
export { amountTyped, type Trial, type TrialResult } from "./trials/whatIf";
export type { MappedColumn, ColumnState } from "./reading/columns";
export type { ColumnChoice } from "../kept/mapping";
export { canBeExplained, type Lapsed } from "./rounds/waivers";
export { faultOf, LONGEST_WHO, LONGEST_WHY, type Waiver } from "../kept/waivers";
export type { ReviewEngine } from "./reading/engine";
export type { Fix, FixKind } from "./writing/fixes";
export { issuesOf, issueText, type IssueGroup, type IssueList } from "./writing/issueList";
export type * from "./notice";
export type * from "./types";
