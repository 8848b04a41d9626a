/** Which columns name a row: name and amount, and as many more as tell rows apart that would else look the same. */
import { chooseAnchor, classifiedAnchor, formAnchor, placeOf, token } from "../../src/marking/anchors";
import { tierText } from "../../src/marking/columns";
import type { FieldKey } from "../../src/fields";
import type { RowReview } from "../../src/review/types";
import type { CellValue } from "../../src/sheet";
import { COMPUTED, makeSheet } from "./support/sheets";

const named = (fields: readonly FieldKey[], rows: readonly (readonly CellValue[])[]): readonly FieldKey[] => {
  const { review, grid } = makeSheet({ fields, rows });
  return chooseAnchor(
    review.plan,
    grid,
    rows.map((_, at) => at + 3),
  ).map(({ field }) => field);
};

test("name and the first amount there is, whatever else the sheet has", () => {
  expect(
    named(
      ["seq", "name", "unit", "contract", "total"],
      [
        [1, "甲", "局", 5, 9],
        [2, "乙", "局", 5, 9],
      ],
    ),
  ).toEqual(["name", "total"]);
  expect(named(["seq", "name", "unit", "contract"], [[1, "甲", "局", 5]])).toEqual(["name", "contract"]);
  expect(named(["seq", "name"], [[1, "甲"]])).toEqual(["name"]);
  expect(named(["seq", "unit"], [[1, "局"]])).toEqual([]);
});

test("rows of one name and amount are told apart by unit, code, contract … in that order, then by any column, 序号 last", () => {
  const fields: readonly FieldKey[] = ["seq", "content", "code", "unit", "goal", "total", "name"];
  const row = (...change: readonly (readonly [number, CellValue])[]): CellValue[] => {
    const cells: CellValue[] = [1, "内容", "码", "局", "目标", 9, "甲"];
    for (const [at, value] of change) cells[at] = value;
    return cells;
  };
  expect(named(fields, [row(), row([3, "另局"])])).toEqual(["name", "total", "unit"]);
  expect(named(fields, [row(), row([2, "另码"])])).toEqual(["name", "total", "code"]);
  expect(named(fields, [row(), row([3, "另局"], [2, "另码"])])).toEqual(["name", "total", "unit"]);
  expect(named(fields, [row(), row([4, "另"])])).toEqual(["name", "total", "goal"]);
  expect(named(fields, [row(), row([0, 2])])).toEqual(["name", "total", "seq"]);
  expect(named(fields, [row(), row([0, 2], [4, "另"])])).toEqual(["name", "total", "goal"]);
  expect(named(fields, [row(), row([3, "另局"]), row([2, "另码"])])).toEqual(["name", "total", "unit", "code"]);
  // Rows alike in every column stay alike.
  expect(named(fields, [row(), row()])).toEqual(["name", "total"]);
});

test("whether a project is classified names no row", () => {
  expect(
    named(
      ["seq", "name", "classified"],
      [
        [1, "甲", "否"],
        [2, "甲", ""],
      ],
    ),
  ).toEqual(["name", "seq"]);
  expect(
    named(
      ["name", "classified"],
      [
        ["甲", "否"],
        ["甲", ""],
      ],
    ),
  ).toEqual(["name"]);
});

test("a classified row is known by its flag and 序号 alone", () => {
  const { review } = makeSheet({ fields: ["seq", "name", "total", "classified"], rows: [[1, "机要", 9, "是"]] });
  expect(classifiedAnchor(review.plan).map(({ field }) => field)).toEqual(["seq", "classified"]);
});

test("a form is known by the cells of its name and its first amount", () => {
  const { review } = makeSheet({ fields: ["name", "total", "contract"], rows: [["甲", 9, 5]] });
  const columns = review.plan.columns.map((column, at) => ({
    ...column,
    cells: { label: { row: 5 + at, column: 1 }, value: { row: 5 + at, column: 2 } },
  }));
  const anchor = formAnchor({ ...review.plan, columns });
  expect(anchor.map(({ field, row }) => [field, row])).toEqual([
    ["name", 5],
    ["total", 6],
  ]);
  expect(new Set(anchor.map(placeOf)).size).toBe(2);
  expect(placeOf({ column: 4 })).toBe(4);
});

test("a text too long to have a token is no formula's either", () => {
  const { grid } = makeSheet({ fields: ["name"], rows: [["长".repeat(1_000)], ["长".repeat(1_001)]] });
  const at = (row: number) => token(grid, row, { field: "name", column: 1, scale: 6 });
  expect([at(3), at(4)]).toEqual([`t${"长".repeat(1_000)}`, "?"]);
});

test("a tier that is none, or not known, is told without an if", () => {
  const of = (tier: "T2" | "NA" | "UNKNOWN" | "UNIFIED", because: "inScope" | "countyBody" = "inScope") =>
    tierText(
      {
        computed: {
          ...COMPUTED,
          tier: { ...COMPUTED.tier, tier, route: "unknown" },
          scope: { ...COMPUTED.scope, because },
        },
      } as unknown as RowReview,
      "zh-CN",
    );
  expect([of("T2"), of("UNIFIED"), of("NA"), of("UNKNOWN")]).toEqual([
    "如一事一议：市长",
    "集中审定",
    "不分档",
    "未判定",
  ]);
  expect([
    of("T2", "countyBody"),
    of("UNIFIED", "countyBody"),
    of("NA", "countyBody"),
    of("UNKNOWN", "countyBody"),
  ]).toEqual(["如使用市本级资金：如一事一议：市长", "如使用市本级资金：集中审定", "不分档", "未判定"]);
  expect(tierText({ computed: null } as unknown as RowReview, "zh-CN")).toBe("");
});
