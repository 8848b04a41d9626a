/** A small list of issues of each kind. */
import { issueListOf, type Issue, type IssueListInput } from "../../../src/marking/issueList";
import type { Finding } from "../../../src/review/types";
import { makeSheet } from "../support/sheets";

export const { review } = makeSheet({
  fields: ["name", "contract"],
  rows: [["甲系统", 100]],
  flagged: [{ row: 3, field: "contract" }],
});
export const [finding] = review.rows[0]?.findings as readonly [Finding];
export const issue = (part: Partial<Issue> = {}): Issue => ({
  number: 1,
  finding,
  project: { name: "甲系统", unit: "市某局" },
  classified: false,
  explained: null,
  ...part,
});
const AT = Date.UTC(2026, 10, 26, 10, 0);
const input = (issues: readonly Issue[], more: Partial<IssueListInput> = {}): IssueListInput => ({
  fileName: "计划.xlsx",
  review,
  at: AT,
  issues,
  besides: { notes: 2, undecided: 3 },
  ...more,
});
export const listOf = (issues: readonly Issue[], more: Partial<IssueListInput> = {}) =>
  issueListOf(input(issues, more), "zh-CN");
export const ISSUES: readonly Issue[] = [
  issue(),
  issue({ number: 2, project: { name: " 乙\n系统 ", unit: "市另局" }, finding: { ...finding, severity: "warning" } }),
  issue({ number: 3, classified: true }),
  issue({ number: 4, finding: { ...finding, row: null, rows: [3], cells: [] } }),
  issue({ number: 5, explained: { who: "张三", why: "已批复", at: AT } }),
];
