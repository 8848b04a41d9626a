import { text, type Locale } from "../messages";
import type { PolicyPack } from "../regulation/types";
import type { ReviewedResult } from "../session";
import { tierName } from "../taskpane/kit/terms";
import { entryText } from "../taskpane/findings/entryText";
import type { Told } from "./types";

/** What the review says of one row: its tier, and each finding with its clause and what to do. */
export function rowTold(
  { index, review, sheetName }: ReviewedResult,
  row: number,
  locale: Locale,
  policy: PolicyPack,
): Told {
  const t = (key: Parameters<typeof text>[1], data?: Parameters<typeof text>[2]): string =>
    text(locale, key, data, review.unit);
  const reviewed = index.rowReviews.get(row);
  const entries = index.byRow.get(row) ?? [];
  if (!reviewed && entries.length === 0)
    return { intent: "info", title: t("commands.row.none", { row, sheet: sheetName }), lines: [] };
  const name = reviewed && !reviewed.classified ? reviewed.project.name : "";
  const number = t("pane.finding.row", { row: reviewed?.row ?? row });
  const title = name ? `${number} · ${name}` : number;
  if (reviewed?.classified) return { intent: "info", title, lines: [t("marking.verdict.classified")] };
  const tier = reviewed?.computed?.tier.tier ?? null;
  const grave = entries.some(({ kind, waiver }) => (kind === "violation" || kind === "dataError") && !waiver);
  return {
    intent: grave ? "error" : entries.length > 0 ? "warning" : "success",
    title,
    lines: [
      ...(tier === null ? [] : [t("commands.row.tier", { tier: tierName(locale, tier, policy) })]),
      ...entries.map((entry) => {
        const { what, clause, todo } = entryText(entry, locale, review.unit);
        const kind = t(entry.waiver ? "pane.kind.explained" : `pane.kind.${entry.kind}`);
        return t("commands.row.finding", {
          kind,
          what: `${what}${clause ? t("pane.finding.clauseAfter", { clause }) : ""}`,
          todo,
        }).trim();
      }),
      ...(entries.length === 0 ? [t("pane.project.noFindings")] : []),
    ],
  };
}
