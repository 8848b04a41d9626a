/** Exact ratios: a percentage is compared by cross-multiplication, never as a float and never with an epsilon. */

/** `numerator / denominator`, denominator > 0. 15 % is { numerator: 15n, denominator: 100n } or 3/20. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** True if `part` is strictly more than `ratio` of `whole` (超过). Equality is not more. */
export function exceedsRatio(part: bigint, whole: bigint, ratio: Ratio): boolean {
  return part * ratio.denominator > whole * ratio.numerator;
}

const PERCENTS = new WeakMap<Ratio, string>();

/** Text such as "10%" or "33.3%" for messages; at most one decimal, rounded down. Of each ratio, which are few, made once. */
export function ratioToPercent(ratio: Ratio): string {
  let text = PERCENTS.get(ratio);
  if (text === undefined) PERCENTS.set(ratio, (text = percentOf(ratio)));
  return text;
}

function percentOf(ratio: Ratio): string {
  const tenths = (ratio.numerator * 1000n) / ratio.denominator;
  const rest = tenths % 10n;
  return `${tenths / 10n}${rest === 0n ? "" : `.${rest}`}%`;
}
