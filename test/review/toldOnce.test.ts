/** What is told once per sheet names its rows, tells how it came about on the first, and stays the same while they are. */
import type { PlanSheet } from "../../src/plan/types";
import type { SheetReview } from "../../src/review";
import type { RowRule } from "../../src/rules/types";
import { note, reviewer, rowRule, sheet, totalOf, withRows } from "./ownRules";

describe("What is told once per sheet", () => {
  const asked: number[] = [];
  const BIG = 300_000_000n;
  /** Told of every row of 300 万元 or more. */
  const big = rowRule("BIG", (row) => (asked.push(row.project.row), totalOf(row) >= BIG ? [note(row, "big")] : []), {
    oncePerSheet: true,
  });
  const plan = sheet([300, 300, 100, 300, 300, 300, 300, 300]);
  const tracedOf = ({ findings }: SheetReview): readonly unknown[] => {
    const trace = findings[0]?.trace?.();
    return trace?.kind === "operation" ? trace.operands.map((each) => "value" in each && each.value) : [];
  };

  test("tells how it came about on its first five rows, asked again of these alone", () => {
    const review = reviewer([big])(plan);
    expect(review.findings.map(({ rows, row }) => [rows, row])).toEqual([[[2, 3, 5, 6, 7, 8, 9], null]]);
    asked.length = 0;
    expect(tracedOf(review)).toEqual([BIG, BIG, BIG, BIG, BIG]);
    expect(asked).toEqual([2, 3, 5, 6, 7]);
  });

  test.each<[string, readonly number[], boolean, readonly number[]]>([
    ["the first row says something else", [301, 300, 100, 300, 300, 300, 300, 300], false, [2, 3, 5, 6, 7, 8, 9]],
    ["the fifth row says something else", [300, 300, 100, 300, 300, 301, 300, 300], false, [2, 3, 5, 6, 7, 8, 9]],
    ["the sixth row says something else", [300, 300, 100, 300, 300, 300, 301, 300], true, [2, 3, 5, 6, 7, 8, 9]],
    ["a row of which it is not told changed", [300, 300, 90, 300, 300, 300, 300, 300], true, [2, 3, 5, 6, 7, 8, 9]],
    ["the last row says it no more", [300, 300, 100, 300, 300, 300, 300, 100], false, [2, 3, 5, 6, 7, 8]],
    ["the first row says it no more", [100, 300, 100, 300, 300, 300, 300, 300], false, [3, 5, 6, 7, 8, 9]],
    ["one more says it", [300, 300, 300, 300, 300, 300, 300, 300], false, [2, 3, 4, 5, 6, 7, 8, 9]],
    ["four say it", [300, 300, 100, 300, 300, 100, 100, 100], false, [2, 3, 5, 6]],
    ["none says it", [100, 100, 100, 100, 100, 100, 100, 100], false, []],
  ])("is the same object only while its rows and its first five are the same: %s", (_, totals, isSame, rows) => {
    const review = reviewer([big]);
    const [before] = review(plan).findings;
    const changed = totals.flatMap((total, at) => (total === [300, 300, 100, 300, 300, 300, 300, 300][at] ? [] : [at]));
    const after = review(withRows(plan, sheet(totals), ...changed));
    expect(after.findings.map((finding) => finding === before)).toEqual(rows.length === 0 ? [] : [isSame]);
    expect(after.findings.flatMap((finding) => finding.rows)).toEqual(rows);
    expect(tracedOf(after).length).toBe(Math.min(5, rows.length) > 1 ? Math.min(5, rows.length) : 0);
    expect(tracedOf(after)).toEqual(tracedOf(reviewer([big])(withRows(plan, sheet(totals), ...changed))));
  });

  test("of as many rows, but others, is another one", () => {
    const seven = [300, 300, 300, 300, 300, 300, 100, 100];
    const review = reviewer([big]);
    const moved = sheet([300, 300, 300, 300, 300, 100, 300, 100]);
    const [before] = review(sheet(seven)).findings;
    const { findings } = review(withRows(sheet(seven), moved, 5, 6));
    expect(before?.rows).toEqual([2, 3, 4, 5, 6, 7]);
    expect(findings.map(({ rows }) => rows)).toEqual([[2, 3, 4, 5, 6, 8]]);
  });

  test("stands in the order of the rows that say it first, and on one row in that of the rules; after edits too", () => {
    const saying = (id: string, row: (total: bigint) => readonly string[]): RowRule =>
      rowRule(id, (context) => row(totalOf(context)).map((message) => note(context, message)), { oncePerSheet: true });
    const rules = [
      saying("A", (total) => (total === 30_000_000n ? ["late"] : [])),
      saying("B", (total) => (total >= 20_000_000n ? ["both", "again"] : [])),
      saying("C", (total) => (total === 20_000_000n ? ["early"] : [])),
    ];
    const first = sheet([10, 20, 30, 10]);
    const review = reviewer(rules);
    const order = (of: PlanSheet) => review(of).findings.map(({ message }) => message.key.replace("rules.", ""));
    expect(order(first)).toEqual(["B.both", "B.again", "C.early", "A.late"]);
    const edits: readonly (readonly [readonly number[], readonly string[]])[] = [
      [
        [30, 20, 30, 10],
        ["A.late", "B.both", "B.again", "C.early"],
      ],
      [
        [10, 20, 30, 30],
        ["B.both", "B.again", "C.early", "A.late"],
      ],
      [
        [20, 10, 30, 10],
        ["B.both", "B.again", "C.early", "A.late"],
      ],
      [
        [10, 10, 20, 30],
        ["B.both", "B.again", "C.early", "A.late"],
      ],
      [
        [10, 10, 30, 20],
        ["A.late", "B.both", "B.again", "C.early"],
      ],
      [[10, 10, 10, 10], []],
    ];
    for (const [totals, expected] of edits) {
      const places = totals.flatMap((total, at) => (total === [10, 20, 30, 10][at] ? [] : [at]));
      expect([totals, order(withRows(first, sheet(totals), ...places))]).toEqual([totals, expected]);
      order(first);
    }
  });

  test("one message at two severities is told twice, each with its rows", () => {
    const rule = rowRule("X", (row) => [note(row, "m", totalOf(row) >= BIG ? "warning" : "info")], {
      oncePerSheet: true,
    });
    const { findings } = reviewer([rule])(sheet([300, 100, 300, 100]));
    expect(findings.map(({ severity, rows }) => [severity, rows])).toEqual([
      ["warning", [2, 4]],
      ["info", [3, 5]],
    ]);
  });

  test("a row that says it twice is named once", () => {
    const rule = rowRule("X", (row) => [note(row, "m"), note(row, "m")], { oncePerSheet: true });
    expect(reviewer([rule])(sheet([300, 100])).findings.map(({ rows }) => rows)).toEqual([[2, 3]]);
  });

  test("a breach that is told once stands beside others of its rule that stand on their rows", () => {
    const rule = rowRule("X", (row) => [{ ...note(row, "once"), oncePerSheet: true }, note(row, "each")]);
    const { findings, rows } = reviewer([rule])(sheet([300, 100]));
    expect(findings.map(({ message, rows: its }) => [message.key, its])).toEqual([["rules.X.once", [2, 3]]]);
    expect(rows.map((row) => row.findings.map(({ message }) => message.key))).toEqual([
      ["rules.X.each"],
      ["rules.X.each"],
    ]);
  });
});
