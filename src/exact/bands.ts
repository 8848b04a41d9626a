import type { Fen } from "./money";

/** Amount bands that prove themselves: [from, to) with 以上 including and 以下 excluding its number (Article 62). */
export interface Band<T> {
  /** Inclusive lower bound in 分. */
  readonly from: Fen;
  /** Exclusive upper bound in 分; null = no upper bound. */
  readonly to: Fen | null;
  readonly value: T;
}

/** A gap, an overlap or an empty band, told with the end of the one and the beginning of the next; null where there is none. */
export class BandError extends Error {
  override readonly name = "BandError";
  constructor(
    message: string,
    readonly end: Fen | null,
    readonly next: Fen | null,
  ) {
    super(message);
  }
}

/**
 * Checks that the bands run upwards without gap and overlap and that only the last is open.
 * @throws BandError naming the two bounds that do not meet
 */
export function proveBands<T>(bands: readonly Band<T>[]): readonly Band<T>[] {
  if (bands.length === 0) throw new BandError("no bands", null, null);
  bands.forEach(({ from, to }, index) => {
    const next = bands[index + 1]?.from ?? null;
    if (to !== null && to <= from) throw new BandError(`empty band [${from}, ${to})`, to, next);
    if (next === null) {
      if (to !== null) throw new BandError(`the last band ends at ${to}: amounts above it have no band`, to, next);
    } else if (to === null) {
      throw new BandError(`overlap: the band from ${from} has no end but another starts at ${next}`, to, next);
    } else if (next !== to) {
      throw new BandError(`${next > to ? "gap" : "overlap"} between ${to} and ${next}`, to, next);
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
