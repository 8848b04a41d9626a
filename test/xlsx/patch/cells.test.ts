/** Cells and formulas written into a package; every other part stays as it was. */
import { applyEdits, readPackage, readWorkbook } from "../../../src/xlsx";
import { richBook } from "../support/rich";
import { book, edited, sheetData, changedParts, SHEET } from "../support/patched";

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
