import { planOf } from "../sheet";

test("三层表头从上往下连读，组上的单位传下去", () => {
  const plan = planOf(
    [
      ["序号", "项目名称", "投资（元）", null, null, "备注"],
      [null, null, "总投资", "其中", null, null],
      [null, null, null, "中央资金", "市级资金（万元）", null],
      [1, "某系统", 3_000_000, 1_000_000, 200, null],
    ],
    { merges: ["A1:A3", "B1:B3", "C1:E1", "D2:E2", "C2:C3", "F1:F3"] },
  );
  expect(plan.headerRows).toEqual([1, 2, 3]);
  expect(plan.columns.map(({ field, header, unit, unitSource }) => [field, header, unit, unitSource])).toEqual([
    ["seq", "序号", null, null],
    ["name", "项目名称", null, null],
    ["total", "投资（元）/总投资", "元", "group"],
    ["fundCentral", "投资（元）/其中/中央资金", "元", "group"],
    ["fundCity", "投资（元）/其中/市级资金（万元）", "万元", "header"],
    ["remark", "备注", null, null],
  ]);
  expect(plan.unit).toBe("元");
});

test("没有合并单元格的两层表头", () => {
  const plan = planOf([
    ["序号", "项目名称", "投资（万元）", null, "合同", null],
    [null, null, "总投资", "本年度投资", "金额", "签订日期"],
    [1, "某系统", 600, 300, 500, 46086],
  ]);
  expect(plan.columns.map(({ field }) => field)).toEqual(["seq", "name", "total", "yearAmt", "contract", "signed"]);
});

test("组在项目名称之上一行", () => {
  const plan = planOf(
    [
      ["2027年度市级政府投资信息化项目计划表"],
      ["项目基本情况", null, null, "投资情况（元）", null],
      ["序号", "项目名称", "建设单位", "总投资", "本年度投资"],
      [1, "某系统", "市某局", 3_000_000, 1_000_000],
    ],
    { merges: ["A1:E1", "A2:C2", "D2:E2"] },
  );
  expect(plan.headerRows).toEqual([2, 3]);
  expect(plan.columns.map(({ field, unit }) => [field, unit])).toEqual([
    ["seq", null],
    ["name", null],
    ["unit", null],
    ["total", "元"],
    ["yearAmt", "元"],
  ]);
});

test("表头下一行只写单位", () => {
  const plan = planOf([
    ["项目名称", "总投资", "合同金额"],
    [null, "万元", "（元）"],
    ["某系统", 300, 2_000_000],
  ]);
  expect(plan.headerRows).toEqual([1, 2]);
  expect(plan.columns.map(({ unit }) => unit)).toEqual([null, "万元", "元"]);
});

test("没有合并的“其中”三列，下一行是它的分项", () => {
  const plan = planOf([
    ["序号", "项目名称", "总投资", "其中", null, null],
    [null, null, null, "软件", "硬件", "市级资金"],
    [1, "某系统", 100, 50, 30, 20],
  ]);
  expect(plan.headerRows).toEqual([1, 2]);
  expect(plan.columns.map(({ field, column }) => [field, column])).toEqual([
    ["seq", 1],
    ["name", 2],
    ["total", 3],
    ["fundCity", 6],
  ]);
});
