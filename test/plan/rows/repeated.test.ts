/** Headers that come again below the first, where what is known of a row is just enough and just not. */
import type { CellValue } from "../../../src/sheet";
import { kinds } from "../sheet";

const A: readonly CellValue[] = [1, "A系统", "市A局", 600];
const B: readonly CellValue[] = [2, "B系统", "市B局", 500];
const TEXTS: readonly CellValue[] = ["项目名称", "建设单位", "建设内容"];
const rowsOf = (last: readonly CellValue[]): readonly (readonly CellValue[])[] => [
  ["A系统", "市A局", "平台"],
  ["B系统", "市B局", "平台"],
  ["C系统", "市C局", "平台"],
  last,
];

test.each<[string, readonly CellValue[], string]>([
  ["三个号", ["1", "2", "3"], "pppr"],
  ["两个号，第三格空着", ["1", "2", null], "pppp"],
])("没有金额的表，第四行是%s", (_, last, expected) => expect(kinds(rowsOf(last), { head: TEXTS })).toBe(expected));

test.each<[number, string]>([
  [60, "prp"],
  [61, "ppp"],
])("%i 个字的表头词", (length, expected) => {
  const word = `建设单位（${"请填写全称".repeat(20).slice(0, length - 6)}）`;
  expect(word).toHaveLength(length);
  expect(kinds([A, [null, "项目名称", word, null], B])).toBe(expected);
});

test("与表头相同的词里没有项目名称，是项目", () =>
  expect(kinds([A, [null, "丙系统", "建设单位", "总投资（万元）"], B])).toBe("ppp"));

test.each<[number, string]>([
  [20, "prp"],
  [21, "ppp"],
])("名称列里 %i 个字的表头词", (length, expected) => {
  const word = `项目名称（${"请".repeat(length - 6)}）`;
  expect(word).toHaveLength(length);
  expect(kinds([A, [null, word, "建设单位", null], B])).toBe(expected);
});

test.each<[string, readonly CellValue[], string]>([
  ["两位的号", ["9", "10", "11"], "pppr"],
  ["甲乙丙", ["甲", "乙", "1"], "pppr"],
  ["前面还有字的甲乙丙", ["某甲", "某乙", "1"], "pppp"],
  ["后面还有字的甲乙丙", ["甲方", "乙方", "1"], "pppp"],
  ["号后面还有字", ["1", "2", "3个"], "pppp"],
])("没有金额的表，第四行是%s", (_, last, expected) => expect(kinds(rowsOf(last), { head: TEXTS })).toBe(expected));
