/** Forms, one project a sheet: labels that are known are read from the cells of their values, everything else is not. */
import { readPlan, readingOf, type PlanReading, type PlanSheet } from "../../../src/plan";
import { addressOf, type CellValue } from "../../../src/sheet";
import { said, sheet, type SheetOptions } from "../sheet";
import { LAYOUTS } from "./layouts";
import { OTHERS } from "./others";
import { form, formOf, NAME, planOfForm, READ, UNIT, type Rows } from "./support";

const read = (rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): PlanReading =>
  readPlan(sheet(rows, options));

/** Every bound field with the cell that it was read from and what it says. */
function valuesOf({ columns, projects }: PlanSheet): unknown {
  const [project] = projects;
  return Object.fromEntries(
    columns.map(({ field }) => {
      const cell = project ? readingOf(project, field) : { state: "absent" as const };
      return [field, [cell.state === "absent" ? "" : addressOf(cell.source.row, cell.source.column), said(cell)]];
    }),
  );
}

test.each(LAYOUTS)("$what", ({ rows, options, reads, unknown }) => {
  const reading = read(rows, options);
  const plan = "plan" in reading ? reading.plan : null;
  // Every value is read from its own cell and nothing else is; unknown labels are told, those that sign a form are not.
  expect(plan ? valuesOf(plan) : reading).toEqual(reads);
  expect(plan?.unknownColumns.map(({ header }) => header)).toEqual(unknown ?? []);
  expect(plan?.isForm).toBe(true);
  expect(plan?.projects.map(({ row }) => row)).toEqual([Number(/\d+/.exec(reads.name?.[0] ?? "")?.[0])]);
});

test.each(["元", "万元"])(
  "the unit %s that stands at the end of the first line of labels is that of the amounts",
  (unit) => {
    const reading = read([
      ["2027年度市级政府投资信息化项目申报表", null, null, null],
      ["填报单位（盖章）", "市某局", null, `单位：${unit}`],
      ["项目名称", "某某协同平台", "建设单位", "市某局"],
      ["项目总投资", 3500000, "合同金额", 3000000],
      ["资金来源", "市级财政资金", "建设内容", "统一门户"],
    ]);
    expect("plan" in reading ? [reading.plan.unit, reading.plan.unitSource] : reading).toEqual([unit, "sheet"]);
  },
);

test.each(OTHERS.map(([what, rows, answer, options]) => ({ what, rows, answer, options })))(
  "$what: $answer",
  ({ rows, answer, options }) => {
    const reading = read(rows, options);
    expect("plan" in reading ? (reading.plan.isForm ? "read as a form" : "plan") : reading.noPlan.reason).toBe(answer);
  },
);

test.each([
  [
    "below each other",
    [
      ["项目名称", "A平台"],
      ["建设单位", "市A局"],
      ["总投资（万元）", 300],
      ["项目名称", "B平台"],
      ["建设单位", "市B局"],
      ["总投资（万元）", 100],
    ],
    { row: 4, column: 1 },
  ],
  [
    "beside each other",
    [
      ["项目名称", "A平台", null, "项目名称", "B平台"],
      ["建设单位", "市A局", null, "建设单位", "市B局"],
      ["总投资（万元）", 300, null, "总投资（万元）", 100],
    ],
    { row: 1, column: 4 },
  ],
] as const)("of two forms %s the first is read, and where the other begins is told", (_, rows, place) => {
  const reading = read(rows);
  expect(reading).toMatchObject({ plan: { isForm: true, furtherTables: [place] } });
  expect("plan" in reading && valuesOf(reading.plan)).toMatchObject({
    name: ["B1", "A平台"],
    total: ["B3", "300000000"],
  });
});

describe("表单外面写的", () => {
  test("单位写在第一行右边，金额就是那个单位的；值里说到单位的不是", () => {
    expect(formOf([[...NAME, "金额单位：元"], UNIT, ["总投资", 300]])).toMatchObject({ total: "30000" });
    expect(formOf([["项目名称", "某某平台（以元为单位）"], UNIT, ["总投资", 300]])).toMatchObject({
      total: "300000000",
    });
    expect(formOf([["单位：元", null], NAME, UNIT, ["总投资", 300]])).toMatchObject({ total: "30000" });
  });
  test("申报表里的概算是申报的总投资，别的表里是概算", () => {
    const rows: Rows = [["信息化项目申报表", null], NAME, UNIT, ["概算金额（万元）", 300]];
    expect(formOf(rows)).toMatchObject({ total: "300000000" });
    expect(formOf([["信息化项目表", null], ...rows.slice(1)])).toMatchObject({ estimate: "300000000" });
    expect(formOf(rows.slice(1), { name: "项目申报" })).toMatchObject({ total: "300000000" });
  });
});

test("有人说项目名称不是项目名称，就没有项目可读", () =>
  expect(formOf(form(), { corrections: { 项目名称: null } })).toBe("form"));

test("同一个标签只读一次：竖着合并的标签、值都是一格", () => {
  const plan = planOfForm(form(["合同金额（万元）", 200], [null, 90]), { merges: ["A4:A5"] });
  expect(plan.doubleColumns).toEqual([]);
  expect(plan.columns.map(({ field }) => field)).toEqual(["name", "unit", "total", "contract"]);
});

test("右边是写了值的标签，就没有自己的值；没写值的标签是值", () => {
  expect(formOf(form(["建设内容", "合同金额：90"]))).toEqual({ ...READ, contract: "90000000" });
  expect(formOf(form(["合同金额（万元）", "总投资："]))).toEqual({ ...READ, contract: "bad unreadable" });
});
