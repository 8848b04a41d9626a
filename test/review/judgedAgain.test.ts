/**
 * After an edit a review asks the rules again of the rows that changed and of no other, and the rules across rows only where
 * what they look at changed. Seen with rules that write down when they are asked.
 */
import type { PlanSheet } from "../../src/plan/types";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan, reviewSteps, ReviewMemo } from "../../src/review";
import { SHEET_KEY, projectKey } from "../../src/review/fingerprint";
import type { SheetBreach } from "../../src/rules/types";
import { across, asOf, reviewer, rowRule, sheet, sheetRule, totalOf, withRows } from "./ownRules";

describe("A rule of rows", () => {
  test("is asked of the row that changed, and of no other", () => {
    const asked: number[] = [];
    const review = reviewer([rowRule("X", ({ project }) => (asked.push(project.row), []))]);
    const plan = sheet([100, 200, 300, 400]);
    const askedBy = (of: PlanSheet): readonly number[] => {
      asked.length = 0;
      review(of);
      return [...asked];
    };
    expect(askedBy(plan)).toEqual([2, 3, 4, 5]);
    expect(askedBy(plan)).toEqual([]);
    expect(askedBy(withRows(plan, sheet([100, 250, 300, 400]), 1))).toEqual([3]);
    // Rows that became no project, or are projects again: the others stand where they stood.
    const without = { ...plan, projects: [plan.projects[0]!, plan.projects[2]!, plan.projects[3]!] };
    expect(askedBy(without)).toEqual([]);
    expect(askedBy(plan)).toEqual([3]);
  });

  test("is not asked again of rows that a review judged before it was given up", () => {
    const asked: number[] = [];
    const rules = [rowRule("X", ({ project }) => (asked.push(project.row), []))];
    const plan = sheet(Array.from({ length: 30 }, (_, at) => 100 + at));
    const memo = new ReviewMemo();
    const under = { policy: DAZHOU_2023, asOf, rules, memo };
    expect(reviewSteps(plan, under).next().value).toEqual({ done: 25, total: 30 });
    expect(asked).toHaveLength(25);
    // The second row was edited since: it is judged as it is now.
    const edited = withRows(plan, sheet(Array.from({ length: 30 }, (_, at) => 500 + at)), 1);
    const { rows } = reviewPlan(edited, under);
    expect(asked.slice(25)).toEqual([3, 27, 28, 29, 30, 31]);
    expect(rows.map(({ computed }) => computed?.total.total)).toEqual(
      edited.projects.map((_, at) => (at === 1 ? 501n : 100n + BigInt(at)) * 1_000_000n),
    );
  });

  test("a rule that throws on some rows is a fault of these rows, after edits too", () => {
    const throws = rowRule("X", (row) => {
      if (totalOf(row) >= 300_000_000n) throw new TypeError("kaputt");
      return [];
    });
    const review = reviewer([throws, { ...throws, id: "Y" }]);
    const faulty = (plan: PlanSheet) => review(plan).faults.map(({ rule, row }) => `${rule}${row}`);
    const plan = sheet([300, 100, 300, 100]);
    expect(faulty(plan)).toEqual(["X2", "Y2", "X4", "Y4"]);
    expect(faulty(plan)).toEqual(["X2", "Y2", "X4", "Y4"]);
    expect(faulty(withRows(plan, sheet([300, 100, 299, 300]), 2, 3))).toEqual(["X2", "Y2", "X5", "Y5"]);
    expect(faulty(withRows(plan, sheet([100, 300, 100, 100]), 0, 1, 2))).toEqual(["X3", "Y3"]);
    expect(faulty(sheet([100, 100, 300]))).toEqual(["X4", "Y4"]);
    // One that throws still after an edit is told once, and in its place.
    expect(faulty(plan)).toEqual(["X2", "Y2", "X4", "Y4"]);
    expect(faulty(withRows(plan, sheet([400, 100, 300, 300]), 0, 3))).toEqual(["X2", "Y2", "X4", "Y4", "X5", "Y5"]);
    expect(faulty(withRows(plan, sheet([100, 300, 100, 100]), 0, 1))).toEqual(["X3", "Y3", "X4", "Y4"]);
  });
});

describe("A rule across rows", () => {
  const asked: string[] = [];
  const rules = [
    sheetRule("ALWAYS", () => (asked.push("ALWAYS"), [])),
    sheetRule(
      "TOTALS",
      () => (asked.push("TOTALS"), []),
      (row) => `${totalOf(row)}`,
    ),
    sheetRule(
      "NAMED",
      () => (asked.push("NAMED"), [across(2, [4])]),
      () => "",
    ),
    sheetRule(
      "NOT-KNOWN",
      () => (asked.push("NOT-KNOWN"), []),
      () => null,
    ),
  ];
  const SUM: PlanSheet["sums"][number] = {
    row: 6,
    kind: "total",
    column: 3,
    field: "total",
    fen: 1n,
    rows: [2, 3, 4, 5],
    held: { fen: 0n, pending: 0, unreadable: 0 },
  };
  const plan = { ...sheet([100, 200, 300, 400]), sums: [SUM] };
  const twoSums = { ...plan, sums: [SUM, { ...SUM, row: 7 }] };
  const ALL = ["ALWAYS", "TOTALS", "NAMED", "NOT-KNOWN"];
  const supplemented = (...places: readonly number[]): PlanSheet => ({
    ...withRows(plan, sheet([100, 200, 300, 400], { unit: "市水务局" }), ...places),
  });

  test.each<[string, PlanSheet, readonly string[]]>([
    ["nothing changed", plan, ["ALWAYS"]],
    ["a row it does not name changed in what none of them looks at", supplemented(1), ["ALWAYS", "NOT-KNOWN"]],
    ["a row that it names changed", supplemented(0), ["ALWAYS", "NAMED", "NOT-KNOWN"]],
    ["another row that it names changed", supplemented(3, 2), ["ALWAYS", "NAMED", "NOT-KNOWN"]],
    ["a total changed", withRows(plan, sheet([100, 250, 300, 400]), 1), ["ALWAYS", "TOTALS", "NOT-KNOWN"]],
    ["a row became classified", withRows(plan, sheet([100, 200, 300, 400], { classified: true }), 1), ALL],
    ["a row is gone", { ...plan, projects: plan.projects.slice(0, 3) }, ALL],
    ["the same sums were read again", { ...plan, sums: [{ ...SUM, rows: [...SUM.rows] }] }, ["ALWAYS"]],
    ["the same sums, of the same list of rows", { ...plan, sums: [{ ...SUM }] }, ["ALWAYS"]],
    ["a sum is of fewer rows", { ...plan, sums: [{ ...SUM, rows: [2, 3, 4] }] }, ALL],
    ["a sum is of other rows", { ...plan, sums: [{ ...SUM, rows: [2, 3, 4, 6] }] }, ALL],
    ["a sum has another amount", { ...plan, sums: [{ ...SUM, fen: 2n }] }, ALL],
    ["a sum stands in another row", { ...plan, sums: [{ ...SUM, row: 7 }] }, ALL],
    ["a sum stands in another column", { ...plan, sums: [{ ...SUM, column: 4 }] }, ALL],
    ["a sum is of another field", { ...plan, sums: [{ ...SUM, field: "contract" }] }, ALL],
    ["there is a sum more", { ...plan, sums: [SUM, SUM, SUM] }, ALL],
    ["one of two sums is another", { ...twoSums, sums: [SUM, { ...SUM, row: 8 }] }, ALL],
    ["there is no sum", { ...plan, sums: [] }, ALL],
  ])("is asked again only where that may change what it says: %s", (_, after, expected) => {
    const review = reviewer(rules);
    review(after.sums.length === 2 ? twoSums : plan);
    asked.length = 0;
    review(after);
    expect(asked).toEqual(expected);
  });

  test("is asked again where a row is classified no more", () => {
    const review = reviewer(rules);
    review(withRows(plan, sheet([100, 200, 300, 400], { classified: true }), 1));
    asked.length = 0;
    review(plan);
    expect(asked).toEqual(ALL);
  });

  test("names its finding by the project of its row, or by the sheet, and lists its rows in order, each once", () => {
    const findings = (breach: SheetBreach) =>
      allFindings(reviewer([sheetRule("S", () => [breach])])(plan)).map(({ id, row, rows }) => [
        [SHEET_KEY, projectKey("系统1", "市数据局")].findIndex((key) => id.startsWith(key)),
        row,
        rows,
      ]);
    expect(findings(across(null))).toEqual([[0, null, []]]);
    expect(findings(across(null, [5, 2]))).toEqual([[0, null, [2, 5]]]);
    expect(findings(across(3))).toEqual([[1, 3, [3]]]);
    expect(findings(across(3, [5, 2, 3, 5]))).toEqual([[1, 3, [2, 3, 5]]]);
  });

  test("that throws is a fault of the sheet each time, and harms no other", () => {
    const throws = sheetRule(
      "T",
      () => {
        throw new TypeError("kaputt");
      },
      () => "",
    );
    const review = reviewer([throws, sheetRule("S", () => [across(3)])]);
    for (const each of [plan, plan, supplemented(1)]) {
      const { faults, rows } = review(each);
      expect(faults).toEqual([{ rule: "T", row: null, detail: "TypeError: kaputt" }]);
      expect(rows.map(({ findings }) => findings.length)).toEqual([0, 1, 0, 0]);
    }
  });
});
