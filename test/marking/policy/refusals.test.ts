/** What stands in the way is said with its place, and nothing is written. */
import type { MarkPlan } from "../../../src/marking";
import {
  marking,
  outside,
  refusesPlace,
  replacedBlock,
  standingBlocks,
  type PlaceInspection,
} from "../../../src/marking/policy";
import { encodeMarkerHeader, LAST_COLUMN, rangeAddress } from "../../../src/sheet";
import { area, placeFor, plan, planOf, pointsOf, refusalOf, scriptOf, standing, USUAL } from "./support";

const refused = (found: Partial<PlaceInspection>, wanted: MarkPlan = plan) =>
  refusalOf(marking(wanted, placeFor(wanted, found)));

test("a protected sheet", () => {
  expect(refused({ isProtected: true })).toEqual({ refused: "protected", detail: "the worksheet is protected" });
});

test("no room at the right: the last column of a sheet may still be ours", () => {
  const at = (last: number): MarkPlan => ({ ...plan, block: { ...plan.block, lastColumn: last } });
  expect(refusesPlace(at(LAST_COLUMN))).toBeNull();
  expect(refusesPlace(at(LAST_COLUMN + 1))).toEqual({
    refused: "occupied",
    detail: "no room at the right of the plan",
    address: "XFD2",
  });
});

describe("rows that are no longer those that were reviewed", () => {
  const witnessed: MarkPlan = { ...plan, witness: [{ column: 2, values: ["项目名称", "甲", null, 3] }] };
  const now = (...values: (string | number | null)[]) => refused({ witness: [values] }, witnessed);
  test("another name, another order, a row that came in; with the first cell that differs", () => {
    expect(now("项目名称", "甲", null, 3)).toBeNull();
    expect(now("项目名称", "甲", "", 3)).toBeNull();
    expect(now("项目名称", "乙", null, 3)).toEqual({
      refused: "changed",
      detail: "the rows are not those that were reviewed",
      address: "B3",
    });
    expect(now("项目名称", "甲", null, 4)?.address).toBe("B5");
    expect(now("名称", "甲", null, 3)?.address).toBe("B2");
    expect(now("项目名称", "甲", "乙", 3)?.address).toBe("B4");
    expect(now("项目名称", "甲", null, "3")?.address).toBe("B5");
    expect(now("项目名称", "甲")?.address).toBe("B5");
    expect(refused({ witness: [] }, witnessed)?.address).toBe("B2");
    const blank: MarkPlan = { ...plan, witness: [{ column: 2, values: ["", "甲"] }] };
    expect(refused({ witness: [[null, "甲"]] }, blank)).toBeNull();
  });
  test("a second column that names rows is looked at too", () => {
    const two: MarkPlan = {
      ...plan,
      witness: [
        { column: 2, values: ["甲"] },
        { column: 4, values: [300] },
      ],
    };
    expect(refused({ witness: [["甲"], [300]] }, two)).toBeNull();
    expect(refused({ witness: [["甲"], [301]] }, two)?.address).toBe("D2");
  });
  test("a column that was hidden meanwhile, whose width nobody knows; ours is known", () => {
    const columns = plan.columns.map((_, at) => ({
      width: at === 1 ? null : ("standard" as const),
      isHidden: at === 1,
    }));
    expect(refused({ columns })).toEqual({ refused: "changed", detail: "a column was hidden meanwhile" });
    expect(refused({ columns, blocks: [standing("G2:J5", USUAL)] })).toBeNull();
    expect(refused({ columns, blocks: [standing("H2:K5", USUAL)] })).toBeNull();
    expect(refused({ columns, blocks: [standing("L2:O5", USUAL)] })).not.toBeNull();
  });
});

describe("content in the way", () => {
  test("of a person's; what stands in cells of ours is not", () => {
    expect(refused({ content: [area("H3:I4")] })).toEqual({
      refused: "occupied",
      detail: "the result columns would cover content",
      address: "H3:I4",
    });
    const blocks = [standing("G2:J5", USUAL)];
    expect(refused({ content: [area("G2:J5")], blocks })).toBeNull();
    expect(refused({ content: [area("G3:J6")], blocks })?.address).toBe("G3:J6");
    expect(refused({ content: [area("G2:K5")], blocks })?.address).toBe("G2:K5");
    expect(refused({ content: [area("G2:J3"), area("L9")], blocks })?.address).toBe("L9");
  });
  test("in a row of the block that carries no marker, however many runs of rows there are", () => {
    const below = Array.from({ length: 40 }, (_, at) => (at % 3 === 2 ? null : "PR1|"));
    const header = encodeMarkerHeader(standing("G2:J5", USUAL).state);
    const texts = ["审查结论", "补充合同限额（万元）", "问题说明", header];
    const blocks = standingBlocks([{ row: 2, column: 10, texts, below }], pointsOf, "S1");
    const wanted = planOf(USUAL, { at: "G2:G41" });
    for (const row of Array.from({ length: 40 }, (_, at) => at + 3))
      expect([row, refused({ content: [area(`G${row}`)], blocks }, wanted) === null]).toEqual([row, row % 3 !== 2]);
  });
  test("merged cells, or another table, with the first cell that would be covered", () => {
    const at = (found: Partial<PlaceInspection>) => refused(found)?.address;
    expect(refused({ merges: [area("F1:G3")] })).toEqual({
      refused: "occupied",
      detail: "the result columns would cover merged cells or a table",
      address: "G2",
    });
    expect(at({ merges: [area("J5:K9")] })).toBe("J5");
    expect(at({ merges: [area("I1:I2")] })).toBe("I2");
    for (const beside of ["A2:F5", "K2:L5", "G1:J1", "G6:J6"])
      expect([beside, at({ merges: [area(beside)] })]).toEqual([beside, undefined]);
    const table = (a1: string, name = "表2") => ({ tables: [{ name, range: area(a1), hasTotals: false }] });
    expect(at(table("I4:M9"))).toBe("I4");
    expect(at(table("L2:M9"))).toBeUndefined();
    const within: MarkPlan = { ...plan, table: { name: "表1", range: area("A2:F5") } };
    expect(refused(table("A2:J5", "表1"), within)).toBeNull();
    expect(refused(table("A2:J5", "表2"), within)?.address).toBe("G2");
  });
});

test("what must be remembered has 30,000 characters at most: more number formats are refused", () => {
  const formats = (length: number) =>
    plan.columns.map((_, at) => ["General", "General", "General", at === 0 ? "0".repeat(length) : "General"]);
  const empty = JSON.stringify(scriptOf(plan, placeFor(plan, { formats: formats(1) })).state).length - 1;
  expect(refused({ formats: formats(30_000 - empty) })).toBeNull();
  expect(refused({ formats: formats(30_001 - empty) })).toEqual({
    refused: "occupied",
    detail: "too many different number formats to be remembered",
  });
});

test("what of a range lies outside another, in four parts at most", () => {
  const parts = (whole: string, hole: string | null) =>
    outside(area(whole), hole === null ? null : area(hole)).map(rangeAddress);
  expect(parts("B2:E9", null)).toEqual(["B2:E9"]);
  expect(parts("B2:E9", "F2:G9")).toEqual(["B2:E9"]);
  expect(parts("B2:E9", "B10:E12")).toEqual(["B2:E9"]);
  expect(parts("B2:E9", "A1:Z99")).toEqual([]);
  expect(parts("B2:E9", "C4:D5")).toEqual(["B2:E3", "B6:E9", "B4:B5", "E4:E5"]);
  expect(parts("B2:E9", "B2:C9")).toEqual(["D2:E9"]);
  expect(parts("B2:E9", "D1:F3")).toEqual(["B4:E9", "B2:C3"]);
});

describe("results that are replaced where they were read", () => {
  const header = encodeMarkerHeader(standing("G2:J5", USUAL).state);
  const names = ["审查结论", "补充合同限额（万元）", "问题说明"];
  test("all rows of them are ours", () => {
    expect(replacedBlock(area("G2:J5"), [...names, header])).toMatchObject({
      columns: [7, 8, 9, 10],
      rows: [{ firstRow: 3, lastRow: 5 }],
      ownsWidths: true,
    });
    expect(replacedBlock(area("G2:J2"), [...names, header])).toMatchObject({ rows: [] });
    expect(replacedBlock(area("H2:J5"), ["审查结论", "问题说明", header])).toMatchObject({ columns: [8, null, 9, 10] });
  });
  test("not where they were moved away, or somebody else's column stands among them", () => {
    expect(replacedBlock(area("G2:J5"), [...names, "备注"])).toEqual({
      refused: "changed",
      detail: "the result columns are no longer where they were read",
    });
    expect(replacedBlock(area("G2:J5"), ["审查结论", "批示", "问题说明", header])).toEqual({
      refused: "occupied",
      detail: "a column of someone else stands among the result columns",
      address: "G2:J5",
    });
  });
});
