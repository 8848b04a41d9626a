import { hasMessage, textOfKey } from "./format";
import type { Locale } from "./types";

/** Question and answer of a reading in one line; an option that the catalogues do not know is named by its id. */
export function readingText(locale: Locale, reading: string, option: string): string {
  const key = `readings.${reading}.option.${option}`;
  return `${textOfKey(locale, `readings.${reading}.question`)}${locale === "zh-CN" ? "" : " "}${hasMessage(key) ? textOfKey(locale, key) : option}`;
}
