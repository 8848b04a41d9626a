import { FIELDS, FIELD_KEYS } from "../../../src/fields";
import { fieldList, fieldsOf, planOf } from "../sheet";

describe("每个字段的表头词", () => {
  const words = FIELD_KEYS.filter((field) => field !== "name" && field !== "unit").flatMap((field) =>
    FIELDS[field].headers.map((header) => [header, field] as const),
  );
  // Words that need a neighbour or a group, or cells that bear them out.
  const needsCompany = new Set([
    "金额",
    "资金额度",
    "来源金额",
    "其他",
    "其它资金",
    "其他来源",
    "变更金额",
    "增加金额",
    "减少金额",
  ]);
  test.each(words.filter(([header]) => !needsCompany.has(header)))("%s → %s", (header, field) => {
    const mapped = fieldsOf([header])[header];
    expect([field, "total"]).toContain(mapped);
    if (mapped !== field) expect(field).toBe("estimate");
  });
  test("同一个词不属于两个字段", () => {
    const seen = new Map<string, string>();
    for (const field of FIELD_KEYS)
      for (const header of FIELDS[field].headers) {
        expect([header, seen.get(header) ?? field]).toEqual([header, field]);
        seen.set(header, field);
      }
  });
});

describe("写法不同，仍是同一列", () => {
  test.each([
    ["总 投 资\n（万元）", "total"],
    ["总投资(万元)", "total"],
    ["总投资【万元】", "total"],
    ["总投资［万元］", "total"],
    ["总投资（单位：万元）", "total"],
    ["总投资（人民币万元）", "total"],
    ["总投资/万元", "total"],
    ["总投资万元", "total"],
    ["*总投资", "total"],
    ["3.总投资", "total"],
    ["（三）总投资", "total"],
    ["①总投资", "total"],
    ["总投资：", "total"],
    ["总投资★", "total"],
    ["总投资（必填）", "total"],
    ["总投资（含税）", "total"],
    ["项目总投资(万元)\n①=②+③", "total"],
    ["总投资（1=2+3）", "total"],
    ["合同签订日期（年/月/日）", "signed"],
    ["合同签订时间", "signed"],
    ["是否涉密（是/否）", "classified"],
    ["涉密情况", "classified"],
    ["中标（成交）金额（元）", "contract"],
    ["中标(成交)金额", "contract"],
    ["合同金额（不含税）", "contract"],
    ["建设内容及规模", "content"],
    ["建设内容和规模", "content"],
    ["建设内容、规模", "content"],
    ["项目建设周期", "period"],
    ["项目实施方式", "mode"],
    ["项目合同金额", "contract"],
    ["计划竣工时间", "finishPlanned"],
    ["建设周期（月）", "period"],
    ["2027年度计划投资（万元）", "yearAmt"],
    ["2027年计划投资", "yearAmt"],
    ["2027年投资", "yearAmt"],
    ["2027年度资金安排", "yearAmt"],
    ["2027年度预算", "yearAmt"],
    ["计划投资（2027年）", "yearAmt"],
    ["本年度拟安排资金", "yearAmt"],
    ["当年投资计划", "yearAmt"],
    ["截至2026年底累计下达资金", "cumPaid"],
    ["截至上年底累计下达资金", "cumPaidPrior"],
    ["累计已下达资金", "cumPaid"],
    ["截至2026年12月累计支付金额", "paid"],
    ["以前年度累计下达资金", "cumPaidPrior"],
  ])("%s → %s", (header, field) => expect(fieldsOf([header])[header]).toBe(field));
});

describe("付了多少，叫法很多", () => {
  test.each([
    "累计支出数",
    "已支付数额",
    "累计支付情况",
    "已列支金额",
    "累计报账",
    "资金支付情况",
    "资金拨付情况",
    "付款情况",
    "支付总额",
    "支付资金",
    "累计进度款",
    "进度款累计",
    "财政已拨",
    "已使用资金",
    "累计执行数",
  ])("%s（万元）→ paid", (header) => expect(fieldsOf([`${header}（万元）`])[`${header}（万元）`]).toBe("paid"));
  test.each([
    "资金支付情况",
    "付款情况",
    "支付方式",
    "资金支付计划（万元）",
    "支付比例",
    "支付进度",
    "支出数（万元）",
    "项目支出（万元）",
    "财政资金数",
  ])("%s 不是已付金额", (header) => expect(fieldsOf([header])[header]).toBe(""));
  test("已有已支付一列时，资金支付情况不算", () =>
    expect(fieldsOf(["已支付（万元）", "资金支付情况（万元）"])["资金支付情况（万元）"]).toBe(""));
});

describe("容易认错的列：宁可不认", () => {
  test.each([
    ["建设模式", ""],
    ["项目编号", "code"],
    ["批复", ""],
    ["批复文件", ""],
    ["合同变更金额", ""],
    ["变更合同金额", ""],
    ["变更金额", ""],
    ["截至2026年底累计完成投资", ""],
    ["累计完成投资", ""],
    ["2026年完成投资", ""],
    ["金额", "total"],
    ["资金", ""],
    ["送审金额", ""],
    ["可研批复金额", ""],
    ["其中：总投资", ""],
    ["总投资（其中市级）", ""],
    ["合同金额（变更后）", ""],
    ["总投资（百元）", ""],
    ["总投资（美元）", ""],
    ["总投资（万美元）", ""],
    ["审定层级（第十条）", ""],
    ["__proto__", ""],
    ["constructor", ""],
    ["toString", ""],
    ["概算调整说明书", ""],
    ["预算单位编码", ""],
    ["联系人", ""],
    ["总投资估算", "total"],
    ["投资匡算", "total"],
    ["申报金额", "total"],
    ["核定金额", "approvedTotal"],
    ["批复概算", "estimate"],
    ["财评金额", "control"],
    ["批复文号", "approvalNo"],
    ["概算批复日期", "estimateApproved"],
    ["总投资百元", ""],
  ])("%s → %p", (header, field) => expect(fieldsOf([header])[header]).toBe(field));

  test("申报金额与核定金额并存", () =>
    expect(fieldsOf(["申报金额（万元）", "核定金额（万元）"])).toEqual({
      "申报金额（万元）": "total",
      "核定金额（万元）": "approvedTotal",
    }));
  test("其中：市级财政是总投资的一部分；年度投资之后的其中不是", () => {
    expect(fieldsOf(["总投资", "其中：市级财政"])["其中：市级财政"]).toBe("fundCity");
    expect(fieldsOf(["总投资", "其中：中央资金", "其中：市级财政"])["其中：市级财政"]).toBe("fundCity");
    expect(fieldsOf(["总投资", "年度投资", "其中：市级财政"])["其中：市级财政"]).toBe("");
  });
  test("金额只在资金来源旁边才是来源金额", () =>
    expect(fieldsOf(["总投资", "资金来源", "金额"]).金额).toBe("fundAmount"));
  test("财评旁边的核减金额不是调减", () => {
    expect(fieldsOf(["送审金额", "财评金额", "核减金额"]).核减金额).toBe("");
    expect(fieldsOf(["核增金额", "核减金额", "调整后总投资"]).核减金额).toBe("down");
  });
  test("变更金额要有调整的语境", () => expect(fieldsOf(["变更金额", "调整情形"]).变更金额).toBe("adj"));
  test("申报表里的投资概算是申报的总投资；已批复的是概算", () => {
    expect(fieldsOf(["投资概算（万元）"])["投资概算（万元）"]).toBe("total");
    expect(fieldsOf(["投资概算（万元）", "合同金额"])["投资概算（万元）"]).toBe("estimate");
    expect(fieldsOf(["总投资", "投资概算"]).投资概算).toBe("estimate");
    const plan = planOf([["2027年项目申报表"], ["项目名称", "概算（万元）", "合同金额"], ["某系统", 300, null]]);
    expect(fieldList(plan)).toBe("1:name 2:total 3:contract");
  });
  test("项目类别写的是别的分类，就不是建设性质", () => {
    const other = planOf([
      ["项目名称", "总投资", "项目类别"],
      ["某系统", 300, "应用类"],
      ["某平台", 200, "基础设施类"],
    ]);
    expect(other.unknownColumns).toEqual([{ column: 3, header: "项目类别" }]);
    expect(
      fieldList(
        planOf([
          ["项目名称", "总投资", "项目类别"],
          ["某系统", 300, "新建类"],
          ["某平台", 200, "其它"],
        ]),
      ),
    ).toContain("3:nature");
  });
  test("概算批复一列写的是文号，就不是金额", () =>
    expect(
      planOf([
        ["项目名称", "总投资", "概算批复"],
        ["某系统", 300, "达市数经函〔2026〕1号"],
      ]).unknownColumns,
    ).toHaveLength(1));
});

describe("两列一个字段", () => {
  const doubles = (headers: readonly string[]): string => {
    const plan = planOf([
      ["项目名称", ...headers],
      ["某系统", ...headers.map(() => 1)],
    ]);
    return `${fieldList(plan)} | ${plan.doubleColumns.map(({ column, field }) => `${column}:${field}`).join(" ")}`;
  };
  test("先出现的算", () => expect(doubles(["总投资", "总投资（元）"])).toBe("1:name 2:total | 3:total"));
  test("总投资优先于申报金额，合同金额优先于中标金额", () => {
    expect(doubles(["申报金额", "总投资"])).toBe("1:name 3:total | 2:total");
    expect(doubles(["总投资", "中标金额", "合同金额"])).toBe("1:name 2:total 4:contract | 3:contract");
  });
  test("本次与此前各是各的", () =>
    expect(doubles(["总投资", "本次补充合同金额", "此前补充合同累计"])).toBe("1:name 2:total 3:supp 4:suppPrior | "));
  test("本次与累计并存，取累计", () =>
    expect(doubles(["总投资", "本次补充合同金额", "补充合同金额（累计）"])).toBe("1:name 2:total 4:supp | 3:supp"));
  test("各年的年度投资：取计划年度那一列", () => {
    const plan = planOf([
      ["2027年度项目计划表"],
      ["项目名称", "总投资", "2026年度投资", "2027年度投资"],
      ["某系统", 300, 100, 200],
    ]);
    expect(fieldList(plan)).toBe("1:name 2:total 4:yearAmt");
    expect(plan.unknownColumns.map(({ column }) => column)).toEqual([3]);
  });
  test("截至上年底的累计下达不含今年", () => {
    const plan = planOf([
      ["2027年度项目计划表"],
      ["项目名称", "总投资", "截至2026年底累计下达资金"],
      ["某系统", 300, 100],
    ]);
    expect(fieldList(plan)).toContain("3:cumPaidPrior");
    const untitled = planOf([
      ["项目名称", "总投资", "截至2026年底累计下达资金", "2027年计划投资"],
      ["某系统", 300, 100, 100],
    ]);
    expect(fieldList(untitled)).toContain("3:cumPaidPrior 4:yearAmt");
  });
});
