/** Entries that a parameter file is made of: amounts as decimal text in 万元, shares in per cent, dates YYYY-MM-DD. */
import * as v from "valibot";
import { dayOfIso, fenOfDecimal, parseDecimal, type Day, type Fen, type Ratio } from "../../exact";
import { BODY_IDS } from "../bodies";
import type { BodyId, ChainStep } from "../types";
import { need, type PolicyFault, type PolicyNeed } from "./faults";

const ACTS = ["review", "countersign", "deliberate", "decide"] as const satisfies readonly ChainStep["act"][];

type Entry<T = unknown> = v.GenericSchema<unknown, T>;

/** A required entry: one that is left out is told by what it should be; `inside`: by what it should hold. */
export const required = <T>(entry: Entry<T>, inside: unknown = null) =>
  v.optional(entry, inside as never) as unknown as Entry<T>;
export const maybe = <T>(entry: Entry<T>) => v.optional(entry);

/** An object of these entries and no others, so that a misspelt one is not silently left out. */
export function entriesOf<const E extends v.ObjectEntries>(entries: E) {
  const known = Object.keys(entries).join(", ");
  return v.strictObject(entries, ({ expected }) => (expected === "never" ? need("known", { known }) : need("object")));
}

/** Text that is read into something else; null where it is none. */
const read = <T>(
  reader: (given: unknown) => T | null,
  expected: PolicyNeed,
  data: PolicyFault["data"] = {},
): Entry<T> =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const found = reader(dataset.value);
      if (found !== null) return found;
      addIssue({ message: need(expected, data) });
      return NEVER;
    }),
  );

export const text = (pattern: RegExp, expected: PolicyNeed): Entry<string> =>
  read((given) => (typeof given === "string" && pattern.test(given) ? given : null), expected);

export const oneOf = <T extends string>(known: readonly T[]): Entry<T> =>
  read((given) => known.find((option) => option === given) ?? null, "oneOf", { known: known.join(", ") });

const dayIn = (given: unknown): Day | null => (typeof given === "string" ? dayOfIso(given) : null);
export const day: Entry<Day> = read(dayIn, "date");
/** A date that exists, as it is written. */
export const date: Entry<string> = read((given) => (dayIn(given) === null ? null : (given as string)), "date");

const isWhole = (given: unknown): given is number => Number.isInteger(given);

export const whole = (least: number, most: number, expected: PolicyNeed = "whole"): Entry<number> =>
  read((given) => (isWhole(given) && given >= least && given <= most ? given : null), expected, { least, most });

export const amount: Entry<Fen> = read((given) => {
  const decimal = typeof given === "string" ? parseDecimal(given) : null;
  const reading = decimal ? fenOfDecimal(decimal, "万元") : null;
  return reading && reading.fen >= 0n && !reading.finerThanFen ? reading.fen : null;
}, "amount");

export const percent: Entry<Ratio> = read((given) => {
  const decimal = typeof given === "string" ? parseDecimal(given) : null;
  return decimal && decimal.digits > 0n && decimal.scale >= 0 && decimal.digits <= 100n * 10n ** BigInt(decimal.scale)
    ? { numerator: decimal.digits, denominator: 100n * 10n ** BigInt(decimal.scale) }
    : null;
}, "percent");

export const citation = entriesOf({
  article: required(whole(1, 999)),
  paragraph: maybe(whole(1, 99)),
  item: maybe(whole(1, 99)),
});

const chain = v.pipe(
  v.array(entriesOf({ act: required(oneOf(ACTS)), body: required(oneOf(BODY_IDS)) }), need("steps")),
  v.minLength(1, need("steps")),
);

/** A tier's steps, the lowest body whose decision is enough, and its clause. */
export const tierEntries = (authority: readonly BodyId[]) => ({
  chain: required(chain),
  requires: required(oneOf(authority)),
  cite: required(citation),
});
