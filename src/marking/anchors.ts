import type { FieldKey } from "../fields";
import { cellKey, keptValueAt, type SheetGrid } from "../sheet";
import type { ColumnBinding, PlanSheet } from "../plan/types";
import { moneyScale, PLAIN_SCALE, tokenOf, type TokenScale } from "./tokens";

/** A column whose values say which project a row is. */
export interface AnchorColumn {
  readonly field: FieldKey;
  readonly column: number;
  readonly scale: TokenScale;
  /** Of a form the row of its cell; absent: the row that is named. */
  readonly row?: number;
}

const AMOUNTS: readonly FieldKey[] = ["total", "approvedTotal", "estimate", "contract"];
/** What else tells rows apart that share name and amount, best first. 序号 comes last: people renumber. */
const FURTHER: readonly FieldKey[] = [
  "unit",
  "code",
  "contract",
  "approvalNo",
  "fund",
  "fundAmount",
  "yearAmt",
  "content",
  "remark",
];

export const scaleOf = (binding: ColumnBinding): TokenScale =>
  binding.unit === null ? PLAIN_SCALE : moneyScale(binding.unit);

/**
 * The row anchor of a plan: name and amount, and further columns as long as they tell rows apart that would else look
 * the same (continuation rows, a project entered twice). Rows alike in every column stay alike; their verdicts are too.
 */
export function chooseAnchor(plan: PlanSheet, grid: SheetGrid, rows: readonly number[]): readonly AnchorColumn[] {
  const byField = (field: FieldKey): ColumnBinding | undefined =>
    plan.columns.find((binding) => binding.field === field);
  const amount = AMOUNTS.find((field) => byField(field));
  const sum = amount && byField(amount);
  const first = [byField("name"), sum, ...(sum?.alternates ?? [])].filter((binding) => binding !== undefined);
  const preferred = FURTHER.map(byField).filter((binding) => binding !== undefined);
  const rest = plan.columns.filter((binding) => binding.field !== "seq" && binding.field !== "classified");
  const seq = byField("seq");
  const chosen: AnchorColumn[] = first.map(anchorColumn);
  const keys = new Map(rows.map((row) => [row, chosen.map((anchor) => token(grid, row, anchor)).join("|")]));
  for (const binding of [...preferred, ...rest, ...(seq ? [seq] : [])]) {
    const before = distinct(keys);
    if (before === rows.length) break;
    if (chosen.some(({ column }) => column === binding.column)) continue;
    const anchor = anchorColumn(binding);
    const longer = new Map(rows.map((row) => [row, `${keys.get(row)}|${token(grid, row, anchor)}`]));
    if (distinct(longer) === before) continue;
    chosen.push(anchor);
    for (const [row, key] of longer) keys.set(row, key);
  }
  return chosen;
}

/** What a classified row is known by: its flag and 序号. Nothing else of it may be written down again. */
export function classifiedAnchor(plan: PlanSheet): readonly AnchorColumn[] {
  return plan.columns.filter(({ field }) => field === "classified" || field === "seq").map(anchorColumn);
}

/** What a form's project is known by: the cells of its name and its amount. */
export function formAnchor(
  plan: PlanSheet,
  fields: readonly FieldKey[] = ["name", ...AMOUNTS],
): readonly AnchorColumn[] {
  const bound = fields.flatMap((field) => plan.columns.filter((binding) => binding.field === field));
  return bound.map((binding) => ({ ...anchorColumn(binding), ...rowOf(binding) })).slice(0, 2);
}

/** What tells one anchor from another: its column, of a form its cell. */
export const placeOf = ({ column, row }: Pick<AnchorColumn, "column" | "row">): number =>
  row === undefined ? column : cellKey(row, column);

/** The row of a form's cell; nothing for a column of a table. */
export const rowOf = ({ cells }: Pick<ColumnBinding, "cells">): { readonly row?: number } =>
  cells ? { row: cells.value.row } : {};

function anchorColumn(binding: ColumnBinding): AnchorColumn {
  return { field: binding.field, column: binding.column, scale: scaleOf(binding) };
}

/** Token of an anchor cell; "?" for a text too long to have one, which no formula ever yields: never a wrong match. */
export function token(grid: SheetGrid, row: number, { column, scale, row: own = row }: AnchorColumn): string {
  return tokenOf(keptValueAt(grid, own, column), scale) ?? "?";
}

const distinct = (keys: ReadonlyMap<number, string>): number => new Set(keys.values()).size;
