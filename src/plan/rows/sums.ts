/**
 * Subtotals and totals with the rows they sum. Which rows a sum covers is not written anywhere: the usual places are
 * tried, and one that fits the stated amount is taken, so that only a sum that fits no reading is told as wrong.
 */
import { sumFen, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { readMoney } from "../cells/money";
import { numberFormatAt, type SheetGrid, valueAt } from "../../sheet";
import type { BoundColumn } from "../headers/bind";
import type { FieldReading, PlanSheet, Project } from "../types";
import type { Sorted } from "./classify";

/** Amounts that stand once per project; a funding source's amount has lines of its own. */
const NOT_SUMMED: ReadonlySet<FieldKey> = new Set<FieldKey>(["fundAmount", "annualFee"]);

export function readSums(
  grid: SheetGrid,
  columns: readonly BoundColumn[],
  rows: readonly Sorted[],
  projects: readonly Project[],
): PlanSheet["sums"] {
  const byRow = new Map(projects.map((project) => [project.row, project]));
  const all = columns.flatMap((column) => [column, ...(column.alternates ?? [])]);
  const money = all.filter(({ field, unit }) => unit !== null && !NOT_SUMMED.has(field));
  const sums: PlanSheet["sums"][number][] = [];
  rows.forEach(({ row, kind }, index) => {
    if (kind !== "total" && kind !== "subtotal") return;
    const scopes = kind === "subtotal" ? subtotalScopes(rows, index) : totalScopes(rows, index);
    for (const { field, column, unit } of money) {
      const stated = readMoney(valueAt(grid, row, column), numberFormatAt(grid, row, column), unit ?? "万元", "money");
      if (stated.state !== "value" || stated.value.type !== "money") continue;
      const { fen } = stated.value;
      const fits = (scope: readonly number[]): boolean => scope.length > 0 && sumOf(scope, field, byRow) === fen;
      const own = scopes.map((scope) => scope.filter((each) => isIn(byRow.get(each)?.fields[field], column)));
      const covered = scopes.find(fits) ?? own.find(fits) ?? own.find((scope) => scope.length > 0);
      if (covered) sums.push({ row, kind, field, column, fen, rows: covered });
    }
  });
  return sums;
}

/** Of several columns of one amount each sums its own rows. */
const isIn = (reading: FieldReading | undefined, column: number): boolean =>
  reading === undefined || reading.state === "absent" || reading.source.column === column;

function sumOf(scope: readonly number[], field: FieldKey, byRow: ReadonlyMap<number, Project>): Fen {
  return sumFen(
    scope.map((row) => {
      const reading = byRow.get(row)?.fields[field];
      return reading?.state === "value" && reading.value.type === "money" ? reading.value.fen : 0n;
    }),
  );
}

type Scopes = readonly (readonly number[])[];

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
