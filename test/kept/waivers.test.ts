import { readWaivers, waiversToKeep, type Waiver } from "../../src/kept";

const waiver: Waiver = {
  id: "0123456789abcdef01",
  number: 3,
  who: "王工",
  why: "合同已终止，见附件二",
  at: 1_790_000_000_000,
  cells: [{ field: "contract", value: "120" }],
  facts: "0a1b2c3d",
};
const file = (...list: unknown[]): unknown => ({ version: 1, sheets: { 计划: list } });

test("explanations come back from the workbook as they were", () => {
  const lost = jest.fn();
  expect(readWaivers(JSON.parse(JSON.stringify(waiversToKeep({ 计划: [waiver], 空: [] }))), lost)).toEqual({
    计划: [waiver],
  });
  expect([readWaivers(null, lost), readWaivers(undefined, lost)]).toEqual([{}, {}]);
  expect(lost).not.toHaveBeenCalled();
});

test.each<[string, unknown]>([
  ["a text", "x"],
  ["another version", { version: 2, sheets: { 计划: [waiver] } }],
  ["sheets that are a list", { version: 1, sheets: [] }],
  ["a sheet that is no list", { version: 1, sheets: { 计划: { 0: waiver } } }],
  ["a fingerprint of another form", file({ ...waiver, id: "甲" })],
  ["a number below 0", file({ ...waiver, number: -1 })],
  ["a time that is a text", file({ ...waiver, at: "昨天" })],
  ["nobody", file({ ...waiver, who: " \u200b " })],
  ["no reason", file({ ...waiver, why: "" })],
  ["a field that is none", file({ ...waiver, cells: [{ field: "constructor", value: "1" }] })],
  ["a value that is a number", file({ ...waiver, cells: [{ field: "contract", value: 120 }] })],
  ["more cells than a finding has", file({ ...waiver, cells: Array.from({ length: 41 }, () => waiver.cells[0]) })],
])("what cannot be read (%s) is told and explains nothing", (_, kept) => {
  const lost = jest.fn();
  expect(readWaivers(kept, lost)).toEqual({});
  expect(lost).toHaveBeenCalled();
});

test("a broken explanation takes no sound one with it", () => {
  const lost = jest.fn();
  expect(readWaivers(file({ ...waiver, why: 5 }, waiver), lost)).toEqual({ 计划: [waiver] });
  expect(lost).toHaveBeenCalledTimes(1);
});

test("what a hand wrote into the file is bounded and on one line; the 501st is told", () => {
  const long = {
    ...waiver,
    who: "王".repeat(90),
    why: "一\n二\u202e三",
    cells: [{ field: "name", value: "长".repeat(200) }],
  };
  const [read] = readWaivers(file(long))["计划"] ?? [];
  expect([read?.who.length, read?.why, read?.cells[0]?.value.length]).toEqual([40, "一 二 三", 90]);
  const lost = jest.fn();
  const many = Array.from({ length: 501 }, (_, number) => ({ ...waiver, number }));
  expect(readWaivers(file(...many), lost)["计划"]).toHaveLength(500);
  expect(lost).toHaveBeenCalledTimes(1);
});
