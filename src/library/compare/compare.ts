import type { FieldKey } from "../../fields";
import type { CellAddress } from "../../sheet";
import type { Finding } from "../../review";
import { moneyOf, textOf } from "../../rules/facts";
import { matchProjects, matchRows, type Pair } from "../match";
import { reviewChanges } from "./adjusted";
import { headroomOf, routeOf } from "./route";
import { SideOf, type CompareOptions } from "./side";
import { isUnderWay } from "./stage";
import type { Ask, Change, ChangedProject, PlanComparison, ReviewedPlan } from "./types";
import { cellOf, changeOf, comparedReading } from "./values";

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
