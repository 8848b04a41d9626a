/**
 * The token of a cell: a short text that our formulas and this program compute alike, so that a mark can say which
 * value it was made for. Kinds: e (error), b1/b0 (truth value), n… (number, as a whole number of tiny units), t… (text;
 * blank is t). A token never holds "|", which separates the parts of a marker.
 *
 * Numbers are multiplied and rounded to a whole before they become text: a decimal separator would depend on the
 * language of Excel, and −0 and formula residue vanish. One digit finer than one 分 is kept (more would leave what a double holds), so that a cell whose
 * fault was a fraction of a 分 loses its colour when it is rounded. Texts are taken whole: LEN and LEFT count
 * characters beyond the basic plane differently from one program to the next.
 */
import { decimalOfNumber, FEN_DECIMALS, type MoneyUnit } from "../exact";
import type { CellValue } from "../sheet";

/** Decimal digits of a number that a token keeps. */
export type TokenScale = number;

/** For sequence numbers, dates (serials), counts and whatever else is not money. */
export const PLAIN_SCALE: TokenScale = 6;

const BLANK = "t";

/** Longer texts have no token: the marker column would swell, and no flagged cell is that long. */
const LONGEST = 1000;

const ERRORS =
  /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!)$/;

export const moneyScale = (unit: MoneyUnit): TokenScale => FEN_DECIMALS[unit] + 1;

/** Token of a value as it was read; null where none can be given (a very long text). */
export function tokenOf(value: CellValue, scale: TokenScale): string | null {
  if (value === null) return BLANK;
  if (typeof value === "boolean") return value ? "b1" : "b0";
  if (typeof value === "number") return `n${wholeText(value, scale)}`;
  if (ERRORS.test(value)) return "e";
  return value.length > LONGEST ? null : `t${value.replaceAll("|", "｜")}`;
}

/** The same, as a formula over a cell reference ("$F5"), without "=". Never an error. */
export function tokenFormula(reference: string, scale: TokenScale): string {
  const x = reference;
  return `IF(ISERROR(${x}),"e",IF(ISLOGICAL(${x}),"b"&${x}*1,IF(ISNUMBER(${x}),"n"&TEXT(ROUND(${x}*1${"0".repeat(scale)},0),"0"),"t"&SUBSTITUTE(${x},"|","｜"))))`;
}

/**
 * A shorter formula that gives this token where the cell has it. Of another value it gives that value's token, "", which is
 * none, or an error: it asks whether one cell is as it was, whose kind is known.
 */
export function sameTokenFormula(reference: string, scale: TokenScale, token: string): string {
  const x = reference;
  if (token === BLANK) return `IF(${x}="","${BLANK}","")`;
  const kind = tokenKind(token);
  if (kind === "text") return `IF(ISTEXT(${x}),"t"&${textOf(x)},"")`;
  return kind === "number" ? `IF(ISNUMBER(${x}),"n"&${numberOf(x, scale)},"")` : tokenFormula(x, scale);
}

/** Kinds of tokens that a column's formula has to tell apart: e and b are "other". */
export type TokenKind = "number" | "text" | "other";

export const tokenKind = (token: string): TokenKind =>
  token.startsWith("n") ? "number" : token.startsWith("t") ? "text" : "other";

/**
 * A shorter formula that gives the same tokens of these kinds. Of a value of another kind it gives an error or a text that
 * is none of them, but for a truth value where only numbers are: it counts as 1 or 0.
 */
export function shortTokenFormula(reference: string, scale: TokenScale, kinds: ReadonlySet<TokenKind>): string {
  const x = reference;
  if (kinds.has("other")) return tokenFormula(x, scale);
  if (!kinds.has("number")) return `IF(ISNUMBER(${x}),"n","t")&${textOf(x)}`;
  return kinds.has("text") ? mixed(x, scale) : `"n"&IF(${x}="","",${numberOf(x, scale)})`;
}

/** The same for what names a row, shorter still: a blank counts as 0 beside numbers, a number beside texts as what it reads. */
export function shortAnchorFormula(reference: string, scale: TokenScale, kinds: ReadonlySet<TokenKind>): string {
  const x = reference;
  if (kinds.has("other")) return tokenFormula(x, scale);
  if (!kinds.has("number")) return `"t"&${textOf(x)}`;
  return kinds.has("text") ? mixed(x, scale) : `"n"&${numberOf(x, scale)}`;
}

const numberOf = (x: string, scale: TokenScale): string => `TEXT(ROUND(${x}*1${"0".repeat(scale)},0),"0")`;
const textOf = (x: string): string => `SUBSTITUTE(${x},"|","｜")`;
const mixed = (x: string, scale: TokenScale): string => `IF(ISNUMBER(${x}),"n"&${numberOf(x, scale)},"t"&${textOf(x)})`;

/** value × 10^scale, rounded half away from zero, with at most 15 significant digits, as a spreadsheet shows it. */
function wholeText(value: number, scale: TokenScale): string {
  const { digits, scale: places } = decimalOfNumber(value);
  const shift = scale - places;
  const whole = shift >= 0 ? digits * 10n ** BigInt(shift) : roundTo(digits, -shift);
  const excess = String(whole < 0n ? -whole : whole).length - 15;
  return String(excess > 0 ? roundTo(whole, excess) * 10n ** BigInt(excess) : whole);
}

/** digits ÷ 10^places, rounded half away from zero. */
function roundTo(digits: bigint, places: number): bigint {
  const divisor = 10n ** BigInt(places);
  const magnitude = digits < 0n ? -digits : digits;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return digits < 0n ? -rounded : rounded;
}
