/** What a rule across rows says: whose finding it is, which rows and cells it concerns, and where it is told. */
import type { PlanSheet } from "../../src/plan/types";
import { allFindings, type Finding, type SheetReview } from "../../src/review";
import { CLASSIFIED_KEY, projectKey, SHEET_KEY, shortHash } from "../../src/review/fingerprint";
import { moneyOf } from "../../src/rules/facts";
import type { SheetBreach } from "../../src/rules/types";
import { across, reviewer, sheet, sheetRule, withRows } from "./ownRules";

const PLAN = sheet([100, 200, 300, 400]);
const said = (breaches: readonly SheetBreach[], plan: PlanSheet = PLAN): SheetReview =>
  reviewer([sheetRule("S", () => breaches)])(plan);
const one = (breach: SheetBreach, plan?: PlanSheet): Finding => allFindings(said([breach], plan))[0]!;
/** The total's cell of a row: names, units and totals stand in the columns 1 to 3. */
const cell = (row: number, field: "total" | "name" | null = "total") => ({
  row,
  column: field === "name" ? 1 : 3,
  field,
});
/** On which rows a finding is told: as one of the row's own, or as another row's that concerns it. */
const toldOn = ({ rows }: SheetReview) =>
  rows.map(({ findings, shared }) => `${findings.length}${shared ? `+${shared.length}` : ""}`);

test("its fingerprint is of the project of its row, or of the sheet, of what is said, and of the fields it marks", () => {
  const ofRow = projectKey("系统1", "市数据局");
  expect([
    one(across(null)).id,
    one(across(3)).id,
    one(across(3, [2], { cells: [cell(3)] })).id,
    one(across(3, [2], { cells: [cell(3), cell(3, "name")] })).id,
  ]).toEqual([
    `${SHEET_KEY}${shortHash(["S", "across"])}`,
    `${ofRow}${shortHash(["S", "across"])}`,
    `${ofRow}${shortHash(["S", "across", "total"])}`,
    `${ofRow}${shortHash(["S", "across", "total", "name"])}`,
  ]);
});

test("it is as grave as the rule says, and rests on no doubt but for an error that rests on an estimate", () => {
  for (const severity of ["error", "warning", "info"] as const)
    expect(one(across(3, [], { severity }))).toMatchObject({ severity, doubts: [], differs: [], kind: "law" });
  const estimate = {
    kind: "input",
    field: "total",
    address: "C3",
    shown: "约 200",
    value: 1n,
    approximate: true,
  } as const;
  for (const [severity, told, doubts] of [
    ["error", "warning", 1],
    ["warning", "warning", 0],
    ["info", "info", 0],
  ] as const) {
    const finding = one(across(3, [], { severity, trace: () => estimate }));
    expect([finding.severity, finding.doubts?.length]).toEqual([told, doubts]);
  }
});

test("what it marks on its own row is marked on every other row too, each cell once; where it marks nothing, nothing is", () => {
  expect(one(across(3, [5, 2], { cells: [cell(3)] })).cells).toEqual([cell(3), cell(5), cell(2)]);
  expect(one(across(3, [5], { cells: [cell(3), cell(3, "name")] })).cells).toEqual([
    cell(3),
    cell(3, "name"),
    cell(5),
    cell(5, "name"),
  ]);
  // Its own row among the others is not marked twice; rows that are no projects have no cells.
  expect(one(across(3, [3, 99, 4], { cells: [cell(3)] })).cells).toEqual([cell(3), cell(4)]);
  expect(one(across(3, [4], { cells: [cell(3, null)] })).cells).toEqual([cell(3, null)]);
  expect(one(across(3, [4])).cells).toEqual([]);
  expect(one(across(3, undefined, { cells: [cell(3)] })).cells).toEqual([cell(3)]);
});

test("it is told on its row, and on every other row that it concerns as another's; of the sheet it is told once", () => {
  expect(toldOn(said([across(3)]))).toEqual(["0", "1", "0", "0"]);
  expect(toldOn(said([across(3, [5, 3])]))).toEqual(["0", "1", "0", "0+1"]);
  expect(toldOn(said([across(3, [99])]))).toEqual(["0", "1", "0", "0"]);
  const review = said([across(null, [2, 3]), across(3, [2])]);
  expect(toldOn(review)).toEqual(["0+1", "1", "0", "0"]);
  expect(review.findings.map(({ row, rows }) => [row, rows])).toEqual([[null, [2, 3]]]);
});

test("nothing is added to a classified row, and its cells and name are not told", () => {
  const plan = withRows(PLAN, sheet([100, 200, 300, 400], { classified: true }), 1);
  const review = said([across(2, [3]), across(3, [2])], plan);
  expect(toldOn(review)).toEqual(["1+1", "0", "0", "0"]);
  expect(allFindings(review).filter(({ id }) => id.startsWith(CLASSIFIED_KEY))).toEqual([]);
});

test("a finding that is gone is taken off its row, while another of it stands", () => {
  let isOver = true;
  const review = reviewer([
    {
      ...sheetRule(
        "A",
        () => [across(2, [3])],
        () => "",
      ),
    },
    sheetRule("B", () => (isOver ? [across(2, [3])] : [])),
  ]);
  expect(toldOn(review(PLAN)).slice(0, 2)).toEqual(["2", "0+2"]);
  isOver = false;
  expect(toldOn(review(PLAN)).slice(0, 2)).toEqual(["1", "0+1"]);
});

test("a rule across rows sees no classified row", () => {
  const seen: number[] = [];
  const plan = withRows(PLAN, sheet([100, 200, 300, 400], { classified: true }), 1);
  reviewer([sheetRule("S", ({ rows }) => (seen.push(...rows.map(({ project }) => project.row)), []))])(plan);
  expect(seen).toEqual([2, 4, 5]);
});

test("a row is another object as soon as a rule across rows says something else of it, and the same while it does not", () => {
  const over = sheetRule("S", ({ rows }) =>
    rows.some(({ project }) => (moneyOf(project, "total") ?? 0n) > 400_000_000n)
      ? [across(2, [3], { severity: "error" }), across(4, [3])]
      : [across(2, [3]), across(4, [3], { message: "other" })],
  );
  const review = reviewer([{ ...over, looksAt: ({ project }) => String(moneyOf(project, "total")) }]);
  const first = review(PLAN);
  expect(review(PLAN).rows.map((row, at) => row === first.rows[at])).toEqual([true, true, true, true]);
  const after = review(withRows(PLAN, sheet([100, 200, 300, 401]), 3));
  expect(after.rows.map((row, at) => row === first.rows[at])).toEqual([false, false, false, false]);
  expect(after.rows.flatMap(({ findings }) => findings.map(({ severity, row }) => `${row} ${severity}`))).toEqual([
    "2 error",
    "4 warning",
  ]);
  expect(after.rows[1]!.shared?.map(({ severity, row }) => `${row} ${severity}`)).toEqual(["2 error", "4 warning"]);
  // One more on the same row.
  const more = review(PLAN);
  expect(toldOn(more)).toEqual(["1", "0+2", "1", "0"]);
});

test("of as many findings on a row another one is another row", () => {
  let message = "a";
  const review = reviewer([sheetRule("S", () => [across(2, [3]), across(2, [3], { message })])]);
  const keys = () =>
    review(PLAN).rows.map(({ findings, shared = [] }) => [...findings, ...shared].map((f) => f.message.key));
  expect(keys().slice(0, 2)).toEqual([
    ["rules.S.across", "rules.S.a"],
    ["rules.S.across", "rules.S.a"],
  ]);
  message = "b";
  expect(keys().slice(0, 2)).toEqual([
    ["rules.S.across", "rules.S.b"],
    ["rules.S.across", "rules.S.b"],
  ]);
});
