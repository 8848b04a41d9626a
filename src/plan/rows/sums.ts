/**
 * Subtotals and totals with the rows they sum. Which rows a sum covers is not written anywhere: the usual places are
 * tried, and one that fits the stated amount is taken, so that only a sum that fits no reading is told as wrong.
 */
import type { Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { readMoney } from "../cells/money";
import { changedPlaces, numberFormatAt, placeFrom, type SheetGrid, valueAt } from "../../sheet";
import type { BoundColumn } from "../headers/bind";
import { cellsIn, type FieldReading, type Held, type PlanSheet, type Project } from "../types";
import type { KnownSums, LastRead, Scopes, Sorted, SortedRows } from "./since";

/** Amounts that stand once per project; a funding source's amount has lines of its own. */
const NOT_SUMMED: ReadonlySet<FieldKey> = new Set<FieldKey>(["fundAmount", "annualFee"]);

/** @param since the reading before, where its rows were sorted like these */
export function readSums(
  grid: SheetGrid,
  columns: readonly BoundColumn[],
  { rows, others }: Pick<SortedRows, "rows" | "others">,
  projects: readonly Project[],
  since: LastRead | null = null,
): KnownSums {
  const totals = new Totals(projects, since);
  const money = columns
    .flatMap((column) =>
      [column, ...(column.alternates ?? [])].map((one) => ({
        ...one,
        isShared: column.alternates !== undefined && !column.isAddedUp,
        isOne: column.isAddedUp === true,
      })),
    )
    .flatMap((one) => (one.unit === null || NOT_SUMMED.has(one.field) ? [] : [{ ...one, unit: one.unit }]));
  const scopesOf = new Map<number, Scopes>();
  const sums: PlanSheet["sums"][number][] = [];
  for (const { row, kind } of others) {
    if (kind !== "total" && kind !== "subtotal") continue;
    const index = row - (rows[0]?.row ?? 0);
    const scopes =
      since?.sums.scopes.get(row) ?? (kind === "subtotal" ? subtotalScopes(rows, index) : totalScopes(rows, index));
    scopesOf.set(row, scopes);
    for (const { field, column, unit, isShared, isOne } of money) {
      const stated = readMoney(valueAt(grid, row, column), numberFormatAt(grid, row, column), unit, "money");
      if (stated.state !== "value" || stated.value.type !== "money") continue;
      const { fen } = stated.value;
      const own = isOne ? column : null;
      const fits = (scope: readonly number[]): boolean => scope.length > 0 && totals.of(scope, field, own).fen === fen;
      const covered =
        scopes.find(fits) ??
        (isShared ? ownRows(scopes, field, column, fen, totals) : scopes.find((scope) => scope.length > 0));
      if (!covered) continue;
      // What is kept of a list is of use only where the next reading has the same list.
      const held = scopes.includes(covered) ? totals.of(covered, field, own) : totals.sum(covered, field, own);
      sums.push({ row, kind, field, column, fen, rows: covered, held });
    }
  }
  return { sums, scopes: scopesOf, totals: totals.known };
}

/** What many rows hold; after an edit the difference that it made is added. */
class Totals {
  readonly known = new Map<readonly number[], Map<FieldKey, Held>>();
  private byRow: ReadonlyMap<number, Project> | null = null;

  constructor(
    private readonly projects: readonly Project[],
    since: LastRead | null,
  ) {
    const changed = since && changedPlaces(projects, since.projects);
    if (!since || !changed) return;
    for (const [scope, fields] of since.sums.totals) {
      const changedIn = changed.filter((place) => holds(scope, projects[place]?.row ?? 0));
      const now = changedIn.map((place) => projects[place]);
      const before = changedIn.map((place) => since.projects[place]);
      this.known.set(
        scope,
        new Map([...fields].map(([field, held]) => [field, exchanged(held, addUp(now, field), addUp(before, field))])),
      );
    }
  }

  /** Kept by the list of rows: for lists that stay. */
  of(scope: readonly number[], field: FieldKey, column: number | null): Held {
    if (column !== null) return this.sum(scope, field, column);
    const fields = this.known.get(scope) ?? new Map<FieldKey, Held>();
    this.known.set(scope, fields);
    const held = fields.get(field) ?? this.sum(scope, field, null);
    fields.set(field, held);
    return held;
  }

  /** @param column what this one of several columns gives; null: the whole field */
  sum(scope: readonly number[], field: FieldKey, column: number | null): Held {
    return addUp(
      scope.map((row) => this.project(row)),
      field,
      column,
    );
  }

  project(row: number): Project | undefined {
    return (this.byRow ??= new Map(this.projects.map((project) => [project.row, project]))).get(row);
  }
}

function addUp(projects: readonly (Project | undefined)[], field: FieldKey, column: number | null = null): Held {
  let [fen, pending, unreadable] = [0n, 0, 0];
  for (const project of projects) {
    const reading = project?.fields[field];
    if (column !== null)
      for (const { value } of cellsIn(reading, column)) fen += value.type === "money" ? value.fen : 0n;
    else if (reading?.state === "value" && reading.value.type === "money") fen += reading.value.fen;
    if (reading?.state === "bad") unreadable += 1;
    else if (reading?.state === "blank" && reading.blank === "pending") pending += 1;
  }
  return { fen, pending, unreadable };
}

/** What rows hold after some of them changed: `now` in place of `before`. */
function exchanged(held: Held, now: Held, before: Held): Held {
  return {
    fen: held.fen + now.fen - before.fen,
    pending: held.pending + now.pending - before.pending,
    unreadable: held.unreadable + now.unreadable - before.unreadable,
  };
}
/** Whether a row is among rows in order. */
const holds = (rows: readonly number[], row: number): boolean => rows[placeFrom(rows, row, (each) => each)] === row;

/** Of several columns of one amount each sums its own rows. */
function ownRows(
  scopes: Scopes,
  field: FieldKey,
  column: number,
  fen: Fen,
  totals: Totals,
): readonly number[] | undefined {
  const own = scopes.map((scope) => scope.filter((each) => isIn(totals.project(each)?.fields[field], column)));
  return (
    own.find((scope) => scope.length > 0 && totals.sum(scope, field, null).fen === fen) ??
    own.find((scope) => scope.length > 0)
  );
}

const isIn = (reading: FieldReading | undefined, column: number): boolean =>
  reading === undefined || reading.state === "absent" || reading.source.column === column;

/** Project rows from an index on, in a direction, up to a boundary. */
function collect(
  rows: readonly Sorted[],
  from: number,
  step: 1 | -1,
  isBoundary: (kind: Sorted["kind"]) => boolean,
): number[] {
  const found: number[] = [];
  for (let at = from; at >= 0 && at < rows.length; at += step) {
    const each = rows[at];
    if (!each || isBoundary(each.kind)) break;
    if (each.kind === "project") found.push(each.row);
  }
  return step === 1 ? found : found.reverse();
}

const isSum = (kind: Sorted["kind"]): boolean => kind === "subtotal" || kind === "total";
const isEdge = (kind: Sorted["kind"]): boolean => isSum(kind) || kind === "group";

/** Above, since the last sum or group; above, over inner groups; below, where the subtotal heads its rows. */
function subtotalScopes(rows: readonly Sorted[], index: number): Scopes {
  return [
    collect(rows, index - 1, -1, isEdge),
    collect(rows, index - 1, -1, isSum),
    collect(rows, index + 1, 1, isEdge),
    collect(rows, index + 1, 1, isSum),
  ];
}

/** All projects above; those since the last total; all below, where the total heads the table; all of the sheet. */
function totalScopes(rows: readonly Sorted[], index: number): Scopes {
  const total = (kind: Sorted["kind"]): boolean => kind === "total";
  const never = (): boolean => false;
  return [
    collect(rows, index - 1, -1, never),
    collect(rows, index - 1, -1, total),
    collect(rows, index + 1, 1, total),
    collect(rows, 0, 1, never),
    collect(rows, index - 1, -1, isSum),
  ];
}
