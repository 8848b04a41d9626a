/** What names, units and codes are compared by. */

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
/** A mark between two digits is part of the number: 1.1 is not 11, 2026—2027 is not 20262027. */
const BETWEEN_DIGITS = /(?<=\d)[\p{P}～~]+(?=\d)/gu;

/** Text as one width, without invisible characters and spaces. */
export const plainText = (text: string): string => text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, "");

/** A name or a unit without width, space, case and punctuation; "" where nothing is left. */
export function nameKey(text: string): string {
  return plainText(text)
    .replace(BETWEEN_DIGITS, "\u0000")
    .replace(/\p{P}/gu, "")
    .replaceAll("\u0000", ".")
    .toLowerCase();
}

/** A project code without width, space and case, and with one kind of dash and bracket. */
export function codeKey(text: string): string {
  return plainText(text)
    .replace(/\p{Pd}|\u2212/gu, "-")
    .replace(/[[{【〔〈《]/g, "(")
    .replace(/[\]}】〕〉》]/g, ")")
    .toUpperCase();
}

const NUMERALS = /\d+(?:\.\d+)*|[一二三四五六七八九十]+(?=期|阶段|标|批|部分)/g;

/** How alike two name keys are, from 0 to 1; names that count differently (一期, 二期) are not alike at all. */
export function likeness(one: string, other: string): number {
  if (one === "" || other === "") return 0;
  if (one === other) return 1;
  const [here, there] = [one.match(NUMERALS) ?? [], other.match(NUMERALS) ?? []];
  if (here.length > 0 && there.length > 0 && here.join() !== there.join()) return 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 4 && long.includes(short)) return Math.max(0.6, short.length / long.length);
  return dice(pairsOf(one), pairsOf(other));
}

/** Twice what two bags of letter pairs share, by their sizes (Dice). */
function dice(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [shared, size] = [0, 0];
  for (const count of other.values()) size += count;
  for (const [pair, count] of one) {
    size += count;
    shared += Math.min(count, other.get(pair) ?? 0);
  }
  return size === 0 ? 0 : (2 * shared) / size;
}

function pairsOf(key: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const letters = [...key];
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = `${letters[at]}${letters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
