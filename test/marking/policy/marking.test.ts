/** What is done on a sheet that is marked, edit by edit and in this order; broken off at any point it can be cleared. */
import { besides, edits, marked, placeFor, plan, planOf, scriptOf, state, USUAL } from "./support";

describe("on a clean sheet", () => {
  test("the header with its note, the last marker, formats and widths, then the contents", () => {
    expect(edits(plan)).toEqual([
      "write G2:J2 审查结论 补充合同限额（万元） 问题说明 标记",
      "write J5 PR1|",
      "numberFormat H3:H5 0.00####",
      "numberFormat J3:J5 ;;;",
      "numberFormat J2 ;;;",
      'width G {"text":20}',
      'width H {"text":24}',
      'width I {"text":40}',
      'width J {"text":5}',
      "writeBlock G2:J5 审查结论 补充合同限额（万元） 问题说明 标记 / … … … PR1|A.name=t甲| / … … … PR1|A.name=t甲| / … … … PR1|A.name=t甲|",
      "formats 0",
      "hints 0",
    ]);
    expect(state(plan)).toEqual({
      columns: 4,
      widths: ["standard", "standard", "standard", "standard"],
      hidden: [false, false, false, false],
      sheetId: "S1",
      keys: ["verdict", "supplementCap", "explanation", "marker"],
      numbered: true,
    });
  });
  test("a plan without rows gets a header alone", () => {
    expect(edits(planOf(USUAL, { at: "G2:G2" }))).toEqual([
      "write G2:J2 审查结论 补充合同限额（万元） 问题说明 标记",
      "numberFormat J2 ;;;",
      'width G {"text":20}',
      'width H {"text":24}',
      'width I {"text":40}',
      'width J {"text":5}',
      "writeBlock G2:J2 审查结论 补充合同限额（万元） 问题说明 标记",
      "formats 0",
      "hints 0",
    ]);
  });
  test("hidden columns are shown, what they and their widths were is noted", () => {
    const columns = [
      { width: { points: 60 }, isHidden: false },
      { width: "standard", isHidden: true },
      { width: { characters: 9 }, isHidden: false },
      { width: "standard", isHidden: false },
    ] as const;
    expect(besides(edits(plan, { columns })).filter((line) => /^(width|show|hide)/.test(line))).toEqual([
      'width G {"text":20}',
      "show H",
      'width H {"text":24}',
      'width I {"text":40}',
      'width J {"text":5}',
    ]);
    const { widths, hidden } = state(plan, { columns });
    expect({ widths, hidden }).toEqual({
      widths: [{ points: 60 }, "standard", { characters: 9 }, "standard"],
      hidden: [false, true, false, false],
    });
  });
  test("what a host does not tell of a column or a cell counts as never formatted", () => {
    const { widths, hidden, formats } = state(plan, { columns: [], formats: [] });
    expect({ widths, hidden, formats }).toEqual({
      widths: ["standard", "standard", "standard", "standard"],
      hidden: [false, false, false, false],
      formats: undefined,
    });
  });
});

describe("number formats of the user's beside the plan", () => {
  const D = "yyyy-mm-dd";
  const formats = [
    ["General", D, D, "General"],
    ["General", D, D, "General"],
    ["General", "General", "@", "General"],
    ["General", "General", "General", "General"],
  ];
  const of = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.startsWith("numberFormat"));
  test("become plain before anything is written, neighbouring columns at once, and are noted by runs of rows", () => {
    expect(edits(plan, { formats }).slice(0, 6)).toEqual([
      "write G2:J2 审查结论 补充合同限额（万元） 问题说明 标记",
      "write J5 PR1|",
      "numberFormat G2:I5 General",
      "numberFormat H3:H5 0.00####",
      "numberFormat J3:J5 ;;;",
      "numberFormat J2 ;;;",
    ]);
    expect(state(plan, { formats }).formats).toEqual([
      [
        { format: "General", rows: 1 },
        { format: "yyyy-mm-dd", rows: 2 },
        { format: "General", rows: 1 },
      ],
      [
        { format: "General", rows: 1 },
        { format: "yyyy-mm-dd", rows: 2 },
        { format: "General", rows: 1 },
      ],
      [
        { format: "General", rows: 2 },
        { format: "@", rows: 1 },
        { format: "General", rows: 1 },
      ],
      [{ format: "General", rows: 4 }],
    ]);
  });
  test("columns apart from each other, or over other rows, are made plain one by one", () => {
    const apart = [formats[0] ?? [], ["General", "General", "General", "General"], formats[0] ?? [], ["General"]];
    expect(of(edits(plan, { formats: apart }))).toEqual([
      "numberFormat G2:G5 General",
      "numberFormat I2:I5 General",
      "numberFormat H3:H5 0.00####",
      "numberFormat J3:J5 ;;;",
      "numberFormat J2 ;;;",
    ]);
  });
  test("rows that are ours already are not asked, and are noted as they were before", () => {
    const block = marked(plan, { formats });
    const longer = planOf(USUAL, { at: "G2:G7" });
    const now = [
      ["General", D, D, "General", D, "General"],
      ["General", D, D, "General", "General", D],
      ["General", D, D, "General", "General", D],
      ["General", D, D, "General", "General", "General"],
    ];
    expect(of(edits(longer, { blocks: [block], formats: now }))).toEqual([
      "numberFormat G6:I7 General",
      "numberFormat H3:H7 0.00####",
      "numberFormat J3:J7 ;;;",
      "numberFormat J2 ;;;",
    ]);
    expect(state(longer, { blocks: [block], formats: now }).formats).toEqual([
      [
        { format: "General", rows: 1 },
        { format: "yyyy-mm-dd", rows: 2 },
        { format: "General", rows: 1 },
        { format: "yyyy-mm-dd", rows: 1 },
        { format: "General", rows: 1 },
      ],
      [
        { format: "General", rows: 1 },
        { format: "yyyy-mm-dd", rows: 2 },
        { format: "General", rows: 2 },
        { format: "yyyy-mm-dd", rows: 1 },
      ],
      [
        { format: "General", rows: 2 },
        { format: "@", rows: 1 },
        { format: "General", rows: 2 },
        { format: "yyyy-mm-dd", rows: 1 },
      ],
      [{ format: "General", rows: 6 }],
    ]);
  });
  test("of rows that the plan no longer has they come back", () => {
    const block = marked(plan, { formats });
    expect(besides(edits(planOf(USUAL, { at: "G2:G3" }), { blocks: [block] }))).toEqual([
      "numberFormat G4 yyyy-mm-dd",
      "numberFormat G5 General",
      "numberFormat H4 yyyy-mm-dd",
      "numberFormat H5 General",
      "numberFormat I4 @",
      "numberFormat I5 General",
      "numberFormat J4:J5 General",
      "write J2 标记",
      "write J3 PR1|",
      "clear G4:J5",
      "numberFormat H3 0.00####",
      "numberFormat J3 ;;;",
      "numberFormat J2 ;;;",
    ]);
  });
});

test("hints are noted once set, so that they are looked for when the marks go; those of free cells come", () => {
  const cells = [
    { row: 3, column: 4, title: "甲", message: "乙" },
    { row: 4, column: 4, title: "甲", message: "丙" },
  ];
  const hinted = { ...plan, hints: { cells, most: 5, flagged: 2 } };
  expect(edits(hinted, { free: [true, false] }).at(-1)).toBe("hints 1 noted");
  expect(edits(hinted).at(-1)).toBe("hints 0 noted");
  expect(scriptOf(hinted, placeFor(hinted, { free: [true, false] })).hints).toEqual({ set: 1, own: 1, rest: 0 });
  expect(state(hinted).hints).toBe(true);
  expect(state(plan).hints).toBeUndefined();
  expect(state(plan, { blocks: [marked(hinted)] }).hints).toBe(true);
});
