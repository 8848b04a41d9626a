import { readPlan } from "../../../src/plan";
import { DAZHOU_2023 } from "../../../src/regulation";
import { allFindings, reviewPlan, type Finding } from "../../../src/review";
import { differentSum } from "../../../src/rules/data/sums";
import { money, named, wan } from "../tester";

/** Total rows are no projects, so they stand in a sheet of their own here. */
function findingsOf(stated: number | string, rows: readonly (number | string | null)[]): readonly Finding[] {
  const values = [
    ["序号", "项目名称", "总投资（万元）"],
    ...rows.map((total, index) => [index + 1, `系统${index}`, total]),
    ["合计", null, stated],
  ];
  const reading = readPlan({
    sheetName: "计划",
    origin: { row: 1, column: 1 },
    values,
    numberFormats: null,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    autoFilter: null,
    isProtected: false,
  });
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return allFindings(reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20000, rules: [differentSum] }));
}

describe("a total row against its rows", () => {
  test.each([
    [1100 - 0.000001, ["less"]],
    [1100, []],
    [1100.000001, ["more"]],
  ] as const)("%d for 600 and 500", (stated, messages) => {
    expect(findingsOf(stated, [600, 500]).map(({ message }) => message.key.split(".")[2])).toEqual(messages);
  });

  test("the difference is shown, on the total's cell, as a warning", () => {
    const [finding] = findingsOf(1110, [600, 500]);
    expect(finding).toMatchObject({ severity: "warning", row: null, cells: [{ row: 4, column: 3, field: "total" }] });
    expect(finding?.message.data).toEqual({
      stated: money(1110),
      actual: { fen: wan(1100) },
      difference: money(10),
      field: named("total"),
    });
  });

  test("a row that cannot be read makes the sum unknown; an empty one adds nothing", () => {
    expect(findingsOf(1110, [600, "#REF!"])).toEqual([]);
    expect(findingsOf(600, [600, null])).toEqual([]);
  });

  test("a row that is 待定 can only add to the sum", () => {
    expect(findingsOf(1000, [600, "待定"])).toEqual([]);
    expect(findingsOf(599, [600, "待定"]).map(({ message }) => message.key.split(".")[2])).toEqual(["less"]);
  });

  test("a sum shown with two decimals is rounded, not wrong; from half a place on it is wrong", () => {
    expect(findingsOf(1000.01, [600.004, 400.004])).toMatchObject([
      { severity: "info", message: { key: "rules.DATA-TOTAL.rounded" } },
    ]);
    expect(findingsOf(1000.01, [600.0025, 400.0025])).toMatchObject([{ severity: "warning" }]);
    expect(findingsOf(1000.011, [600.004, 400.004])).toMatchObject([{ severity: "warning" }]);
  });

  test("nothing is said where a classified row is among the rows: the difference would be its amount", () => {
    const values = [
      ["序号", "项目名称", "总投资（万元）", "是否涉密"],
      [1, "甲", 600, "否"],
      [2, "乙", 400, "是"],
      ["合计", null, 600, null],
    ];
    const reading = readPlan({
      sheetName: "计划",
      origin: { row: 1, column: 1 },
      values,
      numberFormats: null,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
      autoFilter: null,
      isProtected: false,
    });
    if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
    expect(allFindings(reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20000, rules: [differentSum] }))).toEqual(
      [],
    );
  });
});
