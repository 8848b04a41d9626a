/** Hints on flagged cells: only where the cell has no validation of its own, gone without a trace, never many. */
import { isOurHint } from "../../src/marking";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import { settle } from "../support/clientLibrary";
import { manyProjects, mark, marksOf, markWithHints, open, SHEET, usersBook, type Opened } from "./support/books";

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });
/** 补充合同金额 of 智慧城管平台: over the limit by 0.01 万元. Rows and columns from 0. */
const FLAGGED = at(3, 6);
const LIST = { rule: { list: { inCellDropDown: true, source: "是,否" } } };
const NOTE = { prompt: { showPrompt: true, title: "填表说明", message: "单位：万元" } };
const state = (book: MemoryBackend): unknown =>
  JSON.parse(JSON.stringify(book.snapshot(), (key, value: unknown) => (key === "id" ? undefined : value)));

/** Cells with a hint of ours on a sheet, with the message. */
function hintsOn({ book }: Opened, sheet = SHEET): ReadonlyMap<string, string> {
  const { validations } = book.snapshot().sheets.find(({ name }) => name === sheet) ?? { validations: [] };
  return new Map(
    validations.flatMap(({ ranges, prompt }) => {
      const { title, message } = (prompt ?? {}) as { title?: string; message?: string };
      return isOurHint(title) ? (ranges as string[]).map((range) => [range, message ?? ""] as const) : [];
    }),
  );
}

describe.each([["1.14"], [undefined]])("at ExcelApi %s", (level) => {
  test("a flagged cell gets a hint that names its project, the finding and its ground, and keeps nothing from being entered", async () => {
    const opened = open(usersBook(), level);
    const receipt = await markWithHints(opened);
    const hints = hintsOn(opened);
    expect(receipt.hints).toEqual({ set: hints.size, own: 0, rest: 0 });
    const message = hints.get("G4") ?? "";
    expect(message).toMatch(/^审查时属于：智慧城管平台\n不符合：/);
    expect(message).toContain("第四十");
    expect(message).toContain("以底色为准");
    expect(opened.book.validation(opened.sheetId, FLAGGED)).toMatchObject({ type: "None", rule: {} });
    expect(opened.protocol.notImplemented).toEqual(new Set());
  });

  test("marked without hints the sheet has none, and those of an earlier marking go", async () => {
    const opened = open(usersBook(), level);
    await mark(opened);
    expect(hintsOn(opened).size).toBe(0);
    await markWithHints(opened);
    expect(hintsOn(opened).size).toBeGreaterThan(0);
    const receipt = await opened.host.applyMarks(opened.sheetId, await marksOf(opened));
    expect(receipt.hints).toBeUndefined();
    expect(hintsOn(opened).size).toBe(0);
  });
});

test.each([
  ["a rule", LIST],
  ["a prompt without a rule", NOTE],
  ["both", { ...LIST, ...NOTE }],
])("a cell with a validation of its own keeps it: %s", async (_, own) => {
  const other = [...hintsOn(await freshHints()).keys()].sort().filter((cell) => cell !== "G4");
  const opened = open();
  opened.book.setValidation(opened.sheetId, FLAGGED, own);
  const before = opened.book.validation(opened.sheetId, FLAGGED);
  const receipt = await markWithHints(opened);
  expect(opened.book.validation(opened.sheetId, FLAGGED)).toEqual(before);
  expect([...hintsOn(opened).keys()].sort()).toEqual(other);
  expect(receipt.hints).toEqual({ set: other.length, own: 1, rest: 0 });
  await opened.host.clearMarks("all");
  expect(opened.book.validation(opened.sheetId, FLAGGED)).toEqual(before);
});

const freshHints = async (): Promise<Opened> => {
  const opened = open();
  await markWithHints(opened);
  return opened;
};

test("a validation over part of a column is left alone cell by cell", async () => {
  const opened = open(usersBook(manyProjects(6)));
  opened.book.setValidation(opened.sheetId, at(3, 6, 2), LIST);
  const receipt = await markWithHints(opened);
  expect([...hintsOn(opened).keys()].filter((cell) => cell.startsWith("G"))).toEqual(["G3", "G6", "G7", "G8"]);
  expect(receipt.hints?.own).toBe(2);
  expect(opened.book.validation(opened.sheetId, at(3, 6, 2))).toMatchObject({ type: "List" });
});

test("classified rows get no hint, and no hint names them", async () => {
  const opened = await freshHints();
  for (const [cell, message] of hintsOn(opened)) {
    expect(cell).not.toMatch(/6$/);
    expect(message).not.toContain("机要");
  }
});

test("cleared, the workbook is exactly what it was, on the sheet alone but for the note that there were hints", async () => {
  const opened = open();
  const before = state(opened.book);
  await markWithHints(opened);
  expect(state(opened.book)).not.toEqual(before);
  await markWithHints(opened);
  await opened.host.clearMarks({ sheetId: opened.sheetId });
  expect(opened.book.settings()).toEqual([["PlanReview.hints", true]]);
  await opened.host.clearMarks("all");
  expect(state(opened.book)).toEqual(before);
});

test("hints that were copied, to other cells and other sheets, go with the marks of all sheets", async () => {
  const opened = open();
  const before = state(opened.book);
  await markWithHints(opened);
  const ledger = opened.book.idOf("台账");
  const hint = opened.book.validation(opened.sheetId, FLAGGED).prompt;
  if (!hint) throw new Error("no hint");
  opened.book.setValidation(ledger, at(20, 3, 12, 2), { prompt: hint });
  opened.book.setValidation(opened.sheetId, at(30, 1), { prompt: hint });
  // Beside a validation of the user's: Excel tells of both as one area.
  opened.book.setValidation(ledger, at(32, 3, 40), LIST);
  await opened.host.clearMarks({ sheetId: opened.sheetId });
  expect(hintsOn(opened).size).toBe(0);
  expect(hintsOn(opened, "台账").size).toBe(1);
  const receipt = await opened.host.clearMarks("all");
  expect(receipt.sheets).toEqual(["台账"]);
  expect(opened.book.validation(ledger, at(32, 3, 40))).toMatchObject({ type: "List" });
  opened.book.clearValidation(ledger, at(32, 3, 40));
  expect(state(opened.book)).toEqual(before);
});

test("hints move with inserted rows and are found there", async () => {
  const opened = open();
  await markWithHints(opened);
  opened.book.insertCells(opened.sheetId, at(2, 0, 2, 16_384), "Down");
  expect(hintsOn(opened).has("G6")).toBe(true);
  await opened.host.clearMarks("all");
  expect(hintsOn(opened).size).toBe(0);
});

test("a rule that the user gave the cell since stays; only our words leave it", async () => {
  const opened = open();
  await markWithHints(opened);
  opened.book.setValidation(opened.sheetId, FLAGGED, LIST);
  expect(isOurHint(opened.book.validation(opened.sheetId, FLAGGED).prompt?.title)).toBe(true);
  const receipt = await markWithHints(opened);
  expect(receipt.hints?.own).toBe(1);
  expect(opened.book.validation(opened.sheetId, FLAGGED)).toMatchObject({
    type: "List",
    rule: LIST.rule,
    prompt: { title: "", message: "" },
  });
  await opened.host.clearMarks("all");
  expect(opened.book.validation(opened.sheetId, FLAGGED)).toMatchObject({ type: "List", rule: LIST.rule });
});

test("a validation that the user put in the hint's place is left as it is", async () => {
  const opened = open();
  await markWithHints(opened);
  opened.book.setValidation(opened.sheetId, FLAGGED, { ...LIST, ...NOTE });
  await opened.host.clearMarks("all");
  expect(opened.book.validation(opened.sheetId, FLAGGED)).toMatchObject({ type: "List", prompt: NOTE.prompt });
});

test("a protected sheet gets no hint, and one beside stands in nobody's way", async () => {
  const opened = open();
  const plan = await marksOf(opened, true);
  opened.book.protect(opened.sheetId);
  const before = state(opened.book);
  await expect(opened.host.applyMarks(opened.sheetId, plan)).rejects.toMatchObject({ code: "protected" });
  expect(state(opened.book)).toEqual(before);
  opened.book.unprotect(opened.sheetId);
  opened.book.protect(opened.book.idOf("台账"));
  const open2 = state(opened.book);
  await opened.host.applyMarks(opened.sheetId, plan);
  await opened.host.clearMarks("all");
  expect(state(opened.book)).toEqual(open2);
});

test("a sheet has 200 hints at most, the gravest first, and the rest is told; what is asked and done does not grow with the findings", async () => {
  const cost = async (count: number) => {
    const opened = open(usersBook(manyProjects(count)));
    const plain = await marksOf(opened);
    await settle();
    opened.protocol.resetCounters();
    await opened.host.applyMarks(opened.sheetId, plain);
    await settle();
    const without = { batches: opened.protocol.batches };
    const again = open(usersBook(manyProjects(count)));
    const plan = await marksOf(again, true);
    await settle();
    again.protocol.resetCounters();
    const receipt = await again.host.applyMarks(again.sheetId, plan);
    await settle();
    return { opened: again, plan, receipt, extra: again.protocol.batches - without.batches };
  };
  const few = await cost(450);
  const many = await cost(1500);
  expect(few.plan.hints?.cells).toHaveLength(400);
  expect(many.plan.hints?.cells).toHaveLength(400);
  expect(hintsOn(many.opened).size).toBe(200);
  expect(many.receipt.hints).toEqual({ set: 200, own: 0, rest: (many.plan.hints?.flagged ?? 0) - 200 });
  expect(many.plan.hints?.flagged).toBeGreaterThan(few.plan.hints?.flagged ?? 0);
  // One for the hints alone, which Excel may refuse, and one before it.
  expect(many.extra).toBe(few.extra);
  expect(many.extra).toBeLessThanOrEqual(2);
}, 60_000);

test("a workbook that never had hints is not searched for any", async () => {
  const opened = open();
  await mark(opened);
  const asked: string[] = [];
  const { validated } = opened.book;
  opened.book.validated = (sheetId, range) => {
    asked.push(sheetId);
    return validated.call(opened.book, sheetId, range);
  };
  await mark(opened);
  await opened.host.clearMarks("all");
  expect(asked).toEqual([]);
});

test("a file that was marked elsewhere tells of its hints by the marker header alone, also after it was marked again without any", async () => {
  const opened = open();
  const before = state(opened.book);
  await markWithHints(opened);
  opened.book.deleteSetting("PlanReview.hints");
  const left = opened.book.validation(opened.sheetId, FLAGGED).prompt;
  await mark(opened);
  expect(hintsOn(opened).size).toBe(0);
  // One that was pasted from the file as it was before.
  opened.book.setValidation(opened.sheetId, at(20, 2), { prompt: left ?? NOTE.prompt });
  await opened.host.clearMarks("all");
  expect(state(opened.book)).toEqual(before);
});
