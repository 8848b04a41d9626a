import { sumFen, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import type { CellAddress } from "../../sheet";
import type { PlanSheet, Project } from "../../plan/types";
import { reviewPlan, type Finding, type ReviewOptions, type RowReview } from "../../review";
import { moneyOf, textOf } from "../../rules/facts";
import { matchProjects, matchRows, type GivenPair, type Pair } from "../match";
import { reviewChanges, totalReading, withAdjustedTotals } from "./adjusted";
import { headroomOf, routeOf } from "./route";
import { isUnderWay } from "./stage";
import type {
  Amounts,
  Ask,
  AskedRows,
  Change,
  ChangedProject,
  LoneProject,
  PlanComparison,
  ReviewedPlan,
} from "./types";
import { cellOf, changeOf, comparedReading } from "./values";

export interface CompareOptions extends Omit<ReviewOptions, "rules" | "memo"> {
  /** A person's answers to what was asked. */
  readonly given?: readonly GivenPair[];
}

/**
 * Compares two reviewed sheets: which project is which, what changed of it, by which way that goes (Articles 13, 44, 45)
 * and what it newly breaks. Of classified rows nothing but their numbers is said.
 * @throws RangeError where an answer names a row that is no project of its sheet, or one twice
 */
export function comparePlans(old: ReviewedPlan, now: ReviewedPlan, options: CompareOptions): PlanComparison {
  const [before, after] = [new SideOf(old, options), new SideOf(now, options)];
  const matching = matchProjects(matchRows(before.plan), matchRows(after.plan), options.given);
  const isOpen = ({ oldRow, newRow }: { oldRow: number; newRow: number }): boolean =>
    before.isOpen(oldRow) && after.isOpen(newRow);
  const pairs = matching.pairs.filter(isOpen);
  const questions = matching.questions.filter(isOpen);
  const found = pairs.map((pair) => differencesOf(pair, before, after));
  const changed = changedProjects(
    found.filter(({ changes }) => changes.length > 0),
    before,
    after,
    options,
  );
  // The other half of a pair with a classified row is not told either: its name would give the row away.
  const hidden = [...matching.pairs, ...matching.questions].filter((pair) => !isOpen(pair));
  const asked = {
    old: new Set(questions.map(({ oldRow }) => oldRow)),
    new: new Set(questions.map(({ newRow }) => newRow)),
  };
  const hiddenOld = hidden.map(({ oldRow }) => oldRow).filter((row) => !asked.old.has(row));
  const hiddenNew = hidden.map(({ newRow }) => newRow).filter((row) => !asked.new.has(row));
  const unread = found.flatMap(({ pair, cells }): readonly Ask[] =>
    cells.old.length + cells.new.length === 0
      ? []
      : [{ oldRow: pair.oldRow, newRow: pair.newRow, why: "noResult", cells }],
  );
  return {
    old: { ...before.summary(hiddenOld), only: before.fieldsBeside(after) },
    new: { ...after.summary(hiddenNew), only: after.fieldsBeside(before) },
    changed,
    added: after.lone(matching.onlyNew),
    removed: before.lone(matching.onlyOld),
    unchanged: found
      .filter(({ changes, cells }) => changes.length === 0 && cells.old.length + cells.new.length === 0)
      .map(({ pair: { oldRow, newRow } }) => ({ oldRow, newRow, amounts: after.amounts(newRow) })),
    toAsk: [
      ...questions.map(({ oldRow, newRow, doubt }): Ask => ({
        oldRow,
        newRow,
        why: doubt,
        cells: { old: [], new: [] },
      })),
      ...unread,
    ],
    asked: {
      old: before.askedRows(
        [...asked.old, ...unread.map(({ oldRow }) => oldRow)],
        changed.map(({ oldRow }) => oldRow),
      ),
      new: after.askedRows(
        [...asked.new, ...unread.map(({ newRow }) => newRow)],
        changed.map(({ newRow }) => newRow),
      ),
    },
  };
}

interface Differences {
  readonly pair: Pair;
  readonly changes: readonly Change[];
  /** Cells whose formula has no saved result: not compared. */
  readonly cells: Ask["cells"];
}

function differencesOf(pair: Pair, before: SideOf, after: SideOf): Differences {
  const [old, now] = [before.project(pair.oldRow), after.project(pair.newRow)];
  const changes: Change[] = [];
  const cells: { readonly old: CellAddress[]; readonly new: CellAddress[] } = { old: [], new: [] };
  for (const [field, ofOld, ofNew] of fieldPairs(before, after)) {
    const [reading, next] = [comparedReading(old, ofOld), comparedReading(now, ofNew)];
    // 调整后总投资 left blank, or as 总投资 beside it, says nothing of its own.
    if (ofOld !== ofNew && (next.state !== "value" || moneyOf(now, "newTotal") === moneyOf(now, "total"))) continue;
    const [place, nextPlace] = [cellOf(reading), cellOf(next)];
    const [lost, nextLost] = [before.lacksResult(place), after.lacksResult(nextPlace)];
    if (lost && place) cells.old.push(place);
    if (nextLost && nextPlace) cells.new.push(nextPlace);
    const change = lost || nextLost ? null : changeOf(field, reading, next);
    if (change) changes.push(change);
  }
  return { pair, changes, cells };
}

/** Fields to compare: the change's name, the field before and the field after. 序号 counts rows and says nothing of them. */
function fieldPairs(before: SideOf, after: SideOf): readonly (readonly [FieldKey, FieldKey, FieldKey])[] {
  const common = [...before.fields]
    .filter((field) => field !== "seq" && after.fields.has(field))
    .map((field) => [field, field, field] as const);
  if (!after.fields.has("newTotal") || before.fields.has("newTotal") || !before.fields.has("total")) return common;
  const name: FieldKey = after.fields.has("total") ? "newTotal" : "total";
  return [...common, [name, "total", "newTotal"]];
}

function changedProjects(
  found: readonly Differences[],
  before: SideOf,
  after: SideOf,
  options: CompareOptions,
): readonly ChangedProject[] {
  const rows = found.map(({ pair }) => ({ old: before.project(pair.oldRow), new: after.project(pair.newRow) }));
  const judged = reviewChanges(rows, after.plan, options);
  return found.map(({ pair, changes }, index): ChangedProject => {
    const { old, new: now } = rows[index] as (typeof rows)[number];
    const [oldRow, newRow] = [before.row(pair.oldRow), after.row(pair.newRow)];
    const change = isUnderWay([old, now], [before.plan, after.plan], options.asOf)
      ? (judged.get(pair.newRow) ?? null)
      : null;
    const route = routeOf(changes, change);
    const asked = route === "self_file" || route === "approval";
    return {
      ...pair,
      code: textOf(now, "code") || textOf(old, "code"),
      name: textOf(now, "name") || textOf(old, "name"),
      unit: textOf(now, "unit") || textOf(old, "unit"),
      changes,
      route,
      tier: { old: before.tier(pair.oldRow), new: after.tier(pair.newRow) },
      headroom: asked && change ? headroomOf(change) : null,
      remainingBefore: asked ? (oldRow.computed?.adjustment.remaining ?? null) : null,
      old: before.amounts(pair.oldRow),
      new: after.amounts(pair.newRow),
      findings: newFindings(oldRow.findings, newRow.findings, asked && change ? change.findings : []),
    };
  });
}

const GRAVITY = { error: 2, warning: 1, info: 0 } as const;

/** Findings that the old row did not have, or not as grave; notes only where they speak of the change. */
function newFindings(
  old: readonly Finding[],
  now: readonly Finding[],
  ofChange: readonly Finding[],
): readonly Finding[] {
  const known = new Map<string, number>();
  for (const { rule, severity } of old) known.set(rule, Math.max(known.get(rule) ?? -1, GRAVITY[severity]));
  const isNew = ({ rule, severity }: Finding): boolean => GRAVITY[severity] > (known.get(rule) ?? -1);
  const told = now.filter((finding) => isNew(finding) && finding.severity !== "info");
  const rules = new Set(told.map(({ rule }) => rule));
  return [...told, ...ofChange.filter((finding) => isNew(finding) && !rules.has(finding.rule))];
}

/** One of the two sheets, with its projects at hand by row. */
class SideOf {
  readonly plan: PlanSheet;
  readonly fields: ReadonlySet<FieldKey>;
  private readonly projects: ReadonlyMap<number, Project>;
  private readonly rows: ReadonlyMap<number, RowReview>;
  /** The same rows with the totals they are to have. */
  private readonly adjusted: ReadonlyMap<number, RowReview>;
  private readonly lost: ReadonlySet<string>;

  constructor({ review, withoutResult = [] }: ReviewedPlan, options: CompareOptions) {
    this.plan = review.plan;
    this.fields = new Set(review.plan.columns.map(({ field }) => field));
    this.projects = new Map(review.plan.projects.map((project) => [project.row, project]));
    this.rows = new Map(review.rows.map((row) => [row.row, row]));
    const adjusted = withAdjustedTotals(review.plan);
    this.adjusted =
      adjusted === review.plan
        ? this.rows
        : new Map(reviewPlan(adjusted, { ...options, rules: [] }).rows.map((row) => [row.row, row]));
    this.lost = new Set(withoutResult.map(({ row, column }) => `${row}:${column}`));
  }

  isOpen = (row: number): boolean => this.rows.get(row)?.classified === false;
  lacksResult = (cell: CellAddress | null): boolean => cell !== null && this.lost.has(`${cell.row}:${cell.column}`);

  project(row: number): Project {
    const project = this.projects.get(row);
    if (!project) throw new RangeError(`no project on row ${row}`);
    return project;
  }

  row(row: number): RowReview {
    const review = this.rows.get(row);
    if (!review) throw new RangeError(`no project on row ${row}`);
    return review;
  }

  tier = (row: number): LoneProject["tier"] => this.adjusted.get(row)?.computed?.tier.tier ?? "UNKNOWN";

  amounts(row: number): Amounts {
    const project = this.project(row);
    // A total that a formula without a saved result hides is not replaced by the approved one.
    const isLost = this.lacksResult(cellOf(totalReading(project)));
    return {
      total: isLost ? null : (this.adjusted.get(row)?.computed?.total.total ?? null),
      yearAmt: moneyOf(project, "yearAmt"),
    };
  }

  summary(hidden: readonly number[]): Omit<PlanComparison["old"], "only"> {
    const classified = this.plan.projects.map(({ row }) => row).filter((row) => !this.isOpen(row));
    const apart = new Set([...classified, ...hidden]);
    const open = this.plan.projects.map(({ row }) => row).filter((row) => !apart.has(row));
    return {
      projects: this.plan.projects.length,
      ...this.sums(open),
      classified: [...apart].sort((a, b) => a - b),
      unknownHeaders: this.plan.unknownColumns.map(({ header }) => header),
    };
  }

  fieldsBeside(other: SideOf): readonly FieldKey[] {
    return [...this.fields].filter((field) => field !== "seq" && !other.fields.has(field));
  }

  lone(rows: readonly number[]): readonly LoneProject[] {
    return rows.filter(this.isOpen).map((row) => {
      const project = this.project(row);
      return {
        code: textOf(project, "code"),
        name: textOf(project, "name"),
        unit: textOf(project, "unit"),
        row,
        ...this.amounts(row),
        tier: this.tier(row),
        route: "mid_year",
        findings: this.row(row).findings.filter(({ severity }) => severity !== "info"),
      };
    });
  }

  askedRows(rows: readonly number[], counted: readonly number[]): AskedRows {
    const elsewhere = new Set(counted);
    const own = [...new Set(rows)].filter((row) => !elsewhere.has(row)).sort((a, b) => a - b);
    return { rows: own, ...this.sums(own) };
  }

  private sums(rows: readonly number[]): { readonly total: Fen; readonly yearAmt: Fen } {
    const amounts = rows.map((row) => this.amounts(row));
    return {
      total: sumFen(amounts.map(({ total }) => total ?? 0n)),
      yearAmt: sumFen(amounts.map(({ yearAmt }) => yearAmt ?? 0n)),
    };
  }
}
