/** What is told once per sheet names its rows, tells how it came about on the first, and stays the same while they are. */
import type { FieldReading, PlanSheet } from "../../src/plan/types";
import type { SheetReview } from "../../src/review";
import { SHEET_KEY, shortHash } from "../../src/review/fingerprint";
import { OnceTold } from "../../src/review/toldOnce";
import type { RowRule } from "../../src/rules/types";
import { planOf } from "../support/plan";
import { note, reviewer, rowRule, sheet, totalOf, withRows } from "./ownRules";

const ESTIMATE = { kind: "input", field: "total", address: "B2", shown: "约", approximate: true } as const;

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
    asked.length = 0;
    const review = reviewer([big])(plan);
    // Each row once, and the first again for what is told.
    expect(asked).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 2]);
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
    const first = sheet(seven);
    const moved = sheet([300, 300, 300, 300, 300, 100, 300, 100]);
    const [before] = review(first).findings;
    const { findings } = review(withRows(first, moved, 5, 6));
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

  test("what no row said before is told of the row that says it now", () => {
    const review = reviewer([big]);
    const small = sheet([100, 100, 100]);
    expect(review(small).findings).toEqual([]);
    expect(review(withRows(small, sheet([100, 300, 100]), 1)).findings.map(({ rows }) => rows)).toEqual([[3]]);
  });

  test("is the sheet's, says of which rows, marks nothing, and rests on doubt only where an error rests on an estimate", () => {
    const [finding] = reviewer([big])(plan).findings;
    expect(finding).toMatchObject({
      id: `${SHEET_KEY}${shortHash(["BIG", "big"])}`,
      row: null,
      cells: [],
      doubts: [],
      differs: [],
      message: { key: "rules.BIG.big", data: { rows: { rows: [2, 3, 5, 6, 7, 8, 9] } } },
    });
    const estimated = planOf([{ name: "甲", total: 300 }]);
    const total = estimated.projects[0]!.fields.total as Extract<FieldReading, { state: "value" }>;
    const fields = { ...estimated.projects[0]!.fields, total: { ...total, notes: ["approximate" as const] } };
    const rule = rowRule(
      "X",
      (row) => [{ ...note(row, "m", "error"), trace: () => ({ ...ESTIMATE, value: totalOf(row) }) }],
      { oncePerSheet: true },
    );
    const [doubted] = reviewer([rule])({ ...estimated, projects: [{ ...estimated.projects[0]!, fields }] }).findings;
    expect([doubted?.severity, doubted?.doubts?.map(({ key }) => key)]).toEqual(["warning", ["doubt.estimate"]]);
  });

  test("a row that says it at two severities is traced for each alone; one that says it twice counts twice of five", () => {
    const traces = (...severities: readonly ("warning" | "info")[]) =>
      reviewer([rowRule("X", (row) => severities.map((severity) => note(row, "m", severity)), { oncePerSheet: true })])(
        sheet([1, 2, 3, 4, 5, 6]),
      ).findings.map(({ trace }) => {
        const tree = trace!();
        return tree.kind === "operation" ? tree.operands.map((each) => "value" in each && each.value) : [];
      });
    const wan = (...numbers: readonly number[]) => numbers.map((each) => BigInt(each) * 1_000_000n);
    expect(traces("warning", "info")).toEqual([wan(1, 2, 3, 4, 5), wan(1, 2, 3, 4, 5)]);
    expect(traces("info", "info")).toEqual([wan(1, 1, 2, 2, 3)]);
  });

  test("rows that say the same share one list of it, and a rule's equal breaches one object", () => {
    const told = new OnceTold();
    const [rule, other] = [rowRule("X", () => []), rowRule("Y", () => [])];
    const of = (message: string, severity: "info" | "warning" = "info", by = rule) =>
      told.of(by, { ...note({} as never, message), severity });
    const [a, b] = [of("a"), of("b")];
    expect([of("a") === a, of("b") === b, of("a", "info", other) === a, of("a", "warning") === a]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const list = told.list([a, b]);
    expect([told.list([a, b]) === list, told.list([a, b]) === list]).toEqual([true, true]);
    for (const another of [[a], [a, a], [b, a], [a, b, b]]) {
      expect(told.list(another)).toBe(another);
      expect(told.list([...another])).toBe(another);
    }
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
