/** Words beside others: what a column means in its company, and what is no plan at all. Headers as public tables have them. */
import { readPlan } from "../../../src/plan";
import type { CellValue } from "../../../src/sheet";
import { sheet } from "../sheet";

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

/** Headers of plans of other cities and departments; the data is invented. */
const LAYOUTS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    "政务信息化项目清单",
    {
      序号: "seq",
      项目名称: "name",
      建设单位: "unit",
      "建设性质（新建/续建/运维）": "nature",
      主要建设内容: "content",
      "项目总投资（万元）": "total",
      "2026年资金安排（万元）": "yearAmt",
      资金来源: "fund",
      备注: "remark",
    },
  ],
  [
    "政府投资计划",
    {
      序号: "seq",
      项目名称: "name",
      项目单位: "unit",
      建设规模及内容: "content",
      建设起止年限: "period",
      "总投资（万元）": "total",
      截至2025年底累计完成投资: "",
      "2026年计划投资（万元）": "yearAmt",
      责任单位: "",
    },
  ],
  [
    "信息化项目预算评审表",
    {
      序号: "seq",
      项目名称: "name",
      申报单位: "unit",
      "申报金额（万元）": "total",
      "审减金额（万元）": "",
      "审定金额（万元）": "",
      评审意见: "",
    },
  ],
  [
    "大数据局项目库",
    {
      项目编号: "code",
      项目名称: "name",
      申报单位: "unit",
      项目类型: "nature",
      估算总投资: "total",
      是否涉密: "classified",
      拟建设周期: "period",
      项目负责人: "",
    },
  ],
  [
    "年度采购意向",
    {
      序号: "seq",
      采购项目名称: "name",
      采购单位: "unit",
      "预算金额（万元）": "total",
      预计采购时间: "",
      备注: "remark",
    },
  ],
  [
    "在建项目台账",
    {
      序号: "seq",
      项目名称: "name",
      业主单位: "unit",
      批复文号: "approvalNo",
      "批复概算（万元）": "estimate",
      中标单位: "",
      "合同金额（万元）": "contract",
      合同签订时间: "signed",
      "累计支付（万元）": "paid",
      工程进度: "",
    },
  ],
  [
    "运维项目表",
    {
      序号: "seq",
      系统名称: "name",
      使用单位: "unit",
      上线时间: "operating",
      "运维费用（万元/年）": "om",
      运维单位: "",
    },
  ],
  [
    "续建项目资金表",
    {
      序号: "seq",
      项目名称: "name",
      建设单位: "unit",
      "批复总投资（万元）": "approvedTotal",
      "已下达资金（万元）": "cumPaid",
      "本年度拟安排资金（万元）": "yearAmt",
    },
  ],
  [
    "财评结果",
    {
      序号: "seq",
      项目名称: "name",
      建设单位: "unit",
      送审金额: "",
      核减金额: "",
      财评审定金额: "control",
      财评完成时间: "budgetReviewed",
    },
  ],
  [
    "合同台账",
    {
      序号: "seq",
      项目名称: "name",
      甲方单位: "unit",
      乙方单位: "",
      "合同金额（元）": "contract",
      签订日期: "signed",
      "补充合同金额（元）": "supp",
      验收日期: "accepted",
      "已付款金额（元）": "paid",
    },
  ],
  [
    "智慧城市重点项目",
    {
      序号: "seq",
      项目名称: "name",
      牵头单位: "unit",
      建设地点: "",
      "计划总投资（亿元）": "total",
      "2026年度投资计划（亿元）": "yearAmt",
      形象进度: "",
    },
  ],
  [
    "预算项目表",
    { 单位名称: "unit", 项目名称: "name", 年初预算数: "yearAmt", 调整预算数: "", 支出数: "", 总投资: "total" },
  ],
  [
    "立项审批表",
    {
      序号: "seq",
      项目名称: "name",
      建设单位: "unit",
      立项批复时间: "approved",
      立项批复文号: "approvalNo",
      "批复投资（万元）": "approvedTotal",
      建设方式: "mode",
    },
  ],
  [
    "调整项目表",
    {
      序号: "seq",
      项目名称: "name",
      建设单位: "unit",
      原批复总投资: "approvedTotal",
      拟调整金额: "adj",
      调整后总投资: "newTotal",
      调整原因: "adjustCase",
    },
  ],
  [
    "购买服务项目",
    {
      序号: "seq",
      项目名称: "name",
      购买主体: "",
      "年服务费（万元）": "annualFee",
      "服务年限（年）": "serviceTerm",
      "合同总金额（万元）": "contract",
    },
  ],
  [
    "专项资金表",
    {
      序号: "seq",
      项目名称: "name",
      实施单位: "unit",
      "总投资（万元）": "total",
      中央资金: "fundCentral",
      省级资金: "fundProvince",
      市级资金: "fundCity",
      自筹资金: "fundSelf",
    },
  ],
  [
    "项目验收台账",
    {
      序号: "seq",
      项目名称: "name",
      建设单位: "unit",
      "合同价（万元）": "contract",
      "结算金额（万元）": "settlement",
      竣工验收时间: "accepted",
      质保期至: "warrantyTo",
    },
  ],
  [
    "信息系统建设情况",
    {
      序号: "seq",
      系统名称: "name",
      主管部门: "unit",
      投入使用时间: "operating",
      投资金额: "total",
      是否上政务云: "onCloud",
    },
  ],
  [
    "前期项目表",
    {
      序号: "seq",
      项目名称: "name",
      项目单位: "unit",
      建设规模及主要建设内容: "content",
      "总投资（万元）": "total",
      前期工作进展: "",
    },
  ],
  [
    "招标项目表",
    {
      序号: "seq",
      项目名称: "name",
      招标人: "",
      "招标控制价（万元）": "control",
      "中标金额（万元）": "contract",
      中标日期: "",
    },
  ],
];

test.each(LAYOUTS)("%s is bound right", (_, expected) => {
  expect(fieldsOf(Object.keys(expected))).toEqual(expected);
});
