/** Edits as short texts, one a line. */
import type { ResultCell } from "../../../src/marking";
import type { FoundLook, SheetEdit } from "../../../src/marking/policy";
import { addressOf, columnName, MARKER_LABEL, rangeAddress } from "../../../src/sheet";

const cellText = (cell: ResultCell): string =>
  cell.kind === "empty"
    ? "-"
    : cell.kind === "text"
      ? cell.text.startsWith(MARKER_LABEL)
        ? "标记"
        : cell.text
      : cell.kind === "number"
        ? String(cell.number)
        : cell.formula;
const lookText = (look: Partial<FoundLook>): string =>
  Object.entries(look)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(", ");

/** One edit in a line. */
export function told(edit: SheetEdit): string {
  switch (edit.do) {
    case "write":
    case "writeBlock":
      return `${edit.do} ${rangeAddress(edit.range)} ${edit.cells.map((row) => row.map(cellText).join(" ")).join(" / ")}`;
    case "clear":
      return `clear ${edit.ranges.map(rangeAddress).join(" ")}`;
    case "look":
      return [
        `look ${rangeAddress(edit.range)}`,
        lookText(edit.look),
        edit.border === undefined
          ? ""
          : edit.border === null
            ? "no lines"
            : `lines of ${addressOf(edit.border.row, edit.border.column)}`,
        edit.isBack ? "back" : "",
      ]
        .filter((part) => part !== "")
        .join("; ");
    case "numberFormat":
      return `numberFormat ${rangeAddress(edit.range)} ${edit.format}`;
    case "wrap":
      return `${edit.wrap ? "wrap" : "unwrap"} ${rangeAddress(edit.range)}`;
    case "width":
      return `width ${columnName(edit.column)} ${JSON.stringify(edit.width)}`;
    case "hide":
      return `${edit.hidden ? "hide" : "show"} ${columnName(edit.column)}`;
    case "height":
      return `height ${edit.row} ${edit.height ?? "automatic"}`;
    case "fitRows":
      return `fitRows ${edit.rows.map(({ firstRow, lastRow }) => `${firstRow}-${lastRow}`).join(" ")} for ${rangeAddress(edit.cells)}`;
    case "endFilter":
      return `endFilter ${rangeAddress(edit.range)} at ${columnName(edit.lastColumn)}`;
    case "endTable":
      return `endTable ${edit.name} ${rangeAddress(edit.range)} at ${columnName(edit.lastColumn)}`;
    case "deleteTableColumns":
      return `deleteTableColumns ${edit.name} ${rangeAddress(edit.range)} ${edit.columns.map(columnName).join(" ")}`;
    case "dissolveTable":
      return `dissolveTable ${edit.name} ${rangeAddress(edit.range)}`;
    case "showRows":
      return `showRows ${edit.rows.join(" ")}`;
    case "setPrintArea":
      return `setPrintArea ${rangeAddress(edit.range)}`;
    case "setPage":
      return `setPage ${rangeAddress(edit.area)} repeat ${edit.repeat.firstRow}-${edit.repeat.lastRow}${edit.paper ? ` ${edit.paper}` : ""}`;
    case "pageBack":
      return `pageBack ${edit.orientation}${edit.paper ? ", no paper" : ""}`;
    case "formats":
      return `formats ${edit.add.length}`;
    case "hints":
      return `hints ${edit.add.length}${edit.note ? " noted" : ""}`;
    case "removePrintArea":
      return "removePrintArea";
    default:
      throw new Error(`no edit: ${JSON.stringify(edit)}`);
  }
}

export const allTold = (edits: readonly SheetEdit[]): readonly string[] => edits.map(told);
