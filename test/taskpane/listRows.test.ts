import type { Entry } from "../../src/session";
import { listRows, neighbour } from "../../src/taskpane/findings/listRows";

const entry = (key: string): Entry => ({
  key,
  number: 1,
  kind: "warning",
  finding: null,
  undecided: null,
  row: 4,
  project: null,
  classified: false,
  tier: null,
  standing: null,
  waiver: null,
});
const groups = [
  { value: "4", entries: [entry("a"), entry("b")] },
  { value: "7", entries: [entry("c")] },
];

test("each group has a heading with its count, and entries keep their place in the whole list", () => {
  expect(
    listRows(groups, new Set(), "project").map((row) =>
      row.kind === "group" ? `${row.value}:${row.count}` : `${row.entry.key}@${row.position}`,
    ),
  ).toEqual(["4:2", "a@1", "b@2", "7:1", "c@3"]);
});

test("a folded group shows its heading only; the places of the others stay", () => {
  expect(
    listRows(groups, new Set(["4"]), "project").map((row) =>
      row.kind === "group" ? `${row.value}:${row.open}` : `${row.entry.key}@${row.position}`,
    ),
  ).toEqual(["4:false", "7:true", "c@3"]);
});

test("one unnamed group needs no heading", () => {
  expect(listRows([{ value: "", entries: [entry("a")] }], new Set(), "project").map((row) => row.kind)).toEqual([
    "entry",
  ]);
});

test("without groups only what is explained stands under a heading, and nothing can fold the rest away", () => {
  const list = [
    { value: "", entries: [entry("a")] },
    { value: "explained", entries: [entry("b")] },
  ];
  const kinds = (by: "none" | "unit") => listRows(list, new Set([""]), by).map(({ kind }) => kind);
  expect(kinds("none")).toEqual(["entry", "group", "entry"]);
  expect(kinds("unit")).toEqual(["group", "group", "entry"]);
});

test.each([
  [null, 1, "a"],
  [null, -1, "c"],
  ["a", 1, "b"],
  ["b", 1, "c"],
  ["c", 1, null],
  ["a", -1, null],
  ["gone", 1, "a"],
] as const)("from %s, step %d leads to %s", (from, step, to) => {
  expect(neighbour(listRows(groups, new Set(), "project"), from, step)?.key ?? null).toBe(to);
});
