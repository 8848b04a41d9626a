import { readPackage, readWorkbook, moveLines, type SheetModel, type XlsxPackage } from "../../../src/xlsx";
import { rangeAddress, type LineShift } from "../../../src/sheet";
import { richBook } from "./book";

const row = (at: number, count: number): LineShift => ({ axis: "row", at, count });
const column = (at: number, count: number): LineShift => ({ axis: "column", at, count });

/** The rich workbook after shifts of its first sheet, saved and read again. */
function after(...shifts: LineShift[]) {
  const pkg = readPackage(richBook());
  moveLines(pkg, "计划", shifts);
  const saved: XlsxPackage = readPackage(pkg.save());
  const model = readWorkbook(saved);
  const plan = model.sheets[0] as SheetModel;
  const formula = (sheet: number, at: number, of: number): string | null | undefined =>
    model.sheets[sheet]?.rows.find((line) => line.row === at)?.cells.find((cell) => cell.column === of)?.formula;
  return { model, plan, formula, part: (name: string): string => saved.readText(name) ?? "", saved };
}
const names = (model: ReturnType<typeof after>["model"]): string[] =>
  model.definedNames.map(({ name, formula }) => `${name.replace("_xlnm.", "")}=${formula}`);

describe("a row put above a project", () => {
  const { plan, model, formula, part, saved } = after(row(5, 1));

  test("the projects below move with their heights, hidden state and formats; the new row is empty", () => {
    expect(plan.rows.map((line) => [line.row, line.cells[0]?.value])).toEqual([
      [1, "计划"],
      [2, "项目"],
      [3, "项目3"],
      [4, "项目4"],
      [6, "项目5"],
      [7, "项目6"],
      [8, "合计"],
      [10, 180],
    ]);
    expect(plan.rows.find((line) => line.row === 6)).toMatchObject({ hidden: true });
    expect(plan.rows.find((line) => line.row === 2)).toMatchObject({ height: 30 });
  });

  test("formulas say what they said, on this sheet and on others; shared ones each for itself; an array stays one", () => {
    expect([3, 4, 6, 7].map((at) => formula(0, at, 3))).toEqual(["B3/2", "B4/2", "B6/2", "B7/2"]);
    expect([formula(0, 8, 2), formula(0, 6, 4), formula(1, 2, 2), formula(1, 3, 2), formula(2, 5, 1)]).toEqual([
      "SUM(B3:B7)",
      "B6+$B$2",
      "计划!B6",
      "SUM(计划!B3:B7)",
      "A4+表!A1",
    ]);
    expect(part("xl/worksheets/sheet1.xml")).toContain('<f t="array" ref="A10:B10">B8:C8</f>');
  });

  test("names, print area and titles, filter, merged cells, formats, validations, links, notes and breaks follow", () => {
    expect(names(model)).toEqual([
      "_FilterDatabase=计划!$A$2:$D$7",
      "Print_Area=计划!$A$1:$D$8,计划!$A$10:$B$10",
      "Print_Titles=计划!$A:$A,计划!$2:$2",
      "合计=计划!$B$8",
      "上一行=计划!A5",
    ]);
    expect(plan.autoFilter && rangeAddress(plan.autoFilter)).toBe("A2:D7");
    expect(plan.merges.map(rangeAddress)).toEqual(["A1:D1", "A4:A6", "C2:D2"]);
    expect(
      plan.conditionalFormats.map(({ ranges, rules }) => [...ranges.map(rangeAddress), rules[0]?.formulas[0]]),
    ).toEqual([
      ["B3:B7", "$B3>$B$8/2"],
      ["D6", "D6>0"],
    ]);
    expect(plan.dataValidations.map(({ ranges, formula1 }) => [...ranges.map(rangeAddress), formula1])).toEqual([
      ["B3:B7", "B3>0"],
      ["D6", "表!$A$1:$A$3"],
    ]);
    expect(plan.notes.map(({ row: at, column: of, text }) => [at, of, text])).toEqual([
      [4, 1, "四"],
      [6, 2, "五"],
    ]);
    const xml = part("xl/worksheets/sheet1.xml");
    for (const piece of [
      '<hyperlink ref="A8" location="计划!B8"',
      '<hyperlink ref="A6" r:id="rIdH"/>',
      // A break stands above the row that it was put above.
      '<brk id="5"',
      '<brk id="7"',
      'sqref="C3:C7" formula="1"',
      '<protectedRange sqref="B3:B7"',
      'activeCell="B6" sqref="B6"',
      "<xm:f>计划!B6:C6</xm:f><xm:sqref>E6</xm:sqref>",
      '<sortState ref="A3:D7"><sortCondition ref="C3:C7"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    ])
      expect(xml).toContain(piece);
  });

  test("charts, pictures, note shapes, pivot sources and the calculation chain follow; other parts stay to the byte", () => {
    expect(part("xl/charts/chart1.xml")).toContain("<c:f>计划!$B$3:$B$7</c:f><c:f>别的!$B$3:$B$6</c:f>");
    const rows = [...part("xl/drawings/drawing1.xml").matchAll(/<xdr:row>(\d+)/g)].map(([, at]) => Number(at));
    // One that grows with its rows, one that keeps its size, one that stands below.
    expect(rows).toEqual([3, 9, 3, 8, 10]);
    expect(part("xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>5</x:Row><x:Column>1</x:Column>");
    expect(part("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="A2:D7"');
    expect(part("xl/calcChain.xml")).toContain(
      '<c r="D6" i="1"/><c r="C6"/><c r="B8"/><c r="B2" i="2"/><c r="A5" i="3"/>',
    );
    expect(part("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    const before = readPackage(richBook());
    for (const name of ["xl/styles.xml", "xl/worksheets/sheet3.xml", "docProps/app.xml"])
      expect(saved.readText(name)).toBe(before.readText(name));
  });
});

describe("a project's row taken out", () => {
  const { plan, model, formula, part } = after(row(5, -1));

  test("what stood on it goes, what stands below moves up, ranges shrink", () => {
    expect(plan.rows.map((line) => [line.row, line.cells[0]?.value])).toEqual([
      [1, "计划"],
      [2, "项目"],
      [3, "项目3"],
      [4, "项目4"],
      [5, "项目6"],
      [6, "合计"],
      [8, 180],
    ]);
    expect(plan.rows.some(({ hidden }) => hidden)).toBe(false);
    expect([formula(0, 5, 3), formula(0, 6, 2), formula(1, 3, 2)]).toEqual(["B5/2", "SUM(B3:B5)", "SUM(计划!B3:B5)"]);
    expect(plan.merges.map(rangeAddress)).toEqual(["A1:D1", "C2:D2"]);
    expect(plan.conditionalFormats.map(({ ranges }) => ranges.map(rangeAddress))).toEqual([["B3:B5"]]);
    expect(plan.dataValidations.map(({ ranges }) => ranges.map(rangeAddress))).toEqual([["B3:B5"]]);
    expect(plan.notes.map(({ text }) => text)).toEqual(["四"]);
    expect(names(model)).toContain("合计=计划!$B$6");
    const xml = part("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<mergeCells count="2">');
    expect(xml).toContain('<dataValidations count="1">');
    expect(xml).not.toContain("rIdH");
    expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, at]) => at)).toEqual(["4", "5", "3"]);
    expect(xml).not.toContain("<xm:sqref>E6</xm:sqref>");
    expect(part("xl/drawings/vmlDrawing1.vml")).not.toContain('id="s5"');
  });

  test("a reference to its cells says #REF!, where it stands and in a table's column", () => {
    expect(formula(1, 2, 2)).toBe("计划!#REF!");
    expect(part("xl/tables/table1.xml")).toContain("计划!#REF!");
  });

  test("the calculation chain does not name it", () => {
    expect(part("xl/calcChain.xml")).toContain('<c r="B6" i="1"/><c r="B2" i="2"/>');
  });
});

describe("a column put in and one taken out", () => {
  const { plan, model, formula, part } = after(column(3, 1), column(2, -1));

  test("cells, widths, formulas, merged cells and criteria of the filter follow", () => {
    const line = (at: number): unknown =>
      plan.rows.find((each) => each.row === at)?.cells.map((cell) => [cell.column, cell.value]);
    // 总投资 (B) is gone, an empty column stands in its place, 合同 is C again.
    expect(line(2)).toEqual([
      [1, "项目"],
      [3, "合同"],
      [4, "备注"],
    ]);
    expect([formula(0, 3, 3), formula(0, 7, 3), formula(0, 4, 4)]).toEqual(["#REF!/2", "SUM(C3:C6)", "#REF!+#REF!"]);
    expect(plan.columns.map(({ first, last, width }) => [first, last, width])).toEqual([
      [1, 1, 20],
      [2, 3, 12],
      [4, 4, 30],
    ]);
    expect(plan.merges.map(rangeAddress)).toEqual(["A1:D1", "A4:A5", "C2:D2"]);
    expect(plan.filteredColumns).toEqual([]);
    expect(plan.conditionalFormats.map(({ ranges }) => ranges.map(rangeAddress))).toEqual([["D5"]]);
    expect(names(model)).toContain("合计=计划!#REF!");
    expect(part("xl/worksheets/sheet1.xml")).not.toContain("spans=");
  });

  test("a filter's criteria stay with their column", () => {
    const { plan: moved } = after(column(1, 1));
    expect(moved.filteredColumns).toEqual([3]);
    expect(after(column(2, 1)).plan.filteredColumns).toEqual([3]);
    expect(after(column(2, 1)).part("xl/worksheets/sheet1.xml")).toContain('<filterColumn colId="2">');
  });
});

test("without its header row a filter is none; without its rows a print area names none", () => {
  const { plan, model } = after(row(2, -1), row(1, -20));
  expect(plan.autoFilter).toBeNull();
  expect(names(model)).toEqual(["Print_Titles=计划!$A:$A", "合计=计划!#REF!", "上一行=计划!A5"]);
  expect(plan.rows).toEqual([]);
});

test("lines that come and go again leave every cell, formula and range as it was", () => {
  const untouched = readWorkbook(readPackage(richBook())).sheets[0] as SheetModel;
  const { plan } = after(row(4, 3), column(2, 2), column(2, -2), row(4, -3));
  for (const key of [
    "rows",
    "merges",
    "conditionalFormats",
    "dataValidations",
    "notes",
    "autoFilter",
    "columns",
  ] as const)
    expect(plan[key]).toEqual(untouched[key]);
});

test("a column that comes into a table gets a name, in its header cell too", () => {
  const pkg = readPackage(richBook());
  moveLines(pkg, "表", [column(2, 1)]);
  const model = readWorkbook(readPackage(pkg.save()));
  expect(pkg.readText("xl/tables/table1.xml")).toContain(
    'ref="A1:C3"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="类别"/><tableColumn id="3" name="列1"/><tableColumn id="2" name="金额">',
  );
  expect(model.sheets[1]?.rows[0]?.cells.map(({ value }) => value)).toEqual(["类别", "列1", "金额"]);
});
