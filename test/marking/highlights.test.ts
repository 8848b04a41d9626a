import fc from "../support/properties";
import type { FieldKey } from "../../src/fields";
import { isOurFormula, planMarks } from "../../src/marking";
import type { CellValue } from "../../src/sheet";
import type { Severity } from "../../src/rules/types";
import { MarkedSheet } from "./support/marked";
import { FIRST_DATA_ROW, makeSheet, type SheetOptions } from "./support/sheets";

const FIELDS: readonly FieldKey[] = ["seq", "name", "total", "contract", "supp", "classified"];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, "智慧城管", 300, 100, 10.01, "否"],
  [2, "政务云", 198, 90, 3, "否"],
  [3, "一网通办", 560, 520, 60, "否"],
];
const [NAME, TOTAL, CONTRACT, SUPP] = [2, 3, 4, 5];

function marked(options: Partial<SheetOptions> = {}): MarkedSheet {
  const { review, grid } = makeSheet({ fields: FIELDS, rows: ROWS, ...options });
  return new MarkedSheet(grid, planMarks(review, grid, "zh-CN"));
}

const OVER = [
  { row: 3, field: "supp" },
  { row: 3, field: "contract", severity: "warning" },
  { row: 5, field: "supp" },
] as const;

describe("Highlights", () => {
  test("stand on the flagged cells and on no other", () => {
    const sheet = marked({ flagged: OVER });
    const shown = ROWS.flatMap((_, r) => FIELDS.map((__, c) => [r + FIRST_DATA_ROW, c + 1] as const)).filter(
      ([row, column]) => sheet.styles(row, column).length > 0,
    );
    expect(shown.map(([row, column]) => `${row},${column}:${sheet.styles(row, column).join()}`)).toEqual([
      "3,4:warning",
      "3,5:error",
      "5,5:error",
    ]);
  });

  test("go when the cell is corrected, also by one 分, and come back with the reviewed value", () => {
    const sheet = marked({ flagged: OVER });
    sheet.set(3, SUPP, 10);
    expect(sheet.styles(3, SUPP)).toEqual([]);
    sheet.set(3, SUPP, 10.010001);
    expect(sheet.styles(3, SUPP)).toEqual([]);
    sheet.set(3, SUPP, 10.01);
    expect(sheet.styles(3, SUPP)).toEqual(["error"]);
  });

  test("go when the row becomes another project's", () => {
    const sheet = marked({ flagged: OVER });
    sheet.set(3, NAME, "另一项目");
    expect(sheet.styles(3, SUPP)).toEqual([]);
    sheet.set(3, NAME, "智慧城管");
    sheet.set(3, TOTAL, 301);
    expect(sheet.styles(3, SUPP)).toEqual([]);
  });

  test("never show on a project that was sorted to a flagged place, even with the same amount", () => {
    const sheet = marked({
      rows: [
        ["1", "甲", 300, 100, 10.01, "否"],
        ["2", "乙", 300, 100, 10.01, "否"],
      ],
      flagged: [{ row: 3, field: "supp" }],
    });
    sheet.swap(3, 4, 1, FIELDS.length);
    expect(sheet.styles(3, SUPP)).toEqual([]);
    expect(sheet.styles(4, SUPP)).toEqual([]);
    expect([sheet.verdict(3), sheet.verdict(4)]).toEqual(["需重新审查", "需重新审查"]);
  });

  test("go along when rows are sorted with their results", () => {
    const sheet = marked({ flagged: OVER });
    sheet.swap(3, 4, 1, sheet.plan.block.lastColumn);
    expect(sheet.styles(4, SUPP)).toEqual(["error"]);
    expect(sheet.styles(3, SUPP)).toEqual([]);
    expect([sheet.verdict(3), sheet.verdict(4)]).toEqual(["未发现问题", "不符合 1 项；需核实 1 项"]);
  });

  test("show the gravest of several severities on one cell", () => {
    const sheet = marked({
      flagged: [
        { row: 3, field: "supp", severity: "info" },
        { row: 3, field: "supp" },
        { row: 3, field: "supp", severity: "warning" },
      ],
    });
    expect(sheet.styles(3, SUPP)).toEqual(["error"]);
  });

  test("stand on blank cells, errors and texts, and go when they are filled", () => {
    for (const [value, corrected] of [
      [null, 5],
      ["", 5],
      ["#REF!", 5],
      ["待定|~*?", 5],
      [true, 5],
      ["10.01", 10.01],
    ] as const) {
      const sheet = marked({ rows: [[1, "甲", 300, 100, value, "否"]], flagged: [{ row: 3, field: "supp" }] });
      expect(sheet.styles(3, SUPP)).toEqual(["error"]);
      sheet.set(3, SUPP, corrected);
      expect(sheet.styles(3, SUPP)).toEqual([]);
    }
  });

  test("stand on rows that are no projects too: a total that does not add up", () => {
    const sheet = marked({
      rows: [...ROWS, [null, "合计", 1000, null, null, null]],
      flagged: [{ row: 6, field: "total", kind: "data" }],
      plan: {},
    });
    expect(sheet.styles(6, TOTAL)).toEqual(["error"]);
    expect(sheet.verdict(6)).toBe("数据错误 1 项");
  });

  test("cannot be forged by what a cell says", () => {
    const sheet = marked({ flagged: OVER });
    for (const forged of [
      "n100100000|W.contract=n1000000000",
      "|E.supp=n100100000|",
      "10.01|",
      "PR1|A.name=t智慧城管|A.total=n3000000000|",
    ]) {
      sheet.set(3, SUPP, forged);
      expect(sheet.styles(3, SUPP)).toEqual([]);
      sheet.set(3, SUPP, 10.01);
      sheet.set(3, NAME, forged);
      expect(sheet.styles(3, SUPP)).toEqual([]);
      sheet.set(3, NAME, "智慧城管");
    }
  });

  test("are one format per flagged column and severity, however many rows", () => {
    const many = (count: number) => {
      const rows = Array.from({ length: count }, (_, index): CellValue[] => [
        index + 1,
        `项目${index}`,
        300,
        100,
        10.01,
        "否",
      ]);
      return marked({
        rows,
        flagged: rows.flatMap((_, index) => [
          { row: index + 3, field: "supp" as const },
          { row: index + 3, field: "contract" as const, severity: "warning" as const },
        ]),
      }).plan.formats;
    };
    expect(many(300)).toHaveLength(many(1).length);
    expect(many(300).filter(({ range }) => range.firstColumn <= FIELDS.length)).toHaveLength(2);
  });

  test("are recognised as ours by their formula, and nobody else's is", () => {
    for (const { formula } of marked({ flagged: OVER }).plan.formats) {
      expect(isOurFormula(formula)).toBe(true);
      expect(isOurFormula(formula.replaceAll(",", ", "))).toBe(true);
      expect(formula.length).toBeLessThan(8192);
      for (const literal of formula.match(/"(?:[^"]|"")*"/g) ?? []) expect(literal.length).toBeLessThan(255);
    }
    for (const formula of ["=$A1>5", '=LEN("PlanReview")>0', "=LEN($A1)>0", ""])
      expect(isOurFormula(formula)).toBe(false);
  });
});

describe("Whatever is edited or sorted, no mark accuses a row or value that was not reviewed", () => {
  const value = fc.oneof(
    fc.constantFrom<CellValue>(null, 0, 10.01, 10, "待定", "#REF!", true, "a|b", "10.01"),
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => cents / 1e4),
  );
  const name = fc.constantFrom("甲", "乙", "丙", "甲|乙", "");
  const row = fc
    .tuple(name, fc.constantFrom(300, 198, 30), value, value)
    .map(([n, total, contract, supp]): CellValue[] => [1, n, total, contract, supp, "否"]);
  const step = fc.oneof(
    fc.record({
      kind: fc.constant("edit" as const),
      row: fc.nat(4),
      column: fc.constantFrom(NAME, TOTAL, CONTRACT, SUPP),
      value,
    }),
    fc.record({
      kind: fc.constant("sort" as const),
      a: fc.nat(4),
      b: fc.nat(4),
      what: fc.constantFrom("plan", "results", "both"),
    }),
  );

  test("by any sequence of edits and sorts of the plan, of the results, of both", () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 5, maxLength: 5 }),
        fc.array(
          fc.tuple(
            fc.nat(4),
            fc.constantFrom<FieldKey>("contract", "supp"),
            fc.constantFrom<Severity>("error", "warning"),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        fc.array(step, { maxLength: 8 }),
        (rows, flags, steps) => {
          const flagged = flags.map(([index, field, severity]) => ({ row: index + 3, field, severity }));
          const sheet = marked({ rows, flagged });
          const identity = (at: number): string =>
            JSON.stringify([NAME, TOTAL].map((column) => sheet.value(at, column) ?? ""));
          const known = new Set<string>();
          for (const { row: at, field } of flagged) {
            const column = field === "supp" ? SUPP : CONTRACT;
            known.add(`${identity(at)}${column}${JSON.stringify(sheet.value(at, column) ?? "")}`);
          }
          for (const action of steps) {
            if (action.kind === "edit") sheet.set(action.row + 3, action.column, action.value);
            else if (action.a !== action.b)
              sheet.swap(
                action.a + 3,
                action.b + 3,
                action.what === "results" ? sheet.plan.block.firstColumn : 1,
                action.what === "plan" ? FIELDS.length : sheet.plan.block.lastColumn,
              );
          }
          for (let at = 3; at <= 7; at += 1) {
            for (const column of [CONTRACT, SUPP]) {
              if (sheet.styles(at, column).length === 0) continue;
              const now = `${identity(at)}${column}${JSON.stringify(sheet.value(at, column) ?? "")}`;
              expect(known).toContain(now);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
