/** A header's field, a person's correction first; and the year of a plan. */
import { correctionOf, fieldOfHeader, planYearOf, readColumn } from "../../../src/plan/headers/columns";

describe("a header's field", () => {
  test("is what a person says, what its word says, or nothing", () => {
    expect(fieldOfHeader("总投资")).toBe("total");
    expect(fieldOfHeader("盘子")).toBeNull();
    expect(fieldOfHeader("盘子", { 盘子: "total" })).toBe("total");
    expect(fieldOfHeader("总投资", { 总投资: null })).toBe("ignored");
    expect(fieldOfHeader("总投资", { 总投资: "nothing" as never })).toBe("total");
    expect(fieldOfHeader("总投资", { 总投资: undefined as never })).toBe("total");
  });
  test("under a group is corrected by the whole, and the name by its own label too", () => {
    const path = ["项目情况", "编目"];
    const read = (corrections: Parameters<typeof correctionOf>[1]) => {
      const { field, confidence, header, column, words } = readColumn(7, path, corrections, null);
      return [field, confidence, header, column, words.map(({ full }) => full).join()];
    };
    const rest = ["项目情况/编目", 7, "项目情况,编目"];
    expect(read({ 编目: "name" })).toEqual(["name", "chosen", ...rest]);
    expect(read({ "项目情况/编目": "remark" })).toEqual(["remark", "chosen", ...rest]);
    expect(read({ 编目: "remark" })).toEqual([null, "exact", ...rest]);
    expect(read({ 项目情况: "name" })).toEqual([null, "exact", ...rest]);
  });
  test("under two groups by its own label, not by a group's", () => {
    const path = ["基本情况", "项目情况", "编目"];
    expect(readColumn(1, path, { 编目: "name" }, null).field).toBe("name");
    expect(readColumn(1, path, { 项目情况: "name" }, null).field).toBeNull();
  });
  test("a choice that is no field, or none at all, is no choice", () => {
    expect(correctionOf("a", undefined)).toBeUndefined();
    expect(correctionOf("a", {})).toBeUndefined();
    expect(correctionOf("toString", {})).toBeUndefined();
    expect(correctionOf("a", { a: null })).toBeNull();
    expect(correctionOf("a", { a: "total" })).toBe("total");
    expect(correctionOf("a", { a: "toString" as never })).toBeUndefined();
  });
});

test.each<[readonly string[], number | null]>([
  [["2027年度计划"], 2027],
  [["2027年信息化项目计划"], 2027],
  [["2026年11月26日打印", "2027年度计划"], 2027],
  [["2026年度", "2027年度"], null],
  [["2026年度", "2027年度项目"], null],
  [["2026年项目", "2027年投资"], null],
  [["2026", "2027"], null],
  [["2027"], 2027],
  [["计划"], null],
  [[`${"说".repeat(296)}2027`], 2027],
  [[`${"说".repeat(297)}2027`], null],
])("the year of %j is %s", (texts, year) => expect(planYearOf(texts)).toBe(year));
