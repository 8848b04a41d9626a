/** How cells look, as far as results imitate it. */
import type { MarkPlan } from "../../marking";
import { inCommon, outside, type FoundLook, type PlaceInspection } from "../../marking/policy";
import type { CellRange } from "../../sheet";
import { rangeOf } from "../ranges";

const SIDES = ["EdgeTop", "EdgeRight", "EdgeBottom", "InsideVertical", "InsideHorizontal"] as const;

type AskedLook = () => FoundLook;

/** Asks how a range looks; synchronise, then call the answer. */
function askLook(sheet: Excel.Worksheet, range: CellRange): AskedLook {
  const { format } = rangeOf(sheet, range);
  format.load("horizontalAlignment,verticalAlignment,wrapText,font/name,font/size");
  const sides = SIDES.filter(
    (side) =>
      (side !== "InsideVertical" || range.lastColumn > range.firstColumn) &&
      (side !== "InsideHorizontal" || range.lastRow > range.firstRow),
  ).map((side) => {
    const line = format.borders.getItem(side);
    line.load("style");
    return line;
  });
  // Excel answers null where cells differ, which the typings do not say.
  return () => {
    const styles = sides.map(({ style }) => style as string | null);
    return {
      font: format.font.name || null,
      size: format.font.size || null,
      horizontal: known(format.horizontalAlignment, ["general", "left", "center", "right"]),
      vertical: known(format.verticalAlignment, ["top", "center", "bottom"]),
      wrap: format.wrapText,
      hasBorders: styles.every((style) => style === "None")
        ? false
        : styles.every((style) => style !== "None")
          ? true
          : null,
    };
  };
}

function known(word: string | null, words: readonly string[]): string | null {
  const lower = word?.toLowerCase() ?? "";
  return words.includes(lower) ? lower : null;
}

/** Asks how the block of a plan and the plan's own columns look. */
export function askLooks(sheet: Excel.Worksheet, plan: MarkPlan): (() => PlaceInspection["looks"]) | null {
  const { block, replaces, model } = plan;
  const shown = { ...block, lastColumn: block.lastColumn - 1 };
  if (!model || shown.lastColumn < shown.firstColumn) return null;
  const parts = [headerOf(shown), bodyOf(shown)].map((range) => ({
    whole: range && askLook(sheet, range),
    fresh: range ? outside(range, replaces).map((part) => askLook(sheet, part)) : [],
  }));
  const column = (at: number): CellRange => ({ ...(bodyOf(block) ?? block), firstColumn: at, lastColumn: at });
  const head = { ...block, lastRow: block.firstRow, firstColumn: model.lastColumn, lastColumn: model.lastColumn };
  const header = askLook(sheet, head);
  const { format } = rangeOf(sheet, head);
  format.load("rowHeight");
  const [text, amount] = [askLook(sheet, column(model.text)), askLook(sheet, column(model.amount))];
  return () => {
    const [top, rest] = parts.map(({ whole, fresh }) => ({
      whole: whole?.() ?? null,
      fresh: fresh.map((ask) => ask()).reduce<FoundLook | null>(inCommon, null),
    }));
    return {
      header: top?.whole ?? null,
      body: rest?.whole ?? null,
      fresh: top?.fresh || rest?.fresh ? { header: top?.fresh ?? null, body: rest?.fresh ?? null } : null,
      model: { header: header(), headerHeight: format.rowHeight, text: text(), amount: amount() },
    };
  };
}

const headerOf = (range: CellRange): CellRange | null => ({ ...range, lastRow: range.firstRow });
const bodyOf = (range: CellRange): CellRange | null =>
  range.lastRow > range.firstRow ? { ...range, firstRow: range.firstRow + 1 } : null;
