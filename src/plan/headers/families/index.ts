/**
 * families/: header words that nobody can list, by how offices build them. 补充协议签署时间, 拟调整后项目总投资额 and
 * 是否已纳入市级项目库 follow from a few parts put together; one file for each family of fields says which. Every way accounts
 * for the whole word, so that one part too many (…变更, …比例, …文号) leaves the word unknown rather than wrong. Words of the
 * dictionary are looked up first. 和, 与, 、 and / stand as 及; a year label as 年.
 *
 * `notation` says how a family is written; `parts` are what many words share; `yearFunds` reads the year's money and what
 * was released or paid so far, which depend on the year that the label names.
 */
import type { FieldKey } from "../../../fields";
import { ADJUSTMENTS } from "./adjustments";
import { ANSWERS } from "./answers";
import { APPROVALS } from "./approvals";
import { CONTRACTS } from "./contracts";
import { DATES } from "./dates";
import { IN_ENGLISH } from "./english";
import { ESTIMATES } from "./estimates";
import { FUNDING } from "./funding";
import { expressionOf, type Family } from "./notation";
import { OPERATIONS } from "./operations";
import { PROJECT } from "./project";
import { SUPPLEMENTS } from "./supplements";

/** In order: the first family that a word fits holds, so that 补充合同金额 is no contract amount. */
const FAMILIES: readonly Family[] = [
  PROJECT,
  SUPPLEMENTS,
  ADJUSTMENTS,
  OPERATIONS,
  ESTIMATES,
  CONTRACTS,
  APPROVALS,
  DATES,
  ANSWERS,
  FUNDING,
  IN_ENGLISH,
];

const compiled: readonly (readonly [FieldKey, RegExp])[] = FAMILIES.flatMap((family) =>
  Object.entries(family).map(([field, ways]) => [field as FieldKey, expressionOf(ways)] as const),
);
const LONGEST = 24;
const LONGEST_ENGLISH = 48;
const remembered = new Map<string, FieldKey | null>();
const REMEMBERED = 2000;

/** Field of a word (as parseHeader gives it) that is put together in a usual way; null if it is not. */
export function familyOf(word: string): FieldKey | null {
  if (word.length < 2 || word.length > (/^[A-Z]/.test(word) ? LONGEST_ENGLISH : LONGEST)) return null;
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const field = compiled.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
  if (remembered.size < REMEMBERED) remembered.set(word, field);
  return field;
}
