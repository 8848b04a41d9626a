import type { ResultCell } from "../../marking";
import type { PriorWidth } from "../../sheet";
import type { CellContent } from "../patch/types";

/** A result as a cell of a file holds it. */
export function contentOf(cell: ResultCell): CellContent {
  switch (cell.kind) {
    case "empty":
      return { kind: "blank" };
    case "text":
      return { kind: "text", text: cell.text };
    case "number":
      return { kind: "number", number: cell.number };
    case "formula":
      return { kind: "formula", formula: cell.formula.replace(/^=/, ""), result: cell.shown };
  }
}

/**
 * Width in the file: of so many characters with the cell's margins of five dots (ECMA-376 part 1, 18.3.1.13); points
 * are Excel's, at 96 dots per inch and 7 dots for a character of the usual font.
 */
export function widthOf(width: PriorWidth | { readonly text: number }): number | "standard" {
  if (width === "standard") return "standard";
  if ("text" in width) return Math.trunc(((width.text * 7 + 5) / 7) * 256) / 256;
  return "characters" in width ? width.characters : Math.round(((width.points * 96) / 72 / 7) * 256) / 256;
}
