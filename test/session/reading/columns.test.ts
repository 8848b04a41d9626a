import type { CellValue, SheetGrid } from "../../../src/sheet";
import type { MappingCorrections } from "../../../src/plan/types";
import { mappedColumns } from "../../../src/session/reading/columns";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { reviewGrid } from "../../../src/session/reading/results";

const gridOf = (values: CellValue[][], formats: Record<string, string> = {}): SheetGrid => ({
  sheetName: "计划",
  origin: { row: 1, column: 1 },
  values,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  autoFilter: null,
  isProtected: false,
  numberFormats: values.map((row, r) => row.map((_, c) => formats[`${r + 1},${c + 1}`] ?? "General")),
});

function columns(values: CellValue[][], corrections?: MappingCorrections, formats?: Record<string, string>) {
  const grid = gridOf(values, formats);
  return mappedColumns(grid, reviewGrid(dazhouEngine, grid, "s1", 20_000, 0, null, corrections).result, corrections);
}

const PLAN: CellValue[][] = [
  ["项目名称", "总投资（万元）", "申报总投资（万元）", "神秘列", "合同签订日期", "是否涉密"],
  ["甲项目", 100, 90, "x", 46086, "否"],
  ["乙项目", 200.5, 80, "x", 46087, "否"],
  ["机要项目", 999, 999, "绝不可见", 46088, "是"],
];

test("each column tells its field, how sure that is, and what its cells look like", () => {
  const rows = columns(PLAN, undefined, { "2,5": "yyyy/m/d", "3,5": "yyyy/m/d", "4,5": "yyyy/m/d" });
  expect(rows.map(({ column, field, state, samples }) => [column, field, state, samples.join()])).toEqual([
    [1, "name", "exact", "甲项目,乙项目"],
    [2, "total", "exact", "100,200.5"],
    [3, "total", "double", "90,80"],
    [4, null, "unknown", "x"],
    [5, "signed", "exact", "2026-03-05,2026-03-06"],
    [6, "classified", "exact", "否"],
  ]);
  expect(rows[2]?.usedInstead).toBe("B");
});

test("nothing of a classified row is a sample", () => {
  expect(JSON.stringify(columns(PLAN))).not.toMatch(/机要|999|绝不可见/);
});

test("a row with a security mark is no sample either where the column is unknown", () => {
  const values: CellValue[][] = [
    ["项目名称", "总投资", "定密情况"],
    ["甲", 1, ""],
    ["乙", 2, "机密★10年"],
  ];
  expect(columns(values)[0]?.samples).toEqual(["甲"]);
});

test("a chosen column takes the field from the one that was recognised, which becomes double", () => {
  const rows = columns(PLAN, { "申报总投资(万元)": "total", 神秘列: null });
  expect(rows.map(({ column, field, state, choice }) => [column, field, state, choice])).toEqual([
    [1, "name", "exact", undefined],
    [2, "total", "double", undefined],
    [3, "total", "chosen", "total"],
    [4, null, "ignored", null],
    [5, "signed", "exact", undefined],
    [6, "classified", "exact", undefined],
  ]);
});

describe("a sheet that is no plan yet", () => {
  const ODD: CellValue[][] = [
    ["编号", "课题", "责任单位", "总投资", "密级"],
    [1, "甲课题", "市局", 50, ""],
    [2, "乙课题", "市局", 60, "秘密"],
    [3, "丙课题", "县局", 70, "非密"],
  ];

  test("shows the header that came nearest, what is known of it, and samples without classified rows", () => {
    expect(columns(ODD).map(({ header, field, state, samples }) => [header, field, state, samples.join()])).toEqual([
      ["编号", "seq", "likely", "1,3"],
      ["课题", null, "unknown", "甲课题,丙课题"],
      ["责任单位", "unit", "likely", "市局,县局"],
      ["总投资", "total", "likely", "50,70"],
      ["密级", "classified", "likely", "非密"],
    ]);
  });

  test("becomes one when a person says which column is the project's name", () => {
    const grid = gridOf(ODD);
    expect(reviewGrid(dazhouEngine, grid, "s1", 20_000, 0, null).result.kind).toBe("noPlan");
    expect(reviewGrid(dazhouEngine, grid, "s1", 20_000, 0, null, { 课题: "name" }).result.kind).toBe("reviewed");
  });

  test("without any header there is nothing to place", () => {
    expect(columns([["填报说明"], ["一、请按要求填写"]])).toEqual([]);
  });
});

test("long cells are cut, line breaks become blanks, residue of arithmetic is not shown", () => {
  const [name, total] = columns([
    ["项目名称", "总投资"],
    ["很".repeat(30), 29.999999999999996],
    ["两\n行", 3],
  ]);
  expect(name?.samples).toEqual([`${"很".repeat(24)}…`, "两 行"]);
  expect(total?.samples).toEqual(["30", "3"]);
});
