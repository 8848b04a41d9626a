/** What is put back when the marks go: formats, widths, hidden columns. */
import { clearing } from "../../../src/marking/policy";
import { encodeMarkerHeader } from "../../../src/sheet";
import {
  cleared,
  edits,
  givenBack,
  looksBeside,
  marked,
  placeFor,
  plan,
  planOf,
  pointsOf,
  refusalOf,
  standing,
  state,
  USUAL,
} from "./support";

test("what stood there comes back column by column; the header goes last, so that work broken off can be taken up again", () => {
  expect(cleared({ blocks: [marked(plan)] })).toEqual([
    "hints 0",
    "formats 0",
    "clear G3:J5",
    ...givenBack("G2:G5"),
    ...givenBack("H2:H5"),
    ...givenBack("I2:I5"),
    ...givenBack("J2:J5"),
    "headers:",
    "clear G2:J2",
  ]);
});

test("a block without rows, and one whose columns a person took over, have less to empty", () => {
  expect(cleared({ blocks: [marked(planOf(USUAL, { at: "G2:G2" }))] })).toEqual([
    "hints 0",
    "formats 0",
    ...givenBack("G2"),
    ...givenBack("H2"),
    ...givenBack("I2"),
    ...givenBack("J2"),
    "headers:",
    "clear G2:J2",
  ]);
  const texts = ["审查结论", "我的", "问题说明", encodeMarkerHeader(state(plan))];
  expect(cleared({ blocks: [standing("G2:J5", USUAL, {}, { texts })] })).toEqual([
    "hints 0",
    "formats 0",
    "clear G3:G5 I3:J5",
    ...givenBack("G2:G5"),
    ...givenBack("I2:I5"),
    ...givenBack("J2:J5"),
    "headers:",
    "clear G2 I2:J2",
  ]);
});

test("a protected sheet is left alone", () => {
  expect(refusalOf(clearing({ ...placeFor(plan), isProtected: true }) as never)).toMatchObject({
    refused: "protected",
  });
});

test("where the block was pasted, widths are not ours and stay", () => {
  const state = { sheetId: "S9", numbered: true } as const;
  const ours = [5, 40, 13, 16].map(pointsOf);
  const block = (widths: readonly number[]) => standing("G2:J5", USUAL, state, { widths });
  expect(block(ours).ownsWidths).toBe(true);
  expect(block([1, 1, 1, 1]).ownsWidths).toBe(false);
  // One column as wide as ours will do; programs round widths.
  expect(block([1, 1, 1, pointsOf(16) + 1.4]).ownsWidths).toBe(true);
  expect(block([1, 1, 1, pointsOf(16) + 1.5]).ownsWidths).toBe(false);
  expect(block([pointsOf(5) - 1.4, 1, 1, 1]).ownsWidths).toBe(true);
  expect(block([]).ownsWidths).toBe(false);
  expect(standing("G2:J5", USUAL, { sheetId: "S1" }, { widths: [1, 1, 1, 1] }).ownsWidths).toBe(true);
  expect(standing("G2:J5", USUAL, {}, { widths: [1, 1, 1, 1] }).ownsWidths).toBe(true);
  expect(standing("G2:J5", USUAL, state).ownsWidths).toBe(true);
  expect(cleared({ blocks: [block([1, 1, 1, 1])] })).toEqual([
    "hints 0",
    "formats 0",
    "clear G3:J5",
    "numberFormat G2:G5 General",
    "numberFormat H2:H5 General",
    "numberFormat I2:I5 General",
    "numberFormat J2:J5 General",
    "headers:",
    "clear G2:J2",
  ]);
});

test("a column that a person moved among ours is ours where it stands now", () => {
  const texts = [
    "问题说明",
    "审查结论",
    "补充合同限额（万元）",
    encodeMarkerHeader(state(plan, { looks: looksBeside() })),
  ];
  const block = standing("G2:J5", USUAL, {}, { texts });
  expect(block.columns).toEqual([8, 9, 7, 10]);
  expect(cleared({ blocks: [block] }).filter((line) => line.startsWith("clear"))).toEqual([
    "clear G3:J5",
    "clear G2:J2",
  ]);
  const elsewhere = edits(planOf(USUAL, { at: "N2:N5" }), { blocks: [block], looks: looksBeside({ fresh: null }) });
  expect(elsewhere.slice(0, 3)).toEqual([
    "clear G3:I5",
    "look G2:I2; font 等线, size 11, horizontal general, vertical bottom, wrap false; no lines; back",
    "look G3:I5; font 等线, size 11, horizontal general, vertical bottom, wrap false; no lines; back",
  ]);
});

test("of a column whose formats were not noted they were general", () => {
  const block = standing("G2:H5", ["verdict", "marker"], { formats: [[], [{ format: "@", rows: 4 }]], numbered: true });
  expect(cleared({ blocks: [block] }).filter((line) => line.startsWith("numberFormat"))).toEqual([
    "numberFormat G2:G5 General",
    "numberFormat H2:H5 @",
  ]);
});

test("only what was changed of how cells look is put back", () => {
  const look = { font: "等线", size: 11, horizontal: "general", vertical: "bottom", wrap: false };
  const looks = (header: boolean, body: boolean) =>
    cleared({
      blocks: [
        standing("G2:H5", ["verdict", "marker"], { looks: { header: header ? look : null, body: body ? look : null } }),
      ],
    })
      .filter((line) => line.startsWith("look"))
      .map((line) => line.split(";")[0]);
  expect([looks(true, true), looks(true, false), looks(false, true)]).toEqual([
    ["look G2", "look G3:G5"],
    ["look G2"],
    ["look G3:G5"],
  ]);
});

test("where formats were noted and no marker stands any more there is nothing to empty but the header", () => {
  const formats = [[{ format: "@", rows: 4 }], [{ format: "General", rows: 4 }]];
  const block = standing("G2:H5", ["verdict", "marker"], { formats, numbered: true }, { below: [] });
  expect(block.range.lastRow).toBe(5);
  const lines = edits(planOf(USUAL, { at: "N2:N5" }), { blocks: [block] });
  expect(lines.filter((line) => line.startsWith("clear"))).toEqual(["clear G2:H2"]);
});

test("a column that is gone is not given back", () => {
  const texts = ["审查结论", "问题说明", encodeMarkerHeader(state(plan))];
  const block = standing("H2:J5", USUAL, {}, { texts });
  expect(block.columns).toEqual([8, null, 9, 10]);
  const lines = edits(planOf(USUAL, { at: "N2:N5" }), { blocks: [block] });
  expect(lines.filter((line) => line.startsWith("clear"))).toEqual(["clear H3:I5", "clear H3:J5 H2:J2"]);
});
