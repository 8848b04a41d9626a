/** When two readings say the same, and when a fix would change what is read. */
import { proposeFix } from "../../../src/marking/fixes/propose";
import { differingRows, sameRead } from "../../../src/marking/fixes/sameReading";
import type { FieldKey } from "../../../src/fields";
import { moneyValue, type FieldValue, type MoneyAmount, type PlanSheet, type Project } from "../../../src/plan/types";
import { planOf } from "../../support/plan";

const amount = (fen: bigint, part: Partial<MoneyAmount> = {}): MoneyAmount => ({
  fen,
  decimals: 0,
  unit: "万元",
  ...part,
});
const money = (...amounts: readonly MoneyAmount[]): FieldValue => moneyValue(amounts);
const isSame = (a: FieldValue, b: FieldValue) =>
  [
    sameRead({ value: a, notes: [] }, { value: b, notes: [] }),
    sameRead({ value: b, notes: [] }, { value: a, notes: [] }),
  ].join();

test.each<[string, FieldValue, FieldValue, boolean]>([
  ["an amount and itself", money(amount(1n)), money(amount(1n)), true],
  ["another amount", money(amount(1n)), money(amount(2n)), false],
  ["the same sum of two", money(amount(3n)), money(amount(1n), amount(2n)), false],
  ["the same two in another order", money(amount(1n), amount(2n)), money(amount(2n), amount(1n)), false],
  ["one more of 0", money(amount(1n)), money(amount(1n), amount(0n)), false],
  ["another unit", money(amount(1n)), money(amount(1n, { unit: "亿元" })), false],
  ["one decimal more, below two", money(amount(1n)), money(amount(1n, { decimals: 1 })), true],
  ["two decimals instead of none", money(amount(1n)), money(amount(1n, { decimals: 2 })), false],
  [
    "two instead of none in 元",
    money(amount(1n, { unit: "元" })),
    money(amount(1n, { unit: "元", decimals: 2 })),
    true,
  ],
  ["an amount and a text", money(amount(1n)), { type: "text", text: "1" }, false],
  [
    "an option by another spelling",
    { type: "enum", option: "a", text: "甲 乙" },
    { type: "enum", option: "a", text: "甲乙" },
    true,
  ],
  ["another option", { type: "enum", option: "a", text: "甲" }, { type: "enum", option: "b", text: "甲" }, false],
  ["an option and a text", { type: "enum", option: "a", text: "甲" }, { type: "text", text: "甲" }, false],
  ["two texts", { type: "text", text: "甲" }, { type: "text", text: "乙" }, false],
])("%s", (_, a, b, same) => expect(isSame(a, b)).toBe(`${same},${same}`));

describe("rows that read differently", () => {
  const plan = planOf([
    { name: "甲", total: 300, contract: null },
    { name: "乙", total: 200, contract: null },
  ]);
  const withFirst = (change: (project: Project) => Project): PlanSheet => ({
    ...plan,
    projects: plan.projects.map((project, at) => (at === 0 ? change(project) : project)),
  });
  const line = { row: 3, source: "city", fen: 1n } as never;
  test.each<[string, PlanSheet, readonly number[] | null]>([
    ["none", withFirst((project) => ({ ...project, fields: { ...project.fields } })), []],
    [
      "a field that is there no more",
      withFirst(({ fields: { total: _, ...fields }, ...project }) => ({ ...project, fields })),
      [2],
    ],
    [
      "a field that came",
      withFirst((project) => ({ ...project, fields: { ...project.fields, supp: project.fields.total! } })),
      [2],
    ],
    [
      "a blank for a value",
      withFirst((project) => ({ ...project, fields: { ...project.fields, total: project.fields.contract! } })),
      [2],
    ],
    ["another row", withFirst((project) => ({ ...project, row: 9 })), [2]],
    ["further lines", withFirst((project) => ({ ...project, rows: [2, 9] })), [2]],
    ["a funding line more", withFirst((project) => ({ ...project, fundingLines: [line] })), [2]],
    ["another sheet: other columns", { ...plan, columns: plan.columns.slice(1) }, null],
    ["another sheet: a row less", { ...plan, projects: plan.projects.slice(1) }, null],
    [
      "another sheet: other sums",
      {
        ...plan,
        sums: [
          {
            row: 5,
            kind: "total",
            column: 2,
            field: "total",
            fen: 1n,
            rows: [2],
            held: { fen: 0n, pending: 0, unreadable: 0 },
          },
        ],
      },
      null,
    ],
  ])("%s", (_, after, rows) => expect(differingRows(plan, after)).toEqual(rows));

  test("funding lines of another row, amount or source differ", () => {
    const lines = (...given: readonly object[]) =>
      withFirst((project) => ({ ...project, fundingLines: given as never }));
    const own = { row: 3, source: "city", fen: 1n };
    expect(differingRows(lines(own), lines({ ...own }))).toEqual([]);
    for (const other of [
      { ...own, row: 4 },
      { ...own, source: "province" },
      { ...own, fen: 2n },
    ])
      expect(differingRows(lines(own), lines(other))).toEqual([2]);
    expect(differingRows(lines(own, own), lines(own))).toEqual([2]);
  });

  test("sums of one amount over other rows, or of two in another order, are another sheet's", () => {
    const sum = (row: number, rows: readonly number[], fen = 1n) =>
      ({ row, kind: "total", column: 2, field: "total", fen, rows }) as PlanSheet["sums"][number];
    const of = (...sums: readonly PlanSheet["sums"][number][]): PlanSheet => ({ ...plan, sums });
    expect(differingRows(of(sum(5, [2, 3])), of(sum(5, [2, 3])))).toEqual([]);
    for (const other of [of(sum(6, [2, 3])), of(sum(5, [2])), of(sum(5, [2, 3], 2n)), of()])
      expect(differingRows(of(sum(5, [2, 3])), other)).toBeNull();
  });
});

test.each<[FieldKey, string, unknown]>([
  ["total", "300", { kind: "amount", after: { value: 300, numberFormat: "0.00" } }],
  ["total", "1,234.5万元", { kind: "amount", after: { value: 1234.5, numberFormat: "0.00" } }],
  ["total", "约300", null],
  // Written with two places, an excess may be exact; the number would say that it is rounded.
  ["total", "1,234.50", null],
  ["publicDays", "５", { kind: "number", after: { value: 5, numberFormat: "0.00" } }],
  ["planYear", " 2027 ", { kind: "number", after: { value: 2027, numberFormat: "0.00" } }],
  ["signed", "2026年3月5日", { kind: "date", after: { value: 46086, numberFormat: "yyyy-mm-dd" } }],
  ["signed", "20260305", { kind: "date", after: { value: 46086, numberFormat: "yyyy-mm-dd" } }],
  ["signed", "2026年13月5日", null],
  ["name", "甲  系统 ", { kind: "spaces", after: { value: "甲  系统", numberFormat: "0.00" } }],
  ["name", "甲系统Ａ", null],
  ["route", "一事一议 ", { kind: "spaces", after: { value: "一事一议", numberFormat: "0.00" } }],
])("%s: %j", (field, text, expected) =>
  expect(proposeFix({ field, unit: "万元", unitSource: "header" }, text, "0.00")).toEqual(expected),
);

test("of a column without a unit the amounts are read in 万元, and one whose unit only the cell tells stays as it is", () => {
  const of = (text: string, unitSource: "header" | "assumed") =>
    proposeFix({ field: "total", unit: null, unitSource }, text, "@");
  expect(of("300", "header")).toEqual({ kind: "amount", after: { value: 300, numberFormat: "General" } });
  expect(of("300", "assumed")).toEqual({ kind: "amount", after: { value: 300, numberFormat: "General" } });
  expect(of("300万元", "assumed")).toBeNull();
});
