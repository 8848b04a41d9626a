/** Whatever a sheet holds, and however much, it is read to its end. */
import fc from "../support/properties";
import { readPlan } from "../../src/plan";
import { type CellValue } from "../../src/sheet";
import { planOf, said, sheet } from "./sheet";

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

test("任意内容的表都读得完", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.double(),
    fc.boolean(),
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "项目名称",
      "总投资（万元）",
      "合计",
      "小计",
      "一、",
      "备注：",
      "单位：元",
      "序号",
      1,
      2,
      "300万",
      "__proto__",
      "审查标记（可清除）",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 }), (rows) => {
      const reading = readPlan(sheet(rows));
      if ("noPlan" in reading) return true;
      const { projects, otherRows, range } = reading.plan;
      const known = [...projects.map(({ row }) => row), ...otherRows.map(({ row }) => row)];
      return new Set(known).size === known.length && known.every((row) => row <= range.lastRow) && projects.length > 0;
    }),
    { numRuns: 1000 },
  );
});
