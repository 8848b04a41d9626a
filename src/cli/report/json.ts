import { isoOf, type Fen } from "../../exact";
import { actText, bodyText, type BodyGroup, type Ceiling, type PlanReport, type Sums } from "../../library";
import { wan } from "../json";
import type { PlanFile } from "../planFile";
import type { ReportRequest } from "./options";

/**
 * The summary as one object. Its names are an interface for scripts and change only together with their readers.
 * Amounts are decimal strings in 万元.
 */
export function reportJson(report: PlanReport, plan: PlanFile, { policy, asOf, locale }: ReportRequest): object {
  // Scripts add these up: what nobody filled in adds nothing.
  const sum = (fen: Fen | null): string | null => wan(fen ?? 0n);
  const amounts = ({ rows, total, yearAmt }: Sums & { readonly rows: readonly number[] }): object => ({
    projects: rows.length,
    total: sum(total),
    yearAmt: sum(yearAmt),
  });
  const body = (group: BodyGroup): object => ({
    body: group.body && bodyText(group.body, policy, locale),
    step: group.act && actText(group.act, locale),
    rows: group.rows,
    ...amounts(group),
  });
  return {
    policy: policy.id,
    asOf: isoOf(asOf),
    file: plan.file,
    sheet: plan.sheet,
    projects: report.projects,
    classified: report.classified,
    total: sum(report.total),
    yearAmt: sum(report.yearAmt),
    byTier: report.byTier.map((group) => ({ tier: group.key, ...amounts(group) })),
    byBody: report.byBody.map(body),
    bySupplementBody: report.bySupplementBody.map(body),
    byUnit: report.byUnit.map((group) => ({ unit: group.key || null, ...amounts(group) })),
    byFund: report.byFund.map((group) => ({ fund: group.key || null, ...amounts(group) })),
    byRoute: report.byRoute.map((group) => ({ route: group.key, ...amounts(group) })),
    byYear: report.byYear.map((group) => ({ year: group.key, ...amounts(group) })),
    ceilings: {
      rows: report.ceilings.rows.map((ceiling: Ceiling) => ({
        row: ceiling.row,
        estimate: wan(ceiling.estimate),
        released: wan(ceiling.released),
        yearAmt: wan(ceiling.yearAmt),
        remaining: wan(ceiling.remaining),
        mayOverlap: ceiling.mayOverlap,
      })),
      estimate: wan(report.ceilings.estimate),
      released: wan(report.ceilings.released),
      yearAmt: wan(report.ceilings.yearAmt),
      remaining: wan(report.ceilings.remaining),
    },
    findings: report.findings,
  };
}
