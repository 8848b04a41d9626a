/** What a review says by sheet rows: findings where they are told, flags where their cells are, the gravest of each. */
import { markedRows, type MarkedRow } from "../../src/marking/rows";
import type { Finding, SheetReview } from "../../src/review/types";
import { makeSheet, type SheetOptions } from "./support/sheets";

const made = (options: Partial<SheetOptions> = {}) =>
  makeSheet({
    fields: ["name", "total", "contract"],
    rows: [
      ["甲", 300, 100],
      ["乙", 198, 90],
      ["丙", 50, 40],
    ],
    flagged: [{ row: 3, field: "contract" }],
    ...options,
  });
const { review, grid } = made();
const [template] = review.rows[0]!.findings as readonly [Finding];
const finding = (id: string, part: Partial<Finding> = {}): Finding => ({ ...template, id, ...part });
const cell = (row: number, column: number) => ({ row, column, field: "contract" as const });

/** Rows with what is told and flagged on each: "id" of findings, "E3" of a flag in column 3. */
const said = (of: Partial<SheetReview>, explained: readonly string[] = [], on = { review, grid }) =>
  markedRows({ ...on.review, ...of }, on.grid, new Map(explained.map((id) => [id, "已说明"]))).map(
    ({ row, findings, explained: answered, flags, classified }: MarkedRow) =>
      [
        row,
        ...(classified ? ["secret"] : []),
        findings.map(({ id }) => id).join(),
        answered.map(({ finding: { id } }) => `(${id})`).join(),
        flags.map(({ severity, column }) => `${severity} ${column}`).join(),
      ]
        .filter((part) => part !== "")
        .join(" "),
  );
const rowsWith = (...findings: readonly Finding[]) => ({
  rows: review.rows.map((row) => ({ ...row, findings: findings.filter((each) => each.row === row.row) })),
});

test("a finding is told on its row, one of the sheet on none, one of a row that is no project there", () => {
  expect(said(rowsWith(finding("a", { row: 3, cells: [] })))).toEqual(["3 a", "4", "5"]);
  const ofSheet = [finding("s", { row: null, cells: [] }), finding("t", { row: 9, cells: [] })];
  expect(said({ ...rowsWith(), findings: ofSheet })).toEqual(["3", "4", "5", "9 t"]);
});

test("one that concerns another row too is told there as well, once", () => {
  const both = finding("a", { row: 3, cells: [cell(3, 3), cell(5, 3)] });
  const rows = review.rows.map((row) => ({
    ...row,
    findings: row.row === 3 ? [both] : [],
    ...(row.row === 5 ? { shared: [both, both] } : {}),
  }));
  expect(said({ rows })).toEqual(["3 a error 3", "4", "5 a error 3"]);
});

test("of a row the gravest findings come first, and of several on a cell the gravest is its flag", () => {
  const of = (...severities: readonly Finding["severity"][]) =>
    said(
      rowsWith(...severities.map((severity, at) => finding(`${severity[0]}${at}`, { severity, cells: [cell(3, 3)] }))),
    )[0];
  expect(of("info", "error", "warning")).toBe("3 e1,w2,i0 error 3");
  expect(of("info", "warning")).toBe("3 w1,i0 warning 3");
  expect(of("info")).toBe("3 i0 info 3");
  expect(of("warning", "warning")).toBe("3 w0,w1 warning 3");
});

test("what a person explained is told apart and flags its cell as explained, unless another finding does", () => {
  const two = rowsWith(finding("a", { cells: [cell(3, 3)] }), finding("b", { severity: "info", cells: [cell(3, 3)] }));
  expect([said(two, ["a"])[0], said(two, ["a", "b"])[0], said(two)[0]]).toEqual([
    "3 b (a) info 3",
    "3 (a),(b) explained 3",
    "3 a,b error 3",
  ]);
});

test("only cells of the plan's columns and rows are flagged, a total's row among them; none of the header", () => {
  const of = (row: number, column: number) =>
    said({ ...rowsWith(finding("a", { cells: [cell(row, column)] })) }).filter((line) => /error/.test(line));
  expect(of(3, 3)).toEqual(["3 a error 3"]);
  expect(of(4, 3)).toEqual(["4 error 3"]);
  expect(of(5, 1)).toEqual(["5 error 1"]);
  for (const [row, column] of [
    [2, 3],
    [1, 1],
    [6, 3],
    [3, 4],
    [3, 0],
  ] as const)
    expect([row, column, of(row, column)]).toEqual([row, column, []]);
  // Of a header of two rows the last one counts.
  const higher = made({ plan: { headerRows: [2, 3] } });
  expect(
    said({ ...rowsWith(finding("a", { cells: [cell(3, 3), cell(4, 3)] })), plan: higher.review.plan }).filter((line) =>
      /error/.test(line),
    ),
  ).toEqual(["4 error 3"]);
});

test("a cell whose text is too long to be named again is not flagged", () => {
  const long = made({ rows: [["甲".repeat(2000), 300, 100]] });
  expect(said(rowsWith(finding("a", { cells: [cell(3, 1), cell(3, 3)] })), [], long)[0]).toBe("3 a error 3");
});

test("of a classified project nothing is told, in none of its lines", () => {
  const secret = made({ classified: [3] });
  const [first, ...others] = secret.review.plan.projects;
  const plan = {
    ...secret.review.plan,
    projects: [{ ...first!, rows: [3, 6] }, ...others],
    range: { ...secret.review.plan.range, lastRow: 6 },
  };
  const findings = [finding("s", { row: 6, cells: [cell(6, 3), cell(4, 3)] })];
  const lines = said({ findings, plan }, [], secret);
  expect(lines).toEqual(["3 secret", "4 error 3", "5"]);
});
