/** Rows that grow with a text of ours, where rows grow by themselves and in files that note heights. */
import type { MarkPlan, ResultCell } from "../../../src/marking";
import type { Inspection, PlaceInspection } from "../../../src/marking/policy";
import { encodeMarkerHeader } from "../../../src/sheet";
import { cleared, edits, marked, plan, planOf, standing, state, USUAL } from "./support";

const wrapping = planOf(USUAL, { wrap: true });

describe("rows that grew with a text that wraps", () => {
  const growing = (of: (row: number) => number | null) => ({ growing: { of } });
  const before = growing((row) => (row === 4 ? 30 : 15));
  const block = marked(wrapping, before);
  const wraps = (found: Partial<Inspection>) =>
    cleared({ blocks: [block], ...found }).filter((line) => /wrap|fit/.test(line));
  test("their heights are noted by runs before it wraps", () => {
    expect(state(wrapping, before).heights).toEqual([
      { height: 15, rows: 2 },
      { height: 30, rows: 1 },
      { height: 15, rows: 1 },
    ]);
    expect(state(wrapping, {}).heights).toBeUndefined();
    expect(state(wrapping, { ...before, wraps: true })).toEqual(state(plan));
    expect(state(wrapping, { ...before, wraps: null }).wrapped).toBeUndefined();
    expect(state(plan, before).heights).toBeUndefined();
  });
  test("a thousand runs of heights are noted, with one more the rows keep the height that they grow to", () => {
    const many = (rows: number) => planOf(USUAL, { wrap: true, at: `G2:G${rows + 1}` });
    const odd = growing((row) => 15 + (row % 2));
    expect(state(many(1_000), odd).heights).toHaveLength(1_000);
    expect(state(many(1_001), odd)).toMatchObject({ wrapped: 2 });
    expect(state(many(1_001), odd).heights).toBeUndefined();
  });
  test("find their height anew, those that are as high as before do not, nor hidden ones", () => {
    expect(wraps({})).toEqual(["unwrap I3:I5"]);
    expect(wraps(before)).toEqual(["unwrap I3:I5"]);
    expect(wraps(growing(() => 45))).toEqual(["fitRows 2-5 for I2:I5", "unwrap I3:I5"]);
    // Half a point counts as another height.
    expect(wraps(growing((row) => (row === 4 ? 30.4 : row === 5 ? 15.5 : 15)))).toEqual([
      "fitRows 5-5 for I2:I5",
      "unwrap I3:I5",
    ]);
    expect(wraps(growing((row) => (row === 4 ? null : 60)))).toEqual(["fitRows 2-3 5-5 for I2:I5", "unwrap I3:I5"]);
    const hidden = marked(
      wrapping,
      growing((row) => (row === 4 ? null : 15)),
    );
    const seen = cleared({ blocks: [hidden], ...growing(() => 15) });
    expect(seen.filter((line) => /fit/.test(line))).toEqual(["fitRows 4-4 for I2:I5"]);
  });
  test("do so too when the text wraps no longer, and not while it still does", () => {
    const now = { blocks: [block], ...growing(() => 45) };
    expect(edits(plan, now).filter((line) => /wrap|fit/.test(line))).toEqual(["fitRows 2-5 for I2:I5", "unwrap I3:I5"]);
    expect(state(plan, now)).toEqual(state(plan));
    expect(edits(wrapping, { ...now, wraps: true }).filter((line) => /wrap|fit/.test(line))).toEqual(["wrap I3:I5"]);
    expect(state(wrapping, { ...now, wraps: true })).toEqual(state(wrapping, before));
  });
  test("another column wraps: the one before it does no longer", () => {
    const fewer = planOf(["explanation", "marker"], { wrap: true });
    const now = { blocks: [block], wraps: true, ...growing(() => 45) };
    expect(edits(fewer, { ...now, wraps: false }).filter((line) => /wrap|fit/.test(line))).toEqual([
      "fitRows 2-5 for I2:I5",
      "unwrap I3:I5",
      "wrap G3:G5",
    ]);
    const three = planOf(["verdict", "tier", "explanation", "marker"], { wrap: true });
    expect(edits(three, now).filter((line) => /wrap|fit/.test(line))).toEqual(["wrap I3:I5"]);
    const more = planOf(["verdict", "tier", "supplementCap", "explanation", "marker"], { wrap: true });
    expect(edits(more, { ...now, wraps: false }).filter((line) => /wrap/.test(line))).toEqual([
      "unwrap I3:I5",
      "wrap J3:J5",
    ]);
    const shorter = planOf(USUAL, { wrap: true, at: "G2:G3" });
    expect(edits(shorter, now).filter((line) => /wrap|fit/.test(line))).toEqual(["unwrap I4:I5", "wrap I3"]);
  });
  test("where a person took the column over, or another column wrapped, nothing is found anew", () => {
    const texts = ["审查结论", "补充合同限额（万元）", "我的说明", encodeMarkerHeader(block.state)];
    const taken = standing("G2:J5", USUAL, {}, { texts });
    expect(cleared({ blocks: [taken], ...growing(() => 45) }).filter((line) => /wrap|fit/.test(line))).toEqual([]);
    // The cells wrap in part, and it was not this column of ours that did.
    const first = planOf(["explanation", "marker"], { wrap: true });
    expect(state(first, { blocks: [block], wraps: null }).wrapped).toBeUndefined();
    expect(state(wrapping, { blocks: [block], wraps: null }).wrapped).toBe(2);
  });
});

describe("heights that a file notes", () => {
  const text = "甲".repeat(45);
  const long = planOf(USUAL, { wrap: true, text });
  const heights = (of: Readonly<Record<number, readonly [height: number | null, isSet: boolean]>> = {}) => ({
    heights: {
      usual: 15,
      of: (row: number) => ({ height: of[row]?.[0] ?? null, isSet: of[row]?.[1] ?? false }),
    },
  });
  const before = heights({ 4: [20, false], 5: [18, true] });
  const lines = (wanted: MarkPlan, found: Partial<PlaceInspection>) =>
    edits(wanted, found).filter((line) => /^height/.test(line));
  test("are raised for a text that takes several lines, but not those that a person chose", () => {
    expect(lines(long, before)).toEqual(["height 3 45", "height 4 45"]);
    expect(state(long, before).heights).toEqual([
      { height: null, rows: 2 },
      { height: 20, rows: 1 },
      { height: 18, rows: 1 },
    ]);
    expect(lines(plan, before)).toEqual([]);
    expect(state(wrapping, before).heights).toBeUndefined();
    expect(lines(long, { ...before, wraps: true })).toEqual([]);
  });
  test("a line holds as many Chinese characters as half its width; every row of the text counts, and Excel's tallest row is 409 points", () => {
    const of = (shown: string) => lines(planOf(USUAL, { wrap: true, text: shown, at: "G2:G3" }), heights());
    expect(of("甲".repeat(20))).toEqual([]);
    expect(of("甲".repeat(21))).toEqual(["height 3 30"]);
    expect(of("a".repeat(40))).toEqual([]);
    expect(of("a".repeat(41))).toEqual(["height 3 30"]);
    expect(of("a\n\nb")).toEqual(["height 3 45"]);
    expect(of(`${"a".repeat(40)}${"\n".repeat(26)}`)).toEqual(["height 3 405"]);
    expect(of(`${"a".repeat(40)}${"\n".repeat(27)}`)).toEqual(["height 3 409"]);
  });
  test("come back, but for rows that somebody set since then", () => {
    const block = marked(long, before);
    const now = heights({ 3: [45, false], 4: [45, false], 5: [18, true] });
    const back = (found: Partial<Inspection>) =>
      cleared({ blocks: [block], ...found }).filter((line) => /^height/.test(line));
    expect(back(now)).toEqual(["height 3 automatic", "height 4 20"]);
    expect(back(heights({ 3: [45, true], 4: [20, false], 5: [18, true] }))).toEqual([]);
    expect(back({})).toEqual([]);
    const all = marked(long, heights());
    expect(
      cleared({ blocks: [all], ...heights({ 2: [30, false], 5: [45, false] }) }).filter((line) => /^height/.test(line)),
    ).toEqual(["height 2 automatic", "height 5 automatic"]);
    expect(lines(long, { blocks: [block], ...now })).toEqual([
      "height 3 automatic",
      "height 4 20",
      "height 3 45",
      "height 4 45",
    ]);
    expect(state(long, { blocks: [block], ...now }).heights).toEqual(state(long, before).heights);
    // The header's row, too, is noted as it was then.
    expect(state(long, { blocks: [block], ...heights({ 2: [33, false], 5: [18, true] }) }).heights).toEqual(
      state(long, before).heights,
    );
    // A host that does not know heights passes on what a file noted.
    expect(state(long, { blocks: [block] }).heights).toEqual(state(long, before).heights);
    expect(state(plan, { blocks: [block], growing: { of: () => 15 } }).heights).toBeUndefined();
  });
  test("of rows that come in below, the height is noted as it is now", () => {
    const block = marked(long, before);
    const longer = planOf(USUAL, { wrap: true, text, at: "G2:G6" });
    expect(state(longer, { blocks: [block], ...heights({ 6: [22, false] }) }).heights).toEqual([
      { height: null, rows: 2 },
      { height: 20, rows: 1 },
      { height: 18, rows: 1 },
      { height: 22, rows: 1 },
    ]);
    const above = planOf(USUAL, { wrap: true, text, at: "G1:G4" });
    expect(state(above, { blocks: [block], ...heights({ 1: [22, false] }) }).heights).toEqual([
      { height: 22, rows: 1 },
      { height: null, rows: 2 },
      { height: 20, rows: 1 },
    ]);
  });
  test("of two blocks on a sheet each tells of its own rows, and a block that begins and ends elsewhere tells nothing", () => {
    const upper = marked(long, before);
    const below = planOf(USUAL, { wrap: true, text, at: "G12:G15" });
    const lower = marked(below, heights({ 13: [33, false] }));
    const raised = heights({ 3: [45, false], 4: [45, false], 13: [45, false], 14: [45, false] });
    for (const blocks of [
      [upper, lower],
      [lower, upper],
    ]) {
      expect(state(below, { blocks, ...raised }).heights).toEqual(lower.state.heights);
      expect(state(long, { blocks, ...heights({ 3: [45, false], 4: [45, false], 5: [18, true] }) }).heights).toEqual(
        upper.state.heights,
      );
    }
    expect(
      state(planOf(["explanation", "marker"], { wrap: true, text, at: "H2:H5" }), { blocks: [upper] }).heights,
    ).toBeUndefined();
  });
  test("an empty cell needs no height", () => {
    const empty: MarkPlan = { ...long, cells: long.cells.map((row) => row.map((): ResultCell => ({ kind: "empty" }))) };
    expect(lines(empty, before)).toEqual([]);
  });
});
