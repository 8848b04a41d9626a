import type { Fen } from "../../exact";
import { FIELDS, type FieldKey } from "../../fields";
import {
  askText,
  routeText,
  type Change,
  type ChangedProject,
  type LoneProject,
  type PlanComparison,
} from "../../library";
import { addressOf } from "../../sheet";
import { termText } from "../../review/words";
import type { PlanFile } from "../planFile";
import { printable } from "../print";
import { findingText, severityKey } from "../../rules/findingText";
import { knownAmount, rowsText, text, type Locale, type MessageData, type MessageKey } from "../words";
import type { CompareRequest } from "./options";

/** What a person reads: project by project, then what was not compared, then both sheets and the counts. */
export function comparisonText(
  comparison: PlanComparison,
  { locale }: CompareRequest,
  old: PlanFile,
  now: PlanFile,
): string {
  const say = (key: MessageKey, data: MessageData = {}): string => text(locale, key, data);
  const comma = locale === "zh-CN" ? "、" : ", ";
  const rows = (list: readonly number[]): string =>
    list.length === 0 ? say("cli.compare.line.none") : rowsText(locale, list);
  const fields = (list: readonly FieldKey[]): string =>
    list.map((field) => FIELDS[field][locale === "zh-CN" ? "zh" : "en"]).join(comma);
  const { changed, added, removed, toAsk, unchanged } = comparison;
  const lines = [
    ...changed.flatMap((project) => changedLines(project, now, locale)),
    ...added.map((project) => loneLine("added", project, locale)),
    ...removed.map((project) => loneLine("removed", project, locale)),
    ...toAsk.map((ask) =>
      say("cli.compare.line.ask", { oldRow: ask.oldRow, newRow: ask.newRow, why: askText(ask, locale) }),
    ),
    ...(comparison.old.only.length > 0
      ? [say("cli.compare.line.onlyOld", { fields: fields(comparison.old.only) })]
      : []),
    ...(comparison.new.only.length > 0
      ? [say("cli.compare.line.onlyNew", { fields: fields(comparison.new.only) })]
      : []),
  ];
  const headers = [...new Set([...comparison.old.unknownHeaders, ...comparison.new.unknownHeaders])];
  if (headers.length > 0) lines.push(say("cli.compare.line.headers", { headers: headers.join(comma) }));
  if (comparison.old.classified.length + comparison.new.classified.length > 0)
    lines.push(
      say("cli.compare.line.classified", {
        old: rows(comparison.old.classified),
        new: rows(comparison.new.classified),
      }),
    );
  const sheet = (which: "old" | "new", { file, sheet: name }: PlanFile): string =>
    say("cli.compare.line.sheet", {
      which: say(`cli.compare.line.${which}`),
      file,
      sheet: name,
      projects: comparison[which].projects,
      total: knownAmount(comparison[which].total),
      yearAmt: knownAmount(comparison[which].yearAmt),
    });
  lines.push(
    ...(lines.length > 0 ? [""] : []),
    sheet("old", old),
    sheet("new", now),
    say("cli.compare.line.counts", {
      changed: changed.length,
      added: added.length,
      removed: removed.length,
      unchanged: unchanged.length,
      toAsk: toAsk.length,
    }),
  );
  return lines.map((line) => `${printable(line)}\n`).join("");
}

const projectText = ({ code, name, unit }: { code: string; name: string; unit: string }): string =>
  [code, name, unit].filter((part) => part !== "").join(" ");

function changedLines(project: ChangedProject, { review }: PlanFile, locale: Locale): readonly string[] {
  const { oldRow, newRow, route, tier, headroom, changes, findings } = project;
  const lines = [
    text(locale, "cli.compare.line.changed", {
      project: projectText(project),
      oldRow,
      newRow,
      route: routeText(route, locale),
    }),
    ...changes.map((change) => `  ${changeText(change, locale)}`),
  ];
  if (tier.old !== tier.new)
    lines.push(
      `  ${text(locale, "cli.compare.line.tier", {
        old: termText(locale, `tier.${tier.old}`, review.words),
        new: termText(locale, `tier.${tier.new}`, review.words),
      })}`,
    );
  if (headroom)
    lines.push(
      `  ${text(locale, "cli.compare.line.headroom", {
        limit: { fen: headroom.limit },
        used: { fen: headroom.used },
        remaining: { fen: headroom.remaining },
      })}`,
    );
  for (const finding of findings)
    lines.push(
      `  ${text(locale, severityKey(finding))}  ${finding.rule}  ${findingText(locale, finding, review.unit).line}`,
    );
  return lines;
}

function changeText({ field, old, new: now, delta }: Change, locale: Locale): string {
  const said = (side: Change["old"]): string =>
    side.fen !== null ? amount(side.fen, locale) : (side.text ?? text(locale, "cli.compare.line.nothing"));
  const line = text(locale, "cli.compare.line.change", {
    cell: now.cell ? addressOf(now.cell.row, now.cell.column) : "",
    field: FIELDS[field][locale === "zh-CN" ? "zh" : "en"],
    old: said(old),
    new: said(now),
  });
  return delta === null ? line : line + text(locale, "cli.compare.line.delta", { delta: signed(delta, locale) });
}

function loneLine(kind: "added" | "removed", project: LoneProject, locale: Locale): string {
  return text(locale, `cli.compare.line.${kind}`, {
    project: projectText(project),
    row: project.row,
    total: project.total === null ? text(locale, "cli.compare.line.unknown") : { fen: project.total },
    route: routeText(project.route, locale),
  });
}

const amount = (fen: Fen, locale: Locale): string => text(locale, "cli.amount", { amount: { fen } });
const signed = (fen: Fen, locale: Locale): string => `${fen > 0n ? "+" : ""}${amount(fen, locale)}`;
