/** A sheet is marked again: what stood there goes step by step, and what is no longer ours is given back. */
import { standingBlocks } from "../../../src/marking/policy";
import { encodeMarkerHeader, MARKER_START } from "../../../src/sheet";
import { besides, edits, givenBack, marked, plan, planOf, pointsOf, standing, state, USUAL } from "./support";

describe("marked again", () => {
  const block = marked(plan);
  test("in the same place nothing but notes and contents is written, and a width that a person chose stays", () => {
    expect(edits(plan, { blocks: [block] })).toEqual([
      "write J2 标记",
      "write J5 PR1|",
      "numberFormat H3:H5 0.00####",
      "numberFormat J3:J5 ;;;",
      "numberFormat J2 ;;;",
      "writeBlock G2:J5 审查结论 补充合同限额（万元） 问题说明 标记 / … … … PR1|A.name=t甲| / … … … PR1|A.name=t甲| / … … … PR1|A.name=t甲|",
      "formats 0",
      "hints 0",
    ]);
    expect(state(plan, { blocks: [block], columns: [{ width: { points: 99 }, isHidden: true }] })).toEqual(state(plan));
  });
  test("with more rows, with fewer rows: what is no longer ours is emptied", () => {
    expect(besides(edits(planOf(USUAL, { at: "G2:G7" }), { blocks: [block] }))).toEqual([
      "write J2 标记",
      "write J7 PR1|",
      "numberFormat H3:H7 0.00####",
      "numberFormat J3:J7 ;;;",
      "numberFormat J2 ;;;",
    ]);
    expect(besides(edits(planOf(USUAL, { at: "G2:G4" }), { blocks: [block] }))).toEqual([
      "numberFormat G5 General",
      "numberFormat H5 General",
      "numberFormat I5 General",
      "numberFormat J5 General",
      "write J2 标记",
      "write J4 PR1|",
      "clear G5:J5",
      "numberFormat H3:H4 0.00####",
      "numberFormat J3:J4 ;;;",
      "numberFormat J2 ;;;",
    ]);
  });
  test("with fewer columns: the others are given back", () => {
    expect(besides(edits(planOf(["verdict", "marker"]), { blocks: [block] }))).toEqual([
      "clear G3:I5",
      "numberFormat G2:J5 General",
      ...givenBack("I2:I5"),
      ...givenBack("J2:J5"),
      "write G2:H2 审查结论 标记",
      "write H5 PR1|",
      "clear I3:J5 I2:J2",
      "numberFormat H3:H5 ;;;",
      "numberFormat H2 ;;;",
      'width H {"text":5}',
    ]);
  });
  test("with more columns: contents under names that change go first", () => {
    const more = planOf(["verdict", "tier", "supplementCap", "explanation", "marker"]);
    expect(besides(edits(more, { blocks: [block] }))).toEqual([
      "clear G3:I5",
      "numberFormat G2:J5 General",
      "clear J3:J5",
      "write G2:K2 审查结论 审定层级 补充合同限额（万元） 问题说明 标记",
      "write K5 PR1|",
      "numberFormat I3:I5 0.00####",
      "numberFormat K3:K5 ;;;",
      "numberFormat K2 ;;;",
      'width H {"text":20}',
      'width I {"text":24}',
      'width J {"text":40}',
      'width K {"text":5}',
    ]);
  });
  test("further right: the old place is given back, the old markers stay until the new header stands", () => {
    expect(besides(edits(planOf(USUAL, { at: "J2:J5" }), { blocks: [block] }))).toEqual([
      "clear G3:I5",
      "numberFormat G2:J5 General",
      ...givenBack("G2:G5"),
      ...givenBack("H2:H5"),
      ...givenBack("I2:I5"),
      "clear J3:J5",
      "write J2:M2 审查结论 补充合同限额（万元） 问题说明 标记",
      "write M5 PR1|",
      "clear G3:I5 G2:I2",
      "numberFormat K3:K5 0.00####",
      "numberFormat M3:M5 ;;;",
      "numberFormat M2 ;;;",
      'width J {"text":20}',
      'width K {"text":24}',
      'width L {"text":40}',
      'width M {"text":5}',
    ]);
    expect(besides(edits(planOf(USUAL, { at: "N2:N5" }), { blocks: [block] }))).toEqual([
      "clear G3:I5",
      "numberFormat G2:J5 General",
      ...givenBack("G2:G5"),
      ...givenBack("H2:H5"),
      ...givenBack("I2:I5"),
      ...givenBack("J2:J5"),
      "write N2:Q2 审查结论 补充合同限额（万元） 问题说明 标记",
      "write Q5 PR1|",
      "clear G3:J5 G2:J2",
      "numberFormat O3:O5 0.00####",
      "numberFormat Q3:Q5 ;;;",
      "numberFormat Q2 ;;;",
      'width N {"text":20}',
      'width O {"text":24}',
      'width P {"text":40}',
      'width Q {"text":5}',
    ]);
  });
  test("further down and further up", () => {
    expect(besides(edits(planOf(USUAL, { at: "G4:G7" }), { blocks: [block] }))).toEqual([
      "clear G3:I5",
      "numberFormat G2:J5 General",
      "numberFormat G2:G3 General",
      "numberFormat H2:H3 General",
      "numberFormat I2:I3 General",
      "numberFormat J2:J3 General",
      "write G4:J4 审查结论 补充合同限额（万元） 问题说明 标记",
      "write J7 PR1|",
      "clear G3:J3 G2:J2",
      "numberFormat H5:H7 0.00####",
      "numberFormat J5:J7 ;;;",
      "numberFormat J4 ;;;",
    ]);
    expect(besides(edits(planOf(USUAL, { at: "G8:G9" }), { blocks: [block] }))).toEqual([
      "clear G3:I5",
      "numberFormat G2:J5 General",
      "numberFormat G2:G5 General",
      "numberFormat H2:H5 General",
      "numberFormat I2:I5 General",
      "numberFormat J2:J5 General",
      "write G8:J8 审查结论 补充合同限额（万元） 问题说明 标记",
      "write J9 PR1|",
      "clear G3:J5 G2:J2",
      "numberFormat H9 0.00####",
      "numberFormat J9 ;;;",
      "numberFormat J8 ;;;",
    ]);
    // Its columns stay as wide, and what they were before is noted again.
    const wide = marked(plan, { columns: plan.columns.map(() => ({ width: { points: 33 }, isHidden: true })) });
    const { widths, hidden } = state(planOf(USUAL, { at: "G8:G9" }), { blocks: [wide] });
    expect({ widths, hidden }).toEqual({ widths: Array(4).fill({ points: 33 }), hidden: Array(4).fill(true) });
  });
  test("a column of a person's among ours, and rows without a marker, are left alone", () => {
    const texts = ["审查结论", "领导批示", "补充合同限额（万元）", "问题说明", encodeMarkerHeader(block.state)];
    const below = [`${MARKER_START}A.name=t甲|`, "手写", `${MARKER_START}A.name=t乙|`];
    const [mixed] = standingBlocks([{ row: 2, column: 11, texts, below }], pointsOf, "S1");
    if (!mixed) throw new Error("no block");
    expect(mixed.columns).toEqual([7, 9, 10, 11]);
    expect(besides(edits(planOf(USUAL, { at: "N2:N5" }), { blocks: [mixed] }))).toEqual([
      "clear G3 I3:J3 G5 I5:J5",
      "numberFormat G2:G5 General",
      "numberFormat I2:K5 General",
      ...givenBack("G2:G5"),
      ...givenBack("I2:I5"),
      ...givenBack("J2:J5"),
      ...givenBack("K2:K5"),
      "write N2:Q2 审查结论 补充合同限额（万元） 问题说明 标记",
      "write Q5 PR1|",
      "clear G3 I3:K3 G5 I5:K5 G2 I2:K2",
      "numberFormat O3:O5 0.00####",
      "numberFormat Q3:Q5 ;;;",
      "numberFormat Q2 ;;;",
      'width N {"text":20}',
      'width O {"text":24}',
      'width P {"text":40}',
      'width Q {"text":5}',
    ]);
  });
  test("where a person gave all of our columns but the marker other names, nothing else is emptied", () => {
    const renamed = standing("G2:J5", USUAL, {}, { texts: ["甲", "乙", "丙", encodeMarkerHeader(block.state)] });
    const clears = edits(planOf(USUAL, { at: "N2:N5" }), { blocks: [renamed] }).filter((line) => /^clear/.test(line));
    expect(clears).toEqual(["clear J3:J5 J2"]);
  });
  test("of two blocks, the one that stands elsewhere goes", () => {
    const other = standing("T2:W5", USUAL, { numbered: true });
    expect(besides(edits(plan, { blocks: [block, other] }))).toEqual([
      "clear T3:V5",
      "numberFormat T2:W5 General",
      ...givenBack("T2:T5"),
      ...givenBack("U2:U5"),
      ...givenBack("V2:V5"),
      ...givenBack("W2:W5"),
      "write J2 标记",
      "write J5 PR1|",
      "clear T3:W5 T2:W2",
      "numberFormat H3:H5 0.00####",
      "numberFormat J3:J5 ;;;",
      "numberFormat J2 ;;;",
    ]);
  });
  test("columns of an older version, whose cells had no formats of ours, are given back without", () => {
    const old = standing("G2:J5", USUAL, {});
    expect(besides(edits(planOf(["verdict", "marker"]), { blocks: [old] }))).toEqual([
      "clear G3:I5",
      'width I "standard"',
      "show I",
      'width J "standard"',
      "show J",
      "write G2:H2 审查结论 标记",
      "write H5 PR1|",
      "clear I3:J5 I2:J2",
      "numberFormat H3:H5 ;;;",
      "numberFormat H2 ;;;",
      'width H {"text":5}',
    ]);
  });
});
