import { keptValueAt, type SheetGrid } from "../sheet";
import type { Finding, RowReview, SheetReview } from "../review/types";
import type { Severity } from "../rules/types";
import { rowOf, scaleOf } from "./anchors";
import type { Flag } from "./marker";
import { tokenOf } from "./tokens";

/** What a review says of one sheet row, whether a project's, a total's or a continuation's. */
export interface MarkedRow {
  readonly row: number;
  readonly review: RowReview | null;
  readonly classified: boolean;
  readonly findings: readonly Finding[];
  /** Findings that a person has explained, with what was said: told, but neither counted nor highlighted. */
  readonly explained: readonly { readonly finding: Finding; readonly said: string }[];
  /** Cells of this row that the results rest on, the gravest severity of each; all but explained ones are highlighted. */
  readonly flags: readonly Flag[];
}

/** What a person said to findings, by their fingerprint. */
export type Explained = ReadonlyMap<string, string>;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const FLAG_GRAVITY: Readonly<Record<Flag["severity"], number>> = { ...GRAVITY, explained: 3 };

export const byGravity = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number =>
  GRAVITY[a.severity] - GRAVITY[b.severity];

/** Findings by the rows they are told on, gravest first; flags by the row their cell is in. Sorted by row. */
export function markedRows(review: SheetReview, grid: SheetGrid, explained: Explained): readonly MarkedRow[] {
  const reviews = new Map(review.rows.map((row) => [row.row, row]));
  const secret = new Set(
    review.plan.projects.filter(({ row }) => reviews.get(row)?.classified).flatMap(({ rows }) => rows),
  );
  const findings = findingsByRow(review);
  const flags = flagsByRow(review, grid, [...findings.values()].flat(), explained);
  const rows = new Set([...reviews.keys(), ...findings.keys(), ...flags.keys()]);
  return [...rows]
    .sort((a, b) => a - b)
    .filter((row) => reviews.has(row) || !secret.has(row))
    .map((row) => {
      const classified = secret.has(row);
      const here = classified ? [] : (findings.get(row) ?? []);
      const answered = here.flatMap((finding) => {
        const said = explained.get(finding.id);
        return said === undefined ? [] : [{ finding, said }];
      });
      return {
        row,
        review: reviews.get(row) ?? null,
        classified,
        findings: answered.length === 0 ? here : here.filter(({ id }) => !explained.has(id)),
        explained: answered,
        flags: classified ? [] : (flags.get(row) ?? []),
      };
    });
}

function findingsByRow(review: SheetReview): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Map<string, Finding>>();
  const add = (row: number, finding: Finding): void => {
    const known = found.get(row) ?? new Map<string, Finding>();
    known.set(finding.id, finding);
    found.set(row, known);
  };
  for (const row of review.rows) {
    for (const finding of row.findings) add(row.row, finding);
    for (const finding of row.shared ?? []) add(row.row, finding);
  }
  for (const finding of review.findings) if (finding.row !== null) add(finding.row, finding);
  return new Map([...found].map(([row, known]) => [row, [...known.values()].sort(byGravity)]));
}

const keyOf = (column: number, row: number | undefined): string => `${row ?? ""},${column}`;

/** Only cells in a column that is bound to a field can be flagged: a marker names fields, not letters. */
function flagsByRow(
  review: SheetReview,
  grid: SheetGrid,
  findings: readonly Finding[],
  explained: Explained,
): ReadonlyMap<number, readonly Flag[]> {
  const columns = review.plan.columns.flatMap((binding) => [binding, ...(binding.alternates ?? [])]);
  const bindings = new Map(columns.map((binding) => [keyOf(binding.column, rowOf(binding).row), binding]));
  const { isForm } = review.plan;
  const firstRow = isForm ? 1 : Math.max(...review.plan.headerRows) + 1;
  const flags = new Map<number, Map<number, Flag>>();
  for (const finding of findings) {
    const severity = explained.has(finding.id) ? "explained" : finding.severity;
    for (const { row, column } of finding.cells) {
      const binding = bindings.get(keyOf(column, isForm ? row : undefined));
      if (!binding || row < firstRow || row > review.plan.range.lastRow) continue;
      const scale = scaleOf(binding);
      const token = tokenOf(keptValueAt(grid, row, column), scale);
      const here = flags.get(row) ?? new Map<number, Flag>();
      const known = here.get(column);
      if (token === null || (known && FLAG_GRAVITY[known.severity] <= FLAG_GRAVITY[severity])) continue;
      flags.set(row, here.set(column, { field: binding.field, column, scale, severity, token, ...rowOf(binding) }));
    }
  }
  return new Map([...flags].map(([row, here]) => [row, [...here.values()]]));
}
