import type { Fen } from "../../exact";
import { actText, bodyText, type BodyGroup, type PlanReport, type Sums } from "../../library";
import { termText } from "../../review/words";
import type { PlanFile } from "../planFile";
import { printable } from "../print";
import { table } from "../table";
import { knownAmount, rowsText, text, type Locale, type MessageKey } from "../words";
import type { ReportRequest } from "./options";

interface Counted extends Sums {
  readonly rows: readonly number[];
}

/** What a person reads: a table for each way of counting. */
export function reportText(
  report: PlanReport,
  { file, sheet, review }: PlanFile,
  { locale, policy }: ReportRequest,
): string {
  const say = (key: MessageKey): string => text(locale, key);
  const none = say("report.blank");
  const part = <Group extends Counted>(
    title: MessageKey,
    groups: readonly Group[],
    label: (group: Group) => string,
    last: (group: Group) => string = () => "",
  ): string =>
    groups.length === 0
      ? ""
      : `\n${say(title)}\n${table(
          groups.map((group) => [
            printable(label(group)),
            String(group.rows.length),
            amount(group.total, locale),
            amount(group.yearAmt, locale),
            last(group),
          ]),
        )}`;
  const body = (group: BodyGroup): string =>
    group.body === null || group.act === null
      ? say("report.noBody")
      : text(locale, "report.bodyStep", {
          body: bodyText(group.body, policy, locale),
          step: actText(group.act, locale),
        });
  const rows = ({ rows: list }: Counted): string => rowsText(locale, list);
  const { ceilings, findings } = report;
  return [
    `${printable(text(locale, "cli.report.head", { file, sheet, projects: report.projects, total: knownAmount(report.total), yearAmt: knownAmount(report.yearAmt) }))}\n`,
    report.classified.length > 0
      ? `${text(locale, "report.classified", { rows: rowsText(locale, report.classified) })}\n`
      : "",
    part("report.byTier", report.byTier, ({ key }) => termText(locale, `tier.${key}`, review.words)),
    part("report.byBody", report.byBody, body, rows),
    part("report.bySupplementBody", report.bySupplementBody, body, rows),
    part("report.byUnit", report.byUnit, ({ key }) => key || none),
    part("report.byFund", report.byFund, ({ key }) => key || none),
    part("report.byRoute", report.byRoute, ({ key }) => say(`route.${key}`)),
    part("report.byYear", report.byYear, ({ key }) => (key === null ? none : String(key))),
    ceilings.rows.length > 0
      ? `\n${text(locale, "cli.report.ceilings", { estimate: { fen: ceilings.estimate }, released: { fen: ceilings.released }, yearAmt: { fen: ceilings.yearAmt }, remaining: { fen: ceilings.remaining } })}\n`
      : "",
    `\n${text(locale, "report.findings", { ...findings })}\n`,
  ].join("");
}

const amount = (fen: Fen | null, locale: Locale): string =>
  fen === null ? "—" : text(locale, "cli.amount", { amount: { fen } });
