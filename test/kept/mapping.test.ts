import { readMappings, withChoice, withCorrections, withRenamed } from "../../src/kept";

describe("what was said about columns, as a workbook keeps it", () => {
  test("is read back as it was written", () => {
    const mappings = withChoice(withChoice({}, "计划", "信息系统", "name"), "计划", "备用", null);
    expect(readMappings(JSON.parse(JSON.stringify(mappings)))).toEqual({ 计划: { 信息系统: "name", 备用: null } });
  });

  test.each([
    ["x"],
    [3],
    [[]],
    [{ 计划: "name" }],
    [{ 计划: { 列: "noSuchField" } }],
    [{ 计划: { 列: 7 } }],
    [{ 计划: { 列: "constructor" } }],
  ])("what is no mapping there (%j) is told and counts as nothing said", (kept) => {
    const lost = jest.fn();
    expect(readMappings(kept, lost)).toEqual({});
    expect(lost).toHaveBeenCalled();
  });

  test("nothing kept is nothing lost", () => {
    const lost = jest.fn();
    expect([readMappings(null, lost), readMappings(undefined, lost), readMappings({}, lost)]).toEqual([{}, {}, {}]);
    expect(lost).not.toHaveBeenCalled();
  });

  test("what can be read is kept beside what cannot, whatever the headers are called", () => {
    const lost = jest.fn();
    expect(readMappings({ 计划: { 好: "total", 坏: "?" }, 空: {} }, lost)).toEqual({ 计划: { 好: "total" } });
    expect(lost).toHaveBeenCalledTimes(1);
    const odd = JSON.parse('{"__proto__":{"constructor":"name","__proto__":null}}') as unknown;
    expect(JSON.stringify(readMappings(odd))).toBe('{"__proto__":{"constructor":"name","__proto__":null}}');
  });

  test("undefined takes a choice back; the last one takes the sheet out", () => {
    const two = { 计划: { 甲: "name", 乙: null } } as const;
    expect(withChoice(two, "计划", "乙", undefined)).toEqual({ 计划: { 甲: "name" } });
    expect(withChoice({ 计划: { 甲: "name" } }, "计划", "甲", undefined)).toEqual({});
    expect(withCorrections(two, "计划", {})).toEqual({});
  });

  test("a choice on one sheet leaves the others alone", () => {
    expect(withChoice({ 一: { 甲: "name" } }, "二", "甲", "unit")).toEqual({ 一: { 甲: "name" }, 二: { 甲: "unit" } });
  });

  test("follows a renamed sheet, but not over what the new name holds already", () => {
    expect(withRenamed({ 旧: { 甲: "name" } }, new Map([["旧", "新"]]))).toEqual({ 新: { 甲: "name" } });
    expect(withRenamed({ 旧: { 甲: "name" }, 新: { 乙: "unit" } }, new Map([["旧", "新"]]))).toBeNull();
    expect(withRenamed({ 旧: { 甲: "name" } }, new Map([["别的", "新"]]))).toBeNull();
  });
});
