/** Rows sorted again after an edit are sorted as if they were new, and the same list stays where no row became another kind. */
import { ReadMemo } from "../../../src/plan";
import type { FieldKey } from "../../../src/fields";
import type { Body } from "../../../src/plan/rows/body";
import type { Since, SortedRows } from "../../../src/plan/rows/since";
import { classifyRows } from "../../../src/plan/rows/sorted";
import { verticalMerges, type CellRange, type CellValue, type SheetGrid } from "../../../src/sheet";
import { blank, gridOf, line, MERGES, project, rows } from "../edited";

type Row = readonly CellValue[];

const FIELDS: readonly FieldKey[] = ["seq", "name", "unit", "total", "contract", "fund", "fundAmount", "signed"];
const FIRST_ROW = 3;

function bodyOf(grid: SheetGrid): Body {
  const columns = FIELDS.map((_, at) => at + 1);
  return {
    grid,
    memo: new ReadMemo(),
    firstRow: FIRST_ROW,
    lastRow: grid.values.length,
    firstColumn: 1,
    lastColumn: FIELDS.length,
    fields: new Map(FIELDS.map((field, at) => [field, at + 1])),
    headers: new Map((grid.values[1] ?? []).map((header, at) => [at + 1, String(header)])),
    moneyColumns: new Set([4, 5, 7]),
    mergeAt: verticalMerges(grid, FIRST_ROW, columns),
  };
}
const sortedOf = (grid: SheetGrid, since: Since | null = null): SortedRows => classifyRows(bodyOf(grid), since);
const sinceOf = (sorted: SortedRows, ...changed: readonly number[]): Since => ({
  sorted,
  projects: [],
  sums: { sums: [], scopes: new Map(), totals: new Map() },
  changed: new Set(changed),
});
const replaced = (grid: SheetGrid, row: number, by: Row): SheetGrid => ({
  ...grid,
  values: grid.values.map((cells, at) => (at === row - 1 ? by : cells)),
});
const kindsOf = ({ rows: sorted }: SortedRows): string =>
  sorted.map(({ kind }) => (kind === "repeatedHeader" ? "r" : kind.charAt(0))).join("");

/** What each row of the plan is made into once: kinds of rows that end, open or go on with what stands above them. */
const INSTEAD: readonly (readonly [string, Row])[] = [
  ["an empty row", blank()],
  ["a project", project(77)],
  ["a line of the first project's funds", line("第1系统", "中央资金", 5)],
  ["a line of the sixth project's funds", line("第6系统", "中央资金", 5)],
  ["a line without a name", line(null, "省级资金", 4)],
  ["a heading", [null, "（一）市局", null, null, null, null, null, null]],
  ["a subtotal", ["小计", null, null, 60, 60, null, null, null]],
  ["a note", ["注：另附", null, null, null, null, null, null, null]],
  ["the header again", ["序号", "项目名称", "建设单位", null, null, null, null, null]],
  ["another table's header", ["序号", "项目名称", "设计单位", "设计费（万元）", "招标控制价（元）", null, null, null]],
  ["a project without a number", [null, "第7系统", "市1局", 5, null, null, null, null]],
];

describe.each<[string, readonly CellRange[]]>([
  ["without merged cells", []],
  ["with cells merged over rows", MERGES],
])("in a plan %s", (_, merges) => {
  const grid = gridOf(rows(), merges);
  const sorted = sortedOf(grid);
  const last = grid.values.length;

  test("every kind of row is there", () => {
    expect(kindsOf(sorted)).toBe("gpccppsgppbpsppppnt");
    expect(sorted.others.map(({ row, kind }) => `${row} ${kind}`)).toEqual(
      sorted.rows.filter(({ kind }) => kind !== "project").map(({ row, kind }) => `${row} ${kind}`),
    );
    expect([sorted.end, sorted.numbered]).toEqual([null, true]);
  });
  test.each(INSTEAD)("any row made into %s, and back", (_name, by) => {
    for (let row = FIRST_ROW; row <= last; row += 1) {
      const edited = replaced(grid, row, by);
      const after = sortedOf(edited, sinceOf(sorted, row));
      expect(after).toEqual(sortedOf(edited));
      expect(sortedOf(grid, sinceOf(after, row))).toEqual(sorted);
    }
  });
  test.each(INSTEAD)("two rows, the one above made into %s", (_name, by) => {
    for (let row = FIRST_ROW; row < last; row += 1)
      for (const other of [row + 1, last])
        for (const [, then] of INSTEAD.slice(0, 6)) {
          if (other > last || other === row) continue;
          const edited = replaced(replaced(grid, row, by), other, then);
          // In whatever order the changed rows are named.
          expect(kindsOf(sortedOf(edited, sinceOf(sorted, other, row)))).toBe(kindsOf(sortedOf(edited)));
        }
  });
});

test("two rows that changed are sorted again in their order, whichever is told first", () => {
  const grid = gridOf(rows(), []);
  const sorted = sortedOf(grid);
  const edited = replaced(replaced(grid, 7, blank()), 15, blank());
  for (const changed of [
    [7, 15],
    [15, 7],
  ])
    expect(sortedOf(edited, sinceOf(sorted, ...changed))).toEqual(sortedOf(edited));
});

describe("the same list stays", () => {
  const grid = gridOf(rows(), []);
  const sorted = sortedOf(grid);
  test.each<[string, number, Row]>([
    ["a project is another one", 7, project(66)],
    ["a further line has another amount", 6, line(null, "省级资金", 99)],
    ["an empty row has blanks", 13, blank().map(() => " ")],
  ])("where %s", (_, row, by) => {
    expect(sortedOf(replaced(grid, row, by), sinceOf(sorted, row))).toBe(sorted);
  });
  test.each([
    ["above the first row, in the header", 2],
    ["below the last row", 99],
  ])("where what changed stands %s", (_, row) => expect(sortedOf(grid, sinceOf(sorted, row))).toBe(sorted));
  test("where nothing changed", () => expect(sortedOf(grid, sinceOf(sorted))).toBe(sorted));
  test("another one where a row became another kind; rows far from it are the same", () => {
    const after = sortedOf(replaced(grid, 7, blank()), sinceOf(sorted, 7));
    expect(kindsOf(after)).toBe("gpccbpsgppbpsppppnt");
    expect(after.rows.map((each, at) => each === sorted.rows[at])).toEqual(
      sorted.rows.map(({ row }) => row !== 7 && row !== 8),
    );
  });
});

describe("all rows are sorted anew", () => {
  const grid = gridOf(rows(), []);
  const sorted = sortedOf(grid);
  test("where a row came or went", () => {
    const longer = { ...grid, values: [...grid.values, project(88)] };
    expect(sortedOf(longer, sinceOf(sorted))).toEqual(sortedOf(longer));
    const shorter = { ...grid, values: grid.values.slice(0, -1) };
    expect(sortedOf(shorter, sinceOf(sorted))).toEqual(sortedOf(shorter));
  });
  test("where the sheet no longer numbers its projects", () => {
    const seqs = gridOf(
      [
        ...rows().slice(0, 2),
        [1, "甲系统", "市某局", 5],
        ["", "城市治理", null, null],
        ["", "乙系统", "市某局", 5],
      ].map((cells) => [...cells, ...blank()].slice(0, FIELDS.length)),
      [],
    );
    const numbered = sortedOf(seqs);
    expect(kindsOf(numbered)).toBe("pgp");
    const edited = replaced(seqs, 3, ["", "甲系统", "市某局", 5, null, null, null, null]);
    expect(kindsOf(sortedOf(edited, sinceOf(numbered, 3)))).toBe("ppp");
  });
  test("where the only number was that of the last row", () => {
    const cells = [
      ["", "城市治理", null, null],
      ["", "乙系统", "市某局", 5],
      ["", "丙系统", "市某局", 5],
      [1, "甲系统", "市某局", 5],
    ];
    const grid3 = gridOf(
      [...rows().slice(0, 2), ...cells].map((each) => [...each, ...blank()].slice(0, FIELDS.length)),
      [],
    );
    const numbered = sortedOf(grid3);
    expect(kindsOf(numbered)).toBe("gppp");
    const edited = replaced(grid3, 6, ["", "甲系统", "市某局", 5, null, null, null, null]);
    expect(kindsOf(sortedOf(edited, sinceOf(numbered, 6)))).toBe("pppp");
  });
  test("where there is none below the header", () =>
    expect(sortedOf(gridOf(rows().slice(0, 2), []))).toMatchObject({ rows: [], others: [], end: null }));
  test("where another table's header stood, and where one was written", () => {
    const header = INSTEAD.find(([name]) => name === "another table's header")![1];
    const ended = replaced(grid, 10, header);
    const before = sortedOf(ended);
    expect([before.end, before.steps]).toEqual([10, null]);
    expect(before.rows.at(-1)?.row).toBe(9);
    expect(sortedOf(grid, sinceOf(before, 10))).toEqual(sorted);
    expect(sortedOf(ended, sinceOf(sorted, 10))).toEqual(before);
  });
  test("where a plan that numbers its projects 一, 二 gets another row", () => {
    const levels = gridOf(
      [...rows().slice(0, 2), ["一", "甲系统", null, 5], ["二", "乙系统", null, 6]].map((cells) =>
        [...cells, ...blank()].slice(0, FIELDS.length),
      ),
      [],
    );
    const before = sortedOf(levels);
    expect(before).toMatchObject({ rows: [{ kind: "project" }, { kind: "project" }], steps: null, others: [] });
    const edited = replaced(levels, 4, ["（一）", "丙系统", null, 6, null, null, null, null]);
    expect(kindsOf(sortedOf(edited, sinceOf(before, 4)))).toBe("gp");
  });
  test("where the last project is gone: headings with amounts become projects", () => {
    const mixed = gridOf(
      [...rows().slice(0, 2), ["一", "甲系统", null, 5], ["", "乙系统", "市某局", 6]].map((cells) =>
        [...cells, ...blank()].slice(0, FIELDS.length),
      ),
      [],
    );
    const before = sortedOf(mixed);
    expect(kindsOf(before)).toBe("gp");
    const edited = replaced(mixed, 4, blank());
    expect(kindsOf(sortedOf(edited, sinceOf(before, 4)))).toBe("pb");
  });
});

test("what a row's cells come to is read once, as long as it is the same row", () => {
  let read = 0;
  const plain = gridOf(rows(), []);
  const watched = (cells: Row): Row =>
    new Proxy(cells, {
      get: (target, key) => {
        read += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const body = bodyOf({ ...plain, values: plain.values.map(watched) });
  const count = (): number => {
    read = 0;
    classifyRows(body);
    return read;
  };
  const first = count();
  expect(count()).toBeLessThan(first * 0.7);
});
