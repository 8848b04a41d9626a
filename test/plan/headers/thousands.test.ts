/** Amounts in 千元 and 百万元, and units written as powers of ten: offices of the treasury and of companies count so. */
import { parseHeader, unitOfNote } from "../../../src/plan/headers/word";
import { planOf, said } from "../sheet";

test.each<[string, string]>([
  [
    "千元",
    "千元|人民币千元|单位：千元|金额单位：人民币千元|千元人民币|千元/年|RMB'000|RMB’000|RMB ’000|CNY '000|RMB thousand|in thousands of RMB|RMB in thousands|k RMB|1,000 yuan|1000元|1,000元|10³元|10^3元",
  ],
  ["百万元", "百万元|人民币百万元|百万|RMB million|RMB mn|in RMB millions|10⁶元|10^6元|1000000元|1,000,000元"],
  ["万元", "10⁴元|×10⁴元|10^4元|*10^4元|10000元|10,000元|10 000元|RMB 10⁴|10⁴ yuan"],
  ["亿元", "10⁸元|10^8元|100000000元"],
  ["元", "元"],
  ["unsupported", "百元|十万元|千万元|USD '000|US$ million|千美元|thousands|million|k|RMB billion|HKD thousand"],
])("the unit %s in brackets: %s", (unit, texts) => {
  for (const text of texts.split("|")) expect([text, parseHeader(`总投资（${text}）`).unit]).toEqual([text, unit]);
});

test.each([
  ["总投资千元", "千元"],
  ["总投资/千元", "千元"],
  ["总投资，百万元", "百万元"],
  ["总投资百万元", "百万元"],
  ["总投资：单位千元", "千元"],
  ["总投资单位：百万元", "百万元"],
  ["Total investment RMB million", "百万元"],
  ["Total investment RMB thousand", "千元"],
])("behind the word: %s", (header, unit) => expect(parseHeader(header)).toMatchObject({ unit }));

test("what stands beside the unit says of which figure", () =>
  expect(parseHeader("合同金额（千元，变更后）")).toMatchObject({ unit: "千元", remarks: ["变更后"] }));

test.each([
  ["单位：千元", "千元"],
  ["单位：人民币百万元", "百万元"],
  ["金额单位：千元人民币", "千元"],
  ["金额：千元", "千元"],
  ["以千元为单位", "千元"],
  ["以人民币百万元为单位", "百万元"],
  ["计划表（千元）", "千元"],
  ["单位：千元   填报日期：2026-10-20", "千元"],
  ["Unit: RMB'000", "千元"],
  ["(in RMB million)", "百万元"],
  ["Currency: RMB thousand", "千元"],
  ["单位：10⁴元", "万元"],
  ["单位：×10⁴元", "万元"],
  ["单位：10^4元", "万元"],
  ["单位：10000元", "万元"],
  ["单位：百元", "unsupported"],
  ["单位：十万元", "unsupported"],
  ["填报单位：千元集团", null],
  ["总投资1000元以上的项目", null],
])("a note above the table: %s", (note, unit) => expect(unitOfNote(note)).toBe(unit));

/** Total and contract of the only project, in 分. */
const amounts = (header: readonly string[], row: readonly (number | string)[], note = ""): readonly string[] => {
  const plan = planOf([[note], ["项目名称", "建设单位", ...header], ["A系统", "市A局", ...row]]);
  return plan.columns
    .slice(2)
    .map(({ field, unit }) => `${field} ${unit ?? ""} ${said(plan.projects[0]!.fields[field]!)}`);
};

test("a column is read in its own unit", () =>
  expect(amounts(["总投资（千元）", "合同金额（百万元）", "补充合同金额（元）"], [3500, 3.2, 5])).toEqual([
    "total 千元 350000000",
    "contract 百万元 320000000",
    "supp 元 500",
  ]));
test("a note names the unit of them all", () =>
  expect(amounts(["总投资", "合同金额（万元）"], [3500, 320], "单位：人民币千元")).toEqual([
    "total 千元 350000000",
    "contract 万元 320000000",
  ]));
test("a cell's own unit goes before its column's", () =>
  expect(amounts(["总投资（万元）", "合同金额（千元）"], ["3500千元", "320万元"])).toEqual([
    "total 万元 350000000 textNumber unitInCell",
    "contract 千元 320000000 textNumber unitInCell",
  ]));
test.each([
  ["百万元", "3.25百万元", "total 百万元 325000000 textNumber"],
  ["百万元", "325万元", "total 百万元 325000000 textNumber unitInCell"],
  ["百万元", "1千万", "total 百万元 1000000000 textNumber"],
  ["千元", "3.25千元", "total 千元 325000 textNumber"],
  ["千元", "3百万元", "total 千元 300000000 textNumber unitInCell"],
  ["千元", "50（千元）", "total 千元 5000000 textNumber"],
])("in a column of %s: %s", (unit, text, expected) =>
  expect(amounts([`总投资（${unit}）`], [text])).toEqual([expected]),
);
test("to the 分, and what is finer is told", () =>
  expect(amounts(["总投资（千元）", "合同金额（百万元）"], [299.99999, 0.000000001])).toEqual([
    "total 千元 29999999",
    "contract 百万元 0 finerThanFen",
  ]));
test.each([
  ["千元", 999_999.99, 1_000_000],
  ["百万元", 999.99, 1_000],
])("in %s: %d is an amount, %d more likely 元", (unit, usual, large) => {
  const notes = (amount: number): string => amounts([`总投资（${unit}）`], [amount])[0] ?? "";
  expect(notes(usual)).not.toMatch(/suspicious/);
  expect(notes(large)).toMatch(/suspiciousMagnitude$/);
});

/** A neighbour's unit for amounts that state none: by ten alone no figure tells 千元 from 万元, by a hundred it may. */
test.each<[string, readonly number[], string]>([
  ["千元", [3000, 290], "contract 千元 29000000"],
  ["千元", [3000, 2900], "contract 千元 290000000"],
  ["百万元", [3, 2.9], "contract 百万元 290000000"],
  ["百万元", [3, 290], "contract 万元 290000000"],
])("beside 总投资（%s） of %p", (unit, row, expected) =>
  expect(amounts([`总投资（${unit}）`, "合同金额"], row)[1]).toBe(expected),
);
