/** Result columns of a small plan, and what they show. */
import type { FieldKey } from "../../../src/fields";
import { planMarks, type ResultCell } from "../../../src/marking";
import { type CellValue } from "../../../src/sheet";
import { COMPUTED, makeSheet, type SheetOptions } from "./sheets";

export const FIELDS: readonly FieldKey[] = ["seq", "name", "total", "contract", "supp", "classified"];

export const ROWS: readonly (readonly CellValue[])[] = [
  [1, "智慧城管", 300, 100, 10.01, "否"],
  [2, "政务云", 198, 90, 3, "否"],
];

export function plan(options: Partial<SheetOptions> = {}, locale: "zh-CN" | "en-US" = "zh-CN") {
  const { review, grid } = makeSheet({ fields: FIELDS, rows: ROWS, computed: () => COMPUTED, ...options });
  return { marks: planMarks(review, grid, locale), grid };
}

export const shown = (cell: ResultCell | undefined): string | number | null =>
  !cell || cell.kind === "empty"
    ? null
    : cell.kind === "number"
      ? cell.number
      : cell.kind === "text"
        ? cell.text
        : cell.shown;

export const row = (marks: ReturnType<typeof plan>["marks"], at: number): readonly (string | number | null)[] =>
  (marks.cells[at - marks.block.firstRow] ?? []).map(shown);
