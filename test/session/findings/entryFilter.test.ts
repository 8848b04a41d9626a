import {
  countBySeverity,
  filterEntries,
  groupEntries,
  NO_FILTER,
  type Entry,
  type EntryKind,
} from "../../../src/session";

function entry(number: number, kind: EntryKind, part: Partial<Entry> = {}): Entry {
  return {
    key: `k${number}`,
    number,
    kind,
    finding: null,
    undecided: null,
    row: 3 + number,
    project: { name: `项目${number}`, unit: number % 2 ? "市数据局" : "市教育局" },
    classified: false,
    tier: "T2",
    standing: null,
    waiver: null,
    ...part,
  };
}
const cited = (number: number, rule: string, article: number): Entry =>
  entry(number, "violation", {
    finding: {
      id: `f${number}`,
      rule,
      severity: "error",
      kind: "law",
      cite: { article },
      row: 3 + number,
      cells: [],
      rows: [],
      message: { key: "", data: {} },
      differs: [],
      trace: null,
    },
  });
const nameOf = (one: Entry) => `${one.project?.name ?? ""} Ｌ4 第四十三条`;
const entries = [
  entry(1, "warning"),
  cited(2, "A43-CAP", 43),
  cited(3, "A43-CAP", 43),
  entry(4, "info", { row: null, project: null, tier: null }),
  cited(5, "A28-CEILING", 28),
];
const numbers = (list: readonly Entry[]) => list.map((one) => one.number);

test("without a filter everything is listed", () => {
  expect(numbers(filterEntries(entries, NO_FILTER, nameOf))).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  ["one kind", { kinds: new Set<EntryKind>(["warning"]) }, [1]],
  ["two kinds", { kinds: new Set<EntryKind>(["warning", "info"]) }, [1, 4]],
  ["a clause", { article: 43 }, [2, 3]],
  ["a department", { unit: "市教育局" }, [2]],
  ["a tier", { tier: "T2" }, [1, 2, 3, 5]],
  ["a row", { row: 5 }, [2]],
  ["words that all occur", { search: "项目2  四十三" }, [2]],
  ["full-width and half-width letters alike", { search: "l4" }, [1, 2, 3, 4, 5]],
  ["a word that occurs nowhere", { search: "验收" }, []],
] as const)("filtering by %s", (_, change, expected) => {
  expect(numbers(filterEntries(entries, { ...NO_FILTER, ...change }, nameOf))).toEqual(expected);
});

test("by project, groups stand in the order of the sheet", () => {
  expect(groupEntries(entries, "project").map((group) => group.value)).toEqual(["4", "5", "6", "", "8"]);
});

test("by rule, the rule with most findings comes first", () => {
  expect(groupEntries(entries, "rule").map(({ value, entries: members }) => [value, members.length])).toEqual([
    ["", 2],
    ["A43-CAP", 2],
    ["A28-CEILING", 1],
  ]);
});

test("by kind, 不符合 comes first and 说明 last", () => {
  expect(groupEntries(entries, "kind").map((group) => group.value)).toEqual(["violation", "warning", "info"]);
});

test("ungrouped, nothing to show is no group", () => {
  expect(groupEntries([], "none")).toEqual([]);
});

test("kinds are counted", () => {
  expect(countBySeverity(entries)).toEqual({
    violation: 3,
    dataError: 0,
    warning: 1,
    undecided: 0,
    info: 1,
    explained: 0,
  });
});
