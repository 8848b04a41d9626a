import type { Day } from "./date";

/** China keeps UTC+8 all year (no daylight saving time since 1991). */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The civil date in Asia/Shanghai at a moment, whatever time zone the computer is set to. */
export function dayOfNow(now: Date): Day {
  return Math.floor((now.getTime() + SHANGHAI_OFFSET_MS) / 86_400_000);
}
