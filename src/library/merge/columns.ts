/** Which column of the library each column that was sent belongs to, and which have none. */
import type { FieldKey } from "../../fields";
import { type CellValue, formatKind, numberFormatAt, valueAt } from "../../sheet";
import { parseHeader, type HeaderWord } from "../../plan/headers/word";
import type { MoneyUnit } from "../../exact";
import type { ColumnBinding, PlanSheet } from "../../plan/types";
import type { NewCell } from "../rows";
import { rawCell, type ColumnPair } from "./cells";
import { dateStyleOf } from "./dates";
import type { LibrarySheet, LostColumn, LostReason, SentSheet, TakenColumn } from "./types";

/** Columns that no field is known for, with the same header in both. */
export interface RawPair {
  readonly from: number;
  readonly to: number;
  /** In another unit in the library: amounts are converted. */
  readonly units: { readonly from: MoneyUnit; readonly to: MoneyUnit } | null;
}

export interface ColumnsOfSheet {
  readonly pairs: readonly ColumnPair[];
  readonly raw: readonly RawPair[];
  readonly lost: readonly LostColumn[];
  readonly taken: readonly TakenColumn[];
}

/** Fields that the library numbers or keeps by itself. */
export const OWN_FIELDS: ReadonlySet<FieldKey> = new Set<FieldKey>(["seq"]);

interface Other {
  readonly column: number;
  readonly header: string;
  readonly reason: LostReason;
}

const words = (header: string): readonly HeaderWord[] => header.split("/").map(parseHeader);
const lastOf = <T>(header: string, pick: (word: HeaderWord) => T | null): T | null =>
  words(header)
    .map(pick)
    .reduce<T | null>((found, each) => each ?? found, null);
const yearOf = (header: string): number | null => lastOf(header, ({ year }) => year);
const timeUnitOf = (header: string): ColumnPair["from"]["timeUnit"] => lastOf(header, ({ timeUnit }) => timeUnit);
/** Words of a header without unit and brackets, for columns that no field is known for. */
const wordKey = (header: string): string =>
  words(header)
    .map(({ full }) => full)
    .join("/");

const isFilled = (value: CellValue): boolean => value !== null && !(typeof value === "string" && value.trim() === "");

/** @param rows rows of the sheet whose values are not to be lost: its projects but the classified */
export function columnsOf(library: LibrarySheet, sent: SentSheet, rows: readonly number[]): ColumnsOfSheet {
  const pairs: ColumnPair[] = [];
  const raw: RawPair[] = [];
  const taken: TakenColumn[] = [];
  const lost: LostColumn[] = [];
  const place = { file: sent.file, sheet: sent.plan.sheetName };
  const holds = (column: number): boolean => rows.some((row) => isFilled(valueAt(sent.grid, row, column)));
  const lose = (column: number, header: string, reason: LostReason): void => {
    if (holds(column)) lost.push({ ...place, header, reason });
  };
  const bodyRows = library.plan.projects.map(({ row }) => row);

  for (const { field, column, header, unit, isOwn, to } of sent.plan.columns.flatMap((each) =>
    placesIn(library, each),
  )) {
    if (OWN_FIELDS.has(field)) continue;
    if (!to) lose(column, header, "noColumn");
    else if (differ(yearOf(header), yearOf(to.header))) lose(column, header, "otherYear");
    else {
      taken.push({ ...place, header, libraryHeader: to.header });
      pairs.push({
        field,
        isOwn,
        from: { column, unit, timeUnit: timeUnitOf(header) },
        to: {
          column: to.column,
          unit: to.unit,
          timeUnit: timeUnitOf(to.header),
          dates: dateStyleOf(library.grid, to.column, bodyRows),
          keepsText: keepsText(library, to.column, bodyRows),
        },
      });
    }
  }
  const free = [...library.plan.unknownColumns, ...library.plan.doubleColumns, ...(library.plan.ignoredColumns ?? [])];
  for (const { column, header, reason } of others(sent.plan)) {
    const to = free.find(
      (candidate) => wordKey(candidate.header) === wordKey(header) && !isSourceColumn(candidate.header),
    );
    if (!to || wordKey(header) === "") {
      const unsupported = lastOf(header, ({ unit }) => unit) === "unsupported";
      lose(column, header, unsupported ? "unsupportedUnit" : reason);
      continue;
    }
    const [from, into] = [lastOf(header, ({ unit }) => unit), lastOf(to.header, ({ unit }) => unit)];
    if (differ(yearOf(header), yearOf(to.header))) lose(column, header, "otherYear");
    else if (from !== into && (!from || !into || from === "unsupported" || into === "unsupported"))
      lose(column, header, "unit");
    else {
      const units = from && into && from !== into ? { from: from as MoneyUnit, to: into as MoneyUnit } : null;
      raw.push({ from: column, to: to.column, units });
      taken.push({ ...place, header, libraryHeader: to.header });
    }
  }
  return { pairs, raw, lost, taken };
}

/**
 * Where a sent column goes. Amounts that stand under several groups of projects go each under its group where the library
 * has such groups, else all into its one column.
 */
function placesIn(
  library: LibrarySheet,
  sent: ColumnBinding,
): readonly (ColumnBinding & { readonly isOwn: boolean; readonly to: ColumnBinding | undefined })[] {
  const to = library.plan.columns.find((candidate) => candidate.field === sent.field);
  const groups = to?.alternates ? [to, ...to.alternates] : null;
  if (sent.isAddedUp || to?.isAddedUp) return addedUpIn(sent, to);
  if (!groups || !sent.alternates) return [{ ...sent, isOwn: false, to }];
  return [sent, ...sent.alternates].map((each) => ({
    ...each,
    isOwn: true,
    to: groups.find(({ header }) => wordKey(header) === wordKey(each.header)),
  }));
}

/** Columns that hold an act each go each into its own where the library has as many of them, else all into its one column. */
function addedUpIn(sent: ColumnBinding, to: ColumnBinding | undefined): ReturnType<typeof placesIn> {
  const [from = [], into = []] = [sent, to].map((bound) =>
    bound?.isAddedUp ? [bound, ...(bound.alternates ?? [])] : [],
  );
  if (to === undefined) return from.map((each) => ({ ...each, isOwn: true, to }));
  if (from.length === 0 || from.length !== into.length) return [{ ...sent, isOwn: false, to }];
  return from.map((each, place) => ({ ...each, isOwn: true, to: into[place] }));
}

function others(plan: PlanSheet): readonly Other[] {
  return [
    ...plan.unknownColumns.map((each): Other => ({ ...each, reason: "noColumn" })),
    ...plan.doubleColumns.map((each): Other => ({ ...each, reason: "double" })),
    ...(plan.ignoredColumns ?? []).map((each): Other => ({ ...each, reason: "ignored" })),
  ];
}

const differ = (one: number | null, other: number | null): boolean => one !== null && other !== null && one !== other;

function keepsText(library: LibrarySheet, column: number, rows: readonly number[]): boolean {
  for (const row of [...rows].reverse()) {
    const value = valueAt(library.grid, row, column);
    if (isFilled(value)) return typeof value === "string";
  }
  return numberFormatAt(library.grid, rows.at(-1) ?? 0, column) === "@";
}

/** A cell of a column that no field is known for; null = nothing to write. */
export function rawPairCell({ grid }: SentSheet, { from, units }: RawPair, row: number): NewCell | null {
  const value = valueAt(grid, row, from);
  const format = numberFormatAt(grid, row, from);
  if (!units || value === null || typeof value === "boolean") return rawCell(value, format);
  if (typeof value === "string")
    return { kind: "text", text: /\d/.test(value) && !/[元万亿]/.test(value) ? `${value}${units.from}` : value };
  if (formatKind(format) !== "number") return rawCell(value, format);
  const converted = rawCell(value, format);
  return converted?.kind === "number" ? { kind: "text", text: `${converted.decimal}${units.from}` } : converted;
}

/** Which part of where a row came from a column of the library holds. */
export type SourcePart = "all" | "file" | "sheet" | "row";

const SOURCE_WORDS: readonly (readonly [RegExp, SourcePart])[] = [
  [/^(?:数据|报送|汇总|信息|记录)?来源(?:说明)?$|^(?:来源|报送)文件及(?:来源)?行号?$|^来源\(?文件及行号?\)?$/, "all"],
  [/^(?:来源|报送)文件(?:名称?)?$/, "file"],
  [/^(?:来源|报送)(?:工作)?表(?:名称?)?$/, "sheet"],
  [/^(?:来源|报送|原)(?:所在)?行号?$/, "row"],
];

export function sourcePart(header: string): SourcePart | null {
  const { word, full } = parseHeader(header.split("/").at(-1) ?? "");
  return SOURCE_WORDS.find(([pattern]) => pattern.test(word) || pattern.test(full))?.[1] ?? null;
}

const isSourceColumn = (header: string): boolean => sourcePart(header) !== null;
