/** What is shared by planning the fixes of a sheet again: nothing is asked twice of a row, a sheet or two projects that are the same. */
import { FixMemory, planFixes, type Fix } from "../../../src/marking/fixes";
import { readPlan } from "../../../src/plan";
import { planOf as plan } from "../../support/plan";
import { gridWith, review } from "./support";

const FIXES: readonly Fix[] = [];
const values = ["甲", " 1"] as const;
const formats = ["General", "General"] as const;

test("a row's fixes are found once while its cells, its formats, its place and the columns are the same", () => {
  let asked = 0;
  const memory = new FixMemory();
  const of = (cells: readonly string[] = values, form: readonly string[] = formats, row = 3) => {
    const before = asked;
    memory.fixesOf(cells, form, row, () => ((asked += 1), [...FIXES]));
    return asked - before;
  };
  memory.under("A");
  expect([of(), of(), of()]).toEqual([1, 0, 0]);
  memory.under("A");
  expect(of()).toBe(0);
  expect([of([...values]), of(values, [...formats]), of(values, [...formats], 4)]).toEqual([1, 1, 1]);
  expect([of(values, formats, 3), of()]).toEqual([1, 0]);
  memory.under("B");
  expect([of(), of()]).toEqual([1, 0]);
});

test("a row with all of its fixes made is the same array again; with some of them it is made anew, and not remembered", () => {
  const memory = new FixMemory();
  const fixes = memory.fixesOf(values, formats, 3, () => [...FIXES]);
  const make = () => ({ values: [...values], formats: [...formats] });
  const some = memory.madeOf(values, [...FIXES], make);
  const made = memory.madeOf(values, fixes, make);
  expect([memory.madeOf(values, fixes, make) === made, some === made]).toEqual([true, false]);
  expect(memory.madeOf(values, [...FIXES], make)).not.toBe(made);
  expect(memory.madeOf([...values], fixes, make)).not.toBe(made);
});

test("a row of a sheet without formats has the general one in every cell, the same list each time", () => {
  const memory = new FixMemory();
  const general = memory.withoutFormats(values);
  expect(general).toEqual(["General", "General"]);
  expect(memory.withoutFormats(values)).toBe(general);
  expect(memory.withoutFormats([...values])).not.toBe(general);
});

test("two projects that read the same are compared once, two that do not each time, and another is compared anew", () => {
  const memory = new FixMemory();
  const [one, other, third] = plan([{ name: "甲" }, { name: "乙" }, { name: "丙" }]).projects as never as [
    never,
    never,
    never,
  ];
  let asked = 0;
  const compare = (isAlike: boolean) => () => ((asked += 1), isAlike);
  const times = (a: never, b: never, isAlike: boolean) => {
    const before = asked;
    return [memory.isAlike(a, b, compare(isAlike)), asked - before];
  };
  expect([times(one, other, false), times(one, other, false)]).toEqual([
    [false, 1],
    [false, 1],
  ]);
  expect([times(one, other, true), times(one, other, false)]).toEqual([
    [true, 1],
    [true, 0],
  ]);
  expect(times(one, third, false)).toEqual([false, 1]);
});

test("a sheet with nothing to be fixed is not read again", () => {
  let read = 0;
  const reading = (grid: Parameters<typeof readPlan>[0]) => ((read += 1), readPlan(grid));
  const clean = gridWith({});
  expect([planFixes(review(clean), clean, reading), read]).toEqual([[], 0]);
  const spaced = gridWith({ name: "甲系统 " });
  expect([planFixes(review(spaced), spaced, reading).map(({ kind }) => kind), read]).toEqual([["spaces"], 1]);
});
