/**
 * How a family is written down: for each field the ways in which its words are built, as data.
 *
 * A way is a word with variable parts, and accounts for the whole word: `(a|b)` is one of them, `?` after a part says that
 * it may be missing, `*` and `+` that it may be repeated, `{日}` is a part that many words share (parts.ts).
 */
import type { FieldKey } from "../../../fields";
import { PARTS } from "./parts";

/** One way in which the words of a field are built. */
export interface Way {
  readonly word: string;
  /** Of which the word holds at least one. */
  readonly holds?: string;
  /** With one of which it ends. */
  readonly ends?: string;
  /** Endings, or with ^ whole words, that it must not have: they are something else. */
  readonly not?: readonly string[];
}

/** Words of some fields that belong together. In order: the first way that fits a word holds. */
export type Family = Readonly<Partial<Record<FieldKey, readonly (string | Way)[]>>>;

/** The expression for all ways of a field. */
export function expressionOf(ways: readonly (string | Way)[]): RegExp {
  return new RegExp(`^(?:${ways.map((way) => source(typeof way === "string" ? { word: way } : way)).join("|")})$`);
}

function source({ word, holds, ends, not = [] }: Way): string {
  const written = [
    word,
    holds === undefined ? "" : `(?<=(${holds}).*)`,
    ends === undefined ? "" : `(?<=(${ends}))`,
    ...not.map((other) => `(?<!${other})`),
  ].join("");
  return written.replace(/\{([一-龥]+)\}/g, (_, part: string) => PARTS[part] ?? "").replace(/\((?!\?)/g, "(?:");
}
