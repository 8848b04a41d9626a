import { NO_FILTER, type Entry } from "../../../src/session";
import { facetsOf } from "../../../src/session/findings/facets";

const entry = (number: number, kind: Entry["kind"], article: number | null, unit: string | null, tier: Entry["tier"]) =>
  ({
    key: `k${number}`,
    number,
    kind,
    undecided: null,
    row: number,
    classified: unit === null,
    tier,
    project: unit === null ? null : { name: `项目${number}`, unit },
    finding: article === null ? null : { cite: { article }, rows: [number] },
  }) as unknown as Entry;
const ENTRIES = [
  entry(1, "violation", 43, "市水务局", "T2"),
  entry(2, "violation", 10, "市水务局", "T1"),
  entry(3, "warning", 43, "市教育局", "T1"),
  entry(4, "undecided", null, "", "UNKNOWN"),
  entry(5, "info", 43, null, null),
];
const textOf = (one: Entry) => `${one.project?.unit ?? ""} ${one.kind}`;
const shown = (facets: readonly { readonly value: unknown; readonly count: number }[]) =>
  facets.map(({ value, count }) => [value, count]);

test("articles stand in their order, departments in that of the sheet, tiers from the lowest, each with its number of findings", () => {
  const { articles, units, tiers } = facetsOf(ENTRIES, NO_FILTER, textOf);
  expect(shown(articles)).toEqual([
    [10, 1],
    [43, 3],
  ]);
  expect(shown(units)).toEqual([
    ["市水务局", 2],
    ["市教育局", 1],
    ["", 1],
  ]);
  expect(shown(tiers)).toEqual([
    ["T1", 2],
    ["T2", 1],
    ["UNKNOWN", 1],
  ]);
});

test("a filter offers what the other filters leave, and its own other settings too", () => {
  const { articles, units } = facetsOf(ENTRIES, { ...NO_FILTER, unit: "市水务局" }, textOf);
  expect(shown(articles)).toEqual([
    [10, 1],
    [43, 1],
  ]);
  expect(shown(units)).toEqual([
    ["市水务局", 2],
    ["市教育局", 1],
    ["", 1],
  ]);
});

test("kinds and search count as well", () => {
  expect(shown(facetsOf(ENTRIES, { ...NO_FILTER, kinds: new Set(["warning"]) }, textOf).articles)).toEqual([[43, 1]]);
  expect(shown(facetsOf(ENTRIES, { ...NO_FILTER, search: "教育" }, textOf).articles)).toEqual([[43, 1]]);
});

test("the setting in force stays on offer when it shows nothing any more", () => {
  expect(shown(facetsOf(ENTRIES, { ...NO_FILTER, article: 28 }, textOf).articles)).toEqual([
    [10, 1],
    [28, 0],
    [43, 3],
  ]);
});

test("a classified row's department is not offered", () => {
  expect(facetsOf([entry(5, "info", 43, null, null)], NO_FILTER, textOf).units).toEqual([]);
});
