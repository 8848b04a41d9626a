/** Projects from their rows: every field read from its cell, merged cells filled down, further funding lines joined. */
import { FIELDS, type FieldKey } from "../../fields";
import { isMoneyKind, readCell } from "../cells/read";
import { numberFormatAt, valueAt, type SheetGrid } from "../grid";
import type { BoundColumn } from "../headers/bind";
import type { CellSource, FieldReading, Project } from "../types";
import type { Sorted } from "./classify";
import type { MergeLookup } from "./merges";

export interface ProjectReader {
  readonly grid: SheetGrid;
  readonly columns: readonly BoundColumn[];
  readonly mergeAt: MergeLookup;
  /** First row below the header: a merge that begins above it is the header's. */
  readonly firstRow: number;
}

/** What further rows of a project add to: each row may hold another contract, supplement or adjustment. */
const ADDED_UP: ReadonlySet<FieldKey> = new Set<FieldKey>(["contract", "supp", "suppPrior", "adj", "up", "down", "adjPrior"]);

export function readProjects(reader: ProjectReader, rows: readonly Sorted[]): readonly Project[] {
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
    projects.push(readProject(reader, first.row, further));
  }
  return projects;
}

function readProject(reader: ProjectReader, row: number, further: readonly number[]): Project {
  const fields: Partial<Record<FieldKey, FieldReading>> = {};
  for (const column of reader.columns) {
    let reading = readField(reader, column, row);
    if (ADDED_UP.has(column.field)) for (const next of further) if (isOwnLine(reader, next)) reading = addUp(reading, readBelow(reader, column, next, row));
    fields[column.field] = reading;
  }
  return { row, rows: [row, ...further], fields, fundingLines: fundingLines(reader, row, further) };
}

/** Reads a field on a row. Inside a vertical merge the merge's first cell is read; amounts belong to its first row only. */
function readField({ grid, mergeAt, firstRow }: ProjectReader, column: BoundColumn, row: number): FieldReading {
  const merge = mergeAt(row, column.column);
  const inMerge = merge !== null && merge.firstRow < row && merge.firstRow >= firstRow;
  const from = inMerge && !isMoneyKind(FIELDS[column.field].kind) ? { row: merge.firstRow, column: merge.firstColumn } : { row, column: column.column };
  const raw = valueAt(grid, from.row, from.column);
  const source: CellSource = { row: from.row, column: from.column, raw };
  return { ...readCell(column.field, raw, numberFormatAt(grid, from.row, from.column), { money: column.unit ?? "万元", time: column.timeUnit }), source };
}

/** A further row's own cell; blank where it is merged with the project's first row. */
function readBelow(reader: ProjectReader, column: BoundColumn, row: number, first: number): FieldReading {
  const merge = reader.mergeAt(row, column.column);
  return merge && merge.firstRow <= first ? { state: "blank", blank: "empty", source: { row, column: column.column, raw: null } } : readField(reader, column, row);
}

/** A line that says so itself: the project's name is merged over it, or it names its source of funds. */
function isOwnLine({ grid, columns, mergeAt }: ProjectReader, row: number): boolean {
  const name = columns.find(({ field }) => field === "name")?.column ?? 0;
  const fund = columns.find(({ field }) => field === "fund")?.column ?? 0;
  const merge = mergeAt(row, name);
  const source = fund > 0 ? valueAt(grid, row, fund) : null;
  return (merge !== null && merge.firstRow < row) || (typeof source === "string" && source.trim() !== "");
}

function addUp(before: FieldReading, next: FieldReading): FieldReading {
  if (before.state === "bad" || next.state === "absent" || (next.state === "blank" && next.blank !== "pending")) return before;
  if (before.state !== "value") return next;
  if (next.state !== "value") return next;
  if (before.value.type !== "money" || next.value.type !== "money") return before;
  return {
    ...before,
    value: { type: "money", fen: before.value.fen + next.value.fen, amounts: [...before.value.amounts, ...next.value.amounts] },
    notes: [...new Set([...before.notes, ...next.notes])],
  };
}

function fundingLines(reader: ProjectReader, row: number, further: readonly number[]): Project["fundingLines"] {
  const fund = reader.columns.find(({ field }) => field === "fund");
  const amount = reader.columns.find(({ field }) => field === "fundAmount");
  const place = amount ?? fund;
  if (!place) return [];
  const lines: Project["fundingLines"][number][] = [];
  for (const each of [row, ...further]) {
    const source = fund ? (each === row ? readField(reader, fund, each) : readBelow(reader, fund, each, row)) : null;
    const money = amount ? (each === row ? readField(reader, amount, each) : readBelow(reader, amount, each, row)) : null;
    const name = source?.state === "value" && source.value.type === "text" ? source.value.text : "";
    const fen = money?.state === "value" && money.value.type === "money" ? money.value.fen : null;
    if (name !== "" || fen !== null) lines.push({ row: each, source: name, fen, column: place.column });
  }
  return lines;
}
