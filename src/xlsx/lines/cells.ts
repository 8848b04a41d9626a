import { addressOf, cellOf, shiftLine, type LineShift } from "../../sheet";
import { refuse } from "../package";
import { XmlReader } from "../xml/reader";
import type { Splice } from "../xml/splice";
import { readElement } from "../xml/tree";
import { moveFormulas, type FormulaAt, type FormulaMove } from "./formulas";

export interface CellMove extends FormulaMove {
  readonly splice: Splice;
  readonly shifts: readonly LineShift[];
}

/**
 * Numbers the rows and cells of sheetData (from `from` to `to`) anew, takes out those that are gone, and lets its formulas
 * follow. On another sheet of the workbook only the formulas change.
 */
export function moveCells(from: number, to: number, move: CellMove): void {
  const { splice, prefix, shifts, isOwn } = move;
  const reader = new XmlReader(splice.source, from, to, prefix);
  const formulas: FormulaAt[] = [];
  const movesColumns = shifts.some(({ axis }) => axis === "column");
  let row = 0;
  for (let kind = reader.next(); kind !== "end"; kind = reader.next()) {
    if (kind !== "open") continue;
    const { start, end: headEnd, selfClosing } = reader;
    const stated = reader.attribute("r");
    row = Number(stated ?? row + 1);
    const moved = isOwn ? shiftLine(row, "row", shifts) : row;
    // A row without a number takes its number from the one before, which may no longer be the one it was.
    if (moved !== null && isOwn && (moved !== row || stated === undefined || movesColumns))
      splice.replace(start, headEnd, rowHead(splice.source.slice(start, headEnd), moved, prefix, movesColumns));
    if (!selfClosing) cellsOf(reader, row, moved, move, formulas);
    if (moved === null) splice.replace(start, reader.end, "");
  }
  moveFormulas(formulas, move);
}

/** The cells of the row whose open tag the reader stands on; afterwards it stands on the close tag. */
function cellsOf(reader: XmlReader, row: number, movedRow: number | null, move: CellMove, formulas: FormulaAt[]): void {
  const { splice, prefix, shifts, isOwn } = move;
  let column = 0;
  for (let kind = reader.next(); kind !== "close"; kind = reader.next()) {
    if (kind === "end") throw refuse("damaged", `row ${row}`);
    if (kind !== "open") continue;
    if (reader.name !== "c") {
      reader.skip();
      continue;
    }
    const { start, end: headEnd } = reader;
    const reference = reader.attribute("r");
    column = reference === undefined ? column + 1 : (cellOf(reference)?.column ?? 0);
    if (column < 1) throw refuse("damaged", `cell ${reference}`);
    const movedColumn = isOwn ? shiftLine(column, "column", shifts) : column;
    const stays = movedRow !== null && movedColumn !== null;
    const found = formulaOf(reader, row, column, stays);
    if (found) formulas.push(found);
    if (stays && isOwn && (movedRow !== row || movedColumn !== column || reference === undefined)) {
      const head = splice.source.slice(start, headEnd);
      splice.replace(start, headEnd, withReference(head, addressOf(movedRow, movedColumn), prefix));
    }
    if (movedRow !== null && movedColumn === null) splice.replace(start, reader.end, "");
  }
}

/** The formula of the cell whose open tag the reader stands on; afterwards it stands behind the cell. */
function formulaOf(reader: XmlReader, row: number, column: number, stays: boolean): FormulaAt | null {
  if (reader.selfClosing) return null;
  let found: FormulaAt | null = null;
  for (let kind = reader.next(); kind !== "close"; kind = reader.next()) {
    if (kind === "end") throw refuse("damaged", "cell");
    if (kind !== "open") continue;
    if (reader.name !== "f") {
      reader.skip();
      continue;
    }
    const { start, end: headEnd } = reader;
    const { attributes, text, end } = readElement(reader);
    found = { row, column, start, headEnd, end, attributes, text, stays };
  }
  return found;
}

function rowHead(head: string, row: number, prefix: string, dropsSpans: boolean): string {
  const numbered = /\sr\s*=\s*["']/.test(head)
    ? head.replace(/(\sr\s*=\s*["'])\d+/, `$1${row}`)
    : withAttribute(head, "row", ` r="${row}"`, prefix);
  // What columns a row spans is told for speed only (ECMA-376 part 1, 18.3.1.73).
  return dropsSpans ? numbered.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "") : numbered;
}

const withReference = (head: string, reference: string, prefix: string): string =>
  /\sr\s*=\s*["']/.test(head)
    ? head.replace(/(\sr\s*=\s*["'])[^"']*/, `$1${reference}`)
    : withAttribute(head, "c", ` r="${reference}"`, prefix);

function withAttribute(head: string, name: string, text: string, prefix: string): string {
  const length = 1 + prefix.length + name.length;
  return head.slice(0, length) + text + head.slice(length);
}
