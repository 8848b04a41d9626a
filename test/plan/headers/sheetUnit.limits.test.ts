/** Which notes of a unit count: the last that does, and the next. */
import type { CellValue } from "../../../src/sheet";
import { planOf } from "../sheet";

type Row = readonly CellValue[];
const A: Row = [1, "A系统", "市A局", 600];
const blank = (rows: number): readonly Row[] => Array.from({ length: rows }, () => [null]);
const NO_UNIT: Row = ["序号", "项目名称", "建设单位", "总投资"];
const filled = (rows: number): readonly Row[] =>
  Array.from({ length: rows }, (_, at): Row => [at + 1, `第${at + 1}系统`, "市某局", 5]);

describe("金额单位写在表外", () => {
  const unit = (rows: readonly Row[]): string => planOf(rows).unit;
  test("表头上面第 20 行的算数，第 21 行的不算", () => {
    expect(unit([["单位：元"], ...blank(19), NO_UNIT, A])).toBe("元");
    expect(unit([["单位：元"], ...blank(20), NO_UNIT, A])).toBe("万元");
  });
  test("最后十行里的算数，再上面的不算", () => {
    expect(unit([NO_UNIT, A, ["金额单位：元"], ...filled(10)])).toBe("元");
    expect(unit([NO_UNIT, A, ["金额单位：元"], ...filled(11)])).toBe("万元");
  });
  test("三百个字以内的算数，更长的不算", () => {
    const note = (length: number): Row => [`单位：元。${"本表填报要求".repeat(60)}`.slice(0, length)];
    expect(unit([note(300), NO_UNIT, A])).toBe("元");
    expect(unit([note(301), NO_UNIT, A])).toBe("万元");
  });
  test("只看前二百个字", () => {
    const note = (before: number): Row => [`${"本表填报要求，".repeat(40).slice(0, before)}。单位：元`];
    expect(unit([note(200 - "。单位：元".length), NO_UNIT, A])).toBe("元");
    expect(unit([note(201 - "。单位：元".length), NO_UNIT, A])).toBe("万元");
  });
});
