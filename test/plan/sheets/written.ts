/** A sheet written down for the reader, and what it is to make of it. "~" is a line break inside a cell, "|" parts the cells. */
import type { CellValue } from "../../../src/sheet";

export interface Written {
  readonly rows: string;
  readonly merges?: readonly string[];
  readonly origin?: { readonly row: number; readonly column: number };
  /** Column number and field, with the unit of an amount. */
  readonly columns: string;
  readonly unknown?: string;
  readonly doubles?: string;
  /** Header rows; project rows, "+" for further lines; all other rows with their kind. */
  readonly layout: string;
}

export type Sheets = Readonly<Record<string, Written>>;

export const cellsOf = (text: string): CellValue[][] =>
  text
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .map((cell) =>
          cell === ""
            ? null
            : /^-?\d+(?:\.\d+)?$/.test(cell) && cell.length < 12
              ? Number(cell)
              : cell === "TRUE"
                ? true
                : cell.replace(/~/g, "\n"),
        ),
    );
