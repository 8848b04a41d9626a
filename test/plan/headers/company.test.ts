/** Words beside others: what a column means in its company, and what is no plan at all. Headers as public tables have them. */
import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { sheet } from "../sheet";
import { LAYOUTS } from "./layouts";

/** Fields of a sheet's columns by their headers; "" for those that the mapping asks about. */
function fieldsOf(headers: readonly string[]): Readonly<Record<string, string>> {
  const value = (header: string): CellValue =>
    /名称|name/i.test(header) ? "某某平台" : /单位|主体/.test(header) ? "市某局" : /序号/.test(header) ? 1 : null;
  const reading = readPlan(sheet([["项目表"], headers, headers.map(value)]));
  if (!("plan" in reading)) return { noPlan: reading.noPlan.reason };
  const known = new Map(reading.plan.columns.map(({ header, field }) => [header, field as string]));
  return Object.fromEntries(headers.map((header) => [header, known.get(header) ?? ""]));
}

const basics = ["序号", "项目名称", "建设单位"];

describe("a cut at review is no adjustment", () => {
  test.each([
    ["核减金额（万元）", ["申报金额（万元）", "核减金额（万元）", "核定金额（万元）"]],
    ["核增金额", ["送审金额", "核增金额", "审定金额"]],
    ["核减额", ["报审投资", "核减额", "审定投资"]],
    ["调减金额", ["送审金额", "调减金额", "审定金额"]],
    ["调整金额", ["申报投资", "调整金额", "核定投资"]],
    ["核减金额", ["送审金额", "核减金额"]],
    ["核减金额", ["申报预算", "核减金额", "总投资"]],
    ["核减", ["总投资", "核减金额", "评审金额"]],
    ["审减造价", ["送审造价", "审减造价", "审定造价"]],
    ["核增（减）金额", ["报审金额", "核增（减）金额", "审定金额"]],
    ["评审核减数", ["单位申报数", "评审核减数", "评审核定数"]],
  ])("%s among %j", (word, others) => {
    expect(fieldsOf([...basics, ...others])[word] ?? "").toBe("");
  });

  test.each([
    ["送审金额", ["送审金额", "核增金额", "核减金额", "审定金额"]],
    ["报审预算", ["报审预算", "净核减", "审定预算"]],
    ["部门申报数", ["部门申报数", "评审核减数", "评审核定数"]],
  ])("%s is the total where %j are all the amounts", (word, others) => {
    expect(fieldsOf([...basics, ...others])[word]).toBe("total");
    expect(fieldsOf([...basics, ...others, "总投资"])[word] ?? "").not.toBe("total");
  });

  test("beside adjustments it stays one", () => {
    const fields = fieldsOf([...basics, "批复总投资", "调增金额", "调减金额", "调整后总投资", "调整原因"]);
    expect(fields).toMatchObject({ 调增金额: "up", 调减金额: "down", 调整后总投资: "newTotal" });
  });
});

describe("new money is no increase", () => {
  test.each([
    ["新增投资额（万元）", ["批复总投资（万元）", "总投资（万元）", "结转（万元）", "新增投资额（万元）"]],
    ["新增资金", ["总投资", "上年结转资金", "新增资金"]],
    ["新增投资", ["总投资", "新增投资"]],
    ["增加投资", ["总投资", "续建投资", "增加投资"]],
  ])("%s among %j", (word, others) => {
    expect(["", "yearAmt"]).toContain(fieldsOf([...basics, ...others])[word]);
  });

  test("with its counterpart, or where a plan is adjusted, it is", () => {
    expect(fieldsOf([...basics, "总投资", "增加投资", "减少投资"])).toMatchObject({ 增加投资: "up", 减少投资: "down" });
    expect(fieldsOf([...basics, "总投资", "调整原因", "新增投资"])).toMatchObject({ 新增投资: "up" });
  });
});

describe("more budget is no supplement, asking for papers neither", () => {
  test.each([
    ["追加预算", ["年初预算", "追加预算", "总投资"]],
    ["追加资金", ["总投资", "合同金额", "追加资金"]],
    ["追加金额", ["年初预算", "追加金额", "总投资"]],
    ["补充资料", ["总投资", "补充资料"]],
    ["补充材料日期", ["总投资", "补充材料日期"]],
    ["预算调整数", ["年初预算", "预算调整数", "执行数", "总投资"]],
    ["调整数", ["年初预算数", "调整数", "调整后预算数", "总投资"]],
    ["调整金额", ["年初预算", "调整金额", "调整后预算", "调整原因", "总投资"]],
    ["调增", ["年初计划", "调增", "调减", "调整后计划", "总投资"]],
    ["追加数", ["年初预算数", "追加数", "全年预算数", "总投资"]],
    ["本期支付金额", ["合同金额", "本期支付金额", "总投资"]],
  ])("%s among %j", (word, others) => {
    expect(fieldsOf([...basics, ...others])[word]).toBe("");
  });

  test("to a contract it is", () => {
    expect(fieldsOf([...basics, "总投资", "合同金额", "追加合同金额"])["追加合同金额"]).toBe("supp");
  });
});

test.each([
  ["建设规模及主要建设内容", "content"],
  ["项目业主单位业主名称", "unit"],
  ["已支付金额（每期支付情况见批注）", "paid"],
  ["本合同已支付金额", "paid"],
  ["累计已支付合同款（含预付款）", "paid"],
  ["建设内容、规模及标准", "content"],
  ["项目单位业主名称", "unit"],
  ["服务类合同签订时间", "signed"],
  ["最高投标限价审定", "control"],
  ["建设类合同签订时间", "signed"],
  ["招标控制价批复", "control"],
])("%s is %s", (header, field) => {
  const own = field === "unit" ? ["序号", "项目名称"] : basics;
  expect(fieldsOf([...own, "总投资", header])[header]).toBe(field);
});

test.each(["金额", "金额（万元）", "资金（万元）", "费用（元）", "涉及金额（万元）", "涉及金额"])(
  "a sole %s is the total",
  (header) => {
    expect(fieldsOf([...basics, header, "备注"])[header]).toBe("total");
    expect(fieldsOf([...basics, header, "合同金额", "备注"])[header]).not.toBe("total");
    expect(fieldsOf([...basics, header, "资金来源", "备注"])[header]).toBe("total");
  },
);

test("an amount right behind 资金来源 is that source's", () => {
  expect(fieldsOf([...basics, "资金来源", "金额（万元）", "备注"])["金额（万元）"]).toBe("fundAmount");
});

describe("a total under one of several groups", () => {
  const rows = [
    ["序号", "项目名称", "建设内容", "投资情况（万元）", null, null, null, null, "业主单位"],
    [null, null, null, "政府投资项目", null, null, "社会投资项目", null, null],
    [null, null, null, "总投资", "年度计划", null, "总投资", "年度计划", null],
    [null, null, null, null, "合计", "其中：市级", null, null, null],
    [1, "某某平台", "内容", 500, 200, 100, null, null, "市某局"],
  ];
  const merges = ["A1:A4", "B1:B4", "C1:C4", "D1:H1", "I1:I4", "D2:F2", "G2:H2", "D3:D4", "E3:F3", "G3:G4", "H3:H4"];

  test("of four header rows: the first group's, the other is told as double where a row has both", () => {
    const both = rows.map((row, at) => (at === 4 ? row.map((value, place) => (place === 6 ? 300 : value)) : row));
    const reading = readPlan(sheet(both, { merges }));
    if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
    const columns = new Map(reading.plan.columns.map(({ field, column }) => [field, column]));
    expect([columns.get("total"), columns.get("yearAmt"), columns.get("unit")]).toEqual([4, 5, 9]);
    expect(reading.plan.doubleColumns.map(({ column }) => column)).toContain(7);
  });
});

describe("what is no plan is left alone", () => {
  test.each([
    ["a score sheet", ["序号", "项目名称", "申报单位", "专家一", "专家二", "平均分", "排名", "备注"]],
    ["a roster", ["序号", "项目名称", "责任单位", "责任人", "联系电话", "备注"]],
    ["milestones", ["序号", "项目名称", "责任单位", "主要任务", "完成时间", "进展情况", "备注"]],
    ["milestones with two times", ["项目名称", "建设单位", "开工时间", "完成时间", "验收时间"]],
    ["a list of contents", ["序号", "项目名称", "建设内容", "建设目标", "备注"]],
    ["terms", ["序号", "项目名称", "建设单位", "建设周期", "备注"]],
    ["people and what they come to", ["Name", "Role", "Age", "Total"]],
    ["things and what they cost", ["序号", "名称", "规格", "数量", "金额"]],
  ])("%s", (_, headers) => {
    expect(fieldsOf(headers)).toEqual({ noPlan: "doubtful" });
  });

  test("names of anything with sums are a plan where a unit of amounts, or a project, is named", () => {
    expect(fieldsOf(["名称", "金额（万元）"])).toMatchObject({ "金额（万元）": "total" });
    expect(fieldsOf(["项目名称", "金额"])).toMatchObject({ 金额: "total" });
    expect(fieldsOf(["Project name", "Total"])).toMatchObject({ Total: "total" });
    expect(
      "plan" in
        readPlan(
          sheet([
            ["单位：万元", null],
            ["名称", "金额"],
            ["某市智慧平台", 100],
          ]),
        ),
    ).toBe(true);
  });

  test("an amount, or two things that only plans say, make it one", () => {
    expect(fieldsOf(["项目名称", "合同金额"])).toMatchObject({ 合同金额: "contract" });
    expect(fieldsOf(["项目名称", "建设单位", "建设方式", "审定方式"])).toMatchObject({ 审定方式: "route" });
  });

  test("a person's word makes it one too: a mapping, or insisting", () => {
    const rows = [
      ["项目名称", "建设单位"],
      ["某某平台", "市某局"],
    ];
    expect("plan" in readPlan(sheet(rows))).toBe(false);
    expect("plan" in readPlan(sheet(rows), { isInsisted: true })).toBe(true);
    expect("plan" in readPlan(sheet(rows), { corrections: { 项目名称: "name" } })).toBe(true);
  });
});

test.each(LAYOUTS)("%s is bound right", (_, expected) => {
  expect(fieldsOf(Object.keys(expected))).toEqual(expected);
});
