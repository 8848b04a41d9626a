/** What a case at a limit gives and expects. */
import type { FieldKey } from "../../../src/fields";
import type { Citation, PolicyPack, ReadingId } from "../../../src/regulation";
import { isoAt } from "../days";

/** Amounts in 分 (bigint), dates and words as text. */
export type LimitRow = Partial<Record<FieldKey, bigint | number | string | null>>;

export interface LimitCase {
  readonly name: string;
  readonly row: LimitRow;
  /** Day number of the base date; long after everything unless said. */
  readonly asOf?: number;
  readonly readings?: Partial<Record<ReadingId, string>>;
  /** A pack made of the given one: one in which a parameter ends. */
  readonly under?: (pack: PolicyPack) => PolicyPack;
  readonly expected: Expected;
  /** Numbers of the pack that the outcome turns on, by path (leaves.ts). */
  readonly claims: readonly string[];
}

/** Only what is named is compared. */
export interface Expected {
  readonly applies?: boolean;
  readonly tier?: string;
  readonly cap?: bigint;
  readonly suppTier?: string | null;
  readonly adjCap?: bigint;
  readonly route?: string | null;
  /** By rule: severity and message, "" for nothing, "undecided". */
  readonly said?: Readonly<Record<string, string>>;
  readonly cites?: Readonly<Record<string, Citation>>;
  /** A number fixed for the place that the explanation compares with: its clause and the first day it holds. */
  readonly explained?: { readonly cite: Citation; readonly from: number };
}

export const LONG_AFTER = Date.UTC(2035, 11, 31) / 86_400_000;
export const NEAR = [-1, 0, 1] as const;
export const FEN = 1n;
export const WAN = 1_000_000n;

/** The row's date, as it is typed. */
export const on = isoAt;

/** One clause as one word. */
export const clause = ({ article, paragraph = 0, item = 0 }: Citation): string => `${article}.${paragraph}.${item}`;

/** The place's number of an article of the Measures. */
export const local = (pack: PolicyPack, cite: Citation): Citation => ({
  ...cite,
  article: pack.articles?.[cite.article] ?? cite.article,
});

/** Paths of a clause's numbers. */
export const clausePaths = (at: string, cite: Citation): readonly string[] =>
  Object.keys(cite).map((key) => `${at}.cite.${key}`);
