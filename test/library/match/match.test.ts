import fc from "../../support/properties";
import { codeKey, matchProjects, nameKey, type MatchRow } from "../../../src/library";

const row = (at: number, code: string, name: string, unit: string | null = "市教育局", total?: bigint): MatchRow => ({
  row: at,
  code,
  name,
  unit,
  total: total ?? null,
});
const empty = { pairs: [], questions: [], onlyOld: [], onlyNew: [] };

describe("what a project is known by", () => {
  test.each([
    ["智慧城管平台（一期）", "智慧城管 平台(一期)"],
    ["“数字达州”底座", "数字达州底座"],
    ["ＡＩ平台", "ai平台"],
    ["数据治理、共享", "数据治理,共享"],
  ])("%s and %s are one name", (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  test.each([
    ["系统1.1", "系统11"],
    ["2026—2027年运维", "20262027年运维"],
    ["平台（一期）", "平台（二期）"],
    ["C++培训平台", "C培训平台"],
  ])("%s and %s are two", (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

  test("a code is the same whatever its width, case, spaces and dashes", () => {
    expect(codeKey("ｘｘ2026 — 001")).toBe(codeKey("XX2026-001"));
    expect(codeKey("XX2026-001")).not.toBe(codeKey("XX2026001"));
  });
});

describe("by code", () => {
  test("a project keeps its code under another name, in another order", () =>
    expect(
      matchProjects(
        [row(3, "A-1", "平台"), row(4, "A-2", "系统")],
        [row(5, "A-2", "系统"), row(6, "A-1", "全新的名称", "市民政局")],
      ),
    ).toEqual({
      ...empty,
      pairs: [
        { oldRow: 4, newRow: 5, by: "code" },
        { oldRow: 3, newRow: 6, by: "code" },
      ],
    }));

  test("namesakes are told apart by their codes", () =>
    expect(
      matchProjects([row(3, "A-1", "运维"), row(4, "A-2", "运维")], [row(3, "A-2", "运维"), row(4, "A-1", "运维")])
        .pairs,
    ).toEqual([
      { oldRow: 4, newRow: 3, by: "code" },
      { oldRow: 3, newRow: 4, by: "code" },
    ]));

  test("a code used twice is asked, even where the name would say which", () => {
    const { pairs, questions, onlyOld, onlyNew } = matchProjects(
      [row(3, "A-1", "平台"), row(4, "A-2", "系统")],
      [row(3, "A-1", "平台"), row(4, "A-1", "门户"), row(5, "A-2", "系统")],
    );
    expect(pairs).toEqual([{ oldRow: 4, newRow: 5, by: "code" }]);
    expect(questions).toEqual([
      { oldRow: 3, newRow: 3, doubt: "codeTwice" },
      { oldRow: 3, newRow: 4, doubt: "codeTwice" },
    ]);
    expect([onlyOld, onlyNew]).toEqual([[], []]);
  });

  test("a row that lost its code to another is asked too: it may be what the second bearer of the code is", () =>
    expect(
      matchProjects([row(3, "A-1", "平台"), row(4, "A-2", "系统")], [row(3, "A-1", "平台"), row(4, "A-1", "系统")]),
    ).toEqual({
      ...empty,
      questions: [
        { oldRow: 3, newRow: 3, doubt: "codeTwice" },
        { oldRow: 3, newRow: 4, doubt: "codeTwice" },
        { oldRow: 4, newRow: 4, doubt: "codeTwice" },
      ],
    }));

  test("a code twice in one sheet and nowhere in the other asks nothing", () =>
    expect(matchProjects([row(3, "A-1", "平台"), row(4, "A-1", "门户")], [row(9, "B-1", "别的")])).toEqual({
      ...empty,
      onlyOld: [3, 4],
      onlyNew: [9],
    }));

  test("codes that were swapped between two projects are asked", () => {
    const { pairs, questions } = matchProjects(
      [row(3, "A-1", "平台"), row(4, "A-2", "系统")],
      [row(3, "A-2", "平台"), row(4, "A-1", "系统")],
    );
    expect(pairs).toEqual([]);
    expect(new Set(questions.map(({ doubt }) => doubt))).toEqual(new Set(["contradicts"]));
    expect(new Set(questions.flatMap(({ oldRow }) => oldRow))).toEqual(new Set([3, 4]));
  });

  test("1, 2, 3 down both sheets is a count, no code", () =>
    expect(
      matchProjects(
        [row(3, "1", "平台"), row(4, "2", "系统"), row(5, "3", "门户")],
        [row(3, "1", "系统"), row(4, "2", "门户")],
      ),
    ).toEqual({
      ...empty,
      pairs: [
        { oldRow: 4, newRow: 3, by: "nameUnit" },
        { oldRow: 5, newRow: 4, by: "nameUnit" },
      ],
      onlyOld: [3],
    }));
});

describe("by name and unit", () => {
  test("where one sheet, or one row, has no code", () =>
    expect(matchProjects([row(3, "A-1", "平台（一期）")], [row(7, "", "平台 (一期)")]).pairs).toEqual([
      { oldRow: 3, newRow: 7, by: "nameUnit" },
    ]));

  test("where all codes were given anew", () =>
    expect(matchProjects([row(3, "A-1", "平台")], [row(7, "B-9", "平台")]).pairs).toEqual([
      { oldRow: 3, newRow: 7, by: "nameUnit" },
    ]));

  test("two candidates are asked", () =>
    expect(matchProjects([row(3, "", "平台")], [row(7, "", "平台"), row(8, "", "平台")])).toEqual({
      ...empty,
      questions: [
        { oldRow: 3, newRow: 7, doubt: "twoCandidates" },
        { oldRow: 3, newRow: 8, doubt: "twoCandidates" },
      ],
    }));

  test("neither sheet names units: the name is what there is", () =>
    expect(matchProjects([row(3, "", "平台", null)], [row(7, "", "平台", null)]).pairs).toHaveLength(1));

  test.each([
    ["another department", "市教育局", "市民政局", "unitChanged"],
    ["a blank department", "市教育局", "", "unitUnknown"],
    ["a sheet without departments", "市教育局", null, "unitUnknown"],
  ])("%s is asked", (_, before, after, doubt) =>
    expect(matchProjects([row(3, "", "平台", before)], [row(7, "", "平台", after)])).toEqual({
      ...empty,
      questions: [{ oldRow: 3, newRow: 7, doubt }],
    }),
  );
});

describe("near matches", () => {
  test.each([
    ["数字视频云平台", "智慧视频云平台"],
    ["智慧城管", "智慧城管平台升级改造"],
    ["智慧城管平台", "智慧城管平台（一期）"],
  ])("%s may have become %s: asked", (before, after) =>
    expect(matchProjects([row(3, "A-1", before)], [row(7, "", after)]).questions).toEqual([
      { oldRow: 3, newRow: 7, doubt: "renamed" },
    ]),
  );

  test.each([
    ["two codes", row(3, "A-1", "智慧视频云平台"), row(7, "A-2", "数字视频云平台")],
    ["another phase", row(3, "", "智慧城管平台（一期）"), row(7, "", "智慧城管平台（二期）")],
    ["another unit", row(3, "", "智慧视频云平台"), row(7, "", "数字视频云平台", "市民政局")],
    ["nothing alike", row(3, "", "智慧视频云平台"), row(7, "", "档案数字化系统")],
  ])("%s: one removed, one added", (_, before, after) =>
    expect(matchProjects([before], [after])).toEqual({ ...empty, onlyOld: [3], onlyNew: [7] }),
  );

  test("the same total makes a lesser likeness worth asking", () => {
    const [before, after] = [row(3, "", "政务数据共享平台", "市局", 5n), row(7, "", "政务数据治理中心", "市局", 5n)];
    expect(matchProjects([before], [after]).questions).toHaveLength(1);
    expect(matchProjects([before], [{ ...after, total: 6n }]).questions).toHaveLength(0);
  });
});

describe("a person's answers", () => {
  const [old, now] = [
    [row(3, "", "平台", "甲局"), row(4, "A-1", "系统")],
    [row(7, "", "平台", "乙局"), row(8, "A-1", "系统")],
  ];
  test("come before everything else", () =>
    expect(matchProjects(old, now, [{ oldRow: 3, newRow: 7 }])).toEqual({
      ...empty,
      pairs: [
        { oldRow: 3, newRow: 7, by: "given" },
        { oldRow: 4, newRow: 8, by: "code" },
      ],
    }));
  test("may say that a row has no counterpart", () =>
    expect(
      matchProjects(old, now, [
        { oldRow: 3, newRow: null },
        { oldRow: null, newRow: 7 },
      ]),
    ).toMatchObject({ questions: [], onlyOld: [3], onlyNew: [7] }));
  test("name rows that are there, each once", () => {
    expect(() => matchProjects(old, now, [{ oldRow: 5, newRow: 7 }])).toThrow(RangeError);
    expect(() =>
      matchProjects(old, now, [
        { oldRow: 3, newRow: 7 },
        { oldRow: 4, newRow: 7 },
      ]),
    ).toThrow(RangeError);
  });
});

test("every row ends in exactly one of paired, asked, only old, only new", () => {
  const rows = fc.array(
    fc.record({
      code: fc.constantFrom("", "A-1", "A-2", "A-3", "A-4"),
      name: fc.constantFrom("", "智慧视频云平台", "数字视频云平台", "档案系统", "档案系统（一期）"),
      unit: fc.constantFrom("甲局", "乙局", ""),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, rows, (old, now) => {
      const numbered = (list: typeof old) =>
        list.map(({ code, name, unit }, index) => row(index + 3, code, name, unit));
      const { pairs, questions, onlyOld, onlyNew } = matchProjects(numbered(old), numbered(now));
      const sides = [
        [old.length, pairs.map(({ oldRow }) => oldRow), questions.map(({ oldRow }) => oldRow), onlyOld],
        [now.length, pairs.map(({ newRow }) => newRow), questions.map(({ newRow }) => newRow), onlyNew],
      ] as const;
      for (const [length, paired, asked, only] of sides)
        expect([...paired, ...new Set(asked), ...only].sort((a, b) => a - b)).toEqual(
          Array.from({ length }, (_, index) => index + 3),
        );
    }),
  );
});

test("the order of the rows does not matter", () => {
  const rows = [row(3, "A-1", "平台"), row(4, "", "系统"), row(5, "A-3", "门户")];
  const { pairs } = matchProjects(rows, [...rows].reverse());
  expect(pairs.map(({ oldRow, newRow }) => oldRow - newRow)).toEqual([0, 0, 0]);
});
