/** Numbers kept as text are still marked as such; words are drawn without being tried as numbers each time. */
import {
  CellValueType,
  InterceptorEffectEnum,
  LocaleType,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { createHeadlessUniver } from "../../../src/workbench/backend/univer";
import { drawWordsPlainly, rememberWords } from "../../../src/workbench/page/plainText";

const WORDS = ["城市内涝监测预警平台", "XM-2026-001", "约200", "", "一百二十"];
const NUMBERS = ["2026-03-01", "123", "20%", "1,234.56", "¥80", "-3"];

describe("Texts of a sheet as they are drawn", () => {
  const univer = createHeadlessUniver();
  const cells = [...WORDS, ...NUMBERS];
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    name: "计划.xlsx",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ["s"],
    sheets: {
      s: {
        id: "s",
        name: "计划",
        rowCount: 100,
        columnCount: 3,
        cellData: Object.fromEntries(
          [...cells, null].map((v, row) => [
            row,
            { 0: v === null ? { v: 186.5, t: CellValueType.NUMBER } : { v, t: CellValueType.STRING } },
          ]),
        ),
      },
    },
  });
  drawWordsPlainly(univer.__getInjector());
  // What Univer's look at texts (priority 10) is given.
  const given = new Map<number, unknown>();
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 10,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { row, col }, next) => {
        if (col === 0) given.set(row, cell?.t);
        return next(cell);
      },
    });
  const sheet = workbook.getActiveSheet()!;
  for (let row = 0; row <= cells.length; row++) sheet.getCell(row, 0);
  afterAll(() => univer.dispose());

  test.each(WORDS)("%j is a word, and not tried as a number", (word) => {
    expect(given.get(cells.indexOf(word))).toBeUndefined();
  });

  test.each(NUMBERS)("%j is a number kept as text, and marked as such", (text) => {
    expect(given.get(cells.indexOf(text))).toBe(CellValueType.STRING);
  });

  test("a number is left alone, and so is what the cells hold", () => {
    expect(given.get(cells.length)).toBe(CellValueType.NUMBER);
    expect(sheet.getCellRaw(0, 0)).toEqual({ v: WORDS[0], t: CellValueType.STRING });
  });

  test("a text is looked at once, not with every picture", () => {
    const looked: string[] = [];
    const isWord = rememberWords((text) => {
      looked.push(text);
      return text === "1";
    });
    expect(["甲", "1", "甲", "1"].map(isWord)).toEqual([true, false, true, false]);
    expect(looked).toEqual(["甲", "1"]);
  });
});
