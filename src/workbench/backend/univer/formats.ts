/** Formats of cells and their borders. */
import type { IStyleData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { lastColumn, lastRow } from "../ranges";
import type { Backend, BorderFormat, BorderSide, CellFormat, CellRange, FormatReading } from "../types";
import { styleReader, type CellMatrix } from "./cells";
import { clipped, type UniverContext } from "./context";
import { borderLineOf, borderOf, formatOf, styleOf } from "./styles";

type Formats = Pick<Backend, "readFormat" | "writeFormat" | "readBorder" | "writeBorder">;
type Line = "t" | "b" | "l" | "r";

const isMixed = Symbol("mixed");

/** One reading for many cells: a member that differs is null. */
function together<T extends object>(readings: Iterable<T>): { [K in keyof T]: T[K] | null } {
  const common: Record<string, unknown> = {};
  let first = true;
  for (const reading of readings) {
    for (const [key, value] of Object.entries(reading)) {
      if (first) common[key] = value;
      else if (common[key] !== value) common[key] = isMixed;
    }
    first = false;
    if (Object.values(common).every((value) => value === isMixed)) break;
  }
  return Object.fromEntries(Object.entries(common).map(([key, value]) => [key, value === isMixed ? null : value])) as {
    [K in keyof T]: T[K] | null;
  };
}

/** Tells looks that were not asked about before: thousands of cells share a few, and say the same. */
function firstSeen(): (look: IStyleData) => boolean {
  const seen = new Set<IStyleData>();
  return (look) => seen.size < seen.add(look).size;
}

/** The cells of a border side with the line of each that lies on it. */
function* sideCells(range: CellRange, side: BorderSide): Generator<readonly [row: number, column: number, line: Line]> {
  const [bottom, right] = [lastRow(range), lastColumn(range)];
  for (let row = range.row; row <= bottom; row++) {
    for (let column = range.column; column <= right; column++) {
      if (side === "EdgeTop" ? row === range.row : side === "InsideHorizontal" && row > range.row)
        yield [row, column, "t"];
      if (side === "EdgeBottom" ? row === bottom : side === "InsideHorizontal" && row < bottom)
        yield [row, column, "b"];
      if (side === "EdgeLeft" ? column === range.column : side === "InsideVertical" && column > range.column)
        yield [row, column, "l"];
      if (side === "EdgeRight" ? column === right : side === "InsideVertical" && column < right)
        yield [row, column, "r"];
    }
  }
}

export function formatMethods(context: UniverContext): Formats {
  return {
    readFormat(sheetId, range): FormatReading {
      const sheet = context.sheet(sheetId);
      const style = styleReader(context, sheet);
      const area = clipped(sheet, range);
      if (!area) return formatOf({});
      const isNew = firstSeen();
      function* readings(cells: CellRange): Generator<CellFormat> {
        for (let row = cells.row; row <= lastRow(cells); row++)
          for (let column = cells.column; column <= lastColumn(cells); column++) {
            const look = style(row, column);
            if (isNew(look)) yield formatOf(look);
          }
      }
      return together(readings(area));
    },

    writeFormat(sheetId, range, patch) {
      const look = styleOf(patch);
      context.setLook(sheetId, range, () => look);
    },

    readBorder(sheetId, range, side) {
      const sheet = context.sheet(sheetId);
      const style = styleReader(context, sheet);
      function* readings(): Generator<BorderFormat> {
        const isNew = { t: firstSeen(), b: firstSeen(), l: firstSeen(), r: firstSeen() };
        for (const [row, column, line] of sideCells(clipped(sheet, range) ?? range, side)) {
          const look = style(row, column);
          if (isNew[line](look)) yield borderOf(look.bd?.[line]);
        }
      }
      const reading = together(readings());
      return "style" in reading ? reading : borderOf(null);
    },

    writeBorder(sheetId, range, side, patch) {
      const sheet = context.writable(sheetId);
      const style = styleReader(context, sheet);
      const matrix: CellMatrix = {};
      for (const [row, column, line] of sideCells(clipped(sheet, range) ?? range, side)) {
        const before = borderOf(style(row, column).bd?.[line]);
        // A colour or weight alone draws a line where there was none, as in Excel.
        const after: BorderFormat = {
          ...before,
          ...(before.style === "None" ? { style: "Continuous" } : {}),
          ...patch,
        };
        const cell = ((matrix[row] ??= {})[column] ??= { s: { bd: {} } });
        Object.assign((cell.s as IStyleData).bd ?? {}, { [line]: borderLineOf(after) });
      }
      context.mutate(SetRangeValuesMutation.id, sheetId, { cellValue: matrix });
    },
  };
}
