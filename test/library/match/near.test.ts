/** How much alike two names are that are asked about: just enough and just not. */
import { matchProjects, type MatchRow } from "../../../src/library";
import { likeness } from "../../../src/library/match/keys";

const row = (name: string, total: bigint | null): MatchRow => ({ row: 2, code: "", name, unit: "市教育局", total });
const asked = (old: string, now: string, totals: readonly [bigint | null, bigint | null] = [null, null]): boolean =>
  matchProjects([row(old, totals[0])], [row(now, totals[1])]).questions.some(({ doubt }) => doubt === "renamed");

test("half of the pairs of letters of both names in common is enough; with the same total three in ten are", () => {
  // Of four and four pairs two are shared; of five and four, two.
  expect(likeness("甲乙丙丁戊", "甲乙丙庚辛")).toBe(0.5);
  expect(asked("甲乙丙丁戊", "甲乙丙庚辛")).toBe(true);
  expect(likeness("甲乙丙丁戊己", "甲乙丙庚辛")).toBeLessThan(0.5);
  expect(asked("甲乙丙丁戊己", "甲乙丙庚辛")).toBe(false);
  expect(asked("甲乙丙丁戊己", "甲乙丙庚辛", [5n, 5n])).toBe(true);
  expect(asked("甲乙丙丁戊己", "甲乙丙庚辛", [5n, 6n])).toBe(false);
  expect(asked("甲乙丙丁戊己", "甲乙丙庚辛", [null, null])).toBe(false);
  // Three of ten and ten; two of seven and seven are less.
  const ten = likeness("甲乙丙丁戊己庚辛壬癸子", "甲乙丙丁丑寅卯辰巳午未");
  expect(ten).toBe(0.3);
  expect(asked("甲乙丙丁戊己庚辛壬癸子", "甲乙丙丁丑寅卯辰巳午未", [5n, 5n])).toBe(true);
  expect(likeness("甲乙丙丁戊己庚辛", "甲乙丙丑寅卯辰巳")).toBeLessThan(0.3);
  expect(asked("甲乙丙丁戊己庚辛", "甲乙丙丑寅卯辰巳", [5n, 5n])).toBe(false);
});

test("a name of four letters that stands in another whole makes them alike, one of three does not by itself", () => {
  const long = (name: string): string => `子丑寅卯辰巳午未${name}申酉戌亥子丑寅卯`;
  expect(likeness("甲乙丙丁", long("甲乙丙丁"))).toBe(0.6);
  expect(likeness("甲乙丙", long("甲乙丙"))).toBeLessThan(0.3);
  expect(likeness("甲乙丙丁戊己庚", "甲乙丙丁戊己庚辛壬癸")).toBe(0.7);
});

test("names that count differently are not alike, those of which one does not count may be", () => {
  expect(likeness("智慧城管平台一期", "智慧城管平台二期")).toBe(0);
  expect(likeness("智慧城管平台1.1", "智慧城管平台1.2")).toBe(0);
  expect(likeness("智慧城管平台", "智慧城管平台二期")).toBeGreaterThan(0.5);
  expect([likeness("", ""), likeness("甲", ""), likeness("甲", "甲"), likeness("甲", "乙")]).toEqual([0, 0, 1, 0]);
});
