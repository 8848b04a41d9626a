import type { MoneyUnit } from "../exact";
import type { Citation } from "../regulation/types";
import { citationText } from "./citation";
import { hasMessage, textOfKey } from "./format";
import type { Locale, MessageData } from "./types";

/** A finding as people read it: what is wrong, by which clause, what to do. */
export interface FindingText {
  readonly what: string;
  /** 第四十三条第一款, or null where no clause stands behind it. */
  readonly clause: string | null;
  readonly todo: string;
  /** All of it in one line, for a sheet cell or a terminal. */
  readonly line: string;
}

/** Anything that carries a message and a clause; a review's Finding does. */
export interface Explainable {
  readonly cite: Citation | null;
  readonly message: { readonly key: string; readonly data: MessageData };
}

/** Text of a finding. Message keys come in pairs: `<key>.what` and `<key>.todo`. */
export function findingText(locale: Locale, finding: Explainable, unit: MoneyUnit): FindingText {
  const { key, data } = finding.message;
  const what = textOfKey(locale, `${key}.what`, data, unit);
  const todo = hasMessage(`${key}.todo`) ? textOfKey(locale, `${key}.todo`, data, unit) : "";
  const clause = finding.cite ? citationText(locale, finding.cite) : null;
  const line =
    locale === "zh-CN"
      ? `${what}${clause ? `（${clause}）` : ""}${todo ? `。${todo}` : ""}。`
      : `${what}${clause ? ` (${clause})` : ""}${todo ? `. ${todo}` : ""}.`;
  return { what, clause, todo, line };
}
