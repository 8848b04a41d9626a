/**
 * A folder of departments' files as they come: other words, other units, titles, total rows, a code twice, a near name. What
 * is to become of every row was written down before the command was run.
 */
import ExcelJS from "exceljs";
import { join } from "node:path";
import { runMerge } from "../../src/cli/merge/run";
import { createXlsxHost } from "../../src/xlsx";
import { readFileSync } from "node:fs";
import { collected, temporaryFolder } from "./support";

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
type Rows = readonly (readonly (string | number | null | { formula: string; result: number })[])[];

async function save(name: string, sheet: string, rows: Rows): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  await book.xlsx.writeFile(at(name));
}

const FILES = ["甲局.xlsx", "乙局.xlsx", "丙局.xlsx"];

beforeAll(async () => {
  await save("项目库.xlsx", "项目库", [
    ["达州市信息化项目库"],
    ["序号", "项目编号", "项目名称", "建设单位", "总投资（万元）", "年度安排资金（万元）", "备注"],
    [1, "DZ-01", "智慧消防平台", "市消防救援支队", 320, 120, ""],
    [2, "DZ-02", "教育云二期", "市教育局", 500, 200, ""],
    [3, "DZ-03", "阳光信访系统", "市信访局", 88.5, 40, ""],
    ["合计", null, null, null, { formula: "SUM(E3:E5)", result: 908.5 }, { formula: "SUM(F3:F5)", result: 360 }, null],
  ]);
  await save("甲局.xlsx", "申报表", [
    ["2027年信息化项目申报表"],
    ["填报单位（盖章）：市水务局"],
    ["序号", "项目名称", "投资估算（元）", "本年度资金（元）", "联系人"],
    [1, "水资源监测平台", 1_860_000, 600_000, "张"],
    [2, "河长制信息系统", 455_000.5, 200_000, "李"],
    ["合计", null, 2_315_000.5, 800_000, null],
  ]);
  await save("乙局.xlsx", "Sheet1", [
    ["申报单位", "编号", "项目名称", "项目总投资（亿元）", "备注"],
    ["市数据局", "DZ-20", "城市大脑一期", 1.2, "分期建设"],
    ["市教育局", "DZ-02", "教育云二期", 0.05, "同上年"],
  ]);
  await save("丙局.xlsx", "项目", [
    ["单位：万元"],
    ["项目编号", "项目名称", "建设单位", "总投资"],
    ["DZ-09", "智慧工地", "市住建局", 60],
    ["DZ-09", "智慧工地监管", "市住建局", 75],
    ["", "阳光信访信息系统", "市信访局", 88.5],
    ["DZ-01", "智慧消防平台", "市消防救援支队", 350],
  ]);
});

interface Row {
  readonly file: string;
  readonly row: number | null;
  readonly name: string;
  readonly toRow: number;
  readonly libraryRow: number;
  readonly changes: unknown;
  readonly header: string;
}

const merged = async (files: readonly string[], out: string) => {
  const { status, out: text } = await collected((terminal) =>
    runMerge([...files.map(at), "--into", at("项目库.xlsx"), "--out", at(out), "--json"], terminal),
  );
  const json = JSON.parse(text) as Record<
    "appended" | "same" | "conflicts" | "notTaken" | "lostColumns",
    readonly Row[]
  > & {
    readonly library: unknown;
  };
  const model = createXlsxHost(readFileSync(at(out)), out).model();
  const rows = new Map(
    model.sheets[0]?.rows.map(({ row, cells }) => [
      row,
      new Map(cells.map(({ column, value, formula }) => [column, formula === null ? value : `=${formula}`])),
    ]),
  );
  return {
    status,
    json,
    cells: (row: number, columns: readonly number[]) => columns.map((c) => rows.get(row)?.get(c) ?? null),
  };
};

test("every row of the folder becomes what was written down", async () => {
  const { status, json, cells } = await merged(FILES, "汇总.xlsx");
  expect(status).toBe(1);
  expect(json.library).toMatchObject({ sheet: "项目库", before: 3, after: 6 });
  expect(json.appended.map(({ row, toRow, name }) => [row, toRow, name])).toEqual([
    [4, 6, "水资源监测平台"],
    [5, 7, "河长制信息系统"],
    [2, 8, "城市大脑一期"],
  ]);
  expect(json.same.map(({ row, libraryRow }) => [row, libraryRow])).toEqual([[3, 4]]);
  expect(json.conflicts.map(({ row, libraryRow, changes }) => [row, libraryRow, changes])).toEqual([
    [6, 3, [{ field: "total", library: "320", sent: "350" }]],
  ]);
  expect(json.notTaken.map(({ row }) => row).sort()).toEqual([3, 4, 5]);
  expect(json.lostColumns.map(({ header }) => header)).toEqual(["联系人"]);
  expect(cells(6, [1, 3, 4, 5, 6])).toEqual([4, "水资源监测平台", "市水务局", 186, 60]);
  expect(cells(7, [1, 3, 4, 5, 6])).toEqual([5, "河长制信息系统", "市水务局", 45.50005, 20]);
  expect(cells(8, [1, 2, 3, 4, 5, 7])).toEqual([6, "DZ-20", "城市大脑一期", "市数据局", 12_000, "分期建设"]);
  expect(cells(9, [1, 5, 6])).toEqual(["合计", "=SUM(E3:E8)", "=SUM(F3:F8)"]);
});

test("in whatever order the files come the same projects stand there", async () => {
  const key = ({ json, cells }: Awaited<ReturnType<typeof merged>>) =>
    json.appended.map(({ toRow }) => JSON.stringify(cells(toRow, [2, 3, 4, 5, 6, 7]))).sort();
  const wanted = key(await merged(FILES, "一.xlsx"));
  expect(key(await merged([...FILES].reverse(), "二.xlsx"))).toEqual(wanted);
});
