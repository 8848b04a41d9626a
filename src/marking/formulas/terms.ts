/**
 * The small language of the results' formulas. Everything is kept twice: as a formula, and as what it comes to now in
 * exact integers, so that a formula is written only where both agree. Functions that Excel 2007, WPS, LibreOffice and
 * Univer have: IF AND OR NOT ISNUMBER ISLOGICAL FIND SUBSTITUTE TRIM N ROUND INT ABS MIN MAX MATCH CHOOSE.
 */
import {
  absFen,
  decimalOfNumber,
  divideDown,
  FEN_DECIMALS,
  fenOfDecimal,
  maxFen,
  minFen,
  type Fen,
  type MoneyUnit,
  type Ratio,
} from "../../exact";
import type { CellValue } from "../../sheet";

/** A whole amount in 分. Its formula can stand as an argument or in any arithmetic. */
export interface Term {
  readonly formula: string;
  readonly fen: Fen;
}

export interface Test {
  readonly formula: string;
  readonly holds: boolean;
}

/** What a cell shows: a text, or an amount in 分 that its formula gives in a unit. */
export interface Outcome {
  readonly formula: string;
  readonly shown: string | Fen;
}

/** A cell of the row, by its reference; null: the sheet has no such column, which reads like an empty cell. */
export type AmountCell = { readonly reference: string; readonly raw: CellValue; readonly unit: MoneyUnit } | null;

export const ZERO: Term = { formula: "0", fen: 0n };
const ALWAYS: Test = { formula: "TRUE", holds: true };
const NEVER: Test = { formula: "FALSE", holds: false };

/** Texts that say nothing in a cell of amounts, whatever the amount is of: they count like an empty cell. */
export const NOTHING_SAID = ["/", "-", "－", "—", "——", "无", "暂无", "不涉及", "不适用"] as const;
const NOTHING = `||${NOTHING_SAID.join("|")}|`;

/** LibreOffice counts a truth value among the numbers. */
export const isNumber = (cell: AmountCell): Test =>
  cell === null
    ? NEVER
    : {
        formula: `AND(ISNUMBER(${cell.reference}),NOT(ISLOGICAL(${cell.reference})))`,
        holds: typeof cell.raw === "number",
      };

/** A number, or nothing: any other text may be an amount that only the add-in can read. */
export function isPlain(cell: AmountCell): Test {
  if (cell === null) return ALWAYS;
  // TRIM takes plain spaces away, no other ones.
  const said = typeof cell.raw === "string" ? cell.raw.replace(/^ +| +$/g, "") : "";
  return or(isNumber(cell), {
    formula: `ISNUMBER(FIND("|"&TRIM(${cell.reference})&"|","${NOTHING}"))`,
    holds: cell.raw === null || (typeof cell.raw === "string" && NOTHING.includes(`|${said}|`)),
  });
}

/** The amount of a cell that is plain; 0 where it says nothing. */
export function amount(cell: AmountCell): Term {
  if (cell === null) return ZERO;
  const { reference, raw, unit } = cell;
  return {
    formula: `ROUND(N(${reference})*1${"0".repeat(FEN_DECIMALS[unit])},0)`,
    fen: typeof raw === "number" && Number.isFinite(raw) ? fenOfDecimal(decimalOfNumber(raw), unit).fen : 0n,
  };
}

export const plus = (a: Term, b: Term): Term =>
  b === ZERO ? a : a === ZERO ? b : { formula: `(${a.formula}+${b.formula})`, fen: a.fen + b.fen };

export const minus = (a: Term, b: Term): Term =>
  b === ZERO ? a : { formula: `(${a.formula}-${b.formula})`, fen: a.fen - b.fen };

export const max = (a: Term, b: Term): Term =>
  a === b ? a : { formula: `MAX(${a.formula},${b.formula})`, fen: maxFen(a.fen, b.fen) };

export const min = (a: Term, b: Term): Term => ({
  formula: `MIN(${a.formula},${b.formula})`,
  fen: minFen(a.fen, b.fen),
});

export const abs = (a: Term): Term => (a === ZERO ? a : { formula: `ABS(${a.formula})`, fen: absFen(a.fen) });

export const atLeast = (a: Term, fen: Fen): Test => ({ formula: `${a.formula}>=${fen}`, holds: a.fen >= fen });

export const isPositive = (a: Term): Test => (a === ZERO ? NEVER : atLeast(a, 1n));

/** More than nothing and below the bound, looking at the amount once. */
export const isWithin = (a: Term, bound: Fen): Test => ({
  formula: `ABS(${a.formula}*2-${bound})<${bound}`,
  holds: a.fen > 0n && a.fen < bound,
});

/**
 * A share, rounded down to the 分: whole numbers multiplied and divided once. Programs round a quotient at its 15th digit
 * before they cut it off: the amount must lie within `mostShared`.
 */
export function shareDown(a: Term, share: Ratio): Term {
  const { numerator, denominator } = inLowest(share);
  return {
    formula: `INT(${a.formula}${numerator === 1n ? "" : `*${numerator}`}/${denominator})`,
    fen: divideDown(a.fen * numerator, denominator),
  };
}

/** The largest amount whose share is exact: numerator × amount below 10^15, so that one part of the denominator still shows. */
export const mostShared = (share: Ratio): Fen => 10n ** 15n / inLowest(share).numerator;

function inLowest({ numerator, denominator }: Ratio): Ratio {
  const common = gcd(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

export function and(...tests: readonly Test[]): Test {
  const open = tests.filter((test) => test !== ALWAYS);
  if (open.includes(NEVER)) return NEVER;
  const [only, ...more] = open;
  if (!only) return ALWAYS;
  return more.length === 0
    ? only
    : { formula: `AND(${open.map(({ formula }) => formula).join(",")})`, holds: open.every(({ holds }) => holds) };
}

export function or(a: Test, b: Test): Test {
  if (a === NEVER) return b;
  if (b === NEVER) return a;
  return { formula: `OR(${a.formula},${b.formula})`, holds: a.holds || b.holds };
}

export function choose(test: Test, yes: Term, no: Term): Term {
  if (test === ALWAYS || yes === no) return yes;
  if (test === NEVER) return no;
  return { formula: `IF(${test.formula},${yes.formula},${no.formula})`, fen: test.holds ? yes.fen : no.fen };
}

export const said = (text: string): Outcome => ({ formula: `"${text.replaceAll('"', '""')}"`, shown: text });

export function showIf(test: Test, yes: Outcome, no: Outcome): Outcome {
  if (test === ALWAYS) return yes;
  if (test === NEVER) return no;
  return { formula: `IF(${test.formula},${yes.formula},${no.formula})`, shown: test.holds ? yes.shown : no.shown };
}

/** An amount in a unit: whole 分 divided once, which gives the nearest double to the exact decimal. */
export const inUnit = (a: Term, unit: MoneyUnit): Outcome => ({
  formula: `${a.formula}/1${"0".repeat(FEN_DECIMALS[unit])}`,
  shown: a.fen,
});

/** What is said from a bound upwards, bounds rising from 0. The amount is never negative. */
export function saidFrom(a: Term, steps: readonly { readonly from: Fen; readonly text: string }[]): Outcome {
  const texts = steps.map(({ text }) => said(text).formula).join(",");
  return {
    formula: `CHOOSE(MATCH(${a.formula},{${steps.map(({ from }) => String(from)).join(",")}},1),${texts})`,
    shown: steps.filter(({ from }) => a.fen >= from).at(-1)?.text ?? "",
  };
}
