/** The rules across rows; one whose rows say the same as before is not run again. */
import type { PlanSheet } from "../plan/types";
import { estimatesIn, type Doubt } from "../rules/doubts";
import type { FindingCell, SheetBreach, SheetContext, SheetRule } from "../rules/types";
import { SHEET_KEY } from "./fingerprint";
import { faultOf } from "./judgeRow";
import { clauseOf, localMessage } from "./local";
import type { Judged } from "./judged";
import { placeOf, type LastReview } from "./memo";
import { cellsOfFields } from "./runRow";
import type { Finding, ReviewFault } from "./types";

type Fingerprint = (project: string, what: readonly string[]) => string;

/** Findings of the rules across rows, by rule, in the order of the rules. */
export function acrossRows(
  rules: readonly SheetRule[],
  sheet: Omit<SheetContext, "rows">,
  judged: readonly Judged[],
  last: LastReview | null,
  changed: readonly number[] | null,
  fingerprint: Fingerprint,
  faults: ReviewFault[],
): ReadonlyMap<SheetRule, readonly Finding[]> {
  let open: SheetContext["rows"] | null = null;
  const context: SheetContext = {
    ...sheet,
    // Put together only where a rule looks at them: those of the columns do not.
    get rows() {
      return (open ??= judged.filter(({ isClassified }) => !isClassified).map((row) => row.context));
    },
  };
  const touched = last && changed && isSameSheet(last.plan, sheet.sheet) ? touchedRows(judged, last, changed) : null;
  const found = new Map<SheetRule, readonly Finding[]>();
  for (const rule of rules) {
    const before = last?.across.get(rule);
    if (last && before && touched && changed && stands(rule, before, sheet.sheet, judged, last, changed, touched)) {
      found.set(rule, before);
      continue;
    }
    try {
      found.set(
        rule,
        rule.judge(context).map((breach) => findingOf(rule, breach, sheet, judged, fingerprint)),
      );
    } catch (fault) {
      faults.push(faultOf(rule.id, null, fault));
    }
  }
  return found;
}

/** Sheet rows of what changed; null where a row came, went or became classified: then all rules look again. */
function touchedRows(
  judged: readonly Judged[],
  last: LastReview,
  changed: readonly number[],
): ReadonlySet<number> | null {
  const rows = new Set<number>();
  for (const place of changed) {
    const [now, before] = [judged[place] as Judged, last.judged[place] as Judged];
    if (now.isClassified || before.isClassified) return null;
    if (now.context.project.row !== before.context.project.row) return null;
    rows.add(now.context.project.row);
  }
  return rows;
}

function stands(
  { looksAt }: SheetRule,
  before: readonly Finding[],
  plan: PlanSheet,
  judged: readonly Judged[],
  last: LastReview,
  changed: readonly number[],
  touched: ReadonlySet<number>,
): boolean {
  if (!looksAt || before.some(({ rows }) => rows.some((row) => touched.has(row)))) return false;
  return changed.every((place) => {
    const [now, then] = [judged[place] as Judged, last.judged[place] as Judged];
    const seen = looksAt(now.context, plan);
    return seen !== null && seen === looksAt(then.context, plan);
  });
}

/** Sums over the same rows that state the same. */
function isSameSheet({ sums: a }: PlanSheet, { sums: b }: PlanSheet): boolean {
  return (
    a.length === b.length &&
    a.every(({ row, column, field, fen, rows }, at) => {
      const other = b[at] as (typeof b)[number];
      return (
        row === other.row &&
        column === other.column &&
        field === other.field &&
        fen === other.fen &&
        (rows === other.rows ||
          (rows.length === other.rows.length && rows.every((each, place) => each === other.rows[place])))
      );
    })
  );
}

function findingOf(
  rule: SheetRule,
  breach: SheetBreach,
  { policy }: Pick<SheetContext, "policy">,
  judged: readonly Judged[],
  fingerprint: Fingerprint,
): Finding {
  const own = breach.row === null ? [] : [breach.row];
  const [project = SHEET_KEY] = own.flatMap((row) => judged[placeOf(judged, row)]?.key ?? []);
  const rows = [...new Set([...own, ...(breach.otherRows ?? [])])].sort((a, b) => a - b);
  const doubts: readonly Doubt[] = breach.severity === "error" ? estimatesIn(breach.trace()) : [];
  return {
    id: fingerprint(project, [rule.id, breach.message, ...breach.cells.map((cell) => `${cell.field}`)]),
    rule: rule.id,
    // An estimate among the cells makes an error of a sheet's sums one to be verified, too.
    severity: doubts.length > 0 ? "warning" : breach.severity,
    kind: rule.kind,
    cite: clauseOf(policy, rule, breach),
    row: breach.row,
    rows,
    cells: [...breach.cells, ...cellsOfOthers(breach, judged)],
    message: localMessage(policy, rule, breach),
    doubts,
    differs: [],
    trace: breach.trace,
  };
}

/** What marks one row marks the others too: the cells of the same fields, on every other row that the finding is about. */
function cellsOfOthers({ row, cells, otherRows = [] }: SheetBreach, judged: readonly Judged[]): readonly FindingCell[] {
  const fields = [...new Set(cells.flatMap(({ field }) => field ?? []))];
  return otherRows.flatMap((other) => {
    const context = other === row ? undefined : judged[placeOf(judged, other)]?.context;
    return context ? cellsOfFields(context, fields) : [];
  });
}
