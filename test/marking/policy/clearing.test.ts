/** What is put back when the marks go: formats, widths, hidden columns. */
import { clearing } from "../../../src/marking/policy";
import { encodeMarkerHeader } from "../../../src/sheet";
import { cleared, marked, placeFor, plan, planOf, pointsOf, refusalOf, standing, state, USUAL } from "./support";

test("what stood there comes back column by column; the header goes last, so that work broken off can be taken up again", () => {
  expect(cleared({ blocks: [marked(plan)] })).toEqual([
    "hints 0",
    "formats 0",
    "clear G3:J5",
    "numberFormat G2:G5 General",
    'width G "standard"',
    "show G",
    "numberFormat H2:H5 General",
    'width H "standard"',
    "show H",
    "numberFormat I2:I5 General",
    'width I "standard"',
    "show I",
    "numberFormat J2:J5 General",
    'width J "standard"',
    "show J",
    "headers:",
    "clear G2:J2",
  ]);
});

test("a block without rows, and one whose columns a person took over, have less to empty", () => {
  expect(cleared({ blocks: [marked(planOf(USUAL, { at: "G2:G2" }))] })).toEqual([
    "hints 0",
    "formats 0",
    "numberFormat G2 General",
    'width G "standard"',
    "show G",
    "numberFormat H2 General",
    'width H "standard"',
    "show H",
    "numberFormat I2 General",
    'width I "standard"',
    "show I",
    "numberFormat J2 General",
    'width J "standard"',
    "show J",
    "headers:",
    "clear G2:J2",
  ]);
  const texts = ["审查结论", "我的", "问题说明", encodeMarkerHeader(state(plan))];
  expect(cleared({ blocks: [standing("G2:J5", USUAL, {}, { texts })] })).toEqual([
    "hints 0",
    "formats 0",
    "clear G3:G5 I3:J5",
    "numberFormat G2:G5 General",
    'width G "standard"',
    "show G",
    "numberFormat I2:I5 General",
    'width I "standard"',
    "show I",
    "numberFormat J2:J5 General",
    'width J "standard"',
    "show J",
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
