import type { CellValue } from "../../../src/sheet";
import { planOf } from "../sheet";

/** Fields of the columns of two header rows: groups merged over the columns given to them. */
function grouped(groups: readonly (readonly [string, readonly string[]])[]): string {
  const top: CellValue[] = ["项目名称"];
  const bottom: CellValue[] = [null];
  const merges: string[] = ["A1:A2"];
  for (const [group, leaves] of groups) {
    const from = top.length + 1;
    leaves.forEach((leaf, index) => {
      top.push(index === 0 ? group : null);
      bottom.push(leaf);
    });
    if (leaves.length > 1)
      merges.push(`${String.fromCharCode(64 + from)}1:${String.fromCharCode(63 + from + leaves.length)}1`);
  }
  const plan = planOf(
    [
      top,
      bottom,
      ["某系统", ...Array<CellValue>(top.length - 1).fill(null)],
      ["某平台", ...Array<CellValue>(top.length - 1).fill(null)],
    ],
    { merges },
  );
  expect(plan.headerRows).toEqual([1, 2]);
  return top
    .slice(1)
    .map((_, index) => plan.columns.find(({ column }) => column === index + 2)?.field ?? "-")
    .join(" ");
}

test.each<[string, readonly (readonly [string, readonly string[]])[], string]>([
  ["投资组", [["投资（万元）", ["总投资", "本年度投资"]]], "total yearAmt"],
  [
    "总投资及其来源",
    [["总投资（万元）", ["合计", "中央", "省级", "市级", "自筹", "其他"]]],
    "total fundCentral fundProvince fundCity fundSelf fundOther",
  ],
  [
    "资金来源",
    [
      ["投资", ["总投资", "年度投资"]],
      ["资金来源（万元）", ["中央资金", "市级财政", "其他"]],
    ],
    "total yearAmt fundCentral fundCity fundOther",
  ],
  [
    "年度投资的来源不是总投资的来源",
    [
      ["项目", ["总投资", "建设单位"]],
      ["2027年度投资（万元）", ["合计", "市级", "中央资金"]],
    ],
    "total unit yearAmt - -",
  ],
  ["立项批复", [["立项批复", ["总投资", "文号", "日期"]]], "approvedTotal approvalNo approved"],
  ["批复情况", [["批复情况", ["金额", "批复文号", "批复时间"]]], "approvedTotal approvalNo approved"],
  [
    "概算批复",
    [
      ["概算批复", ["金额", "日期", "文号"]],
      ["投资", ["总投资", "建设内容"]],
    ],
    "estimate estimateApproved - total content",
  ],
  [
    "初步设计及概算批复的批复金额不是立项批复",
    [
      ["初步设计概算", ["批复金额", "批复日期"]],
      ["投资", ["总投资", "建设内容"]],
    ],
    "estimate estimateApproved total content",
  ],
  [
    "可研批复",
    [
      ["可研批复", ["批复金额", "批复日期"]],
      ["投资", ["总投资", "建设内容"]],
    ],
    "- - total content",
  ],
  [
    "财评",
    [
      ["财评", ["送审金额", "审定金额", "核减金额", "完成日期"]],
      ["投资", ["总投资", "建设内容"]],
    ],
    "- control - budgetReviewed total content",
  ],
  ["合同", [["合同情况", ["金额（元）", "份数", "签订日期", "变更金额"]]], "contract contractCount signed -"],
  ["合同名称不是项目名称", [["合同情况", ["名称", "金额", "签订日期"]]], "- contract signed"],
  [
    "补充合同",
    [
      ["合同", ["金额", "签订日期"]],
      ["补充合同", ["金额", "签订日期", "审定机关", "此前累计"]],
    ],
    "contract signed supp suppSigned suppAuthority suppPrior",
  ],
  [
    "合同变更",
    [
      ["合同", ["金额", "签订日期"]],
      ["合同变更", ["金额", "日期"]],
    ],
    "contract signed - -",
  ],
  [
    "年中调整",
    [
      ["投资", ["总投资", "建设内容"]],
      ["年中调整", ["本次调整", "调整情形", "是否备案", "批复文号"]],
    ],
    "total content adj adjustCase filed adjustApprovalNo",
  ],
  [
    "2026年中期调整",
    [
      ["投资", ["总投资", "建设内容"]],
      ["2026年中期调整", ["调整金额", "调整情形"]],
    ],
    "total content adj adjustCase",
  ],
  [
    "资金调整",
    [
      ["投资", ["总投资", "建设内容"]],
      ["资金调整", ["批复总投资", "调增", "调减"]],
    ],
    "total content approvedTotal up down",
  ],
  [
    "合同及变更情况",
    [
      ["投资", ["总投资", "建设内容"]],
      ["合同及变更情况", ["合同金额", "变更金额", "变更后金额"]],
    ],
    "total content contract - -",
  ],
  [
    "调整前的概算和批复",
    [
      ["投资", ["总投资", "建设内容"]],
      ["调整前", ["批复总投资", "概算批复金额"]],
    ],
    "total content approvedTotal estimate",
  ],
  [
    "调整前后",
    [
      ["投资", ["总投资", "建设内容"]],
      ["调整前", ["总投资", "建设内容"]],
      ["调整后", ["总投资", "建设内容"]],
    ],
    "total content - - newTotal -",
  ],
  [
    "公示",
    [
      ["公示", ["开始日期", "结束日期", "起止时间"]],
      ["投资", ["总投资", "建设内容"]],
    ],
    "publicFrom publicTo - total content",
  ],
  [
    "验收",
    [
      ["投资", ["总投资", "建设内容"]],
      ["验收", ["前置核准日期", "日期"]],
    ],
    "total content cleared accepted",
  ],
  [
    "运维",
    [
      ["投资", ["总投资", "建设内容"]],
      ["运维", ["年度", "经费"]],
    ],
    "total content omYear om",
  ],
  [
    "申报与核定",
    [
      ["申报", ["金额", "单位"]],
      ["核定", ["金额", "文号"]],
    ],
    "total unit approvedTotal approvalNo",
  ],
])("%s", (_, groups, expected) => expect(grouped(groups)).toBe(expected));

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

describe("补充合同的此前、本次、累计三列不重复计算", () => {
  const used = (...headers: string[]): string => {
    const plan = planOf([
      ["项目名称", "合同金额（万元）", ...headers],
      ["某系统", 100, ...headers.map(() => 4)],
    ]);
    return plan.columns
      .slice(2)
      .map(({ field, header }) => `${field}=${header}`)
      .join(" ");
  };
  test("此前和本次两列相加，累计列不用", () => {
    expect(used("此前补充合同累计", "本次补充合同金额", "补充合同合计")).toBe(
      "suppPrior=此前补充合同累计 supp=本次补充合同金额",
    );
  });
  test("合同总金额含补充，以原合同为准，不论先后", () => {
    for (const headers of [
      ["合同总金额（万元）", "原合同金额（万元）"],
      ["原合同金额（万元）", "合同总金额（万元）"],
    ]) {
      const plan = planOf([
        ["项目名称", ...headers, "补充合同金额（万元）"],
        ["某系统", 110, 100, 10],
      ]);
      expect(plan.columns.find(({ field }) => field === "contract")?.header).toBe("原合同金额（万元）");
    }
  });
  test("没有本次一列：累计已含此前", () => {
    expect(used("此前补充合同累计", "补充合同累计金额")).toBe("supp=补充合同累计金额");
  });
  test("没有此前一列：累计已含本次", () => {
    expect(used("本次补充合同金额", "补充合同累计金额")).toBe("supp=补充合同累计金额");
  });
});

describe("分列填写的两份补充合同", () => {
  const fieldsOf = (...headers: string[]): string =>
    planOf([
      ["项目名称", "合同金额（万元）", ...headers],
      ["某系统", 500, ...headers.map((_, index) => 20 + index)],
    ])
      .columns.slice(2)
      .map(({ field }) => field)
      .join(" ");
  test.each([
    ["补充合同1（万元）", "补充合同2（万元）"],
    ["补充协议一（万元）", "补充协议二（万元）"],
    ["第一次补充合同金额（万元）", "第二次补充合同金额（万元）"],
  ])("%s、%s", (...headers) => {
    expect(fieldsOf(...headers)).toBe("suppPrior supp");
  });
  test("分组下的第一次、第二次；另有累计时只用累计", () => {
    const group = (...leaves: string[]): string =>
      planOf(
        [
          ["项目名称", "合同金额（万元）", "补充合同金额（万元）", ...leaves.slice(1).map(() => null)],
          [null, null, ...leaves],
          ["某系统", 500, ...leaves.map(() => 20)],
        ],
        { merges: ["A1:A2", "B1:B2", leaves.length === 2 ? "C1:D1" : "C1:E1"] },
      )
        .columns.slice(2)
        .map(({ field, header }) => `${field}=${header}`)
        .join(" ");
    expect(group("第一次", "第二次")).toBe("suppPrior=补充合同金额（万元）/第一次 supp=补充合同金额（万元）/第二次");
    expect(group("第一次", "第二次", "累计")).toBe("supp=补充合同金额（万元）/累计");
  });
  test("三份以上不猜", () => expect(fieldsOf("补充合同1（万元）", "补充合同2（万元）", "补充合同3（万元）")).toBe(""));
});
