import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPackage, readWorkbook, storedSettings, type WorkbookModel } from "../../../src/xlsx";
import { bookOf, STYLES } from "../../xlsx/support/book";
import { openFile, type OpenFile } from "./support";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx")));
const SHEET = "2026年度计划";
const one = (row: number, column: number) => ({ row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 });
const reread = (bytes: Uint8Array): WorkbookModel => readWorkbook(readPackage(bytes));

function cellIn(model: WorkbookModel, row: number, column: number) {
  const cell = model.sheets[0]?.rows.find((line) => line.row === row)?.cells.find((other) => other.column === column);
  return cell && { value: cell.value, formula: cell.formula, format: model.styles.cellFormats[cell.style] };
}

describe("A file opened in the workbench and saved again", () => {
  let file: OpenFile;
  beforeEach(async () => {
    file = await openFile(sample);
  });
  afterEach(() => file.close());
  const sheetId = (): string => file.sheetId(SHEET);
  const save = async (): Promise<WorkbookModel> => reread(file.watch.patched(await file.watch.changes()));

  test("is the very same file when nothing was changed", async () => {
    const changes = await file.watch.changes();
    expect(changes).toEqual({ edits: [], lost: [] });
    expect(Buffer.from(file.watch.patched(changes)).equals(Buffer.from(sample))).toBe(true);
    expect(await file.watch.isUnsaved()).toBe(false);
  });

  test("keeps what the add-in keeps in the workbook: saved, read back when it is opened, taken out when it is removed", async () => {
    const kept = { version: 1, sheets: { [SHEET]: [{ why: '=1+1 "<b>' }] } };
    await file.backend.setSetting("PlanReview.waivers", kept);
    expect(await file.watch.isUnsaved()).toBe(true);
    const changes = await file.watch.changes();
    const bytes = file.watch.patched(changes);
    file.watch.saved(changes);
    expect(await file.watch.isUnsaved()).toBe(false);
    const again = await openFile(bytes);
    try {
      expect(await again.backend.settings()).toEqual([["PlanReview.waivers", kept]]);
      expect(await again.watch.changes()).toEqual({ edits: [], lost: [] });
      await again.backend.deleteSetting("PlanReview.waivers");
      expect(storedSettings(readPackage(again.watch.patched(await again.watch.changes()))).size).toBe(0);
    } finally {
      again.close();
    }
  });

  test("shows values, formulas, number formats, merged cells, frozen panes, notes and validation", async () => {
    const { backend } = file;
    expect(await backend.readCells(sheetId(), { row: 3, column: 1, rowCount: 1, columnCount: 4 }, "values")).toEqual([
      ["城市内涝监测预警平台", "滨江区水务中心", "自行建设", 186.5],
    ]);
    expect(await backend.readCells(sheetId(), one(4, 12), "text")).toEqual([["2026-03-12"]]);
    expect(await backend.readCells(sheetId(), one(4, 5), "text")).toEqual([["186.50"]]);
    expect(await backend.readCells(sheetId(), one(28, 5), "formulas")).toEqual([["=SUM(E4:E27)"]]);
    expect(await backend.mergedAreas(sheetId(), one(1, 3))).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 17 },
    ]);
    expect(await backend.frozen(sheetId())).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 2 });
    expect(await backend.validation(sheetId(), one(4, 4))).toMatchObject({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "自行建设,购买服务" } },
    });
    expect(await backend.readFormat(sheetId(), one(3, 2))).toMatchObject({
      bold: true,
      fillColor: "#2F6B4F",
      fontColor: "#FFFFFF",
      wrapText: true,
      horizontalAlignment: "Center",
    });
  });

  test("holds an edited amount, and the total that follows from it", async () => {
    await file.backend.beginBatch?.();
    await file.backend.writeCells(sheetId(), one(4, 5), "values", [[200]]);
    await file.backend.endBatch?.();
    expect(await file.watch.isUnsaved()).toBe(true);
    const saved = await save();
    expect(cellIn(saved, 4, 5)).toMatchObject({ value: 200, formula: null, format: { numberFormat: "#,##0.00" } });
    const before = cellIn(file.model, 28, 5);
    expect(cellIn(saved, 28, 5)).toMatchObject({ formula: "SUM(E4:E27)" });
    expect(Number(cellIn(saved, 28, 5)?.value)).toBeCloseTo(Number(before?.value) + 13.5, 6);
  });

  test("a calculated cell that gets a number format keeps its formula, in the file too", async () => {
    await file.backend.writeCells(sheetId(), one(28, 5), "numberFormats", [["#,##0.00####"]]);
    await file.backend.settled();
    expect(await file.backend.readCells(sheetId(), one(28, 5), "formulas")).toEqual([["=SUM(E4:E27)"]]);
    expect(cellIn(await save(), 28, 5)).toMatchObject({
      formula: "SUM(E4:E27)",
      value: cellIn(file.model, 28, 5)?.value,
      format: { numberFormat: "#,##0.00####" },
    });
  });

  test("text that looks like a formula or a number stays text", async () => {
    await file.backend.writeCells(sheetId(), one(4, 17), "values", [["'=1+1"]]);
    await file.backend.writeCells(sheetId(), one(5, 17), "values", [["'007"]]);
    const saved = await save();
    expect(cellIn(saved, 4, 17)).toMatchObject({ value: "=1+1", formula: null });
    expect(cellIn(saved, 5, 17)).toMatchObject({ value: "007", formula: null });
  });

  test("holds results written beside the plan, with their formats and column widths", async () => {
    const block = { row: 2, column: 17, rowCount: 2, columnCount: 2 };
    await file.backend.writeCells(sheetId(), block, "values", [
      ["审查结论", "问题说明"],
      ["不符合", "第四十三条"],
    ]);
    await file.backend.writeFormat(sheetId(), block, { wrapText: true, bold: true, fillColor: "#D9E1F2" });
    await file.backend.setColumnWidth(sheetId(), 18, 1, 210);
    const saved = await save();
    expect(cellIn(saved, 4, 19)).toMatchObject({
      value: "第四十三条",
      format: { font: { bold: true }, fill: { color: "#D9E1F2" }, alignment: { wrap: true } },
    });
    expect(saved.sheets[0]?.columns.find(({ first, last }) => first <= 19 && last >= 19)?.width).toBeCloseTo(40, 0);
  });

  test("holds our highlights, and none of them after they were removed", async () => {
    const id = await file.backend.addConditionalFormat(
      sheetId(),
      [{ row: 3, column: 8, rowCount: 24, columnCount: 1 }],
      "Custom",
    );
    const formula = '=AND(LEN("PlanReview.1")>0,$I4>$E4)';
    await file.backend.updateConditionalFormat(sheetId(), id, {
      formula,
      format: { fillColor: "#FFC7CE", fontColor: "#9C0006", bold: true },
    });
    const marked = await save();
    const [rule] = marked.sheets[0]?.conditionalFormats ?? [];
    expect(rule?.ranges).toEqual([{ firstRow: 4, firstColumn: 9, lastRow: 27, lastColumn: 9 }]);
    expect(rule?.rules[0]).toMatchObject({ type: "expression", formulas: [formula.slice(1)], priority: 1 });
    await file.backend.deleteConditionalFormat(sheetId(), id);
    expect((await file.watch.changes()).edits).toEqual([]);
  });

  test("a file that was saved with highlights shows them again, and clearing them there takes them out of the file", async () => {
    const id = await file.backend.addConditionalFormat(
      sheetId(),
      [{ row: 3, column: 8, rowCount: 24, columnCount: 1 }],
      "Custom",
    );
    await file.backend.updateConditionalFormat(sheetId(), id, {
      formula: '=AND(LEN("PlanReview.1")>0,$I4>$E4)',
      format: { fillColor: "#FFC7CE" },
    });
    const again = await openFile(file.watch.patched(await file.watch.changes()));
    const [format] = await again.backend.conditionalFormats(again.sheetId(SHEET));
    expect(format).toMatchObject({
      type: "Custom",
      formula: '=AND(LEN("PlanReview.1")>0,$I4>$E4)',
      format: { fillColor: "#FFC7CE" },
    });
    await again.backend.deleteConditionalFormat(again.sheetId(SHEET), format?.id ?? "");
    expect(reread(again.watch.patched(await again.watch.changes())).sheets[0]?.conditionalFormats).toEqual([]);
    again.close();
  });

  test("holds hints on flagged cells, beside the validations of the file, and none of them after they were removed", async () => {
    const prompt = { showPrompt: true, title: "计划审查提示（可清除）", message: "审查时属于：甲\n不符合：…" };
    const users = (await save()).sheets[0]?.dataValidations ?? [];
    await file.backend.setValidation(sheetId(), { row: 5, column: 12, rowCount: 1, columnCount: 1 }, { prompt });
    const changes = await file.watch.changes();
    expect(changes.lost).toEqual([]);
    const bytes = file.watch.patched(changes);
    const added = reread(bytes).sheets[0]?.dataValidations.slice(users.length);
    expect(reread(bytes).sheets[0]?.dataValidations.slice(0, users.length)).toEqual(users);
    expect(added).toMatchObject([
      {
        type: "none",
        promptTitle: prompt.title,
        prompt: prompt.message,
        ranges: [{ firstRow: 6, firstColumn: 13, lastRow: 6, lastColumn: 13 }],
      },
    ]);
    const again = await openFile(bytes);
    expect(
      await again.backend.validation(again.sheetId(SHEET), { row: 5, column: 12, rowCount: 1, columnCount: 1 }),
    ).toMatchObject({ type: "None", prompt });
    await again.backend.clearValidation(again.sheetId(SHEET), { row: 5, column: 12, rowCount: 1, columnCount: 1 });
    expect(reread(again.watch.patched(await again.watch.changes())).sheets[0]?.dataValidations).toEqual(users);
    again.close();
    await file.backend.clearValidation(sheetId(), { row: 5, column: 12, rowCount: 1, columnCount: 1 });
    expect((await file.watch.changes()).edits).toEqual([]);
  });

  test("holds the page that the add-in set up, opens it again, and gives it back", async () => {
    const titleRows = { row: 2, column: 0, rowCount: 1, columnCount: 16_384 };
    const plain = await file.backend.pageSetup(sheetId());
    const area = await file.backend.printArea(sheetId());
    await file.backend.setPageSetup(sheetId(), {
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      titleRows,
    });
    await file.backend.setPrintArea(sheetId(), [{ row: 0, column: 0, rowCount: 28, columnCount: 20 }]);
    const changes = await file.watch.changes();
    expect(changes.lost).toEqual([]);
    const bytes = file.watch.patched(changes);
    expect(reread(bytes).definedNames.filter(({ name }) => name.startsWith("_xlnm.Print"))).toEqual([
      expect.objectContaining({ name: "_xlnm.Print_Area", formula: `'${SHEET}'!$A$1:$T$28` }),
      expect.objectContaining({ name: "_xlnm.Print_Titles", formula: `'${SHEET}'!$3:$3` }),
    ]);
    const again = await openFile(bytes);
    try {
      const id = again.sheetId(SHEET);
      expect(await again.backend.pageSetup(id)).toMatchObject({ orientation: "Landscape", zoom: {}, titleRows });
      expect(await again.watch.changes()).toEqual({ edits: [], lost: [] });
      await again.backend.setPageSetup(id, { ...plain, zoom: { scale: 100 }, titleRows: null });
      await again.backend.setPrintArea(id, null);
      const back = reread(again.watch.patched(await again.watch.changes()));
      expect(back.definedNames.filter(({ name }) => name.startsWith("_xlnm.Print"))).toEqual([]);
      expect(back.sheets[0]?.page.isShaped).toBe(false);
    } finally {
      again.close();
    }
    expect(area).toBeNull();
  });

  test.each([
    ["whole columns", "计划!$A:$C", [{ row: 0, column: 0, rowCount: 1_048_576, columnCount: 3 }], { scale: 100 }],
    ["two areas", "计划!$A$1:$B$2,计划!$D$1:$D$3", [expect.anything(), expect.anything()], { scale: 100 }],
    ["cells that are gone", "计划!#REF!", null, {}],
    ["a formula", "OFFSET(计划!$A$1,0,0,5,3)", null, {}],
  ])("a print area of %s is a page that somebody set up", async (_, formula, area, zoom) => {
    const other = await openFile(
      bookOf({
        sheets: { 计划: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        afterSheets: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${formula}</definedName></definedNames>`,
      }),
    );
    try {
      expect(await other.backend.printArea(other.sheetId("计划"))).toEqual(area);
      expect((await other.backend.pageSetup(other.sheetId("计划"))).zoom).toEqual(zoom);
    } finally {
      other.close();
    }
  });

  test("a cell put back into the look that it was told to have is none that is saved", async () => {
    const styles = STYLES.replace('<name val="宋体"/></font><font>', '<name val="Calibri"/></font><font>');
    const other = await openFile(bookOf({ sheets: { 计划: '<row r="1"><c r="A1"><v>1</v></c></row>' }, styles }));
    try {
      const id = other.sheetId("计划");
      const { fontName, fontSize } = await other.backend.readFormat(id, one(1, 2));
      await other.backend.writeFormat(id, one(1, 2), { fontName: "仿宋", fontSize: 10 });
      await other.backend.writeFormat(id, one(1, 2), { fontName: fontName ?? "", fontSize: fontSize ?? 11 });
      expect((await other.watch.changes()).edits).toEqual([]);
    } finally {
      other.close();
    }
  });

  test("saves lines around cells as they were drawn, and the others of the cell stay", async () => {
    await file.backend.writeBorder(sheetId(), one(4, 2), "EdgeTop", {
      style: "Double",
      color: "#FF0000",
      weight: "Thick",
    });
    const { edits, lost } = await file.watch.changes();
    expect(lost).toEqual([]);
    const model = reread(file.watch.patched({ edits, lost }));
    const style = model.sheets[0]?.rows.find(({ row }) => row === 4)?.cells.find(({ column }) => column === 2)?.style;
    expect(model.styles.cellFormats[style ?? 0]?.border.top).toEqual({ style: "double", color: "#FF0000" });
  });

  test("says plainly what else is not saved: names of sheets, new sheets under a name that the file has, merged cells, but hidden rows are", async () => {
    const { backend } = file;
    await backend.renameSheet(sheetId(), "改名");
    await backend.addSheet(SHEET);
    await backend.merge(sheetId(), { row: 30, column: 0, rowCount: 1, columnCount: 3 }, false);
    await backend.setRowsHidden(sheetId(), 5, 1, true);
    const { lost, edits } = await file.watch.changes();
    expect(edits.flatMap(({ rows = [] }) => rows)).toEqual([{ row: 6, hidden: true }]);
    expect(lost.map(({ message }) => message).sort()).toEqual([
      "workbench.lost.merges",
      "workbench.lost.sheetAdded",
      "workbench.lost.sheetRenamed",
    ]);
  });

  test("is no longer unsaved once it was saved, until the next change", async () => {
    await file.backend.writeCells(sheetId(), one(4, 17), "values", [["已核对"]]);
    file.watch.saved(await file.watch.changes());
    expect(await file.watch.isUnsaved()).toBe(false);
    await file.backend.writeCells(sheetId(), one(4, 17), "values", [["未核对"]]);
    expect(await file.watch.isUnsaved()).toBe(true);
  });
});
