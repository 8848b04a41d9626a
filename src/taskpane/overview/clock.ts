import type { Locale } from "../../messages/types";

/** Time of day of a moment, as the computer's clock shows it. */
export function clockText(locale: Locale, at: number): string {
  return new Date(at).toLocaleTimeString(locale, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false,
  });
}
