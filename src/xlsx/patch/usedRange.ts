import { columnName } from "../../sheet";

/** The block around all cells of sheetData, found piece by piece; no piece begins or ends inside a cell's open tag. */
export class UsedRange {
  private firstRow = Infinity;
  private lastRow = 0;
  private firstColumn = Infinity;
  private lastColumn = 0;
  private readonly cell: RegExp;

  constructor(prefix: string) {
    this.cell = new RegExp(`<${prefix}c\\s[^>]*?\\br\\s*=\\s*["']\\$?([A-Z]{1,3})\\$?(\\d+)["']`, "gi");
  }

  see(data: string): void {
    this.cell.lastIndex = 0;
    for (let match = this.cell.exec(data); match; match = this.cell.exec(data)) {
      const row = Number(match[2]);
      let column = 0;
      for (const letter of (match[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
      if (row < this.firstRow) this.firstRow = row;
      if (row > this.lastRow) this.lastRow = row;
      if (column < this.firstColumn) this.firstColumn = column;
      if (column > this.lastColumn) this.lastColumn = column;
    }
  }

  /** Its address; null if there is no cell. */
  address(): string | null {
    if (this.lastRow === 0) return null;
    const from = `${columnName(this.firstColumn)}${this.firstRow}`;
    const to = `${columnName(this.lastColumn)}${this.lastRow}`;
    return from === to ? from : `${from}:${to}`;
  }
}
