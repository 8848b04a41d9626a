import { text, type Locale } from "../../messages";
import type { Lapsed } from "../../session";
import { fieldName } from "../kit/terms";

/** Why an explanation holds no more. */
export function lapseText({ waiver, reason }: Lapsed, locale: Locale): string {
  const { who, why } = waiver;
  if (reason.kind === "facts") return text(locale, "pane.waiver.lapsed.facts", { who, why });
  const shown = (value: string) => value || text(locale, "pane.waiver.blank");
  return text(locale, "pane.waiver.lapsed.cell", {
    who,
    why,
    field: fieldName(locale, reason.field),
    before: shown(reason.before),
    now: shown(reason.now),
  });
}
