import { FIELDS, type FieldKey } from "../../fields";
import { maxFen, type Fen } from "../../exact";
import { readingOf, type Project } from "../../plan/types";
import type { RowReview, SheetReview } from "../../review/types";
import { amountsOrNone, givingColumns, moneyOf, textOf, yearOf } from "../../rules/facts";
import { nameKey } from "../match";
import type { Ceiling, ReportRow } from "./types";

/** The open projects of a review, in the order of the plan. */
export function reportRows({ plan, rows }: SheetReview): readonly ReportRow[] {
  const [units, funds] = [new Spelling(), new Spelling()];
  const open: ReportRow[] = [];
  rows.forEach((review, place) => {
    const project = plan.projects[place];
    if (!project || !review.computed || review.classified) return;
    const known = KNOWN.get(review) ?? { row: reportRow(project, review, review.computed) };
    const [unit, fund] = [units.of(known.row.unit), funds.of(known.row.fund)];
    const row =
      known.spelled?.unit === unit && known.spelled.fund === fund ? known.spelled : { ...known.row, unit, fund };
    KNOWN.set(review, { ...known, spelled: row });
    open.push(row);
  });
  return open;
}

/** A row as its cells say it, and with the spelling that the sheet's first rows give it; as long as it was not edited. */
const KNOWN = new WeakMap<RowReview, { readonly row: ReportRow; readonly spelled?: ReportRow }>();

function reportRow(
  project: Project,
  review: RowReview,
  { tier, total, supplement }: NonNullable<RowReview["computed"]>,
): ReportRow {
  return {
    row: project.row,
    code: textOf(project, "code"),
    name: textOf(project, "name"),
    unit: textOf(project, "unit"),
    tier: tier.tier,
    route: tier.route,
    fund: fundOf(project),
    year: yearOf(project, "planYear"),
    total: total.total,
    yearAmt: moneyOf(project, "yearAmt"),
    supplement:
      supplement.tier !== null && supplement.used !== null
        ? { tier: supplement.tier, used: supplement.used, contract: supplement.contract }
        : null,
    ceiling: ceilingOf(project, review),
  };
}

/** One spelling for names that differ in width, space and punctuation only: the first that occurs. */
class Spelling {
  private readonly first = new Map<string, string>();
  /** As written: the same few names stand in thousands of rows. */
  private readonly written = new Map<string, string>();

  of(name: string): string {
    let spelled = this.written.get(name);
    if (spelled === undefined) this.written.set(name, (spelled = this.spell(name)));
    return spelled;
  }

  private spell(name: string): string {
    const key = nameKey(name);
    if (key === "") return "";
    const known = this.first.get(key);
    if (known !== undefined) return known;
    const spelled = name.replace(/\s+/g, " ").trim();
    this.first.set(key, spelled);
    return spelled;
  }
}

/** Where the money comes from, as one text: each project stands under one heading, so that sums add up. */
function fundOf(project: Project): string {
  const lines = [...new Set(project.fundingLines.map(({ source }) => source.trim()).filter((source) => source !== ""))];
  if (lines.length > 1) return lines.join("、");
  const text = textOf(project, "fund") || (lines[0] ?? "");
  if (text !== "") return text;
  return givingColumns(project)
    .map((field) => FIELDS[field].zh)
    .join("、");
}

function ceilingOf(project: Project, { computed }: RowReview): Ceiling | null {
  const estimate = computed?.ceiling.estimate ?? null;
  if (estimate === null) return null;
  const yearAmt = moneyOf(project, "yearAmt") ?? 0n;
  const [prior, soFar] = [releasedIn(project, "cumPaidPrior"), releasedIn(project, "cumPaid")];
  // Earlier years exclude this one; where both are stated, what was released so far cannot be less.
  const released = prior !== null && soFar !== null ? maxFen(prior, soFar - yearAmt) : (prior ?? soFar);
  return {
    row: project.row,
    estimate,
    released,
    yearAmt,
    remaining: released === null ? null : estimate - released - yearAmt,
    mayOverlap: prior === null && soFar !== null && soFar > 0n && yearAmt > 0n,
  };
}

/** A blank cell under the header says that nothing was released; without the column nobody knows. */
function releasedIn(project: Project, field: FieldKey): Fen | null {
  if (readingOf(project, field).state === "absent") return null;
  const amounts = amountsOrNone(project, field);
  return amounts === null ? null : amounts.reduce((sum, fen) => sum + fen, 0n);
}
