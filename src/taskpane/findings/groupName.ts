import { text, type Locale } from "../../messages";
import { EXPLAINED_GROUP, type EntryKind, type GroupBy, type ReviewedResult } from "../../session";
import { ruleTitle } from "../kit/terms";

/** Heading of a group. Classified rows are named by number only. */
export function groupName(locale: Locale, by: GroupBy, value: string, result: ReviewedResult): string {
  if (value === EXPLAINED_GROUP) return text(locale, "pane.kind.explained");
  switch (by) {
    case "project": {
      if (value === "") return text(locale, "pane.finding.sheet");
      const row = result.index.rowReviews.get(Number(value));
      const number = text(locale, "pane.finding.row", { row: Number(value) });
      return row && !row.classified && row.project.name ? `${number} · ${row.project.name}` : number;
    }
    case "rule":
      return value === "" ? text(locale, "pane.kind.undecided") : ruleTitle(locale, value);
    case "kind":
      return text(locale, `pane.kind.${value as EntryKind}`);
    case "unit":
      return value === "" ? text(locale, "pane.group.noUnit") : value;
    case "none":
      return "";
  }
}
