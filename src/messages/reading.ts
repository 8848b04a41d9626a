import { hasMessage, textOfKey } from "./format";
import type { Locale } from "./types";

/** Question and answer of a reading in one line; an option that the catalogues do not know is named by its id. `own`: what a policy pack words for itself. */
export function readingText(
  locale: Locale,
  reading: string,
  option: string,
  own: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {},
): string {
  const key = `readings.${reading}.option.${option}`;
  return `${textOfKey(locale, `readings.${reading}.question`)}${locale === "zh-CN" ? "" : " "}${own[key]?.[locale] ?? (hasMessage(key) ? textOfKey(locale, key) : option)}`;
}
