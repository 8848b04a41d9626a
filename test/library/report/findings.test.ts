/** Findings of a sheet in 审查情况汇总表: two thousand one by one, of more how many; 问题清单 has all. */
import { findingRows } from "../../../src/library/report/sheet/findings";
import type { ReportSheetInput } from "../../../src/library/report/sheet/input";
import type { Finding } from "../../../src/review";
import { makeSheet } from "../../marking/support/sheets";

const { review } = makeSheet({
  fields: ["name", "contract"],
  rows: [["甲系统", 100]],
  flagged: [{ row: 3, field: "contract" }],
});
const [row] = review.rows;
const [finding] = row?.findings as readonly [Finding];

function listed(count: number) {
  const findings = Array.from({ length: count }, (_, at) => ({ ...finding, id: `f${at}` }));
  const report = { rows: [{ row: 3, name: "甲系统" }], findings: { error: count, warning: 0, info: 0 } };
  const rows = findingRows(
    { report, review: { ...review, rows: [{ ...row, findings }] } } as unknown as ReportSheetInput,
    "zh-CN",
  ).slice(2);
  return {
    projects: rows.filter(({ cells }) => cells[0] === "甲系统").length,
    last: JSON.stringify(rows.at(-1)?.cells),
  };
}

test("two thousand, and one more", () => {
  expect(listed(2_000)).toMatchObject({ projects: 2_000 });
  expect(listed(2_000).last).toContain("甲系统");
  expect(listed(2_001).projects).toBe(2_000);
  expect(listed(2_001).last).toMatch(/1/);
  expect(listed(2_001).last).not.toContain("甲系统");
});

test("none is said", () => {
  expect(listed(0)).toMatchObject({ projects: 0 });
  expect(listed(0).last).not.toBeUndefined();
});
