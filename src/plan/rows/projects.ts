/** Projects from their rows: every field read from its cell, merged cells filled down, further funding lines joined. */
import { FIELDS, type FieldKey } from "../../fields";
import { isMoneyKind, readCell } from "../cells/read";
import type { CellReading } from "../cells/text";
import {
  type CellValue,
  cellKey,
  DAYS_1904,
  type MergeLookup,
  numberFormatAt,
  type SheetGrid,
  valueAt,
  withPlaces,
} from "../../sheet";
import { saysNothing } from "../headers/alternates";
import type { BoundColumn } from "../headers/bind";
import type { ReadMemo } from "../memo";
import type { CellSource, FieldReading, MoneyYears, Project } from "../types";
import { concerned } from "./concerned";
import { isOwnLine } from "./ownLine";
import { PUBLICATION, withPublication } from "./publication";
import { addLine, readTogether } from "./together";
import type { Since, Sorted } from "./since";

export interface ProjectReader {
  readonly grid: SheetGrid;
  readonly columns: readonly BoundColumn[];
  readonly mergeAt: MergeLookup;
  /** First row below the header: a merge that begins above it is the header's. */
  readonly firstRow: number;
  readonly memo: ReadMemo;
}

/** What further rows of a project add to: each row may hold another contract, supplement or adjustment. */
const ADDED_UP: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "contract",
  "supp",
  "suppPrior",
  "adj",
  "up",
  "down",
  "adjPrior",
]);
/** Texts whose readings are remembered, per column: 市某局, 否 and 自建 stand in thousands of rows. */
const REMEMBERED = 5000;
const LONGEST_REMEMBERED = 40;

type ReadColumnCell = (raw: CellValue, format: string) => CellReading;

/** A column with its reader. */
interface ColumnReader {
  readonly column: number;
  readonly field: FieldKey;
  readonly isMoney: boolean;
  readonly isAddedUp: boolean;
  readonly read: ReadColumnCell;
  readonly alternates: readonly ColumnReader[];
  /** Columns whose amounts are read together, this one among them; null: the alternates exclude each other. */
  readonly together: readonly ColumnReader[] | null;
  readonly stated: ColumnReader | null;
}

interface Reader extends Omit<ProjectReader, "columns"> {
  readonly columns: readonly ColumnReader[];
  readonly name: number;
  readonly fund: ColumnReader | null;
  readonly fundAmount: ColumnReader | null;
  readonly isPublishedInOne: boolean;
  /** A project's fields with nothing read yet: see fieldsOf. */
  readonly unread: Partial<Record<FieldKey, FieldReading>>;
  readonly moneyYears: MoneyYears | null;
}

/**
 * An object with every bound field, to be copied for each project. V8 makes an object that grows key by key past some
 * twenty of them a hash table, which rules look into some hundred times a row; what JSON.parse makes, and copies of it,
 * are plain records.
 */
const fieldsOf = (fields: readonly FieldKey[]): Reader["unread"] =>
  JSON.parse(
    JSON.stringify(Object.fromEntries(fields.map((field) => [field, { state: "absent" }]))),
  ) as Reader["unread"];

/** @param since the reading before, where its rows were sorted like these: then no more projects are read than changed */
export function readProjects(
  { columns, ...sheet }: ProjectReader,
  rows: readonly Sorted[],
  since: Since | null = null,
): readonly Project[] {
  const readers = columns.map((column) => columnReader(column, sheet.grid));
  const of = (field: FieldKey): ColumnReader | null => readers.find((each) => each.field === field) ?? null;
  const isPublishedInOne = of("publicDays") !== null && PUBLICATION.every((field) => of(field) === null);
  const reader: Reader = {
    ...sheet,
    columns: readers,
    name: of("name")?.column ?? 0,
    fund: of("fund"),
    fundAmount: of("fundAmount"),
    isPublishedInOne,
    unread: fieldsOf([...columns.map(({ field }) => field), ...(isPublishedInOne ? PUBLICATION : [])]),
    moneyYears: moneyYearsOf(columns),
  };
  const read = (row: number, further: readonly number[]): Project =>
    further.length > 0 || isMerged(reader, row) ? readProject(reader, row, further) : readLone(reader, row);
  if (since) {
    const { projects } = since;
    return withPlaces(projects, [...concerned(since, sheet.grid.merges)], (place) => {
      const [row = 0, ...further] = projects[place]?.rows ?? [];
      return read(row, further);
    });
  }
  const projects: Project[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const first = rows[at];
    if (first?.kind !== "project") continue;
    const further: number[] = [];
    while (rows[at + 1]?.kind === "continuation") {
      at += 1;
      const next = rows[at];
      if (next) further.push(next.row);
    }
    projects.push(read(first.row, further));
  }
  return projects;
}

function moneyYearsOf(columns: readonly BoundColumn[]): MoneyYears | null {
  const dated = columns.flatMap(({ field, year }) =>
    year !== null && isMoneyKind(FIELDS[field].kind) ? [[field, year] as const] : [],
  );
  return dated.length > 0 ? Object.fromEntries(dated) : null;
}

/** A project that is made of its own row alone stays the same object as long as the row does. */
function readLone(reader: Reader, row: number): Project {
  const known = reader.memo.project(reader.grid, row);
  if (known) return known;
  const project = readProject(reader, row, []);
  reader.memo.keep(reader.grid, project);
  return project;
}

const isMerged = ({ columns, mergeAt, grid }: Reader, row: number): boolean =>
  grid.merges.length > 0 && columns.some(({ column }) => mergeAt(row, column) !== null);

function columnReader(bound: BoundColumn, grid: SheetGrid): ColumnReader {
  const { column, field, unit, timeUnit, alternates = [], stated } = bound;
  const { date1904 } = grid;
  const units = { money: unit ?? "万元", time: timeUnit, serialShift: date1904 ? DAYS_1904 : 0 } as const;
  const remembered = new Map<string, CellReading>();
  const read: ReadColumnCell = (raw, format) => {
    if (typeof raw !== "string" || raw.length > LONGEST_REMEMBERED) return readCell(field, raw, format, units);
    const before = remembered.get(raw);
    if (before) return before;
    const now = readCell(field, raw, format, units);
    if (remembered.size < REMEMBERED) remembered.set(raw, now);
    return now;
  };
  const own: ColumnReader = {
    column,
    field,
    isMoney: isMoneyKind(FIELDS[field].kind),
    isAddedUp: ADDED_UP.has(field),
    read,
    alternates: [],
    together: null,
    stated: stated ? columnReader(stated, grid) : null,
  };
  const others = alternates.map((alternate) => columnReader(alternate, grid));
  return bound.isAddedUp ? { ...own, together: [{ ...own, stated: null }, ...others] } : { ...own, alternates: others };
}

function readProject(reader: Reader, row: number, further: readonly number[]): Project {
  const fields = { ...reader.unread };
  for (const column of reader.columns) {
    let reading = readField(reader, column, row);
    if (column.isAddedUp)
      for (const next of further)
        if (isOwnLine(reader, next)) reading = addLine(reading, readBelow(reader, column, next, row));
    fields[column.field] = reading;
  }
  if (reader.isPublishedInOne) withPublication(fields);
  const project: Project = { row, rows: [row, ...further], fields, fundingLines: fundingLines(reader, row, further) };
  return reader.moneyYears === null ? project : { ...project, moneyYears: reader.moneyYears };
}

/**
 * Reads a field on a row. Inside a vertical merge the merge's first cell is read, in its first column alone, as on the merge's
 * first row; amounts belong to its first row only.
 */
function readField(reader: Reader, bound: ColumnReader, row: number): FieldReading {
  if (bound.together) {
    const stated = bound.stated && readField(reader, bound.stated, row);
    return readTogether(
      bound.together.map((each) => readField(reader, each, row)),
      stated,
    );
  }
  const { grid, mergeAt, firstRow } = reader;
  const { column, isMoney, read } = filledOf(grid, bound, row);
  const merge = isMoney ? null : mergeAt(row, column);
  const filled =
    merge !== null && merge.firstColumn === column && merge.firstRow < row && merge.firstRow >= firstRow ? merge : null;
  const source: CellSource = filled
    ? { row: filled.firstRow, column: filled.firstColumn, raw: valueAt(grid, filled.firstRow, filled.firstColumn) }
    : { row, column, raw: valueAt(grid, row, column) };
  if ((source.raw === null || source.raw === "") && grid.withoutResult?.has(cellKey(source.row, source.column)))
    return { state: "bad", reason: "noResult", source };
  const reading = read(source.raw, numberFormatAt(grid, source.row, source.column));
  switch (reading.state) {
    case "value":
      return { state: "value", value: reading.value, source, notes: reading.notes };
    case "blank":
      return { state: "blank", blank: reading.blank, source };
    case "bad":
      return { state: "bad", reason: reading.reason, source };
  }
}

/** The column itself or, where it says nothing on a row, the one of another group of projects that does. */
function filledOf(grid: SheetGrid, bound: ColumnReader, row: number): ColumnReader {
  if (bound.alternates.length === 0 || !saysNothing(valueAt(grid, row, bound.column))) return bound;
  return bound.alternates.find(({ column }) => !saysNothing(valueAt(grid, row, column))) ?? bound;
}

/** A further row's own cell; none where it is merged with the project's first row. */
function readBelow(reader: Reader, column: ColumnReader, row: number, first: number): FieldReading {
  const merge = reader.mergeAt(row, column.column);
  return merge && merge.firstRow <= first ? NO_CELL : readField(reader, column, row);
}

const NO_CELL: FieldReading = { state: "absent" };
const NO_LINES: Project["fundingLines"] = [];

function fundingLines(reader: Reader, row: number, further: readonly number[]): Project["fundingLines"] {
  const { fund, fundAmount } = reader;
  const place = fundAmount ?? fund;
  if (!place) return NO_LINES;
  const lines: Project["fundingLines"][number][] = [];
  for (const each of [row, ...further]) {
    const read = (column: ColumnReader): FieldReading =>
      each === row ? readField(reader, column, each) : readBelow(reader, column, each, row);
    const source = fund ? read(fund) : null;
    const money = fundAmount ? read(fundAmount) : null;
    const name = source?.state === "value" && source.value.type === "text" ? source.value.text : "";
    const fen = money?.state === "value" && money.value.type === "money" ? money.value.fen : null;
    if (name !== "" || fen !== null) lines.push({ row: each, source: name, fen, column: place.column });
  }
  return lines;
}
