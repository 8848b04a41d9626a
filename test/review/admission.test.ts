/** 入库意见: 可入库, 需补正, 原则上不予立项, 不适用, with reasons; drawn from the application alone, never a false all-clear. */
import { dayOfIso } from "../../src/exact";
import { admissionText } from "../../src/marking/admissionText";
import { readPlan } from "../../src/plan";
import { DAZHOU_2023 } from "../../src/regulation";
import { admissionsOf, reviewPlan } from "../../src/review";
import type { CellValue } from "../../src/sheet";
import { plainGrid } from "../support/grid";

const HEADER = [
  "项目名称",
  "建设单位",
  "建设内容",
  "建设依据",
  "绩效目标",
  "实施方式",
  "总投资（万元）",
  "资金来源",
  "建设性质",
  "部署政务云",
  "数据归集",
  "补充合同金额（万元）",
  "合同金额（万元）",
];
const FULL: CellValue[] = [
  "水质监测平台",
  "市水务局",
  "监测",
  "川水〔2025〕1 号",
  "覆盖 20 个断面",
  "自行建设",
  180,
  "市级财政预算",
  "新建",
  "是",
  "是",
  0,
  170,
];
const withCells = (change: Record<number, CellValue>): CellValue[] =>
  FULL.map((cell, at) => (at in change ? (change[at] as CellValue) : cell));

function told(rows: CellValue[][], header: readonly string[] = HEADER): readonly string[] {
  const reading = readPlan(plainGrid([[...header], ...rows], { sheetName: "项目库" }));
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: dayOfIso("2026-08-01") ?? 0 });
  return [...admissionsOf(review).values()].map((admission) => admissionText(admission, "万元", "zh-CN"));
}

test("a complete application is admitted, and what could not be checked for want of columns is told", () => {
  expect(told([FULL])[0]).toMatch(/^可入库(：\d+ 项因缺列未检查)?$/);
});

test.each([
  ["a blank that Article 9 asks for", { 4: null }, /^需补正：.*〔9①〕/],
  ["an amount that is no amount", { 6: "大约很多" }, /^需补正：/],
  ["no word whether it stands on the government cloud", { 9: null }, /^需补正：.*部署政务云/],
  ["not on the government cloud", { 9: "否" }, /^原则上不予立项：.*〔20②\(3\)〕/],
  ["data not collected", { 10: "否" }, /^原则上不予立项：.*〔24〕/],
  ["too small for the Measures", { 6: 29.99 }, /^不适用：/],
  ["at the threshold the Measures apply", { 6: 30 }, /^可入库/],
  [
    "a name that speaks of a machine room: nobody may call it fit before that is answered",
    { 0: "中心机房改造" },
    /^需补正：.*〔20②\(1\)〕/,
  ],
])("%s", (_, change, wanted) => {
  expect(told([withCells(change)])[0]).toMatch(wanted);
});

test("what is wrong with contracts stands in nobody's way into the library", () => {
  expect(told([withCells({ 11: 100 })])[0]).toMatch(/^可入库/);
});

test("a sheet without columns for what an application has to say admits nobody, and names them", () => {
  expect(told([["水质监测平台", "市水务局", 180]], ["项目名称", "建设单位", "总投资（万元）"])[0]).toMatch(
    /^需补正：.*表中没有建设内容、建设依据、.*列/,
  );
});

test("the gravest word comes first: what is in principle not approved is not told as to be completed", () => {
  expect(told([withCells({ 4: null, 9: "否" })])[0]).toMatch(/^原则上不予立项/);
});
