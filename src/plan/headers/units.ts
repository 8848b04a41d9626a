/**
 * Units of amounts as English headers write them, compacted and in capitals: 10,000YUAN, RMBIN10,000, RMB'0000, CNY. Read
 * word by word, so that 10,000 behind RMB is never passed over: a currency, a multiple, and words that say nothing.
 */
import type { MoneyUnit } from "../../exact";

const YUAN = "RMB|CNY|RENMINBI|(?:CHINESE)?YUAN|¥";
const FOREIGN = /USD|EUR|HKD|GBP|JPY|US\$|DOLLARS?|[$€£]/g;
const BEGINS_FOREIGN = /^(?:USD|EUR|HKD|GBP|US\$|[$€£])/;
const MULTIPLES: readonly (readonly [MoneyUnit | "unsupported", string])[] = [
  ["亿元", "100MILLIONS?|HUNDREDMILLIONS?|100M|YI"],
  ["万元", "10,?000S?|10K|10-?THOUSANDS?|TEN-?THOUSANDS?|['’]?0000|WAN"],
  ["unsupported", "1,?000S?|THOUSANDS?|K|['’]?000S?|MILLIONS?|MN|M|BILLIONS?|BN"],
];
// A star is written \x2a: a text with one would be taken for the key of a message.
const SILENT = "IN|UNITS?|OF|CURRENCY|AMOUNTS?|[:,;/.X×\\x2a-]";
const WHOLE = new RegExp(
  `^(?:${YUAN}|${SILENT})*(?:${MULTIPLES.map(([, words]) => `(${words})`).join("|")})?(?:${YUAN}|${SILENT})*$`,
);
/** Behind the word, only with its currency: TOTALIN10,000YUAN. A letter alone may end the word before it. */
const BEHIND = new RegExp(
  `^([^\\d]{3,}?)[,:;/-]?((?:IN)?(?:${YUAN})*[,:]?(?:IN)?(?:100MILLION|10,?000|10K|10-?THOUSAND|TEN-?THOUSAND|WAN|MILLION|THOUSAND)?(?:${YUAN})*)$`,
);
const NAMES_YUAN = new RegExp(YUAN);

/** The unit that a text names and nothing besides; "unsupported" for thousands, millions and foreign money. */
export function englishUnit(text: string): MoneyUnit | "unsupported" | null {
  const inYuan = text.replace(FOREIGN, "");
  if (BEGINS_FOREIGN.test(text) || (inYuan !== text && WHOLE.test(inYuan))) return "unsupported";
  const found = WHOLE.exec(text);
  if (!found) return null;
  const at = found.slice(1).findIndex(Boolean);
  return MULTIPLES[at]?.[0] ?? (NAMES_YUAN.test(text) ? "元" : null);
}

/** TOTALRMB10,000: the word and its unit; null where it ends with none. */
export function englishSuffix(
  text: string,
): { readonly unit: MoneyUnit | "unsupported"; readonly rest: string } | null {
  const [, rest = "", behind = ""] = BEHIND.exec(text) ?? [];
  const unit = NAMES_YUAN.test(behind) ? englishUnit(behind) : null;
  return unit && { unit, rest };
}
