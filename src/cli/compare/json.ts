import { isoOf } from "../../exact";
import { askText, type ChangedProject, type LoneProject, type PlanComparison } from "../../library";
import { addressOf, type CellAddress } from "../../sheet";
import { findingJson, wan } from "../json";
import type { PlanFile } from "../planFile";
import type { Locale } from "../words";
import type { CompareRequest } from "./options";

/**
 * The comparison as one object. Its names are an interface for scripts and change only together with their readers.
 * Amounts are decimal strings in 万元.
 */
export function comparisonJson(
  comparison: PlanComparison,
  { policy, asOf, locale }: CompareRequest,
  old: PlanFile,
  now: PlanFile,
): object {
  const sheet = ({ file, sheet: name }: PlanFile, side: PlanComparison["old"]): object => ({
    file,
    sheet: name,
    projects: side.projects,
    total: wan(side.total ?? 0n),
    yearAmt: wan(side.yearAmt ?? 0n),
    classified: side.classified,
    notCompared: side.unknownHeaders,
  });
  return {
    policy: policy.id,
    asOf: isoOf(asOf),
    old: sheet(old, comparison.old),
    new: sheet(now, comparison.new),
    changed: comparison.changed.map((project) => changedJson(project, now, locale)),
    added: comparison.added.map((project) => ({ ...loneJson(project, "newRow", now, locale) })),
    removed: comparison.removed.map((project) => ({ ...loneJson(project, "oldRow", old, locale) })),
    unchanged: comparison.unchanged.length,
    toAsk: comparison.toAsk.map((ask) => ({ oldRow: ask.oldRow, newRow: ask.newRow, why: askText(ask, locale) })),
    onlyOld: comparison.old.only,
    onlyNew: comparison.new.only,
  };
}

const address = (cell: CellAddress | null): string | null => (cell ? addressOf(cell.row, cell.column) : null);

function changedJson(project: ChangedProject, { review }: PlanFile, locale: Locale): object {
  const { code, name, unit, oldRow, newRow, by, changes, route, tier, headroom, remainingBefore, findings } = project;
  return {
    code: code || null,
    name,
    unit,
    oldRow,
    newRow,
    by,
    changes: changes.map(({ field, old, new: now, delta }) => ({
      field,
      old: old.text,
      new: now.text,
      delta: wan(delta),
      oldCell: address(old.cell),
      newCell: address(now.cell),
    })),
    route,
    tier,
    headroom: headroom && {
      base: wan(headroom.base),
      limit: wan(headroom.limit),
      used: wan(headroom.used),
      remaining: wan(headroom.remaining),
      remainingBefore: wan(remainingBefore),
    },
    findings: findings.map((finding) => findingJson(finding, review, locale)),
  };
}

function loneJson(project: LoneProject, at: "oldRow" | "newRow", { review }: PlanFile, locale: Locale): object {
  const { code, name, unit, row, total, yearAmt, tier, route, findings } = project;
  return {
    code: code || null,
    name,
    unit,
    [at]: row,
    total: wan(total),
    yearAmt: wan(yearAmt),
    tier,
    route,
    ...(at === "newRow" ? { findings: findings.map((finding) => findingJson(finding, review, locale)) } : {}),
  };
}
