/** 计划安排资金, 拟安排资金: the year's funds of a plan that states its totals; alone on a sheet it is the only amount. */
import { fieldsOf } from "../sheet";

const TOTAL = "总投资（万元）";
test.each([
  "计划安排资金（万元）",
  "拟安排资金",
  "拟安排资金（万元）",
  "拟安排金额（万元）",
  "计划安排金额（万元）",
  "预计安排资金",
  "建议安排资金（万元）",
  "拟安排财政资金（万元）",
  "拟安排财政性资金",
  "计划安排投资",
  "计划安排额度（万元）",
  "拟新增安排资金",
])("%s beside the total", (header) =>
  expect(fieldsOf([TOTAL, header])).toEqual({ [TOTAL]: "total", [header]: "yearAmt" }),
);
test.each(["批复总投资（万元）", "概算批复金额（万元）"])("beside %s too", (whole) =>
  expect(fieldsOf([whole, "拟安排资金（万元）"])["拟安排资金（万元）"]).toBe("yearAmt"),
);
test.each<[string, readonly string[], string]>([
  [
    "the year's own column goes before it",
    [TOTAL, "本年度安排资金（万元）", "计划安排资金（万元）"],
    "计划安排资金（万元）",
  ],
  ["two of them are two things", [TOTAL, "计划安排资金（万元）", "拟安排金额（万元）"], "拟安排金额（万元）"],
  ["no amount", [TOTAL, "拟安排年度"], "拟安排年度"],
  ["a document", [TOTAL, "拟安排资金文号"], "拟安排资金文号"],
  ["another level's", [TOTAL, "拟安排省级资金"], "拟安排省级资金"],
])("%s", (_, headers, header) => expect(fieldsOf(headers)[header]).toBe(""));
test("beside funds released so far it is what comes to them", () =>
  expect(fieldsOf([TOTAL, "已安排资金（万元）", "拟安排资金（万元）"])).toMatchObject({
    "已安排资金（万元）": "cumPaid",
    "拟安排资金（万元）": "yearAmt",
  }));
test("the only amount of a sheet stays its total", () =>
  expect(fieldsOf(["计划安排资金（万元）"])["计划安排资金（万元）"]).toBe("total"));
