/** What an Excel may refuse costs nothing else: long formulas of highlights, prompts, formulas in tables. */
import { isOurFormula, isOurHint, LONGEST_FORMULA } from "../../src/marking";
import { createExcelHost } from "../../src/excel";
import { ReviewSession } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import { strictness } from "../../src/workbench/strict";
import { moveFormula } from "../../src/sheet";
import { evaluate } from "../marking/support/evaluate";
import { mark, marksOf, markWithHints, open, SHEET, usersBook, type Opened } from "./support/books";

const ours = ({ book }: Opened): readonly string[] =>
  (book.snapshot().sheets[0]?.conditionalFormats ?? []).map(({ formula }) => String(formula)).filter(isOurFormula);

test("with a verdict column no highlight's formula is longer than Excel's dialog takes", async () => {
  const plan = await marksOf(open());
  for (const { formula, shorter } of plan.formats)
    for (const each of [formula, shorter ?? ""]) expect([each, each.length <= LONGEST_FORMULA]).toEqual([each, true]);
  expect(plan.isCoarse).toBeUndefined();
});

test("formulas refused whatever their length: highlights go by the verdict, and it is told; none stands twice", async () => {
  const opened = open();
  const plan = await marksOf(opened);
  const refuse = opened.book.updateConditionalFormat.bind(opened.book);
  const told: string[] = [];
  jest.spyOn(opened.book, "updateConditionalFormat").mockImplementation((sheetId, id, patch) => {
    if (patch.formula?.includes('|E.supp="&') || patch.formula?.includes("SUBSTITUTE")) {
      told.push(patch.formula);
      throw Object.assign(new Error("refused"), { code: "InvalidArgument" });
    }
    refuse(sheetId, id, patch);
  });
  const receipt = await opened.host.applyMarks(opened.sheetId, plan);
  expect(told).toHaveLength(1);
  expect(receipt.isCoarse).toBe(true);
  expect(ours(opened)).toHaveLength(plan.formats.length);
  expect(opened.book.snapshot().sheets[0]?.conditionalFormats).toHaveLength(plan.formats.length + 3);
  await opened.host.clearMarks("all");
  expect(ours(opened)).toEqual([]);
});

test("without a verdict column highlights that Excel refuses are left out, and it is told", async () => {
  const opened = open();
  const plan = await marksOf(opened, false, ["tier"]);
  const long = plan.formats.filter(({ formula }) => formula.length > LONGEST_FORMULA);
  const receipt = await opened.host.applyMarks(opened.sheetId, plan);
  expect(ours(opened)).toHaveLength(plan.formats.length - long.length);
  expect(receipt.isCoarse).toBe(long.length > 0 ? true : undefined);
});

test("prompts that Excel refuses cost nothing but themselves, and it is told", async () => {
  const opened = open(usersBook(), "1.14", SHEET, strictness(["promptNeedsRule"]));
  const before = opened.book.snapshot();
  const receipt = await markWithHints(opened);
  expect(receipt.hints).toMatchObject({ set: 0, isRefused: true });
  const [sheet] = opened.book.snapshot().sheets;
  expect(sheet?.validations.some(({ prompt }) => isOurHint((prompt as { title?: string } | null)?.title))).toBe(false);
  expect(sheet?.cells["I2"]?.value).toBe("审查结论");
  expect(ours(opened).length).toBeGreaterThan(5);
  await opened.host.clearMarks("all");
  expect(opened.book.snapshot()).toEqual(before);
});

test("a verdict's formula that stands in another row says of it that it must be reviewed again", async () => {
  const opened = open();
  const plan = await mark(opened);
  const top = plan.block.firstRow;
  const verdicts = plan.cells.map(([cell]) => cell);
  const at = (row: number, column: number): ReturnType<typeof opened.book.readCells>[number][number] | null =>
    opened.book.readCells(
      opened.sheetId,
      { row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 },
      "values",
    )[0]?.[0] ?? null;
  verdicts.forEach((cell, from) => {
    if (cell?.kind !== "formula") return;
    verdicts.forEach((other, to) => {
      if (other?.kind !== "formula") return;
      const said = evaluate(moveFormula(cell.formula, to - from, 0), (row, column) => at(row, column) || null);
      expect([top + to, said]).toEqual([top + to, cell.shown === other.shown ? other.shown : "需重新审查"]);
    });
  });
});

/** The plan as a table, in an Excel that makes one formula of a column. */
function tableBook(): MemoryBackend {
  const book = usersBook();
  book.removeAutoFilter(book.idOf(SHEET), "filter");
  book.addTable(book.idOf(SHEET), { row: 1, column: 0, rowCount: 5, columnCount: 8 }, true);
  return book;
}

test("where Excel fills a table's column with one formula the results stand beside the table, and it is told", async () => {
  const opened = open(tableBook(), "1.14", SHEET, strictness());
  const before = JSON.parse(JSON.stringify(opened.book.snapshot())) as ReturnType<MemoryBackend["snapshot"]>;
  const session = new ReviewSession(createExcelHost(), dazhouEngine, {
    locale: "zh-CN",
    now: () => new Date("2026-08-01T04:00:00Z"),
  });
  await session.start();
  await session.review({ mark: true });
  await session.answerStop(true);
  expect(session.getSnapshot().notice).toMatchObject({
    kind: "marked",
    table: null,
    beside: "表2",
    besideFor: "filled",
  });
  const { cells = {} } = opened.book.snapshot().sheets[0] ?? {};
  expect(opened.book.tables().find(({ name }) => name === "表2")?.range.columnCount).toBe(8);
  expect(cells["J2"]?.value).toBe("审查结论");
  expect(cells["J4"]?.formula).toContain("不符合 ");
  expect(cells["J3"]?.formula).not.toContain("不符合 ");
  await session.clear("sheet");
  expect(opened.book.snapshot().sheets).toEqual(before.sheets);
  await session.dispose();
});
