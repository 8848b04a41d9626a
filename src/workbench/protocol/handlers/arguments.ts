/** Reading what the client library sends as arguments and values; what does not fit is InvalidArgument. */
import { parseRange, splitSheet } from "../../backend/address";
import { cellCount, isEntireColumns, isEntireRows } from "../../backend/ranges";
import { MAX_COLUMNS, MAX_ROWS, type CellRange, type CellValue, type SheetInfo } from "../../backend/types";
import { invalidArgument, itemNotFound } from "../errors";
import type { HostContext } from "../handler";
import { isHostObject, type HostObject, type Node, type TypeName } from "../objects";

/** Excel cuts an address at this length. */
const LONGEST_ADDRESS = 8192;

export function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be text`);
  return value;
}

export function number(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${what} must be a number`);
  return value;
}

/** A whole number from 0; `fallback` when it was left out. */
export function index(value: unknown, what: string, fallback?: number): number {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  const n = number(value, what);
  if (!Number.isInteger(n)) throw invalidArgument(`${what} must be a whole number`);
  return n;
}

/** A measure in points from 0. */
export function points(value: unknown, what: string, most: number): number {
  const n = number(value, what);
  if (n < 0 || n > most) throw invalidArgument(`${what} is from 0 to ${most}`);
  return n;
}

export function truth(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return value;
}

/** One of Excel's enumeration values, in its own spelling (the client passes what the add-in wrote). */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((a) => typeof value === "string" && a.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument(`${what} must be one of ${allowed.join(", ")}`);
  return found;
}

/** "#RRGGBB" in upper case from "#rrggbb", "rrggbb" or a common HTML colour name; "" stays "". */
export function colour(value: unknown): string {
  const input = text(value, "colour").trim();
  if (input === "") return "";
  const named: Readonly<Record<string, string>> = {
    white: "FFFFFF",
    black: "000000",
    red: "FF0000",
    green: "008000",
    blue: "0000FF",
    yellow: "FFFF00",
    orange: "FFA500",
    gray: "808080",
    grey: "808080",
  };
  const hex = named[input.toLowerCase()] ?? input.replace(/^#/, "");
  if (!/^[0-9a-f]{6}$/i.test(hex)) throw invalidArgument(`${input} is no colour`);
  return `#${hex.toUpperCase()}`;
}

export function node<T extends TypeName>(value: unknown, type: T): Node<T> | null {
  return isHostObject(value) && value.type === type ? (value as Node<T>) : null;
}

/** A range inside the sheet, or InvalidArgument. */
export function inside(range: CellRange, what = "the range"): CellRange {
  const fits =
    range.row >= 0 &&
    range.column >= 0 &&
    range.rowCount >= 1 &&
    range.columnCount >= 1 &&
    range.row + range.rowCount <= MAX_ROWS &&
    range.column + range.columnCount <= MAX_COLUMNS;
  if (!fits) throw invalidArgument(`${what} lies outside the sheet`);
  return range;
}

/** Address text of one range on a given sheet; a sheet name in it must be that sheet's. */
export async function addressOn(host: HostContext, sheetId: string, address: unknown): Promise<CellRange> {
  if (address === null || address === undefined)
    return inside({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
  const input = text(address, "address");
  if (input.length > LONGEST_ADDRESS) throw invalidArgument(`an address has at most ${LONGEST_ADDRESS} characters`);
  const { sheet, rest } = splitSheet(input);
  if (sheet !== null && sheet.toLowerCase() !== (await sheetById(host, sheetId)).name.toLowerCase())
    throw invalidArgument(`${input} is on another sheet`);
  const range = parseRange(rest);
  if (range) return range;
  const names = [...(await host.backend.names(sheetId)), ...(await host.backend.names(null))];
  const named = names.find((n) => n.name.toLowerCase() === rest.toLowerCase());
  const target = named ? parseRange(splitSheet(named.formula.replace(/^=/, "")).rest) : null;
  if (!target) throw invalidArgument(`${input} is no address`);
  return target;
}

/** A Range object or an address on the sheet. */
export async function rangeOn(host: HostContext, sheetId: string, value: unknown): Promise<CellRange> {
  const range = node(value, "Range");
  if (!range) return addressOn(host, sheetId, value);
  if (range.sheetId !== sheetId) throw invalidArgument("the range is on another sheet");
  return range.range;
}

export async function sheetById(host: HostContext, sheetId: string): Promise<SheetInfo> {
  const found = (await host.backend.sheets()).find((s) => s.id === sheetId);
  if (!found) throw itemNotFound("the worksheet was deleted");
  return found;
}

/** A range too large to give its cells one by one: entire rows, entire columns, the sheet. */
export const isUnbounded = (range: CellRange): boolean => isEntireRows(range) || isEntireColumns(range);

/** Excel reads 5,000,000 cells at most. */
export function readable(range: CellRange): void {
  if (cellCount(range) > 5_000_000) throw invalidArgument("a request reads at most 5,000,000 cells");
}

/** What is set for a block: a rectangle of the range's size, or one value for all its cells. null leaves a cell. */
export function grid(value: unknown, range: CellRange): (CellValue | null)[][] {
  if (isUnbounded(range)) throw invalidArgument("cells of entire rows or columns cannot be set one by one");
  const cell = (v: unknown): CellValue | null => {
    if (v === null || v === undefined) return null;
    if (typeof v === "string" || typeof v === "number" || typeof v === "boolean") return v;
    throw invalidArgument("a cell takes text, a number or a truth value");
  };
  if (!Array.isArray(value)) {
    const one = cell(value);
    return Array.from({ length: range.rowCount }, () => new Array<CellValue | null>(range.columnCount).fill(one));
  }
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === range.rowCount && rows.every((row) => Array.isArray(row) && row.length === range.columnCount);
  if (!fits)
    throw invalidArgument(
      "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
    );
  return rows.map((row) => (row as readonly unknown[]).map(cell));
}

/** The common answer of several, null when they differ. */
export function common<V>(values: readonly V[]): V | null {
  const [first] = values;
  return first !== undefined && values.every((v) => v === first) ? first : null;
}

/** Load options as the client passes them on: every leaf that is true, as a path. */
export function askedPaths(options: unknown, prefix = ""): string[] {
  if (typeof options !== "object" || options === null) return [];
  return Object.entries(options).flatMap(([key, value]) =>
    value === true ? [prefix + key] : askedPaths(value, `${prefix}${key}/`),
  );
}

export const asObject = (value: unknown, what: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(`${what} must be an object`);
  return value as Readonly<Record<string, unknown>>;
};

/** An object, or ItemNotFound for null: what "getX" does where "getXOrNullObject" gives null. */
export function required<T extends HostObject>(found: T | null, what: string): T {
  if (!found) throw itemNotFound(what);
  return found;
}
