/** Worksheets of ours through Excel's own client library: the list of issues and the sample plan. */
import type { SheetContent } from "../../src/marking/sheets";
import { issuesOf } from "../../src/session";
import { issueSheet } from "../../src/marking/issueList";
import { dayOfIso } from "../../src/exact";
import { dazhouEngine } from "../../src/session/reading/engine";
import { reviewGrid } from "../../src/session/reading/results";
import { sampleSheet } from "../../src/session/writing/sample";
import { isOwnSheet } from "../../src/sheet";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import type { HostErrorCode as ExcelCode } from "../../src/workbench/protocol";
import { strictness } from "../../src/workbench/strict";
import { settle } from "../support/clientLibrary";
import { manyProjects, open, SHEET, usersBook, type Opened } from "./support/books";

async function listOf({ host, sheetId }: Opened): Promise<SheetContent> {
  const { result } = reviewGrid(
    dazhouEngine,
    await host.readSheet(sheetId),
    sheetId,
    dayOfIso("2026-08-01") ?? 0,
    Date.UTC(2026, 7, 1),
    null,
  );
  if (result.kind !== "reviewed") throw new Error("no plan");
  return issueSheet(issuesOf(result, "达州计划.xlsx", "zh-CN"), "zh-CN");
}

const sheetOf = (book: MemoryBackend, name: string) => book.snapshot().sheets.find((sheet) => sheet.name === name);
/** All sheets but the list. */
const others = (book: MemoryBackend) => {
  const { sheets, ...rest } = book.snapshot();
  return { ...rest, sheets: sheets.filter(({ name }) => !name.startsWith("问题清单")) };
};

test("the list prints on A4 landscape, one page wide, with its header on every page and page numbers, and stays apart from the user's sheets", async () => {
  const opened = open(usersBook());
  const before = others(opened.book);
  const content = await listOf(opened);
  const made = await opened.host.makeSheet(content);
  expect(made).toMatchObject({ name: "问题清单", replaced: false });
  expect(others(opened.book)).toEqual(before);
  const list = sheetOf(opened.book, "问题清单");
  expect(list?.page).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    printGridlines: true,
    titleRows: { row: 7, column: 0, rowCount: 1, columnCount: 16_384 },
    centerFooter: "第 &P 页，共 &N 页",
  });
  expect(list?.frozen).toEqual({ rows: 8, columns: 0 });
  expect(list?.merges).toEqual(Array.from({ length: 7 }, (_, index) => `A${index + 1}:F${index + 1}`));
  expect(list?.cells["A8"]).toMatchObject({ value: "序号", style: { bold: true, fillColor: "#D9E1F2" } });
  const grid = await opened.host.readSheet(made.sheetId);
  expect(grid.values.map((row) => row.slice(0, 6))).toEqual(
    content.rows.map(({ cells }) => Array.from({ length: 6 }, (_, index) => cells[index] || null)),
  );
  expect(isOwnSheet(grid)).toBe(true);
});

test("text that looks like a formula, a number or a date stays a text", async () => {
  const opened = open(usersBook());
  const texts = ["=1+1", "+86", "-5", "@x", "2026", "3-4", "5月", "1e5", "TRUE", "'x", "#REF!"];
  const made = await opened.host.makeSheet({
    name: "试",
    rows: texts.map((cell) => ({ kind: "body", cells: [cell] })),
    columns: [{ width: 10 }],
    markRow: null,
    page: null,
    frozenRows: 0,
  });
  expect((await opened.host.readSheet(made.sheetId)).values.map(([cell]) => cell)).toEqual(texts);
  expect(Object.values(sheetOf(opened.book, "试")?.cells ?? {}).some(({ formula }) => formula)).toBe(false);
});

test("made again it takes the place of the old list, with nothing of it left", async () => {
  const opened = open(usersBook([...manyProjects(30)]));
  const long = await opened.host.makeSheet(await listOf(opened));
  const short = open(usersBook());
  const content = await listOf(short);
  await short.host.makeSheet(content);
  const wanted = sheetOf(short.book, "问题清单");
  const again = open(opened.book);
  expect(await again.host.makeSheet(content)).toEqual({ sheetId: long.sheetId, name: "问题清单", replaced: true });
  const { rowHeights: _, ...rest } = sheetOf(opened.book, "问题清单") ?? { rowHeights: {} };
  const { rowHeights: __, ...fresh } = wanted ?? { rowHeights: {} };
  expect(rest).toEqual(fresh);
});

test("a sheet of the user's of that name, a list that was renamed, and one with something written beside it stay as they are", async () => {
  const book = usersBook();
  const opened = open(book);
  const content = await listOf(opened);
  book.addSheet("问题清单");
  book.fill("问题清单", [["我的"]]);
  const second = await opened.host.makeSheet(content);
  expect(second.name).toBe("问题清单（2）");
  book.fill("问题清单（2）", [["已电话核实"]], 9, 6);
  expect((await opened.host.makeSheet(content)).name).toBe("问题清单（3）");
  book.renameSheet(second.sheetId, "三月清单");
  expect(await opened.host.makeSheet(content)).toMatchObject({ name: "问题清单（2）", replaced: false });
  expect(sheetOf(book, "问题清单")?.cells).toEqual({ A1: { value: "我的" } });
  expect(sheetOf(book, "三月清单")?.cells["G10"]?.value).toBe("已电话核实");
});

test("a protected workbook structure, or a protected list, refuses before anything is written", async () => {
  const opened = open(usersBook());
  const content = await listOf(opened);
  opened.book.protectStructure();
  const before = opened.book.snapshot();
  await expect(opened.host.makeSheet(content)).rejects.toMatchObject({ code: "protected", place: {} });
  expect(opened.book.snapshot()).toEqual(before);
  opened.book.protectStructure(false);
  const made = await opened.host.makeSheet(content);
  opened.book.protectStructure();
  expect((await opened.host.makeSheet(content)).replaced).toBe(true);
  opened.book.protect(made.sheetId);
  await expect(opened.host.makeSheet(content)).rejects.toMatchObject({
    code: "protected",
    place: { sheetName: "问题清单" },
  });
});

test("the sample is a plan of its own, reviewed like any", async () => {
  const opened = open(usersBook(), "1.14");
  const before = others(opened.book);
  const made = await opened.host.makeSheet(sampleSheet());
  const grid = await opened.host.readSheet(made.sheetId);
  const { result } = reviewGrid(dazhouEngine, grid, made.sheetId, dayOfIso("2026-08-01") ?? 0, 0, null);
  expect(result.kind).toBe("reviewed");
  expect({
    ...others(opened.book),
    sheets: others(opened.book).sheets.filter(({ name }) => name !== "示例计划"),
  }).toEqual(before);
});

test("10,000 findings go out in blocks below 5 MB, in few batches", async () => {
  const opened = open(usersBook([...manyProjects(10_000)]));
  const content = await listOf(opened);
  expect(content.rows.length).toBeGreaterThan(10_000);
  await settle();
  opened.protocol.resetCounters();
  await opened.host.makeSheet(content);
  expect(opened.protocol.largestRequest).toBeLessThan(5_000_000);
  expect(opened.protocol.batches).toBeLessThanOrEqual(5);
}, 60_000);

describe("whatever batch fails, before or after it was carried out", () => {
  const CODES: readonly (readonly [ExcelCode, string])[] = [
    ["InvalidOperationInCellEditMode", "cellEditing"],
    ["AccessDenied", "protected"],
    ["ConnectionFailure", "disconnected"],
    ["GeneralException", "unknown"],
  ];
  test.each(["new", "standing"] as const)(
    "a %s list: one clear error, the user's sheets stay, and doing it again ends with one list",
    async (which) => {
      const prepare = async () => {
        const opened = open(usersBook());
        const content = await listOf(opened);
        if (which === "standing") await opened.host.makeSheet(content);
        await settle();
        opened.protocol.resetCounters();
        return { opened, content };
      };
      const counted = await prepare();
      await counted.opened.host.makeSheet(counted.content);
      await settle();
      const { batches } = counted.opened.protocol;
      const users = others(counted.opened.book);
      const wanted = sheetOf(counted.opened.book, "问题清单");
      expect(batches).toBeGreaterThanOrEqual(3);
      for (let batch = 1; batch <= batches; batch += 1)
        for (const when of ["before", "after"] as const)
          for (const [excel, code] of CODES) {
            const { opened, content } = await prepare();
            opened.protocol.fail(batch, excel, { when });
            const failure: unknown = await opened.host.makeSheet(content).then(
              () => null,
              (error: unknown) => error,
            );
            // The page set-up comes last, and may be refused where there is no printer.
            if (failure === null) expect([batch, code]).toEqual([batches, "unknown"]);
            else expect(failure).toMatchObject({ name: "HostError", code });
            opened.protocol.clearFaults();
            await opened.host.makeSheet(content);
            expect(others(opened.book)).toEqual(users);
            expect(opened.book.snapshot().sheets.filter(({ name }) => name.startsWith("问题清单"))).toEqual([wanted]);
          }
    },
    120_000,
  );

  test("a sample that broke off is taken away again, or left to the person", async () => {
    for (const batch of [2, 3]) {
      const opened = open(usersBook());
      opened.protocol.fail(batch, "GeneralException", { when: "before" });
      await expect(opened.host.makeSheet(sampleSheet())).rejects.toMatchObject({ code: "unknown" });
      expect(opened.book.snapshot().sheets.map(({ name }) => name)).toEqual([SHEET, "台账"]);
    }
  });
});

test("without a printer the list is made all the same, without a page set-up", async () => {
  const opened = open(usersBook(), "1.14", SHEET, strictness(["noPrinter"]));
  const made = await opened.host.makeSheet(await listOf(opened));
  expect(sheetOf(opened.book, made.name)?.cells["A8"]?.value).toBe("序号");
  expect(sheetOf(opened.book, made.name)?.page.orientation).toBe("Portrait");
});

test("a list that somebody filtered is made anew", async () => {
  const opened = open(usersBook());
  const content = await listOf(opened);
  const { sheetId } = await opened.host.makeSheet(content);
  opened.book.byPerson(() =>
    opened.book.applyAutoFilter(sheetId, { row: 7, column: 0, rowCount: 4, columnCount: 6 }, 0, {
      filterOn: "Values",
      values: ["1"],
    }),
  );
  expect((await opened.host.makeSheet(content)).replaced).toBe(true);
  expect(opened.book.autoFilter(sheetId)).toBeNull();
});
