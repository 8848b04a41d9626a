/**
 * Looks of cells, set in one go. A plan that is marked gets two dozen of them for thousands of cells, one member at a
 * time; each write costs Univer about as much as all of them together, in the page and in its engine's thread.
 */
import type { IStyleData } from "@univerjs/core";
import { lastColumn, lastRow } from "../ranges";
import type { CellRange } from "../types";

type Cells = Record<number, Record<number, { s: IStyleData }>>;

export class JoinedLooks {
  private isJoining = false;
  private sheetId = "";
  private cells: Cells | null = null;
  private ranges: CellRange[] = [];
  /** The ranges that were set one after the other, while Univer is told of them. */
  telling: readonly CellRange[] | null = null;

  constructor(private readonly write: (sheetId: string, cells: Cells) => void) {}

  /** From now on looks wait until tell() or end(). */
  join(): void {
    this.isJoining = true;
  }

  /** @param look members to set; null takes one away, as null for a member does in Univer */
  set(sheetId: string, range: CellRange, look: (row: number, column: number) => IStyleData | null): void {
    if (this.sheetId !== sheetId) this.tell();
    this.sheetId = sheetId;
    const cells = (this.cells ??= {});
    for (let row = range.row; row <= lastRow(range); row += 1) {
      const line = (cells[row] ??= {});
      for (let column = range.column; column <= lastColumn(range); column += 1) {
        const members = look(row, column);
        // A later member takes the place of an earlier one of its name, as it would if both were written.
        if (members) line[column] = { s: { ...line[column]?.s, ...members } };
      }
    }
    this.ranges.push(range);
    if (!this.isJoining) this.tell();
  }

  tell(): void {
    const { cells, ranges } = this;
    if (!cells) return;
    this.cells = null;
    this.ranges = [];
    this.telling = ranges;
    try {
      this.write(this.sheetId, cells);
    } finally {
      this.telling = null;
    }
  }

  end(): void {
    this.isJoining = false;
    this.tell();
  }
}
