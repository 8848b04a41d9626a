import type { FieldKey } from "../../src/fields";
import { MARK_STYLES, planMarks, resultColumnOf, USUAL, type ResultCell } from "../../src/marking";
import { type CellValue, encodeMarkerHeader, MARKER_LABEL } from "../../src/sheet";
import { MarkedSheet } from "./support/marked";
import { COMPUTED, makeSheet, type SheetOptions } from "./support/sheets";

const FIELDS: readonly FieldKey[] = ["seq", "name", "total", "contract", "supp", "classified"];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, "智慧城管", 300, 100, 10.01, "否"],
  [2, "政务云", 198, 90, 3, "否"],
];

function plan(options: Partial<SheetOptions> = {}, locale: "zh-CN" | "en-US" = "zh-CN") {
  const { review, grid } = makeSheet({ fields: FIELDS, rows: ROWS, computed: () => COMPUTED, ...options });
  return { marks: planMarks(review, grid, locale), grid };
}
const shown = (cell: ResultCell | undefined): string | number | null =>
  !cell || cell.kind === "empty"
    ? null
    : cell.kind === "number"
      ? cell.number
      : cell.kind === "text"
        ? cell.text
        : cell.shown;
const row = (marks: ReturnType<typeof plan>["marks"], at: number): readonly (string | number | null)[] =>
  (marks.cells[at - marks.block.firstRow] ?? []).map(shown);

describe("Result columns", () => {
  test("stand directly at the right of the plan, from the header to the last row", () => {
    expect(plan().marks.block).toEqual({ firstRow: 2, lastRow: 4, firstColumn: 7, lastColumn: 13 });
  });

  test("are headed with the plan's unit, in both languages, and are found again by their headers", () => {
    expect(row(plan().marks, 2)).toEqual([
      "审查结论",
      "审定层级",
      "补充合同限额（万元）",
      "补充合同余额（万元）",
      "15% 调整余额（万元）",
      "问题说明",
      MARKER_LABEL,
    ]);
    expect(row(plan({ unit: "元" }, "en-US").marks, 2)).toEqual([
      "Review result",
      "Approval tier",
      "Supplement limit (yuan)",
      "Supplement remaining (yuan)",
      "15% adjustment remaining (yuan)",
      "Explanation",
      MARKER_LABEL,
    ]);
    for (const locale of ["zh-CN", "en-US"] as const)
      expect(row(plan({}, locale).marks, 2).map(resultColumnOf)).toEqual([...USUAL, "marker"]);
    for (const header of ["备注", "", null, 5]) expect(resultColumnOf(header)).toBeNull();
  });

  test("hold the amounts as numbers in the plan's unit, overdrawn ones negative", () => {
    const overdrawn = {
      ...COMPUTED,
      supplement: { ...COMPUTED.supplement, remaining: -10_000n },
      adjustment: { ...COMPUTED.adjustment, remaining: null },
    };
    expect(row(plan({ computed: () => overdrawn }).marks, 3).slice(1, 5)).toEqual(["市长", 10, -0.01, null]);
    expect(row(plan({ computed: () => overdrawn, unit: "元" }).marks, 3).slice(2, 4)).toEqual([100_000, -100]);
  });

  test("say 如一事一议 where the route is open, and 如使用市本级资金 for a county-level body", () => {
    const open = { ...COMPUTED, tier: { ...COMPUTED.tier, route: "unknown" as const } };
    expect(row(plan({ computed: () => open }).marks, 3)[1]).toBe("如一事一议：市长");
    const county = { ...open, scope: { applies: null, because: "countyBody" as const, doubts: [] } };
    expect(row(plan({ computed: () => county }).marks, 3)[1]).toBe("如使用市本级资金：如一事一议：市长");
    const unified = { ...COMPUTED, tier: { ...COMPUTED.tier, tier: "UNIFIED" as const, route: "unified" as const } };
    expect(row(plan({ computed: () => unified }).marks, 3)[1]).toBe("集中审定");
  });

  test("name a reading that is not the usual one, on every row that says something", () => {
    const { review, grid } = makeSheet({
      fields: FIELDS,
      rows: ROWS,
      computed: () => COMPUTED,
      flagged: [{ row: 3, field: "supp" }],
    });
    const said = (locale: "zh-CN" | "en-US") =>
      row(planMarks({ ...review, readings: [{ reading: "A43-reductions", option: "net" }] }, grid, locale), 3)[5];
    expect(said("zh-CN")).toMatch(/；条文理解口径：核减的金额能否抵减追加的金额？抵减$/);
    expect(said("en-US")).toMatch(/; reading used: .+\? .+$/);
    expect(row(planMarks(review, grid, "zh-CN"), 3)[5]).not.toMatch(/口径/);
  });

  test("hold no amounts where the Measures do not apply", () => {
    const { marks } = plan({ row: (review) => ({ ...review, applies: false }) });
    expect(row(marks, 3).slice(2, 5)).toEqual([null, null, null]);
    expect(row(marks, 3)[0]).toBe("不适用本办法");
  });

  test("tell errors of law, of data, and things to verify apart, and what could not be decided", () => {
    const { marks } = plan({
      flagged: [
        { row: 3, field: "supp" },
        { row: 3, field: "contract" },
        { row: 3, field: "total", kind: "data" },
        { row: 3, field: "name", severity: "warning" },
        { row: 3, field: "seq", severity: "info" },
      ],
      row: (review) =>
        review.row === 4
          ? {
              ...review,
              undecided: [
                { rule: "A38-CEILING", missing: ["control", "estimate"] },
                { rule: "A28-CEILING", missing: ["estimate"] },
              ],
            }
          : review,
    });
    expect([row(marks, 3)[0], row(marks, 4)[0]]).toEqual(["不符合 2 项；数据错误 1 项；需核实 1 项", "未发现问题"]);
    expect(row(marks, 4)[5]).toBe("未判定 2 项：缺招标控制价、概算批复金额");
    const works = "追加内容为工程〔43①〕";
    expect(row(marks, 3)[5]).toBe(`①${works}②${works}；数据错误：③${works}；需核实：④${works}；说明：⑤${works}`);
  });

  test("are one line: what is no finding stands in the pane; wrapped, each finding has a line of its own", () => {
    const less = { ...COMPUTED, supplement: { ...COMPUTED.supplement, effectiveRemaining: 2_000_000n } };
    const options: SheetOptions = {
      fields: FIELDS,
      rows: ROWS,
      computed: () => less,
      flagged: [
        { row: 3, field: "supp" },
        { row: 3, field: "contract", severity: "warning" },
      ],
    };
    const { review, grid } = makeSheet(options);
    expect(row(plan(options).marks, 3)[5]).toBe("①追加内容为工程〔43①〕；需核实：②追加内容为工程〔43①〕");
    expect(plan(options).marks.columns.some(({ wrap }) => wrap)).toBe(false);
    const wrapped = planMarks(review, grid, "zh-CN", null, new Map(), { wrap: true });
    expect(row(wrapped, 3)[5]).toBe("①追加内容为工程〔43①〕\n需核实：②追加内容为工程〔43①〕");
    expect(wrapped.columns.filter(({ wrap }) => wrap).map(({ key }) => key)).toEqual(["explanation"]);
  });

  test("read 未判定 where the tier or a limit could not be determined, whatever else was found", () => {
    const noTier = { ...COMPUTED, tier: { ...COMPUTED.tier, tier: "UNKNOWN" as const } };
    const noLimit = { ...COMPUTED, supplement: { ...COMPUTED.supplement, used: 100n, cap: null, remaining: null } };
    const verdict = (computed: typeof COMPUTED, flagged: SheetOptions["flagged"] = []) =>
      row(plan({ computed: () => computed, flagged }).marks, 3)[0];
    expect(verdict(noTier)).toBe("未判定");
    expect(verdict(noLimit)).toBe("未判定");
    expect(verdict(noTier, [{ row: 3, field: "supp" }])).toBe("不符合 1 项；未判定");
    expect(verdict({ ...COMPUTED, supplement: { ...COMPUTED.supplement, used: 0n, cap: null } })).toBe("未发现问题");
    expect(row(plan({ computed: () => noTier }).marks, 3)[1]).toBe("未判定");
  });

  test("say of a row without findings how many checks there was no column for", () => {
    const { review, grid } = makeSheet({ fields: FIELDS, rows: ROWS, computed: () => COMPUTED });
    const notChecked = [
      { rule: "A38-NOGS", needs: ["control" as const] },
      { rule: "A38-CAP", needs: ["control" as const] },
    ];
    expect(row(planMarks({ ...review, notChecked }, grid, "zh-CN"), 3)[5]).toBe("因表中缺列未审查 2 项，见任务窗格");
  });

  test("an amount overdrawn by less than 1 元 shows that nothing is left, one by 1 元 shows it", () => {
    const over = (fen: bigint) => ({ ...COMPUTED, supplement: { ...COMPUTED.supplement, remaining: fen } });
    const left = (fen: bigint) => row(plan({ computed: () => over(fen) }).marks, 3)[3];
    expect([left(-1n), left(-99n), left(-100n), left(1n)]).toEqual([0, 0, -0.0001, 0.000001]);
  });

  test("widths follow what the columns hold, within bounds", () => {
    const widths = (options: Partial<SheetOptions>) => plan(options).marks.columns.map(({ width }) => width);
    const few = widths({});
    const many = widths({ flagged: Array.from({ length: 30 }, () => ({ row: 3, field: "supp" as const })) });
    expect(many[5]).toBeGreaterThan(few[5] ?? 0);
    expect(many[5]).toBeLessThanOrEqual(80);
    expect(many[6]).toBe(5);
  });

  test("stay readable with a hundred findings", () => {
    const { marks } = plan({ flagged: Array.from({ length: 400 }, () => ({ row: 3, field: "supp" as const })) });
    const text = String(row(marks, 3)[5]);
    expect(text.length).toBeLessThan(700);
    expect(text).toMatch(/；另有 \d+ 项，见任务窗格$/);
  });

  test("never begin with what a spreadsheet takes for a formula or a number", () => {
    for (const locale of ["zh-CN", "en-US"] as const) {
      for (const cell of plan({ flagged: [{ row: 3, field: "supp" }] }, locale).marks.cells.flat()) {
        if (cell.kind === "text") expect(cell.text).not.toMatch(/^[=+\-@']|^[\d.,%\s]*$/);
      }
    }
  });
});

describe("Verdicts", () => {
  const sheetOf = (options: Partial<SheetOptions> = {}): MarkedSheet => {
    const { marks, grid } = plan(options);
    return new MarkedSheet(grid, marks);
  };

  test("are coloured by weight, and call for another review once a flagged cell was corrected", () => {
    const sheet = sheetOf({
      flagged: [
        { row: 3, field: "supp" },
        { row: 4, field: "contract", severity: "warning" },
      ],
    });
    expect([sheet.styles(3, 7), sheet.styles(4, 7)]).toEqual([["verdictError"], ["verdictWarning"]]);
    sheet.set(3, 5, 10);
    expect(sheet.verdict(3)).toBe("需重新审查");
    expect(sheet.styles(3, 7)).toEqual(["verdictWarning"]);
    expect(sheet.verdict(4)).toBe("需核实 1 项");
  });

  test("and the other results are blanked in a row that is no longer the reviewed one", () => {
    const sheet = sheetOf({ flagged: [{ row: 3, field: "supp" }] });
    sheet.swap(3, 4, 1, 6);
    for (const at of [3, 4])
      for (let column = 8; column <= 12; column += 1) expect(sheet.styles(at, column)[0]).toBe("stale");
    expect(sheet.styles(3, 13)).toEqual(["marker"]);
    sheet.swap(3, 4, 1, 6);
    for (let column = 8; column <= 12; column += 1) expect(sheet.styles(3, column)).toEqual([]);
  });

  test("are not exchanged unseen when only the results are sorted", () => {
    const sheet = sheetOf({ flagged: [{ row: 3, field: "supp" }] });
    sheet.swap(3, 4, 7, 13);
    expect([sheet.verdict(3), sheet.verdict(4)]).toEqual(["需重新审查", "需重新审查"]);
  });

  test("tell a project that is entered twice apart by unit, contract or whatever differs", () => {
    const { review, grid } = makeSheet({
      fields: ["name", "total", "contract", "supp"],
      rows: [
        ["甲", 300, 100, 11],
        ["甲", 300, 120, 1],
      ],
      flagged: [{ row: 3, field: "supp" }],
    });
    const sheet = new MarkedSheet(grid, planMarks(review, grid, "zh-CN"));
    sheet.swap(3, 4, 1, 4);
    expect([sheet.verdict(3), sheet.verdict(4)]).toEqual(["需重新审查", "需重新审查"]);
  });

  test("say of a classified row that it is not reviewed, and nothing of it is written down again", () => {
    const sheet = sheetOf({
      rows: [[1, "机要系统", 777, 66, 55, "是"], ...ROWS],
      classified: [3],
      flagged: [{ row: 3, field: "classified", severity: "warning" }],
    });
    const cells = (sheet.plan.cells[1] ?? []).map(shown);
    expect(cells.slice(0, 6)).toEqual(["涉密，不审查", null, null, null, null, null]);
    expect(cells[6]).toBe("PR1|C.seq=n1000000|C.classified=t是|S=涉密，不审查|");
    expect(JSON.stringify(sheet.plan.cells[1])).not.toMatch(/机要|777|66/);
    expect(JSON.stringify(sheet.plan.formats)).not.toMatch(/机要|777/);
    for (let column = 1; column <= 12; column += 1) expect(sheet.styles(3, column)).toEqual([]);
    sheet.swap(3, 4, 1, 6);
    expect([sheet.verdict(3), sheet.verdict(4)]).toEqual(["需重新审查", "需重新审查"]);
  });
});

describe("Where the results stand", () => {
  const cells = (extra: readonly (readonly CellValue[])[]): Partial<SheetOptions["grid"]> => ({
    values: [
      ["标题", ...Array<CellValue>(12).fill(null)],
      ...[["序号", "项目名称", "总投资", "合同金额", "补充合同金额", "是否涉密"], ...ROWS].map((line, index) => [
        ...line,
        ...(extra[index] ?? []),
      ]),
    ],
  });

  test("further right when someone's content is in the way", () => {
    expect(plan({ grid: cells([[], [null, null, "旁注"], []]) }).marks.block.firstColumn).toBe(10);
  });

  test("not minding what stands above the header", () => {
    expect(
      plan({
        grid: {
          values: [
            ["标题", null, null, null, null, null, null, "打印日期"],
            ["序号", "项目名称", "总投资", "合同金额", "补充合同金额", "是否涉密"],
            ...ROWS,
          ],
        },
      }).marks.block.firstColumn,
    ).toBe(7);
  });

  test("clear of hidden columns, merges and tables, with one column left beside a table", () => {
    expect(plan({ grid: { hiddenColumns: new Set([8]) } }).marks.block.firstColumn).toBe(9);
    expect(
      plan({ grid: { merges: [{ firstRow: 1, lastRow: 3, firstColumn: 7, lastColumn: 7 }] } }).marks.block.firstColumn,
    ).toBe(8);
    expect(
      plan({
        grid: {
          tables: [
            { name: "计划", hasTotals: true, range: { firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 6 } },
          ],
        },
      }).marks.block.firstColumn,
    ).toBe(8);
  });

  test("as columns of the table that the plan is, to its last row; beside it where it has a total row, ends early or has a column of that name", () => {
    const table = (more: { hasTotals?: boolean; firstRow?: number; lastRow?: number }) => {
      const { hasTotals = false, firstRow = 2, lastRow = 9 } = more;
      return plan({
        grid: { tables: [{ name: "计划", hasTotals, range: { firstRow, lastRow, firstColumn: 1, lastColumn: 6 } }] },
      }).marks;
    };
    expect(table({}).table).toEqual({
      name: "计划",
      range: { firstRow: 2, lastRow: 9, firstColumn: 1, lastColumn: 6 },
    });
    expect(table({}).block).toMatchObject({ firstColumn: 7, lastRow: 9 });
    for (const other of [{ hasTotals: true }, { firstRow: 1 }, { lastRow: 3 }]) {
      expect(table(other).table).toBeUndefined();
      expect(table(other).block.firstColumn).toBe(8);
    }
  });

  test("in place of those of an earlier review", () => {
    const old = { firstRow: 2, lastRow: 4, firstColumn: 9, lastColumn: 15 };
    const state = encodeMarkerHeader({
      columns: 7,
      widths: Array<"standard">(7).fill("standard"),
      hidden: Array<boolean>(7).fill(false),
    });
    const header = [
      null,
      null,
      "审查结论",
      "审定层级",
      "补充合同限额（万元）",
      "补充合同余额（万元）",
      "15% 调整余额（万元）",
      "问题说明",
      state,
    ];
    const { marks } = plan({ grid: cells([header, [null, null, "不符合 1 项"]]), plan: { resultBlock: old } });
    expect([marks.block, marks.replaces]).toEqual([old, old]);
  });

  test("the last row always carries a marker, by which the end is found again", () => {
    const { marks } = plan({
      rows: [...ROWS, [null, "填表人：张三", null, null, null, null]],
      row: (review) => review,
      plan: {},
    });
    expect(row(plan({ rows: [...ROWS, [null, null, null, null, null, null]] }).marks, 5)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      "PR1|",
    ]);
    expect(row(marks, 5)[6]).toMatch(/^PR1\|A\./);
  });
});

describe("Styles", () => {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  test("are readable: 4.5 to 1 at least", () => {
    for (const [name, { fill = "#FFFFFF", fontColor = "#000000" }] of Object.entries(MARK_STYLES)) {
      if (name === "stale" || name === "marker" || name === "markerLabel") continue; // meant not to be read
      const [light = 0, dark = 0] = [luminance(fill), luminance(fontColor)].sort((a, b) => b - a);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(4.5);
    }
  });

  test("errors, warnings and notes differ by more than colour", () => {
    const shape = (name: "error" | "warning" | "info"): string =>
      JSON.stringify([
        MARK_STYLES[name].bold ?? false,
        MARK_STYLES[name].underline ?? false,
        MARK_STYLES[name].italic ?? false,
      ]);
    expect(new Set([shape("error"), shape("warning"), shape("info")]).size).toBe(3);
  });
});
