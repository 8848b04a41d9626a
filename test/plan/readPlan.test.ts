import { headerKey, readPlan } from "../../src/plan";
import { type CellValue, encodeMarkerHeader, type SheetGrid } from "../../src/sheet";
import { fieldList, planOf, said, sheet } from "./sheet";

const none = (grid: SheetGrid): { reason: string; found: readonly string[] } => {
  const reading = readPlan(grid);
  if ("plan" in reading) throw new Error("a plan");
  return { reason: reading.noPlan.reason, found: reading.noPlan.found };
};

describe("表在哪里", () => {
  test("标题、单位、填报单位之下，从任意行列开始", () => {
    const plan = planOf(
      [
        ["附件2"],
        ["达州市2027年度市级政府投资信息化项目计划表"],
        ["填报单位：市某局（盖章）", null, null, "单位：元"],
        ["序号", "项目名称", "建设单位", "总投资"],
        [1, "A系统", "市A局", 3_000_000],
      ],
      { origin: { row: 5, column: 3 } },
    );
    expect(plan.headerRows).toEqual([8]);
    expect([plan.unit, plan.unitSource]).toEqual(["元", "sheet"]);
    expect(plan.range).toEqual({ firstRow: 8, firstColumn: 3, lastRow: 9, lastColumn: 6 });
    expect(fieldList(plan)).toBe("3:seq 4:name 5:unit 6:total");
  });

  test.each([
    ["单位：元", "元"],
    ["单位:万元", "万元"],
    ["（单位：人民币元）", "元"],
    ["金额单位：亿元", "亿元"],
    ["单 位：万 元", "万元"],
    ["信息化项目计划表（元）", "元"],
    ["计量单位：元", "元"],
  ])("表上方“%s”", (note, unit) => {
    const plan = planOf([[note], ["项目名称", "总投资"], ["A", 1]]);
    expect([plan.unit, plan.unitSource]).toEqual([unit, "sheet"]);
  });
  test.each([
    ["金额单位：", "元"],
    ["单位:", "人民币元"],
    ["（金额单位：", "万元）"],
  ])("“%s”与单位“%s”分在两格", (label, unit) => {
    const plan = planOf([
      ["项目表"],
      [null, null, label, unit],
      ["项目名称", "总投资", "备注", "合同金额"],
      ["A", 1, null, 2],
    ]);
    expect([plan.unit, plan.unitSource]).toEqual([unit.replace(/人民币|）/g, ""), "sheet"]);
  });
  test("表上方没有、表下的说明写了金额单位", () => {
    const plan = planOf([["项目名称", "总投资"], ["A", 2_000_000], ["注：本表金额单位：元，项目单位：某局"]]);
    expect([plan.unit, plan.unitSource]).toEqual(["元", "sheet"]);
    expect(planOf([["单位：万元"], ["项目名称", "总投资"], ["A", 200], ["注：合同金额单位：元"]]).unit).toBe("万元");
    expect(planOf([["项目名称", "总投资"], ["A", 200], ["注：合同金额单位为元"]]).unitSource).toBe("assumed");
    expect(planOf([["项目名称", "总投资"], ["A", 200], ["填报单位：元坝区"]]).unitSource).toBe("assumed");
  });
  test.each(["填报单位：万元科技公司", "建设单位：元某局", "填报单位：元坝区"])("“%s”不是金额单位", (note) => {
    const plan = planOf([[note], ["项目名称", "总投资"], ["A", 1]]);
    expect([plan.unit, plan.unitSource]).toEqual(["万元", "assumed"]);
  });
  test("单位千元：金额不读，不当作元或万元", () => {
    const plan = planOf([["单位：千元"], ["项目名称", "总投资", "合同金额（万元）"], ["A", 1, 2]]);
    expect(fieldList(plan)).toBe("1:name 3:contract");
    expect(plan.unknownColumns).toEqual([{ column: 2, header: "总投资" }]);
  });
  test("单位优先级：单元格、列、组、表", () => {
    const plan = planOf(
      [
        ["单位：元"],
        ["项目名称", "投资（万元）", null, "合同金额"],
        [null, "总投资", "年度投资（亿元）", null],
        ["A", 300, 0.01, "50万"],
      ],
      { merges: ["A2:A3", "B2:C2", "D2:D3"] },
    );
    expect(plan.columns.map(({ unit, unitSource }) => `${String(unit)} ${String(unitSource)}`)).toEqual([
      "null null",
      "万元 group",
      "亿元 header",
      "元 sheet",
    ]);
    expect(said(plan.projects[0]?.fields.contract ?? { state: "absent" })).toBe("50000000 textNumber unitInCell");
  });

  test("项目名称加一个已知表头就是计划表；序号不算", () => {
    expect(
      fieldList(
        planOf([
          ["序号", "名称", "内容"],
          [1, "A系统", "……"],
        ]),
      ),
    ).toBe("1:seq 2:name 3:content");
    expect(
      none(
        sheet([
          ["序号", "项目名称"],
          [1, "A系统"],
        ]),
      ).reason,
    ).toBe("noHeader");
  });
  test("认不出名称列时，给出最像表头的那一行，供人指定", () => {
    const reading = readPlan(sheet([["2027年计划"], ["编号", "课题", "责任单位", "总投资"], [1, "A", "市A局", 3]]));
    expect("noPlan" in reading && reading.noPlan.nearest).toEqual({
      row: 2,
      headers: [
        { column: 1, header: "编号" },
        { column: 2, header: "课题" },
        { column: 3, header: "责任单位" },
        { column: 4, header: "总投资" },
      ],
    });
  });
  test("一个词都不认得时，按样子找表头：数字行上方标签最多的一行", () => {
    const reading = readPlan(
      sheet([
        ["某中心年度台账"],
        [null],
        ["甲", "课题", "盘子", "谁办"],
        [null, null, "大小", null],
        [1, "A", 300, "张三"],
        [2, "B", 400, "李四"],
      ]),
    );
    expect("noPlan" in reading && reading.noPlan.nearest).toEqual({
      row: 3,
      headers: ["甲", "课题", "盘子", "谁办"].map((header, index) => ({ column: index + 1, header })),
    });
    const placed = planOf(
      [
        ["课题", "盘子"],
        ["A", 300],
        ["B", 400],
      ],
      { corrections: { [headerKey("课题")]: "name", [headerKey("盘子")]: "total" } },
    );
    expect(fieldList(placed)).toBe("1:name 2:total");
  });
  test("没有数字行的说明页不猜", () => {
    const reading = readPlan(
      sheet([["填表说明"], ["一", "填全称", "请核对", "盖章"], ["二", "写清楚", "请核对", "盖章"]]),
    );
    expect("noPlan" in reading && reading.noPlan.nearest).toBeUndefined();
  });
  test("空表、说明页、没有项目的表", () => {
    expect(none(sheet([[null, "", " "]])).reason).toBe("empty");
    expect(none({ ...sheet([[null]]), values: [] }).reason).toBe("empty");
    expect(none(sheet([["本表由各单位填报。"]]))).toEqual({ reason: "noHeader", found: [] });
    expect(
      none(
        sheet([
          ["建设单位", "总投资"],
          ["市A局", 3],
        ]),
      ),
    ).toEqual({ reason: "noHeader", found: ["建设单位", "总投资"] });
    expect(
      none(
        sheet([
          ["项目名称", "总投资"],
          ["合计", 3],
        ]),
      ).reason,
    ).toBe("noProjects");
  });
  test("没有填写的单个项目申报表（左标签右内容）不是计划表", () => {
    expect(
      none(
        sheet([
          ["项目名称", "智慧平台", "建设单位", "市A局"],
          ["总投资（万元）", null, "实施方式", null],
          ["建设内容", "……", "建设周期", null],
        ]),
      ).reason,
    ).toBe("form");
  });
  test("表前的小样例表不会盖过真正的表", () => {
    const plan = planOf([
      ["项目名称", "建设单位"],
      ["（示例）", "市某局"],
      [null],
      ["序号", "项目名称", "建设单位", "总投资", "资金来源", "合同金额"],
      [1, "A系统", "市A局", 300, "市级", 200],
    ]);
    expect(plan.headerRows).toEqual([4]);
  });
  test("超过十万行的表不读", () => {
    const rows: CellValue[][] = Array.from({ length: 100_001 }, (_, index) => [`项目${index}`, 1]);
    expect(none(sheet([["项目名称", "总投资"], ...rows])).reason).toBe("tooManyRows");
  });
  test("用过的区域后面的空行不算在内", () =>
    expect(
      planOf([
        ["项目名称", "总投资"],
        ["A", 1],
        [null, null],
        [null, ""],
      ]).range.lastRow,
    ).toBe(2));
  test("隐藏的行列照样读，并说出来", () => {
    const plan = planOf(
      [
        ["项目名称", "总投资", "合同金额"],
        ["A", 1, 1],
        ["B", 1, 1],
      ],
      { hiddenRows: [1, 3, 90], hiddenColumns: [3, 9] },
    );
    expect([plan.projects.length, plan.hiddenRows, plan.hiddenColumns]).toEqual([2, [3], [3]]);
  });
});

describe("上次审查的结果列", () => {
  const marker = encodeMarkerHeader({
    columns: 3,
    widths: ["standard", "standard", "standard"],
    hidden: [false, false, false],
  });
  test("不属于计划", () => {
    const plan = planOf([
      ["项目名称", "总投资", "审查结论", "审定层级（第十条）", marker],
      ["A", 300, "不符合", "市长审定", "x"],
    ]);
    expect(fieldList(plan)).toBe("1:name 2:total");
    expect(plan.unknownColumns).toEqual([]);
    expect(plan.resultBlock).toEqual({ firstRow: 1, firstColumn: 3, lastRow: 2, lastColumn: 5 });
    expect(plan.range.lastColumn).toBe(2);
  });
  test("被改坏的标记不会吞掉计划", () => {
    const huge = encodeMarkerHeader({ columns: 20, widths: [], hidden: [] });
    expect(
      fieldList(
        planOf([
          ["项目名称", "总投资", "合同金额", huge],
          ["A", 300, 200, "x"],
        ]),
      ),
    ).toBe("1:name 2:total 3:contract");
  });
  test("标记列被删、结果列还在：不当作审定机关", () =>
    expect(
      planOf([
        ["项目名称", "总投资", "审定层级（第十条）"],
        ["A", 300, "市长审定"],
      ]).unknownColumns,
    ).toHaveLength(1));
});

describe("人的更正", () => {
  test("按表头记住，优先于猜测", () => {
    const plan = planOf(
      [
        ["项目名称", "投资盘子（万元）", "总投资"],
        ["A", 300, 200],
      ],
      { corrections: { [headerKey("投资盘子（万元）")]: "total" } },
    );
    expect(fieldList(plan)).toBe("1:name 2:total");
    expect(plan.columns[1]?.confidence).toBe("chosen");
    expect(plan.doubleColumns).toEqual([{ field: "total", column: 3, header: "总投资" }]);
  });
  test("忽略一列：不再列为未识别", () => {
    const plan = planOf(
      [
        ["项目名称", "总投资", "备注", "经办"],
        ["A", 300, "x", "y"],
      ],
      { corrections: { [headerKey("备注")]: null, [headerKey("经办")]: null } },
    );
    expect([fieldList(plan), plan.unknownColumns]).toEqual(["1:name 2:total", []]);
  });
  test("名称列也能指定，空格、全半角不影响", () => {
    const plan = planOf(
      [
        ["课题 名称", "总投资"],
        ["A", 300],
      ],
      { corrections: { [headerKey("课题名称")]: "name" } },
    );
    expect(fieldList(plan)).toBe("1:name 2:total");
  });
  test("名称列的更正按它自己的标签记住，读出分组之后仍然有效", () => {
    const rows = [
      ["基本情况", null, "投资（万元）"],
      ["课题", "建设单位", "总投资"],
      ["A", "市A局", 300],
    ];
    const plan = planOf(rows, { merges: ["A1:B1"], corrections: { [headerKey("课题")]: "name" } });
    expect(fieldList(plan)).toBe("1:name 2:unit 3:total");
    expect(plan.columns[0]).toMatchObject({ header: "基本情况/课题", confidence: "chosen" });
  });
  test("不是字段的更正不理会", () => {
    const corrections = JSON.parse('{"__PROTO__":"total","备注":"nonsense"}') as Record<string, never>;
    expect(
      fieldList(
        planOf(
          [
            ["项目名称", "总投资", "备注"],
            ["A", 300, "x"],
          ],
          { corrections },
        ),
      ),
    ).toBe("1:name 2:total 3:remark");
  });
});

test("恶意内容读得完：超长文字、公式文字、HTML、原型名", () => {
  const plan = planOf([
    ["项目名称", "总投资", "__proto__", "constructor"],
    ['=HYPERLINK("x")', "1".repeat(32_767), "<script>", 1],
    ["一".repeat(32_767), "(".repeat(199), "a", 2],
    ["C", `${"合".repeat(150)}3`, null, null],
  ]);
  expect(plan.projects).toHaveLength(3);
  expect(plan.projects.map(({ fields }) => said(fields.total ?? { state: "absent" }))).toEqual([
    "bad tooLong",
    "bad unreadable",
    "bad unreadable",
  ]);
  expect(plan.unknownColumns.map(({ header }) => header)).toEqual(["__proto__", "constructor"]);
});

test("两万行二十五列读得完", () => {
  const headers = [
    "序号",
    "项目名称",
    "建设单位",
    "实施方式",
    "总投资",
    "资金来源",
    "审定方式",
    "实际审定机关",
    "批复总投资",
    "概算批复金额",
    "招标控制价",
    "合同金额（元）",
    "合同签订日期",
    "计划完工日期",
    "补充合同金额（元）",
    "调整金额",
    "建设目标是否改变",
    "调整情形",
    "是否备案",
    "是否涉密",
    "备注",
    "年度投资",
    "建设性质",
    "是否入库",
    "建设周期",
  ];
  const row = (index: number): CellValue[] => [
    index,
    `系统${index}`,
    "市某局",
    "自建",
    (index % 1000) + 0.25,
    "市级",
    "一事一议",
    "市长",
    300,
    299.99,
    298.123456,
    2_900_000,
    46086,
    "2027年3月5日",
    "1000；2000",
    "核减5",
    "否",
    "（一）",
    "是",
    "非涉密",
    null,
    100,
    "新建",
    "是",
    "18个月",
  ];
  const grid = sheet([headers, ...Array.from({ length: 20_000 }, (_, index) => row(index + 1))]);
  const reading = readPlan(grid);
  expect("plan" in reading && reading.plan.projects.length).toBe(20_000);
});

test("a sheet of names alone is no plan, unless a person says so", () => {
  const names = sheet([["项目名称"], ["数据Mapping治理项目"]]);
  expect("noPlan" in readPlan(names)).toBe(true);
  expect("plan" in readPlan(names, { isInsisted: true })).toBe(true);
});
