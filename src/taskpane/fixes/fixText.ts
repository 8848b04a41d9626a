import { dayOfSerial, isoOf } from "../../exact";
import type { MessageData, MessageKey } from "../../messages";
import type { Fix } from "../../session";

/** White space and signs that nobody sees, made visible in a preview. */
export function visibleText(text: string): string {
  return text
    .replace(/[\r\n]+/g, "↵")
    .replace(/\t/g, "⇥")
    .replace(/\u3000/g, "␣␣")
    .replace(/[ \u00a0\u2000-\u200a\u202f\u205f]/g, (space, at: number, whole: string) =>
      isInside(whole, at) ? space : "␣",
    )
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g, "·");
}

/** A space between two words is no oddity. */
const isInside = (text: string, at: number): boolean => text.slice(0, at).trim() !== "" && text.slice(at).trim() !== "";

/** What the cell will hold, and how it is formatted where that changes. */
export function afterText({ kind, before, after }: Fix, t: (key: MessageKey, data?: MessageData) => string): string {
  const { value, numberFormat } = after;
  if (typeof value !== "number") return String(value ?? "");
  const day = kind === "date" ? dayOfSerial(value) : null;
  if (day !== null) return t("pane.fixes.asDate", { value: isoOf(day), format: numberFormat });
  return t(before.numberFormat === numberFormat ? "pane.fixes.asNumber" : "pane.fixes.asGeneral", {
    value: String(value),
  });
}
