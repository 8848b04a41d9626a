/** Which labels make a sheet a form that cannot be read: how many, how long, how far down and out. */
import { formLabels } from "../../../src/plan/form/told";
import type { CellValue } from "../../../src/sheet";
import { plainGrid } from "../../support/grid";

type Rows = readonly (readonly CellValue[])[];
const labels = (...rows: Rows): readonly string[] => formLabels(plainGrid(rows));
const BASE: Rows = [
  ["项目名称", "某平台"],
  ["建设单位", "市某局"],
];
const empty = (count: number): Rows => Array.from({ length: count }, () => [null]);

test("three labels on three rows, the project's name among them", () => {
  expect(labels(...BASE, ["总投资", "见附件"])).toEqual(["项目名称", "建设单位", "总投资"]);
  expect(labels(...BASE)).toEqual([]);
  expect(labels(["建设单位", "市某局"], ["总投资", 5], ["资金来源", "市级"])).toEqual([]);
  expect(labels(["项目名称", "某平台", null, "建设单位", "市某局"], ["总投资", 5])).toEqual([]);
  expect(labels(...BASE, ["项目名称", "某平台"])).toEqual([]);
});

test("what stands at the right of a label is its value", () => {
  expect(labels(...BASE, ["总投资", "资金来源"])).toEqual(["项目名称", "建设单位", "总投资"]);
  expect(labels(...BASE, ["说法", "资金来源"])).toEqual(["项目名称", "建设单位", "资金来源"]);
  expect(labels(...BASE, [5, "资金来源"])).toEqual(["项目名称", "建设单位", "资金来源"]);
});

test("a label has at most thirty characters, as a label and as what has a value at its right", () => {
  const long = (length: number): string => `总投资（${"请填写".repeat(20).slice(0, length - 5)}）`;
  expect(labels(...BASE, [long(30), 5])).toHaveLength(3);
  expect(labels(...BASE, [long(31), 5])).toEqual([]);
  expect(labels(...BASE, [long(30), "资金来源"])).toEqual(["项目名称", "建设单位", long(30)]);
  expect(labels(...BASE, [long(31), "资金来源"])).toEqual(["项目名称", "建设单位", "资金来源"]);
});

test("a form has at most two hundred rows and forty columns", () => {
  expect(labels(...BASE, ...empty(197), ["总投资", 5])).toHaveLength(3);
  expect(labels(...BASE, ...empty(198), ["总投资", 5])).toEqual([]);
  const out = (column: number): readonly CellValue[] => [...Array<null>(column - 1).fill(null), "总投资"];
  expect(labels(...BASE, out(40))).toHaveLength(3);
  expect(labels(...BASE, out(41))).toEqual([]);
});

test("a list that explains columns is no form, wherever it says so in its two hundred rows", () => {
  const three: Rows = [...BASE, ["总投资", 5]];
  expect(labels(...three, ["其他", " 填写说明 "])).toEqual([]);
  expect(labels(["字段名称"], ...three)).toEqual([]);
  expect(labels(...three, ["见填写说明"])).toHaveLength(3);
  expect(labels(...three, ...empty(196), ["说明"])).toEqual([]);
  expect(labels(...three, ...empty(197), ["说明"])).toHaveLength(3);
});

test("labels in front of their values in one cell, be it several", () => {
  expect(labels(["项目名称：某平台　建设单位：市某局"], ["总投资：5"], ["级次：市级"])).toEqual([
    "项目名称",
    "建设单位",
    "总投资",
    "级次",
  ]);
  expect(labels(["项目名称：某平台"], ["建设单位： 总投资：5"], ["级次：市级"])).toEqual([
    "项目名称",
    "总投资",
    "级次",
  ]);
  expect(labels(["项目名称：某平台"], ["说法：无"], ["总投资：5"])).toEqual([]);
});
