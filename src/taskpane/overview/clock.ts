import type { Locale } from "../../messages/types";

/** Made once for each language: making one takes longer than all else that a line of facts asks for. */
const FORMATS = new Map<Locale, Intl.DateTimeFormat>();

/** Time of day of a moment, as the computer's clock shows it. */
export function clockText(locale: Locale, at: number): string {
  const known = FORMATS.get(locale);
  const format =
    known ?? new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
  if (!known) FORMATS.set(locale, format);
  return format.format(at);
}
