import type { FieldKey } from "../../src/fields";
import { planMarks, type ResultCell } from "../../src/marking";
import type { CellValue } from "../../src/sheet";
import { MarkedSheet } from "./support/marked";
import { makeSheet, type Flagged } from "./support/sheets";

const FIELDS: readonly FieldKey[] = ["name", "total", "contract", "supp"];
const ROWS: readonly (readonly CellValue[])[] = [
  ["智慧城管", 300, 100, 10.01],
  ["政务云", 198, 90, 3],
];
const SAID = "（已说明，张三：已报市政府同意）";

/** Row 3 carries the flags; the first `count` of them are explained. */
function marked(flagged: readonly Flagged[], count = 1, locale: "zh-CN" | "en-US" = "zh-CN") {
  const { review, grid } = makeSheet({ fields: FIELDS, rows: ROWS, flagged });
  const explained = new Map((review.rows[0]?.findings ?? []).slice(0, count).map(({ id }) => [id, SAID]));
  const plan = planMarks(review, grid, locale, null, explained);
  return { plan, sheet: new MarkedSheet(grid, plan) };
}
const textOf = (cell: ResultCell | undefined) => (cell?.kind === "text" ? cell.text : null);
const explanation = ({ plan }: ReturnType<typeof marked>) => textOf(plan.cells[1]?.at(-2));

test("an explained finding stays in 问题说明 with what was said, is counted apart, and colours no cell", () => {
  const one = marked([{ row: 3, field: "supp" }]);
  expect(one.sheet.verdict(3)).toBe("已说明 1 项");
  expect(explanation(one)).toMatch(new RegExp(`^①追加内容为工程〔43①〕${SAID}$`));
  expect(one.sheet.styles(3, 4)).toEqual([]);
});

test("beside others it comes last; they are counted and coloured as ever", () => {
  const two = marked([
    { row: 3, field: "supp" },
    { row: 3, field: "contract", severity: "warning" },
  ]);
  expect(two.sheet.verdict(3)).toBe("需核实 1 项；已说明 1 项");
  expect(two.sheet.styles(3, 3)).toEqual(["warning"]);
  expect(two.sheet.styles(3, 4)).toEqual([]);
  expect(explanation(two)).toBe(`需核实：①追加内容为工程〔43①〕；②追加内容为工程〔43①〕${SAID}`);
});

test("a cell that also carries an unexplained finding keeps its colour", () => {
  expect(
    marked([
      { row: 3, field: "supp" },
      { row: 3, field: "supp", severity: "warning" },
    ]).sheet.styles(3, 4),
  ).toEqual(["warning"]);
  expect(
    marked([
      { row: 3, field: "supp", severity: "warning" },
      { row: 3, field: "supp" },
    ]).sheet.styles(3, 4),
  ).toEqual(["error"]);
});

test("once the explained cell is changed, the row says 需重新审查: the explanation was for the value seen", () => {
  const one = marked([{ row: 3, field: "supp" }]);
  one.sheet.set(3, 4, 12);
  expect(one.sheet.verdict(3)).toBe("需重新审查");
});

test("in English a blank stands before what was said", () =>
  expect(explanation(marked([{ row: 3, field: "supp" }], 1, "en-US"))).toContain(` ${SAID}`));

test("nothing explained: nothing changes", () => {
  const { review, grid } = makeSheet({ fields: FIELDS, rows: ROWS, flagged: [{ row: 3, field: "supp" }] });
  expect(planMarks(review, grid, "zh-CN", null, new Map())).toEqual(planMarks(review, grid, "zh-CN"));
});
