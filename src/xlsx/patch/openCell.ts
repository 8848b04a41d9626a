import { refuse } from "../package";
import type { XmlReader } from "../xml/reader";
import type { RowEdit } from "./types";

export interface OpenFormula {
  readonly shared: string | null;
  readonly range: string | null;
  readonly text: string;
  /** Its element as it stands where it fills cells together with others (array formulas, data tables); else null. */
  readonly array: string | null;
}

/** A cell as it stands in a file, as far as a change of it must know. */
export interface OpenCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: string | undefined;
  readonly isBlank: boolean;
  readonly hasReference: boolean;
  readonly formula: OpenFormula | null;
}

/** The cell whose open tag the reader stands on; afterwards the reader stands behind it. */
export function readOpenCell(reader: XmlReader, column: number, hasReference: boolean): OpenCell {
  const { start } = reader;
  const style = reader.attribute("s");
  let formula: OpenCell["formula"] = null;
  let isBlank = true;
  if (!reader.selfClosing) {
    for (let kind = reader.next(); kind !== "close"; kind = reader.next()) {
      if (kind === "end") throw refuse("damaged", "cell");
      if (kind !== "open") continue;
      if (reader.name === "f") {
        isBlank = false;
        const from = reader.start;
        const kindOf = reader.attribute("t");
        const shared = kindOf === "shared" ? (reader.attribute("si") ?? null) : null;
        const range = reader.attribute("ref") ?? null;
        let text = "";
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the reader moves on
        if (!reader.selfClosing) while (reader.next() === "text") text += reader.text;
        const isArray = kindOf === "array" || kindOf === "dataTable";
        formula = { shared, range, text, array: isArray ? reader.xml.slice(from, reader.end) : null };
      } else {
        if (reader.name === "v" || reader.name === "is") isBlank = false;
        reader.skip();
      }
    }
  }
  return { column, start, end: reader.end, style, isBlank, hasReference, formula };
}

/** A cell's text with another format. */
export function restyled(cell: string, style: number, tagLength: number): string {
  const head = cell.slice(0, cell.indexOf(">") + 1);
  const rest = cell.slice(head.length);
  return (
    (/\ss\s*=/.test(head)
      ? head.replace(/(\ss\s*=\s*["'])\d*(["'])/, `$1${style}$2`)
      : `${head.slice(0, tagLength)} s="${style}"${head.slice(tagLength)}`) + rest
  );
}

export interface RowHead {
  readonly row: number;
  readonly numbered: boolean;
  readonly spans: string | undefined;
  readonly lastColumn: number;
  readonly firstDropped: number;
  readonly prefix: string;
}

/** A row's open tag, numbered, its spans covering what the row holds now. */
export function rowHead(head: string, { row, numbered, spans, lastColumn, firstDropped, prefix }: RowHead): string {
  const length = 1 + prefix.length + 3;
  const withNumber = numbered ? head : `${head.slice(0, length)} r="${row}"${head.slice(length)}`;
  const match = /^(\d+):(\d+)$/.exec(spans ?? "");
  if (!match || lastColumn === 0) return withNumber;
  // Spans are a hint for readers, shared by blocks of rows; they must cover what the row holds.
  const end = Math.max(lastColumn, Math.min(Number(match[2]), firstDropped - 1), Number(match[1]));
  return withNumber.replace(/(\sspans\s*=\s*["'])[^"']*(["'])/, `$1${match[1]}:${end}$2`);
}

/** A row's open tag with the changes to the row itself. */
export function withRowEdit(head: string, edit: RowEdit | undefined): string {
  const { height, isCustom, hidden } = edit ?? {};
  let changed = head;
  const set = (name: string, value: string | null): void => {
    changed = changed.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
    if (value !== null) changed = changed.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trim()}`);
  };
  if (height !== undefined) set("ht", height === null ? null : String(height));
  if (isCustom !== undefined) set("customHeight", isCustom ? "1" : null);
  if (hidden !== undefined) set("hidden", hidden ? "1" : null);
  return changed;
}
