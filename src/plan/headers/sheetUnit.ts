/** The unit a sheet names once: in a line above its header, else in a note below its rows. */
import type { SheetGrid } from "../../sheet";
import type { SheetUnit } from "./bind";
import type { HeaderBlock } from "./paths";
import { unitOfNote } from "./word";

const LINES_ABOVE = 20;
const LINES_BELOW = 10;
const LONGEST_NOTE = 300;
/** A note on the amounts of the sheet, not on one column (合同金额单位为元). */
export const OF_ALL =
  /^[\s(（]*(?:(?:备?注|附注|说明|填[表报]说明|编制说明|[*※])(?:.*[\s:：,，;；。.、])?)?(?:本表|上表|表中|表内)?(?:金额|资金|货币|计量)?\s*单\s*位/;
/** The unit itself stands in the next cell: 金额单位： | 元. */
const CUT_OFF = /单\s*位\s*[:：]\s*$/;

/** Texts of the lines above the header; a label and the cell after it are one text. */
export function textsAbove(grid: SheetGrid, block: HeaderBlock): readonly string[] {
  return textsOf(grid, Math.max(grid.origin.row, block.firstRow - LINES_ABOVE), block.firstRow - 1);
}

/** The nearest note above the table; a sheet that has none there may say it in a note below its rows. */
export function unitOfSheet(above: readonly string[], grid: SheetGrid, block: HeaderBlock, lastRow: number): SheetUnit {
  const below = (): readonly string[] =>
    textsOf(grid, Math.max(block.lastRow + 1, lastRow - LINES_BELOW), lastRow).filter((text) => OF_ALL.test(text));
  return unitIn([...above].reverse()) ?? unitIn(below()) ?? { unit: "万元", source: "assumed" };
}

function textsOf(grid: SheetGrid, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row <= to; row += 1) {
    let open = false;
    for (const value of grid.values[row - grid.origin.row] ?? []) {
      if (typeof value !== "string" || value.trim() === "") continue;
      if (open) texts.push(`${texts.pop() ?? ""}${value}`);
      else texts.push(value);
      open = CUT_OFF.test(value);
    }
  }
  return texts;
}

function unitIn(texts: readonly string[]): SheetUnit | null {
  for (const text of texts) {
    const unit = text.length <= LONGEST_NOTE ? unitOfNote(text) : null;
    if (unit) return unit === "unsupported" ? { unit: "万元", source: "unsupported" } : { unit, source: "sheet" };
  }
  return null;
}
