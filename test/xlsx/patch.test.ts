import { applyEdits, readPackage, readWorkbook, type SheetEdits, type XlsxPackage } from "../../src/xlsx";
import { bookOf, STYLES, type BookParts } from "./support/book";
import { richBook } from "./support/rich";

const SHEET = "xl/worksheets/sheet1.xml";
const edited = (bytes: Uint8Array, edits: Omit<SheetEdits, "sheetName">): XlsxPackage => {
  const pkg = readPackage(bytes);
  applyEdits(pkg, { sheetName: "计划", ...edits });
  return readPackage(pkg.save());
};
const book = (content: string, more: Partial<BookParts> = {}): Uint8Array =>
  bookOf({ sheets: { 计划: content }, ...more });
const sheetData = (pkg: XlsxPackage): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(pkg.readText(SHEET) ?? "")?.[1] ?? "";
const changedParts = (before: Uint8Array, after: XlsxPackage): string[] => {
  const original = readPackage(before);
  expect(after.names()).toEqual(original.names());
  return after
    .names()
    .filter(
      (name) => Buffer.compare(Buffer.from(after.read(name) ?? []), Buffer.from(original.read(name) ?? [])) !== 0,
    );
};

describe("cells", () => {
  const two =
    '<row r="2" spans="1:2" ht="20" customHeight="1"><c r="A2" s="3"><v>1</v></c><c r="B2"><v>2</v></c></row>';

  test("one cell changes; everything else of the sheet stays to the letter", () => {
    const pkg = edited(book(two), { cells: [{ row: 2, column: 1, content: { kind: "number", number: 5.5 } }] });
    expect(sheetData(pkg)).toBe(two.replace("<v>1</v>", "<v>5.5</v>"));
  });

  test("text is text whatever it begins with, and keeps spaces, line breaks and signs", () => {
    const text = ' =HYPERLINK("x") <b>&\n_x000D_ 中文𠀀';
    const pkg = edited(book(two), { cells: [{ row: 2, column: 1, content: { kind: "text", text } }] });
    expect(readWorkbook(pkg).sheets[0]?.rows[0]?.cells[0]).toMatchObject({ value: text, formula: null, style: 3 });
  });

  test("cells and rows that are not there are put in their places", () => {
    const pkg = edited(book(two), {
      cells: [
        { row: 1, column: 3, content: { kind: "number", number: 1 } },
        { row: 2, column: 4, content: { kind: "number", number: 4 } },
        { row: 9, column: 1, content: { kind: "boolean", boolean: true } },
      ],
    });
    expect(sheetData(pkg)).toBe(
      `<row r="1"><c r="C1"><v>1</v></c></row>${two.replace('spans="1:2"', 'spans="1:4"').replace("</row>", '<c r="D2"><v>4</v></c></row>')}<row r="9"><c r="A9" t="b"><v>1</v></c></row>`,
    );
  });

  test("rows and cells without a reference keep their places when others come between", () => {
    const pkg = edited(book("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"), {
      cells: [
        { row: 1, column: 1, content: { kind: "blank" } },
        { row: 1, column: 3, content: { kind: "number", number: 9 } },
      ],
    });
    expect(
      readWorkbook(pkg).sheets[0]?.rows.map(({ row, cells }) => [
        row,
        cells.map(({ column, value }) => [column, value]),
      ]),
    ).toEqual([
      [
        1,
        [
          [2, 2],
          [3, 9],
        ],
      ],
      [2, [[1, 3]]],
    ]);
  });

  test("a blank cell keeps its format; one that looks like no cell at all goes", () => {
    const pkg = edited(book(two), {
      cells: [
        { row: 2, column: 1, content: { kind: "blank" } },
        { row: 2, column: 2, content: { kind: "blank" } },
      ],
    });
    expect(sheetData(pkg)).toBe('<row r="2" spans="1:1" ht="20" customHeight="1"><c r="A2" s="3"/></row>');
  });

  test("an empty sheet takes cells", () => {
    expect(
      sheetData(
        edited(book("<sheetData/>"), { cells: [{ row: 1, column: 1, content: { kind: "number", number: -0 } }] }),
      ),
    ).toBe('<row r="1"><c r="A1"><v>0</v></c></row>');
  });

  test("a number that is none is a fault, and nothing is written", () => {
    const pkg = readPackage(book(two));
    expect(() =>
      applyEdits(pkg, { sheetName: "计划", cells: [{ row: 2, column: 1, content: { kind: "number", number: NaN } }] }),
    ).toThrow(RangeError);
    expect(sheetData(pkg)).toBe(two);
  });
});

describe("formulas", () => {
  test("the first cell of a shared formula overwritten: the others calculate the same as before", () => {
    const pkg = edited(richBook(), { cells: [{ row: 3, column: 4, content: { kind: "number", number: 1 } }] });
    expect(
      readWorkbook(pkg)
        .sheets[0]?.rows.map(({ cells }) => cells.find(({ column }) => column === 4)?.formula)
        .slice(2, 5),
    ).toEqual([null, "C4*0.9", "C5*0.9"]);
  });

  test("a formula that goes leaves the calculation chain, one that comes enters it; the sheet of the next cell stays known", () => {
    const pkg = edited(richBook(), {
      cells: [
        { row: 6, column: 3, content: { kind: "blank" } },
        { row: 6, column: 4, content: { kind: "formula", formula: 'IF(A6<>"","<是>","")', result: "<是>" } },
      ],
    });
    expect(pkg.readText("xl/calcChain.xml")).toContain(
      '<c r="D3" i="1"/><c r="D4"/><c r="D5"/><c r="D6" i="1"/></calcChain>',
    );
    expect(readWorkbook(pkg).sheets[0]?.rows[5]?.cells.at(-1)).toMatchObject({
      value: "<是>",
      formula: 'IF(A6<>"","<是>","")',
    });
  });

  test("a calculation chain without cells may not exist: the part goes, with what refers to it", () => {
    const cells = [
      [6, 3],
      [3, 4],
      [4, 4],
      [5, 4],
    ].map(([row = 0, column = 0]) => ({ row, column, content: { kind: "number" as const, number: 1 } }));
    const pkg = edited(richBook(), { cells });
    expect(pkg.has("xl/calcChain.xml")).toBe(false);
    expect(pkg.readText("[Content_Types].xml")).not.toContain("calcChain");
    expect(pkg.readText("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

describe("formats", () => {
  const FORMAT = { wrap: true, numberFormat: "General" };

  test("a changed format is added; those in use keep their numbers; the same change twice adds one", () => {
    const bytes = book('<row r="1"><c r="A1" s="1"><v>46000</v></c><c r="B1" s="1"><v>46000</v></c></row>');
    const pkg = edited(bytes, {
      cells: [1, 2].map((column) => ({ row: 1, column, content: { kind: "keep" as const }, format: FORMAT })),
    });
    const before = readWorkbook(readPackage(bytes)).styles.cellFormats;
    const { sheets, styles } = readWorkbook(pkg);
    expect(styles.cellFormats.slice(0, before.length)).toEqual(before);
    expect(styles.cellFormats).toHaveLength(before.length + 1);
    expect(sheets[0]?.rows[0]?.cells.map(({ style, value }) => [style, value])).toEqual([
      [6, 46000],
      [6, 46000],
    ]);
    expect(styles.cellFormats[6]).toMatchObject({ numberFormat: "General", alignment: { wrap: true } });
  });

  test("a change back finds the format that was there", () => {
    const bytes = book('<row r="1"><c r="A1" s="1"><v>46000</v></c></row>');
    const pkg = edited(bytes, { cells: [{ row: 1, column: 1, content: { kind: "keep" }, format: FORMAT }] });
    applyEdits(pkg, {
      sheetName: "计划",
      cells: [{ row: 1, column: 1, content: { kind: "keep" }, format: { wrap: false, numberFormat: "yyyy/m/d" } }],
    });
    expect(sheetData(pkg)).toBe('<row r="1"><c r="A1" s="1"><v>46000</v></c></row>');
  });

  test("own number formats, fonts and fills are added with what the change does not name", () => {
    const pkg = edited(book('<row r="1"><c r="A1" s="3"><v>1</v></c></row>'), {
      cells: [
        {
          row: 1,
          column: 1,
          content: { kind: "keep" },
          format: {
            numberFormat: '0.00"万元"',
            fill: "#ff0000",
            font: { italic: true, bold: false, color: "#00FF00", size: 14 },
          },
        },
      ],
    });
    expect(readWorkbook(pkg).styles.cellFormats.at(-1)).toMatchObject({
      numberFormat: '0.00"万元"',
      fill: { color: "#FF0000" },
      font: { italic: true, bold: false, color: "#00FF00", size: 14, name: "宋体" },
      alignment: { horizontal: "center", wrap: true },
      locked: false,
    });
  });

  test("a font that stays what it was is the same one, in whatever order its parts stand", () => {
    const styles = STYLES.replace(
      '<font><sz val="11"/><color theme="1"/><name val="宋体"/></font>',
      '<font><color theme="1"/><scheme val="minor"/><name val="宋体"/><sz val="11"/></font>',
    );
    const bytes = book('<row r="2"><c r="A2"><v>1</v></c></row>', { styles });
    const same = { font: { name: "宋体", size: 11 } };
    const pkg = edited(bytes, {
      cells: [
        { row: 2, column: 1, content: { kind: "keep" }, format: same },
        { row: 2, column: 2, content: { kind: "keep" }, format: same },
      ],
    });
    expect(changedParts(bytes, pkg)).toEqual([]);
  });

  test("lines are drawn around a cell, those of another cell taken over, and taken away again", () => {
    const red = { style: "thin", color: "#FF0000" };
    const border = { left: red, right: null, top: null, bottom: { style: "double", color: "#000000" } };
    const first = edited(book('<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>'), {
      cells: [{ row: 2, column: 1, content: { kind: "keep" }, format: { border } }],
    });
    const formatOf = (pkg: XlsxPackage, at: number) => {
      const model = readWorkbook(pkg);
      return model.styles.cellFormats[model.sheets[0]?.rows[0]?.cells[at]?.style ?? 0]?.border;
    };
    expect(formatOf(first, 0)).toMatchObject({ ...border });
    const style = readWorkbook(first).sheets[0]?.rows[0]?.cells[0]?.style ?? 0;
    const both = edited(first.save(), {
      cells: [{ row: 2, column: 2, content: { kind: "keep" }, format: { border: style } }],
    });
    expect(formatOf(both, 1)).toMatchObject({ ...border });
    const back = edited(both.save(), {
      cells: [{ row: 2, column: 1, content: { kind: "keep" }, format: { border: null, base: "inherited" } }],
    });
    expect(formatOf(back, 0)).toMatchObject({ left: null, bottom: null });
    expect(sheetData(back)).toContain('<c s="0" r="A2"><v>1</v></c>');
  });

  test("a workbook without styles gets them, with relationship and content type", () => {
    const pkg = edited(book('<row r="1"><c r="A1"><v>1</v></c></row>', { styles: "" }), {
      cells: [{ row: 1, column: 1, content: { kind: "keep" }, format: { wrap: true } }],
    });
    expect(readWorkbook(pkg)).toMatchObject({
      styles: { cellFormats: [{}, { alignment: { wrap: true } }] },
      sheets: [{ rows: [{ cells: [{ style: 1 }] }] }],
    });
  });
});

describe("columns and rows", () => {
  const columnsOf = (cols: string, columns: NonNullable<SheetEdits["columns"]>): string =>
    /<cols>(.*)<\/cols>/.exec(edited(book(`${cols}<sheetData/>`), { columns }).readText(SHEET) ?? "")?.[1] ?? "";

  test("a span of columns is split around the one that changes", () => {
    expect(
      columnsOf('<cols><col min="2" max="5" width="9" style="1" customWidth="1"/></cols>', [
        { column: 3, width: 20.5 },
      ]),
    ).toBe(
      '<col min="2" max="2" width="9" style="1" customWidth="1"/><col min="3" max="3" width="20.5" style="1" customWidth="1"/><col min="4" max="5" width="9" style="1" customWidth="1"/>',
    );
  });

  test("changed and changed back, the columns are what they were", () => {
    const cols = '<cols><col min="2" max="16384" width="9" style="1" customWidth="1"/></cols>';
    const pkg = edited(book(`${cols}<sheetData/>`), {
      columns: [
        { column: 3, width: 20 },
        { column: 4, width: 30, hidden: true },
      ],
    });
    applyEdits(pkg, {
      sheetName: "计划",
      columns: [
        { column: 3, width: 9 },
        { column: 4, width: 9, hidden: false },
      ],
    });
    expect(pkg.readText(SHEET)).toContain(cols);
  });

  test("without columns before, the element comes in its place and goes again", () => {
    const bytes = book('<sheetFormatPr defaultRowHeight="15"/><sheetData/>');
    const pkg = edited(bytes, { columns: [{ column: 3, width: 20 }] });
    expect(pkg.readText(SHEET)).toContain(
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="3" max="3" width="20" customWidth="1"/></cols><sheetData/>',
    );
    applyEdits(pkg, { sheetName: "计划", columns: [{ column: 3, width: "standard" }] });
    expect(pkg.readText(SHEET)).toBe(readPackage(bytes).readText(SHEET));
  });

  test("heights and hiding of rows", () => {
    const pkg = edited(book('<row r="1" ht="10"><c r="A1"><v>1</v></c></row>'), {
      rows: [
        { row: 1, height: 30 },
        { row: 3, hidden: true },
      ],
    });
    expect(sheetData(pkg)).toBe('<row r="1" ht="30"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"></row>');
  });
});

describe("conditional formats", () => {
  const rule = (
    formula: string,
  ): {
    range: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number };
    formula: string;
    style: { fill: string; bold: true; numberFormat: string };
  } => ({
    range: { firstRow: 3, firstColumn: 3, lastRow: 5, lastColumn: 3 },
    formula,
    style: { fill: "#FFC7CE", bold: true, numberFormat: ";;;" },
  });
  const priorities = (pkg: XlsxPackage): string[] =>
    [...(pkg.readText(SHEET) ?? "").matchAll(/cfRule [^>]*priority="(\d+)"/g)].map(([, priority]) => priority ?? "");

  test("ours come first, in the file too (LibreOffice goes by that); the user's, newer kinds included, move up and keep their order", () => {
    const pkg = edited(richBook(), { conditionalFormats: { add: [rule("OURS(1)"), rule("OURS(2)")] } });
    expect(priorities(pkg)).toEqual(["1", "2", "3", "5", "4"]);
  });

  test("they stand before the data validations, where the standard wants them", () => {
    const xml =
      edited(
        book(
          '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations count="0"/><pageMargins left="1"/>',
        ),
        { conditionalFormats: { add: [rule('A1<>"甲&乙"')] } },
      ).readText(SHEET) ?? "";
    expect(xml).toMatch(
      /<\/mergeCells><conditionalFormatting sqref="C3:C5"><cfRule type="expression" dxfId="1" priority="1"><formula>A1&lt;&gt;&quot;甲&amp;乙&quot;<\/formula><\/cfRule><\/conditionalFormatting><dataValidations/,
    );
  });

  test("taken away again, every conditional format is what it was", () => {
    const bytes = richBook();
    const pkg = edited(bytes, { conditionalFormats: { add: [rule("OURS(1)"), rule("OURS(2)")] } });
    applyEdits(pkg, { sheetName: "计划", conditionalFormats: { remove: (formula) => formula.startsWith("OURS") } });
    expect(pkg.readText(SHEET)).toBe(readPackage(bytes).readText(SHEET));
  });

  test("the format reads back: fill, bold, number format; the same one is used again", () => {
    const pkg = edited(richBook(), { conditionalFormats: { add: [rule("OURS(1)"), rule("OURS(2)")] } });
    const { sheets, styles } = readWorkbook(pkg);
    expect(sheets[0]?.conditionalFormats.slice(0, 2).map(({ rules }) => rules[0]?.format)).toEqual([1, 1]);
    expect(styles.differentialFormats[1]).toMatchObject({
      fill: { color: "#FFC7CE" },
      font: { bold: true },
      numberFormat: ";;;",
    });
  });
});

test("chart, pivot cache, table, notes, protection, names, print set-up, properties: every other part stays byte for byte", () => {
  const bytes = richBook();
  const after = edited(bytes, {
    cells: [{ row: 3, column: 6, content: { kind: "formula", formula: "1+1", result: 2 }, format: { wrap: true } }],
    columns: [{ column: 6, width: 40 }],
    conditionalFormats: {
      add: [
        {
          range: { firstRow: 3, firstColumn: 1, lastRow: 5, lastColumn: 1 },
          formula: "TRUE",
          style: { fill: "#FFC7CE" },
        },
      ],
    },
  });
  expect(changedParts(bytes, after).sort()).toEqual(["xl/calcChain.xml", "xl/styles.xml", SHEET]);
  const sheet = after.readText(SHEET) ?? "";
  for (const kept of [
    "<sheetPr><tabColor",
    '<sheetCalcPr fullCalcOnLoad="1"/>',
    '<filter val="市水务局"/>',
    '<brk id="4"',
    "<oddFooter>&amp;C第 &amp;P 页</oddFooter>",
    '<drawing r:id="rId2"/><legacyDrawing r:id="rId4"/>',
    'showGridLines="0"',
  ])
    expect(sheet).toContain(kept);
});

test("an unknown sheet is not found", () => {
  expect(() => applyEdits(readPackage(richBook()), { sheetName: "别的" })).toThrow(
    expect.objectContaining({ code: "notFound" }) as Error,
  );
});
