import type { Fen } from "../../exact";

/** Part of a whole as a CSS length, between 0 and 100 %, for drawing only. */
export function shareOf(part: Fen, whole: Fen): string {
  if (whole <= 0n || part <= 0n) return "0%";
  if (part >= whole) return "100%";
  return `${Number((part * 1000n) / whole) / 10}%`;
}

/** Part of a whole in per cent with one decimal, rounded half up: "11.3%"; "" where there is no whole. */
export function percentOf(part: Fen, whole: Fen): string {
  if (whole <= 0n || part < 0n) return "";
  const tenths = (part * 2000n + whole) / (2n * whole);
  // What is there is not told as nothing.
  if (tenths === 0n && part > 0n) return "<0.1%";
  return `${tenths / 10n}.${tenths % 10n}%`;
}
