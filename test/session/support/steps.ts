/** What may happen to a sheet: edits, rows that come and go, marks. */
import fc from "../../support/properties";
import type { CellValue, SheetGrid } from "../../../src/sheet";
import { withKnownRows } from "../../../src/session/reading/patch";
import { HEADER, VALUES, gridOf } from "./incremental";

export const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("edit"),
      at: fc.nat(18),
      column: fc.nat(9),
      value: fc.constantFrom(...VALUES),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("amount"),
      at: fc.integer({ min: 2, max: 16 }),
      column: fc.integer({ min: 3, max: 6 }),
      value: fc.integer({ min: 0, max: 200_000 }).map((fen) => fen / 100),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("day"),
      at: fc.integer({ min: 2, max: 16 }),
      column: fc.constant(7),
      value: fc.constantFrom("2022-06-30", "2024年3月", "2025-06-01", 45_000, "待定"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("header"),
      at: fc.constant(1),
      column: fc.nat(9),
      value: fc.constantFrom("备注", "总投资（元）", "合同金额（万元）", "年度", null),
    }),
  },
  // The same project once more, a phase of another one: what only the rules across rows see.
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("name"),
      at: fc.integer({ min: 2, max: 16 }),
      column: fc.constant(1),
      value: fc.constantFrom("项目1", "项目2", "项目一期", "项目二期", "项目三期"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("classified"),
      at: fc.integer({ min: 2, max: 16 }),
      column: fc.constant(8),
      value: fc.constantFrom("是", "否"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("insert", "delete", "copy", "sort", "mark", "total"),
      at: fc.integer({ min: 2, max: 16 }),
      column: fc.constant(0),
      value: fc.constant<CellValue>(null),
    }),
  },
);

export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export function after(grid: SheetGrid, { kind, at, column, value }: Step): SheetGrid {
  const rows = grid.values.map((row) => [...row]);
  const width = rows[0]?.length ?? HEADER.length;
  const blank = (): CellValue[] => Array.from({ length: width }, () => null);
  const place = Math.min(at, rows.length - 1);
  switch (kind) {
    case "insert":
      rows.splice(place, 0, blank());
      break;
    case "delete":
      if (rows.length > 4) rows.splice(place, 1);
      break;
    case "copy":
      rows.splice(place, 0, [...(rows[place] ?? blank())]);
      break;
    case "sort":
      rows.splice(2, rows.length - 3, ...rows.slice(2, -1).reverse());
      break;
    case "total":
      rows.splice(
        place,
        0,
        blank().map((_, index) => (index === 0 ? "小计" : index >= 3 && index <= 6 ? 1_000 : null)),
      );
      break;
    default:
      // As an edit is read: only its row is another one.
      return {
        ...grid,
        values: grid.values.map((row, index) =>
          index === place ? row.map((cell, each) => (each === column ? value : cell)) : row,
        ),
      };
  }
  return withKnownRows(grid, { ...gridOf(rows), formulaColumns: grid.formulaColumns });
}
