import type { Fen } from "../../exact";

/** Part of a whole as a CSS length, between 0 and 100 %, for drawing only. */
export function shareOf(part: Fen, whole: Fen): string {
  if (whole <= 0n || part <= 0n) return "0%";
  if (part >= whole) return "100%";
  return `${Number((part * 1000n) / whole) / 10}%`;
}
