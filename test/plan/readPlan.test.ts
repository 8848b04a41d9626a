import { headerKey, readPlan } from "../../src/plan";
import { type CellValue, type SheetGrid } from "../../src/sheet";
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
  test("单位百元：金额不读，不当作元或万元", () => {
    const plan = planOf([["单位：百元"], ["项目名称", "总投资", "合同金额（万元）"], ["A", 1, 2]]);
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

test("a sheet of names alone is no plan, unless a person says so", () => {
  const names = sheet([["项目名称"], ["数据Mapping治理项目"]]);
  expect("noPlan" in readPlan(names)).toBe(true);
  expect("plan" in readPlan(names, { isInsisted: true })).toBe(true);
});
