/** Looks written into a package: formats of cells, columns and rows, conditional formats. */
import { applyEdits, readPackage, readWorkbook, type SheetEdits, type XlsxPackage } from "../../../src/xlsx";
import { STYLES } from "../support/book";
import { richBook } from "../support/rich";
import { book, edited, sheetData, changedParts, SHEET } from "../support/patched";

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
