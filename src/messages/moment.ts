import { dayText } from "./span";
import type { Locale } from "./types";

/** China keeps UTC+8 all year. */
const SHANGHAI_MS = 8 * 3_600_000;

/** The day in China of a moment (milliseconds since 1970). */
export const dayOfMoment = (at: number): number => Math.floor((at + SHANGHAI_MS) / 86_400_000);

/** Day and time of day in China, to the minute. */
export function momentText(locale: Locale, at: number): string {
  const minutes = Math.floor((at + SHANGHAI_MS) / 60_000) % 1440;
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return `${dayText(locale, dayOfMoment(at))} ${clock}`;
}
