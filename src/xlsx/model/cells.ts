import { dayOfIso, serialOfDay } from "../../exact";
import { type CellValue, DAYS_1904, cellOf, moveFormula, parseArea, LAST_ROW } from "../../sheet";
import { LIMITS, refuse } from "../package";
import { isDateFormat } from "../styles";
import type { XmlReader } from "../xml/reader";
import { unescapeCell } from "../xml/text";
import { cellsInOrder, rowsInOrder } from "./order";
import { readRichText } from "./sharedStrings";
import type { CellModel, RowModel, StyleTable } from "./types";

export interface CellContext {
  /** null: the workbook has no such part, or it is missing. */
  readonly strings: readonly string[] | null;
  readonly styles: StyleTable;
  readonly date1904: boolean;
}

export interface SheetCells {
  readonly rows: RowModel[];
  readonly withoutResult: { row: number; column: number }[];
}

/**
 * Blank rows in a row that are kept. Sheets are formatted down to their last row; what stands so far below all contents is
 * no part of a plan, and a million rows of nothing are a gigabyte.
 */
export const MOST_BLANK_ROWS = 10_000;
/** Looks of blank rows that are remembered. */
const MOST_LOOKS = 1000;

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The rows of sheetData; the reader stands on its open tag, then behind it. Rows and cells come out in ascending order. */
export function readCells(reader: XmlReader, context: CellContext): SheetCells {
  const rows: RowModel[] = [];
  const withoutResult: { row: number; column: number }[] = [];
  if (reader.selfClosing) return { rows, withoutResult };
  const scan = new CellScan(context, withoutResult);
  let previous = 0;
  let sorted = true;
  let blank = 0;
  for (;;) {
    const kind = reader.next();
    if (kind === "open" && reader.name === "row") {
      const row = scan.row(reader, previous);
      sorted &&= row.row > previous;
      previous = row.row;
      blank = isBlank(row.cells) ? blank + 1 : 0;
      if (blank <= MOST_BLANK_ROWS) rows.push(row);
    } else if (kind === "open") reader.skip();
    else if (kind === "close") break;
    else if (kind === "end") throw refuse("truncated", "sheet data");
  }
  return { rows: sorted ? rows : rowsInOrder(rows), withoutResult };
}

const isBlank = (cells: readonly CellModel[]): boolean =>
  cells.every(({ value, formula }) => value === null && formula === null);

class CellScan {
  private count = 0;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly blank = new Map<string, readonly CellModel[]>();
  /** Which formats show dates, once for each format. */
  private readonly dateFormats: readonly boolean[];

  constructor(
    private readonly context: CellContext,
    private readonly withoutResult: { row: number; column: number }[],
  ) {
    this.dateFormats = context.styles.cellFormats.map(({ numberFormat }) => isDateFormat(numberFormat));
  }

  row(reader: XmlReader, previous: number): RowModel {
    const number = Number(reader.attribute("r") ?? previous + 1);
    if (!Number.isInteger(number) || number < 1 || number > LAST_ROW) throw refuse("damaged", `row ${number}`);
    const height = Number(reader.attribute("ht") ?? "");
    const style = reader.attribute("s");
    const own = reader.attribute("customFormat");
    const row = {
      row: number,
      height: height > 0 ? height : null,
      isCustomHeight: isTrue(reader.attribute("customHeight")),
      hidden: isTrue(reader.attribute("hidden")),
      style: style !== undefined && isTrue(own) ? this.style(style) : null,
    };
    const cells: CellModel[] = [];
    let sorted = true;
    if (!reader.selfClosing) {
      let column = 0;
      for (;;) {
        const kind = reader.next();
        if (kind === "open" && reader.name === "c") {
          const cell = this.cell(reader, number, column);
          sorted &&= cell.column > column;
          column = cell.column;
          cells.push(cell);
        } else if (kind === "open") reader.skip();
        else if (kind === "close") break;
        else if (kind === "end") throw refuse("truncated", `row ${number}`);
      }
    }
    return { ...row, cells: this.once(sorted ? cells : cellsInOrder(cells)) };
  }

  /** Blank rows of one look share their cells: a sheet may be formatted down to its last row. */
  private once(cells: readonly CellModel[]): readonly CellModel[] {
    if (!isBlank(cells)) return cells;
    const key = cells.map(({ column, style }) => `${column}:${style}`).join();
    const same = this.blank.get(key);
    if (same) return same;
    if (this.blank.size < MOST_LOOKS) this.blank.set(key, cells);
    return cells;
  }

  private cell(reader: XmlReader, row: number, previousColumn: number): CellModel {
    if ((this.count += 1) > LIMITS.cells) throw refuse("tooLarge", "cells");
    const reference = reader.attribute("r");
    const column = reference === undefined ? previousColumn + 1 : (cellOf(reference)?.column ?? 0);
    if (column < 1) throw refuse("damaged", `cell ${reference}`);
    const styleText = reader.attribute("s");
    const style = styleText === undefined ? 0 : this.style(styleText);
    const type = reader.attribute("t") ?? "n";
    let raw: string | null = null;
    let formula: string | null = null;
    let isRich = false;
    if (!reader.selfClosing) {
      for (;;) {
        const kind = reader.next();
        if (kind === "open") {
          if (reader.name === "v") raw = elementText(reader);
          else if (reader.name === "is") {
            raw = readRichText(reader);
            isRich = true;
          } else if (reader.name === "f") formula = this.formula(reader, row, column);
          else reader.skip();
        } else if (kind === "close") break;
        else if (kind === "end") throw refuse("truncated", `cell ${reference}`);
      }
    }
    // An empty value is none, whatever type is stated; only a formula may have come to an empty text.
    const isEmpty = raw === null || (type === "str" || type === "inlineStr" || isRich ? raw === "" : raw.trim() === "");
    if (isEmpty && formula !== null && (raw === null || type !== "str")) this.withoutResult.push({ row, column });
    const value = isEmpty ? emptyValue(type, formula) : this.value(isRich ? "inlineStr" : type, raw ?? "", style);
    return { column, ...value, formula, style };
  }

  private value(type: string, raw: string, style: number): Pick<CellModel, "value" | "type"> {
    switch (type) {
      case "inlineStr":
        return { value: raw, type: "text" };
      case "s":
        // Without its texts a sheet would be read as one of numbers.
        if (this.context.strings === null) throw refuse("damaged", "the shared strings are missing");
        return { value: this.context.strings[Number(raw)] || null, type: "text" };
      case "str":
        return { value: unescapeCell(raw), type: "text" };
      case "b":
        return { value: /^(?:1|true|on)$/i.test(raw.trim()), type: "boolean" };
      case "e":
        return { value: raw.trim(), type: "error" };
    }
    const value = type === "d" ? serialOfIso(raw.trim()) : this.number(raw, style);
    // A number that is none: shown as what it is rather than as nothing.
    return { value: value ?? raw, type: value === null ? "text" : "number" };
  }

  private number(raw: string, style: number): number | null {
    const value = Number(raw);
    if (raw.trim() === "" || !Number.isFinite(value)) return null;
    return this.context.date1904 && this.dateFormats[style] ? value + DAYS_1904 : value;
  }

  private style(text: string): number {
    const style = Number(text);
    return Number.isInteger(style) && style >= 0 && style < this.context.styles.cellFormats.length ? style : 0;
  }

  private formula(reader: XmlReader, row: number, column: number): string | null {
    const kind = reader.attribute("t");
    const id = reader.attribute("si");
    const range = reader.attribute("ref");
    const text = elementText(reader);
    if (kind === "dataTable") return null;
    if (kind !== "shared" || id === undefined) return text === "" ? null : text;
    if (text !== "") {
      if (range === undefined || parseArea(range)) this.shared.set(id, { text, row, column });
      return text;
    }
    const first = this.shared.get(id);
    return first ? moveFormula(first.text, row - first.row, column - first.column) : null;
  }
}

/** A formula of the text kind came to an empty text; every other cell without a value is blank. */
function emptyValue(type: string, formula: string | null): Pick<CellModel, "value" | "type"> {
  return type === "str" && formula !== null ? { value: "", type: "text" } : { value: null, type: "number" };
}

/** Text of the element whose open tag the reader stands on. */
function elementText(reader: XmlReader): string {
  if (reader.selfClosing) return "";
  let text = "";
  for (;;) {
    const kind = reader.next();
    if (kind === "text") text += reader.text;
    else if (kind === "open") reader.skip();
    else return text;
  }
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";

/** Serial number of an ISO date, date and time, or time; null if it is none. */
function serialOfIso(text: string): CellValue {
  const match = /^(?:(\d{4}-\d{2}-\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === "") return null;
  const [, date, hours = "0", minutes = "0", seconds = "0"] = match;
  const day = date === undefined ? null : dayOfIso(date);
  if (date !== undefined && day === null) return null;
  return (
    (day === null ? 0 : serialOfDay(day)) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
  );
}
