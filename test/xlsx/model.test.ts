import { gridOfSheet, readPackage, readWorkbook, type WorkbookModel } from "../../src/xlsx";
import { MOST_BLANK_ROWS } from "../../src/xlsx/model/cells";
import { isDateFormat } from "../../src/xlsx/styles";
import { bookOf, bookParts, zipOf, type BookParts } from "./support/book";
import { richBook } from "./support/rich";

const open = (parts: BookParts): WorkbookModel => readWorkbook(readPackage(bookOf(parts)));
const sheet = (content: string, more: Partial<BookParts> = {}): WorkbookModel =>
  open({ sheets: { 计划: content }, ...more });
const valuesOf = (content: string, more: Partial<BookParts> = {}): unknown[][] =>
  gridOfSheet(sheet(content, more), "计划").values.map((row) => [...row]);

describe("values of cells", () => {
  test("every kind of cell reads as what Excel shows", () => {
    const row =
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>"x"</f><v>公式文本</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="inlineStr"><is><t>行内</t></is></c><c r="G1" t="d"><v>2026-03-05</v></c><c r="H1" t="n"><v>3.5E+02</v></c><c r="I1"/></row>';
    expect(valuesOf(row, { strings: ["<si><t>零</t></si>", "<si><t>共享</t></si>"] })).toEqual([
      [1.5, "共享", "公式文本", true, "#REF!", "行内", 46086, 350],
    ]);
  });

  test("rich text is joined, readings above the text are left out, spaces and escapes kept", () => {
    const strings = [
      '<si><r><rPr><b/></rPr><t xml:space="preserve"> 智慧</t></r><r><t>城管</t></r><rPh sb="0" eb="2"><t>ZHIHUI</t></rPh><phoneticPr fontId="1"/></si>',
      "<si><t>一_x000D_&#10;二 &amp; &lt;b&gt;</t></si>",
      "<si/>",
      "<si><t/></si>",
    ];
    expect(
      valuesOf(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>9</v></c><c r="E1"><v>1</v></c></row>',
        { strings },
      ),
    ).toEqual([[" 智慧城管", "一\r\n二 & <b>", null, null, 1]]);
  });

  test("rows and cells without a reference follow the one before; out of order they are put in order", () => {
    expect(valuesOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>")).toEqual([
      [1, 2],
      [null, 3],
    ]);
    expect(
      valuesOf('<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    ).toEqual([
      [1, null],
      [null, null],
      [3, 4],
    ]);
  });

  test("a formula without a saved result is empty and noted; a text formula with an empty result is an empty text", () => {
    const model = sheet(
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>B1</f><v>7</v></c></row>',
    );
    expect(model.sheets[0]?.withoutResult).toEqual([{ row: 1, column: 1 }]);
    expect(gridOfSheet(model, "计划").values).toEqual([["", 7]]);
  });

  test("shared formulas are stated for every cell, array formulas on the first", () => {
    const [first, second] =
      sheet(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="3">B1*$C$1</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">SUM(A1:A2)</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="3"/><v>1</v></c><c r="D2"><v>2</v></c></row>',
      ).sheets[0]?.rows ?? [];
    expect([first?.cells.map(({ formula }) => formula), second?.cells.map(({ formula }) => formula)]).toEqual([
      ["B1*$C$1", "SUM(A1:A2)"],
      ["B2*$C$1", null],
    ]);
  });

  test("a workbook that counts from 1904 gives the same dates, and leaves amounts alone", () => {
    const workbook = bookParts({ sheets: { 计划: "" } })["xl/workbook.xml"] as string;
    const row = '<row r="1"><c r="A1" s="1"><v>44624</v></c><c r="B1"><v>44624</v></c></row>';
    expect(valuesOf(row, { workbook: workbook.replace("<sheets>", '<workbookPr date1904="1"/><sheets>') })).toEqual([
      [46086, 44624],
    ]);
    expect(valuesOf(row)).toEqual([[44624, 44624]]);
  });

  test("names like those of object parts are plain text", () => {
    expect(
      valuesOf(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr"><is><t>=cmd|\' /C calc\'!A0</t></is></c></row>',
      ),
    ).toEqual([["__proto__", "=cmd|' /C calc'!A0"]]);
  });

  test("a file whose vocabulary has a prefix, as some programs write it, reads the same", () => {
    const parts = bookParts({ sheets: { 计划: "" } });
    const model = readWorkbook(
      readPackage(
        zipOf({
          ...parts,
          "xl/worksheets/sheet1.xml":
            '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C2"/></x:mergeCells></x:worksheet>',
        }),
      ),
    );
    expect(gridOfSheet(model, "计划")).toMatchObject({
      origin: { row: 2, column: 2 },
      values: [["甲"]],
      merges: [{ firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 3 }],
    });
  });
});

describe("number formats", () => {
  test("every cell has its format, blank ones that of their row or column", () => {
    const grid = gridOfSheet(
      sheet(
        '<sheetFormatPr/><cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row><row r="2" s="4" customFormat="1"/><row r="3"><c r="C3" s="5"><v>0.1</v></c></row></sheetData>',
      ),
      "计划",
    );
    expect(grid.numberFormats).toEqual([
      ["General", "yyyy/m/d", 'yyyy"年"m"月"'],
      ['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"'],
      ["General", "yyyy/m/d", "0.00%"],
    ]);
  });

  test.each([
    ["yyyy/m/d", true],
    ["[$-804]aaaa;@", false],
    ["m月d日", true],
    ["General", false],
    ["0.00", false],
    ['#,##0"年"', false],
    ["[Red]0.00", false],
    ["[h]:mm", true],
    ["@", false],
    ["0.00E+00", false],
    ["_ * #,##0.00_ ;", false],
    ["G/通用格式", false],
    ['yyyy"年"', true],
  ])("%s shows dates: %s", (code, shows) => {
    expect(isDateFormat(code)).toBe(shows);
  });
});

describe("everything else of a sheet", () => {
  const model = readWorkbook(readPackage(richBook()));
  const [plan, data, locked] = model.sheets;

  test("notes, validations, conditional formats, tables, filters, protection, frozen panes, names", () => {
    expect(plan).toMatchObject({
      name: "计划",
      frozen: { rows: 2, columns: 0 },
      autoFilter: { firstRow: 2, lastRow: 6, firstColumn: 1, lastColumn: 5 },
      tabColor: "#00B050",
      showGridLines: false,
      isProtected: false,
      notes: [{ row: 4, column: 3, author: "王工", text: "与单位 核实过" }],
      dataValidations: [{ type: "list", formula1: '"市公安局,市水务局"', allowBlank: true, showErrorMessage: true }],
      conditionalFormats: [
        { rules: [{ type: "cellIs", operator: "greaterThan", formulas: ["250"], format: 0 }, { type: "dataBar" }] },
      ],
      merges: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 5 }],
    });
    expect(data?.tables).toEqual([
      {
        name: "表1",
        range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 },
        headerRows: 1,
        totalsRows: 0,
        hasFilter: true,
        filteredColumns: [],
        isFed: false,
      },
    ]);
    expect(locked?.isProtected).toBe(true);
    expect(model.definedNames).toContainEqual({
      name: "_xlnm.Print_Area",
      sheetName: "计划",
      formula: "计划!$A$1:$E$6",
    });
    expect(model.activeSheet).toBe("计划");
  });

  test("formats are resolved: theme colour with tint, bold, alignment, unlocked", () => {
    expect(model.styles.cellFormats[3]).toMatchObject({
      font: { bold: true, name: "宋体" },
      fill: { pattern: "solid", color: "#ADCDEA" },
      alignment: { horizontal: "center", wrap: true },
      locked: false,
    });
  });

  test("hidden rows and columns are told", () => {
    expect([...gridOfSheet(model, "计划").hiddenRows]).toEqual([5]);
    expect([
      ...gridOfSheet(
        sheet(
          '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="D1"><v>1</v></c></row></sheetData>',
        ),
        "计划",
      ).hiddenColumns,
    ]).toEqual([2, 3]);
  });

  test("an empty sheet is an empty grid, an unknown one is not found", () => {
    expect(gridOfSheet(sheet(""), "计划")).toMatchObject({ values: [], origin: { row: 1, column: 1 } });
    expect(() => gridOfSheet(sheet(""), "别的")).toThrow(expect.objectContaining({ code: "notFound" }) as Error);
  });

  test("a workbook without styles reads all the same", () => {
    expect(valuesOf('<row r="1"><c r="A1" s="7"><v>1</v></c></row>', { styles: "" })).toEqual([[1]]);
  });
});

test("blank rows far below all contents are passed over, whatever they look like; what stands behind them is read", () => {
  const blank = (count: number, from: number, cells: (row: number) => string): string =>
    Array.from({ length: count }, (_, at) => `<row r="${from + at}" ht="15">${cells(from + at)}</row>`).join("");
  const data = `<row r="1"><c r="A1"><v>1</v></c></row>${blank(25_000, 2, (row) => `<c r="A${row}" s="0"/>`)}<row r="30000"><c r="A30000"><v>2</v></c></row>${blank(12_000, 30_001, () => "")}`;
  const model = readWorkbook(readPackage(bookOf({ sheets: { 计划: data } })));
  const rows = model.sheets[0]?.rows ?? [];
  expect(rows).toHaveLength(1 + MOST_BLANK_ROWS + 1 + MOST_BLANK_ROWS);
  expect(rows.filter(({ cells }) => cells.some(({ value }) => value !== null)).map(({ row }) => row)).toEqual([
    1, 30000,
  ]);
});
