import { MARK_STYLES, planMarks, resultColumnOf, USUAL } from "../../src/marking";
import { MARKER_LABEL } from "../../src/sheet";
import { COMPUTED, makeSheet, type SheetOptions } from "./support/sheets";
import { plan, ROWS, FIELDS, row } from "./support/results";

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
