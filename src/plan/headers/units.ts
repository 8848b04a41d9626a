/**
 * Units of amounts as English headers write them, compacted and in capitals: 10,000YUAN, RMBIN10,000, RMB'0000, CNY, and
 * as figures: 10000元. Read word by word, so that 10,000 behind RMB is never passed over: a currency, a multiple, and words
 * that say nothing.
 */
import type { MoneyUnit } from "../../exact";

const YUAN = "RMB|CNY|RENMINBI|(?:CHINESE)?YUAN|¥";
const FOREIGN = /USD|EUR|HKD|GBP|JPY|US\$|DOLLARS?|[$€£]/g;
const BEGINS_FOREIGN = /^(?:USD|EUR|HKD|GBP|US\$|[$€£])/;
const MULTIPLES: readonly (readonly [MoneyUnit | "unsupported", string])[] = [
  ["亿元", "100MILLIONS?|HUNDREDMILLIONS?|100M|YI|100,?000,?000"],
  ["百万元", "MILLIONS?|MN|M|1,?000,?000"],
  ["万元", "10,?000S?|10K|10-?THOUSANDS?|TEN-?THOUSANDS?|['’]?0000|WAN"],
  ["千元", "1,?000S?|THOUSANDS?|K|['’]?000S?"],
  ["unsupported", "BILLIONS?|BN"],
];
// A star is written \x2a: a text with one would be taken for the key of a message.
const SILENT = "IN|UNITS?|OF|CURRENCY|AMOUNTS?|单位|人民币|[:,;/.X×\\x2a-]";
const WHOLE = new RegExp(
  `^(?:${YUAN}|${SILENT})*(?:${MULTIPLES.map(([, words]) => `(${words})`).join("|")})?(?:${YUAN}|元|${SILENT})*$`,
);
/** Behind the word, only with its currency: TOTALIN10,000YUAN. A letter alone may end the word before it. */
const BEHIND = new RegExp(
  `^([^\\d]{3,}?)[,:;/-]?((?:IN)?(?:${YUAN})*[,:]?(?:IN)?(?:100MILLION|10,?000|10K|10-?THOUSAND|TEN-?THOUSAND|WAN|MILLION|THOUSAND|['’]0{3,4})?(?:${YUAN})*)$`,
);
const NAMES_YUAN = new RegExp(`${YUAN}|元`);
/** Units that a multiple alone does not name: M, K and 000 mean other things too. */
const NEED_YUAN: ReadonlySet<string | undefined> = new Set(["千元", "百万元"]);

/** The unit that a text names and nothing besides; "unsupported" for foreign money and for thousands of nothing. */
export function englishUnit(text: string): MoneyUnit | "unsupported" | null {
  const inYuan = text.replace(FOREIGN, "");
  if (BEGINS_FOREIGN.test(text) || (inYuan !== text && WHOLE.test(inYuan))) return "unsupported";
  const found = WHOLE.exec(text);
  if (!found) return null;
  const named = MULTIPLES[found.slice(1).findIndex(Boolean)]?.[0];
  if (NAMES_YUAN.test(text)) return named ?? "元";
  return NEED_YUAN.has(named) ? "unsupported" : (named ?? null);
}

/** TOTALRMB10,000: the word and its unit; null where it ends with none. */
export function englishSuffix(
  text: string,
): { readonly unit: MoneyUnit | "unsupported"; readonly rest: string } | null {
  const [, rest = "", behind = ""] = BEHIND.exec(text) ?? [];
  const unit = NAMES_YUAN.test(behind) ? englishUnit(behind) : null;
  return unit && { unit, rest };
}

/** 10⁴ and 10^4, of which NFKC would make 104. */
const POWER_OF_TEN = /(?<![\d.])10(?:\^[1-9]|[\u00b2\u00b3\u2074-\u2079])/g;

/** With its powers of ten written out: 10⁴元 is 10000元. */
export const powersWritten = (text: string): string =>
  text.replace(POWER_OF_TEN, (power) => String(10 ** Number(power.normalize("NFKC").slice(-1))));
