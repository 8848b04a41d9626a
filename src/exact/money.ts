/**
 * Money as integer 分 in `bigint`. Nothing here knows of plans.
 *
 * A worksheet number is a binary double; Excel itself shows and compares at 15 significant digits, so a cell is
 * read through its decimal text at 15 digits (29.999999999999996 is 30) and never compared as a double.
 */

/** Integer 分 (0.01 元). */
export type Fen = bigint;

/** Units a plan writes amounts in. */
export type MoneyUnit = "元" | "千元" | "万元" | "百万元" | "亿元";

/** 分 in one unit. */
export const FEN_PER: Readonly<Record<MoneyUnit, bigint>> = {
  元: 100n,
  千元: 100_000n,
  万元: 1_000_000n,
  百万元: 100_000_000n,
  亿元: 10_000_000_000n,
};

/** Decimal digits that reach down to one 分 in each unit. */
export const FEN_DECIMALS: Readonly<Record<MoneyUnit, number>> = { 元: 2, 千元: 5, 万元: 6, 百万元: 8, 亿元: 10 };

export const MONEY_UNITS = Object.keys(FEN_PER) as readonly MoneyUnit[];

/** An exact decimal: `digits` × 10^-scale. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const DECIMAL_TEXT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads plain or exponent decimal text ("12.5", "3.5E+02"); null if it is not one. No separators, no units. */
export function parseDecimal(text: string): Decimal | null {
  const match = DECIMAL_TEXT.exec(text);
  if (!match) return null;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return null;
  const magnitude = BigInt(whole + fraction);
  const digits = sign === "-" ? -magnitude : magnitude;
  return normalise({ digits, scale: fraction.length - Number(exponent) });
}

/** The decimal a spreadsheet means by a double: 15 significant digits. Throws RangeError for NaN and infinities. */
export function decimalOfNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError("not a finite number");
  const decimal = parseDecimal(value.toPrecision(15));
  if (!decimal) throw new RangeError(`unreadable number ${String(value)}`);
  return decimal;
}

/** An amount read from a decimal: whole 分 (rounded half away from zero) and whether digits finer than 1 分 were lost. */
export interface FenReading {
  readonly fen: Fen;
  readonly finerThanFen: boolean;
}

/** Converts a decimal amount in `unit` to 分. */
export function fenOfDecimal(amount: Decimal, unit: MoneyUnit): FenReading {
  const scaled = amount.digits * FEN_PER[unit];
  if (amount.scale <= 0) return { fen: scaled * 10n ** BigInt(-amount.scale), finerThanFen: false };
  const divisor = 10n ** BigInt(amount.scale);
  const fen = divideRounding(scaled, divisor);
  return { fen, finerThanFen: fen * divisor !== scaled };
}

/** Largest whole 分 not above numerator/denominator (limits are shown rounded down). `denominator` > 0. */
export function divideDown(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? quotient - 1n : quotient;
}

/** Decimal text of an amount in `unit`, exact, without trailing zeros: 198000000n → "198" (万元). */
export function fenToText(fen: Fen, unit: MoneyUnit): string {
  const sign = fen < 0n ? "-" : "";
  const magnitude = fen < 0n ? -fen : fen;
  const whole = magnitude / FEN_PER[unit];
  const rest = magnitude % FEN_PER[unit];
  if (rest === 0n) return `${sign}${whole}`;
  const fraction = rest.toString().padStart(FEN_DECIMALS[unit], "0").replace(/0+$/, "");
  return `${sign}${whole}.${fraction}`;
}

/** The same as a double, for a cell that is to hold a number (15 digits are enough for any plan amount). */
export function fenToNumber(fen: Fen, unit: MoneyUnit): number {
  return Number(fenToText(fen, unit));
}

/** Codec for settings, traces and JSON: 分 as a decimal string ("-1250"). */
export const fenCodec = {
  encode: (fen: Fen): string => fen.toString(),
  /** Throws SyntaxError when the text is not an integer. */
  decode: (text: string): Fen => {
    if (!/^-?\d+$/.test(text)) throw new SyntaxError(`not a whole number of 分: ${text}`);
    return BigInt(text);
  },
} as const;

export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}

/** Sum of what is known of some amounts; null where nothing is known of any: that is not 0. */
export function sumKnown(amounts: Iterable<Fen | null>): Fen | null {
  let total: Fen | null = null;
  for (const amount of amounts) if (amount !== null) total = (total ?? 0n) + amount;
  return total;
}

export const absFen = (fen: Fen): Fen => (fen < 0n ? -fen : fen);
export const maxFen = (a: Fen, b: Fen): Fen => (a > b ? a : b);
export const minFen = (a: Fen, b: Fen): Fen => (a < b ? a : b);

function divideRounding(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (magnitude * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}

function normalise({ digits, scale }: Decimal): Decimal {
  if (digits === 0n) return { digits: 0n, scale: 0 };
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return { digits, scale };
}
