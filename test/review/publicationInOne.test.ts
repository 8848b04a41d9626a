/** A publication whose first and last day stand in one cell is judged by its days (Articles 35, 36). */
import { dayOfIso } from "../../src/exact";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan } from "../../src/review";
import { planOf } from "../plan/sheet";

const reviewOf = (period: string, sent = "2025-04-01") =>
  reviewPlan(
    planOf([
      ["项目名称", "建设单位", "总投资（万元）", "公示起止时间", "技术方案报送日期"],
      ["A系统", "市民政局", 300, period, sent],
    ]),
    { policy: DAZHOU_2023, asOf: dayOfIso("2025-08-01") as number },
  );
const found = (period: string, sent?: string): readonly string[] =>
  allFindings(reviewOf(period, sent)).flatMap(({ rule, severity, cells }) =>
    /^A3[56]/.test(rule) ? [`${rule} ${severity} ${cells.map(({ column }) => column).join("+")}`] : [],
  );

test.each([
  ["2025-03-01至2025-03-08", []],
  ["2025-03-01至2025-03-07", ["A35-PUB warning 4"]],
  ["2025-03-01至2025-03-06", ["A35-PUB error 4"]],
])("%s", (period, expected) => expect(found(period)).toEqual(expected));
test("its last day begins the term for handing in", () => {
  expect(found("2025-03-01至2025-03-10", "2025-05-09")).toEqual([]);
  expect(found("2025-03-01至2025-03-10", "2025-05-10")).toEqual(["A36-60D warning 5"]);
});
test("the term is not said to be unchecked for want of a column", () => {
  const lacks = (period: string) => reviewOf(period).notChecked.some(({ rule }) => rule === "A36-60D");
  expect([lacks("2025-03-01至2025-03-08"), lacks("8天")]).toEqual([false, true]);
});
