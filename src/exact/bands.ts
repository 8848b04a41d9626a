import type { Fen } from "./money";

/** Amount bands that prove themselves: [from, to) with 以上 including and 以下 excluding its number (Article 62). */
export interface Band<T> {
  /** Inclusive lower bound in 分. */
  readonly from: Fen;
  /** Exclusive upper bound in 分; null = no upper bound. */
  readonly to: Fen | null;
  readonly value: T;
}

/** A gap, an overlap or an empty band, told with both neighbours. */
export class BandError extends Error {
  override readonly name = "BandError";
}

/**
 * Checks that the bands run upwards without gap and overlap and that only the last is open.
 * @throws BandError naming the two bounds that do not meet
 */
export function proveBands<T>(bands: readonly Band<T>[]): readonly Band<T>[] {
  if (bands.length === 0) throw new BandError("no bands");
  bands.forEach((band, index) => {
    const next = bands[index + 1];
    if (band.to !== null && band.to <= band.from) throw new BandError(`empty band [${band.from}, ${band.to})`);
    if (next === undefined) {
      if (band.to !== null) throw new BandError(`the last band ends at ${band.to}: amounts above it have no band`);
    } else if (band.to === null) {
      throw new BandError(`overlap: the band from ${band.from} has no end but another starts at ${next.from}`);
    } else if (next.from !== band.to) {
      throw new BandError(`${next.from > band.to ? "gap" : "overlap"} between ${band.to} and ${next.from}`);
    }
  });
  return bands;
}

/** The band an amount falls in; null below the first. */
export function bandOf<T>(bands: readonly Band<T>[], amount: Fen): Band<T> | null {
  for (const band of bands) {
    if (amount >= band.from && (band.to === null || amount < band.to)) return band;
  }
  return null;
}
