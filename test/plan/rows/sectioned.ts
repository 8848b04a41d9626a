/** Sheets whose headings may name units, for the tests of sections. */
import type { CellValue } from "../../../src/sheet";
import { planOf, type SheetOptions } from "../sheet";

export type Line = readonly CellValue[];
export const BARE: Line = ["序号", "项目名称", "总投资（万元）"];
export const head = (...cells: Line): Line => [cells[0] ?? null, cells[1] ?? null, cells[2] ?? null];
export const row = (number: CellValue): Line => [number, `第${String(number)}平台`, 500];

/** By project: its unit with the row that says so, or in brackets the heading that leaves it open; "" for neither. */
export function units(lines: readonly Line[], header: Line = BARE, options: SheetOptions = {}): readonly string[] {
  return planOf([header, ...lines], options).projects.map(({ fields: { unit }, section }) =>
    unit?.state === "value" && unit.value.type === "text"
      ? `${unit.value.text} ${unit.source.isHeading ? "from" : "in"} ${unit.source.row}`
      : section
        ? `(${section.text} ${section.row})`
        : "",
  );
}
