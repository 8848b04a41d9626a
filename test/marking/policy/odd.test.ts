/** Blocks that tell less than today's do, blocks that somebody changed, and layouts with columns of several kinds. */
import { encodeMarkerHeader } from "../../../src/sheet";
import { besides, cleared, edits, looksBeside, plan, planOf, standing, USUAL } from "./support";

const only = (lines: readonly string[], what: RegExp): readonly string[] => lines.filter((line) => what.test(line));

describe("what a block does not tell of is left as it is", () => {
  test("number formats, where none were noted and none were given", () => {
    const shorter = planOf(USUAL, { at: "G2:G3" });
    const of = (state: object) =>
      only(edits(shorter, { blocks: [standing("G2:J5", USUAL, state)] }), /numberFormat .[45]/);
    expect(of({})).toEqual([]);
    expect(of({ numbered: true })).toEqual(
      ["G", "H", "I", "J"].map((column) => `numberFormat ${column}4:${column}5 General`),
    );
    expect(only(cleared({ blocks: [standing("G2:J5", USUAL)] }), /numberFormat/)).toEqual([]);
  });
  test("heights of rows that it did not note", () => {
    const block = standing("G2:J5", USUAL, { heights: [{ height: 30, rows: 2 }], wrapped: 2 });
    const heights = { usual: 15, of: () => ({ height: 45, isSet: false }) };
    expect(only(cleared({ blocks: [block], heights }), /^height/)).toEqual(["height 2 30", "height 3 30"]);
    expect(only(cleared({ blocks: [block], growing: { of: () => 45 } }), /^fit/)).toEqual(["fitRows 2-3 for I2:I5"]);
  });
  test("rows that grew, where none of its columns wrapped", () => {
    const block = standing("G2:J5", USUAL, { heights: [{ height: 30, rows: 4 }] });
    expect(only(cleared({ blocks: [block], growing: { of: () => 45 } }), /^fit|wrap/)).toEqual([]);
  });
  test("cells below a header that has none", () => {
    const block = standing("G2:J2", USUAL, { wrapped: 2, numbered: true });
    expect(only(cleared({ blocks: [block] }), /wrap/)).toEqual([]);
    expect(only(edits(planOf(["verdict", "marker"]), { blocks: [block] }), /clear .3/)).toEqual([]);
  });
});

test("a column that somebody took over makes it another layout: all headers are written again, not the marker's alone", () => {
  const header = encodeMarkerHeader(standing("G2:J5", USUAL).state);
  const taken = standing("G2:J5", USUAL, {}, { texts: ["审查结论", "补充合同限额（万元）", "我的说明", header] });
  expect(taken.columns).toEqual([7, 8, null, 10]);
  const written = (block: typeof taken) =>
    only(edits(plan, { blocks: [block] }), /^write .2/).map((line) => line.split(" ")[1]);
  expect([written(taken), written(standing("G2:J5", USUAL))]).toEqual([["G2:J2"], ["J2"]]);
});

test("texts and amounts take on their looks in as few runs as they stand in", () => {
  const keys = [
    "verdict",
    "supplementCap",
    "admission",
    "supplementRemaining",
    "tier",
    "explanation",
    "marker",
  ] as const;
  expect(
    only(besides(edits(planOf(keys), { looks: looksBeside() })), /^look .3.*size/).map((line) => line.split(";")[0]),
  ).toEqual(["look G3:G5", "look I3:I5", "look K3:L5", "look H3:H5", "look J3:J5"]);
});

describe("cells with a format of the user's become plain before anything is written", () => {
  const long = planOf(USUAL, { at: "G2:G9" });
  const formats = (...formatted: readonly string[]) =>
    ["G", "H", "I", "J"].map((column) =>
      [2, 3, 4, 5, 6, 7, 8, 9].map((row) => (formatted.includes(`${column}${row}`) ? "yyyy-mm-dd" : "General")),
    );
  const plain = (...formatted: readonly string[]) =>
    only(edits(long, { formats: formats(...formatted) }), /^numberFormat .* General$/);
  const among = (...formatted: readonly string[]) =>
    only(
      edits(long, { formats: formats(...formatted), blocks: [standing("G4:H6", ["verdict", "marker"])] }),
      /^numberFormat .* General$/,
    );

  test("a whole column where any of it has one, neighbouring columns in one", () => {
    expect(plain()).toEqual([]);
    expect(plain("G5")).toEqual(["numberFormat G2:G9 General"]);
    expect(plain("G5", "H9", "J2")).toEqual(["numberFormat G2:H9 General", "numberFormat J2:J9 General"]);
  });
  test("of a column that was ours in part, only the part that was not and has one; parts of one height in one", () => {
    expect(among("G3")).toEqual(["numberFormat G2:G3 General"]);
    expect(among("G8")).toEqual(["numberFormat G7:G9 General"]);
    expect(among("G3", "H2", "G7", "I5")).toEqual([
      "numberFormat G2:H3 General",
      "numberFormat G7:G9 General",
      "numberFormat I2:I9 General",
    ]);
    expect(among("G3", "H8")).toEqual(["numberFormat G2:G3 General", "numberFormat H7:H9 General"]);
  });
});

test("rows that are high enough already are not raised for a text that wraps", () => {
  const long = planOf(USUAL, { wrap: true, text: "甲".repeat(45) });
  const heights = (of: Readonly<Record<number, number>>) => ({
    heights: { usual: 15, of: (row: number) => ({ height: of[row] ?? null, isSet: false }) },
  });
  expect(only(edits(long, heights({ 3: 60 })), /^height/)).toEqual(["height 4 45", "height 5 45"]);
  expect(only(edits(long, heights({ 4: 45, 5: 44 })), /^height/)).toEqual(["height 3 45", "height 5 45"]);
});
