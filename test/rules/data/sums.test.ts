import { readPlan } from "../../../src/plan";
import { DAZHOU_2023 } from "../../../src/regulation";
import { allFindings, reviewPlan, type Finding } from "../../../src/review";
import { differentSum } from "../../../src/rules/data/sums";
import { money, named, wan } from "../tester";

/** Total rows are no projects, so they stand in a sheet of their own here. */
function findingsOf(stated: number | string, rows: readonly (number | string | null)[]): readonly Finding[] {
  const values = [["序号", "项目名称", "总投资（万元）"], ...rows.map((total, index) => [index + 1, `系统${index}`, total]), ["合计", null, stated]];
  const reading = readPlan({ sheetName: "计划", origin: { row: 1, column: 1 }, values, numberFormats: null, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), tables: [], autoFilter: null, isProtected: false });
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return allFindings(reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: 20000, rules: [differentSum] }));
}

describe("a total row against its rows", () => {
  test.each([[1100 - 0.000001, ["less"]], [1100, []], [1100.000001, ["more"]]] as const)("%d for 600 and 500", (stated, messages) => {
    expect(findingsOf(stated, [600, 500]).map(({ message }) => message.key.split(".")[2])).toEqual(messages);
  });

  test("the difference is shown, on the total's cell, as a warning", () => {
    const [finding] = findingsOf(1110, [600, 500]);
    expect(finding).toMatchObject({ severity: "warning", row: null, cells: [{ row: 4, column: 3, field: "total" }] });
    expect(finding?.message.data).toEqual({ stated: money(1110), actual: { fen: wan(1100) }, difference: money(10), field: named("total") });
  });

  test("a row that cannot be read makes the sum unknown; an empty one adds nothing", () => {
    expect(findingsOf(1110, [600, "#REF!"])).toEqual([]);
    expect(findingsOf(600, [600, null])).toEqual([]);
  });
});
