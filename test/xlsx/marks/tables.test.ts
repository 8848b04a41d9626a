/** A plan that is a table in a file: the table's part gets our columns, and gives them back to the letter. */
import { Workbook } from "exceljs";
import type { ResultChoice } from "../../../src/marking";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { createXlsxHost, readPackage, type XlsxHost } from "../../../src/xlsx";

const HEADER = ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"];
const ROWS = [
  [1, "政务云平台", "市数据局", 210, 200, 0],
  [2, "智慧城管", "市城管局", 110, 100, 10.01],
];
const TABLE = "xl/tables/table1.xml";

async function tableBook(totalsRow = false): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet("计划").addTable({
    name: "计划表",
    ref: "A1",
    headerRow: true,
    totalsRow,
    columns: HEADER.map((name) => ({ name, filterButton: true })),
    rows: ROWS,
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function mark(host: XlsxHost, columns: ResultChoice | null = null) {
  const grid = await host.readSheet("1");
  const reading = dazhouEngine.read(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  const plan = dazhouEngine.marks(dazhouEngine.review(reading.plan, 20_600), grid, "zh-CN", columns);
  await host.applyMarks("1", plan);
  return plan;
}

const tableXml = (host: XlsxHost): string => readPackage(host.save()).readText(TABLE) ?? "";

test("marked: range, filter and columns of the table include ours, under the names of their header cells", async () => {
  const host = createXlsxHost(await tableBook(), "计划.xlsx");
  const plan = await mark(host);
  expect(plan.table).toEqual({ name: "计划表", range: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 6 } });
  const xml = tableXml(host);
  expect(xml).toContain('ref="A1:M3"');
  expect(xml).toContain('<autoFilter ref="A1:M3"');
  expect(xml).toContain('<tableColumns count="13">');
  const headers = (await host.readSheet("1")).values[0] ?? [];
  const names = [...xml.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(headers);
  expect(new Set([...xml.matchAll(/<tableColumn [^>]*id="(\d+)"/g)].map(([, id]) => id)).size).toBe(13);
});

test("marked twice is marked once; cleared, the table's part is what it was to the letter", async () => {
  const bytes = await tableBook();
  const host = createXlsxHost(bytes, "计划.xlsx");
  const before = tableXml(host);
  await mark(host);
  const once = tableXml(host);
  await mark(host);
  expect(tableXml(host)).toBe(once);
  expect(await host.clearMarks("all")).toEqual({ sheets: ["计划"] });
  expect(tableXml(host)).toBe(before);
});

test("a table with a total row stays as it is, the results stand beside it", async () => {
  const host = createXlsxHost(await tableBook(true), "计划.xlsx");
  const before = tableXml(host);
  const plan = await mark(host);
  expect(plan.table).toBeUndefined();
  expect(plan.block.firstColumn).toBe(8);
  expect(tableXml(host)).toBe(before);
});

describe("a person filtered the table by result columns", () => {
  /** As Excel saves it: the criterion in the table's part, the rows hidden in the sheet's. */
  async function filtered(columns: string): Promise<XlsxHost> {
    const first = createXlsxHost(await tableBook(), "计划.xlsx");
    await mark(first);
    const pkg = readPackage(first.save());
    const tag = /<autoFilter ref="A1:M3"[^>]*>(?:.*?<\/autoFilter>)?/.exec(pkg.readText(TABLE) ?? "")?.[0] ?? "";
    pkg.writeText(TABLE, (pkg.readText(TABLE) ?? "").replace(tag, `<autoFilter ref="A1:M3">${columns}</autoFilter>`));
    pkg.writeText(
      "xl/worksheets/sheet1.xml",
      (pkg.readText("xl/worksheets/sheet1.xml") ?? "").replace('<row r="2"', '<row r="2" hidden="1"'),
    );
    return createXlsxHost(pkg.save(), "计划.xlsx");
  }
  const criterion = (place: number): string =>
    `<filterColumn colId="${place}"><filters><filter val="x"/></filters></filterColumn>`;
  const isHidden = (host: XlsxHost): boolean => host.model().sheets[0]?.rows[1]?.hidden ?? false;

  test("cleared, the criterion goes with its column and its rows are shown", async () => {
    const host = await filtered(criterion(8));
    await host.clearMarks("all");
    expect(tableXml(host)).toContain('<autoFilter ref="A1:F3"></autoFilter>');
    expect(isHidden(host)).toBe(false);
  });

  test("a criterion by a column of the user's stays, with what it hides", async () => {
    const host = await filtered(criterion(2) + criterion(8));
    await host.clearMarks("all");
    expect(tableXml(host)).toContain(`<autoFilter ref="A1:F3">${criterion(2)}</autoFilter>`);
    expect(isHidden(host)).toBe(true);
  });

  test("marked again it stays while the column does, and goes when another stands in its place", async () => {
    const host = await filtered(criterion(8));
    await mark(host);
    expect(tableXml(host)).toContain(criterion(8));
    expect(isHidden(host)).toBe(true);
    await mark(host, ["tier"]);
    expect(tableXml(host)).not.toContain("filterColumn");
    expect(isHidden(host)).toBe(false);
  });
});

describe("formulas over the whole table", () => {
  async function withFormula(formula: string): Promise<XlsxHost> {
    const book = new Workbook();
    await book.xlsx.load((await tableBook()).buffer as ArrayBuffer);
    book.addWorksheet("汇总").getCell("A1").value = { formula, result: 12 };
    return createXlsxHost(new Uint8Array(await book.xlsx.writeBuffer()), "计划.xlsx");
  }

  test.each([
    ["COUNTA(计划表)", true],
    ["SUM(计划表[#All])", true],
    ["SUM(计划表[总投资（万元）])", false],
    ['IF(A2="计划表",1,0)', false],
  ])("%s", async (formula, isWhole) => {
    expect(await (await withFormula(formula)).isTableNamedWhole?.("1", "计划表")).toBe(isWhole);
  });
});
