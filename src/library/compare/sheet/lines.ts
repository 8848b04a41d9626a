import { fenToText, type Fen } from "../../../exact";
import type { SheetRow, StyledCell } from "../../../marking/sheets";
import { text, type Locale } from "../../../messages";
import { termText } from "../../../review/words";
import { findingText, severityKey } from "../../../rules/findingText";
import { amountCell, amountFormula, cut, DELTA_FORMAT } from "../../sheets";
import type { ChangedProject, LoneProject, ReviewedPlan } from "../types";
import { routeText } from "../words";
import { letter, term, type ComparisonSheetInput, type Line } from "./table";

export function bodyRow(
  line: Line,
  number: number,
  row: number,
  input: ComparisonSheetInput,
  locale: Locale,
): SheetRow {
  const { kind, project, old, new: now, route } = line;
  const changed = kind === "changed" ? (project as ChangedProject) : null;
  const amounts = (
    amount: "total" | "yearAmt",
    oldKey: "oldTotal" | "oldYear",
    newKey: "newTotal" | "newYear",
  ): readonly StyledCell[] => {
    const [before, after] = [old[amount], now[amount]];
    const differs = before !== after;
    return [
      amountCell(kind === "added" ? null : before),
      amountCell(kind === "removed" ? null : after, differs && kind === "changed" ? "changed" : undefined),
      before === null || after === null
        ? { value: null }
        : amountFormula(`ROUND(N(${letter(newKey)}${row})-N(${letter(oldKey)}${row}),6)`, after - before, DELTA_FORMAT),
    ];
  };
  return {
    kind: "body",
    cells: [
      number,
      { value: text(locale, `compare.kind.${kind}`), ...(kind === "changed" ? {} : { tone: kind }) },
      project.code || null,
      project.name,
      project.unit || null,
      ...amounts("total", "oldTotal", "newTotal"),
      ...amounts("yearAmt", "oldYear", "newYear"),
      changed ? cut(otherChanges(changed, locale)) : null,
      routeText(route, locale),
      tierOf(line, input, locale),
      changed ? headroomText(changed, locale) : null,
      findingsCell(project, input, locale),
      placeOf(line, locale),
    ],
  };
}

/** Fields besides the two amounts, which have columns of their own. */
function otherChanges({ changes }: ChangedProject, locale: Locale): string {
  const said = (text_: string | null): string => text_ ?? text(locale, "compare.sheet.nothing");
  return changes
    .filter(({ field }) => field !== "total" && field !== "newTotal" && field !== "yearAmt")
    .map(({ field, old, new: now }) =>
      text(locale, "compare.sheet.change", { field: term(field, locale), old: said(old.text), new: said(now.text) }),
    )
    .join("\n");
}

function tierOf({ kind, project }: Line, { old, new: now }: ComparisonSheetInput, locale: Locale): StyledCell {
  const name = (tier: string, side: ReviewedPlan): string => termText(locale, `tier.${tier}`, side.review.words);
  if (kind !== "changed") return { value: name((project as LoneProject).tier, kind === "removed" ? old : now) };
  const { tier } = project as ChangedProject;
  return tier.old === tier.new
    ? { value: name(tier.new, now) }
    : {
        value: text(locale, "compare.sheet.fromTo", { old: name(tier.old, old), new: name(tier.new, now) }),
        tone: "changed",
      };
}

function headroomText({ headroom, remainingBefore }: ChangedProject, locale: Locale): StyledCell {
  if (!headroom) return { value: null };
  const amount = (fen: Fen): string => fenToText(fen, "万元");
  const data = {
    limit: amount(headroom.limit),
    used: amount(headroom.used),
    remaining: amount(headroom.remaining),
    before: remainingBefore === null ? text(locale, "compare.sheet.unknown") : amount(remainingBefore),
  };
  return {
    value: text(locale, "compare.sheet.headroom", data),
    ...(headroom.remaining < 0n ? { tone: "error" as const } : {}),
  };
}

function findingsCell(
  { findings }: ChangedProject | LoneProject,
  { new: now }: ComparisonSheetInput,
  locale: Locale,
): StyledCell {
  if (findings.length === 0) return { value: null };
  const said = findings.map((finding) => {
    const word = text(locale, severityKey(finding));
    const { what, clause } = findingText(locale, finding, now.review.unit);
    return text(locale, "issues.problem", { word, what: clause ? `${what}（${clause}）` : what });
  });
  const tone = findings.some(({ severity }) => severity === "error") ? "error" : "warning";
  return { value: cut(said.join("\n")), tone };
}

function placeOf({ kind, project }: Line, locale: Locale): string {
  if (kind === "changed") {
    const { oldRow, newRow } = project as ChangedProject;
    return text(locale, "compare.sheet.rows", { old: oldRow, new: newRow });
  }
  return text(locale, kind === "added" ? "compare.sheet.newRow" : "compare.sheet.oldRow", {
    row: (project as LoneProject).row,
  });
}
