import { fenToText, type Fen, type MoneyUnit } from "../exact";
import { citationText } from "./citation";
import { dayText, spanText } from "./span";
import type { catalogue } from "./zh-CN";
import { always as chinese } from "./zh-CN/always";
import { always as english } from "./en-US/always";
import { LOCALES } from "./locale";
import type { Locale, MessageData, MessageValue } from "./types";

export type MessageKey = keyof typeof catalogue;

const CATALOGUES: Readonly<Record<Locale, Record<string, string>>> = {
  "zh-CN": { ...chinese },
  "en-US": { ...english },
};

/** Texts by key, by language. */
export type Texts = Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;

/**
 * Says these texts too. To be called where a program starts (messages/parts has both languages at once), or where a part
 * or a language of it is loaded later (messages/load.ts); importing adds nothing.
 */
export function addMessages(part: Texts): void {
  for (const locale of LOCALES) Object.assign(CATALOGUES[locale], part[locale]);
}

/** Whether there is such a text, in the languages that are loaded: all of them have the same keys. */
export function hasMessage(key: string): key is MessageKey {
  return LOCALES.some((locale) => Object.prototype.hasOwnProperty.call(CATALOGUES[locale], key));
}

/**
 * Text of a message. Amounts are shown in `unit` (万元 by default).
 * @throws RangeError for an unknown key or a placeholder without data: a fault of ours, caught by the tests
 */
export function text(locale: Locale, key: MessageKey, data: MessageData = {}, unit: MoneyUnit = "万元"): string {
  return textOfKey(locale, key, data, unit);
}

/** The same for a key only known at run time. */
export function textOfKey(locale: Locale, key: string, data: MessageData = {}, unit: MoneyUnit = "万元"): string {
  const template = CATALOGUES[locale][key];
  if (template === undefined) throw new RangeError(`no message ${key} in ${locale}`);
  return fillTemplate(locale, template, data, unit);
}

/**
 * A template with its {placeholders} filled in. `usual`: what fills those that `data` says nothing of.
 * @throws RangeError for a placeholder without data
 */
export function fillTemplate(
  locale: Locale,
  template: string,
  data: MessageData,
  unit: MoneyUnit,
  usual: MessageData = {},
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name] ?? usual[name];
    if (value === undefined) throw new RangeError(`“${template}” lacks {${name}}`);
    return valueText(locale, value, unit);
  });
}

/** One value as people read it. */
export function valueText(locale: Locale, value: MessageValue, unit: MoneyUnit): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if ("fen" in value) return amountText(locale, value.fen, unit);
  if ("day" in value) return dayText(locale, value.day);
  if ("interval" in value) return spanText(locale, value.interval);
  if ("months" in value) return monthsText(locale, value.months);
  if ("term" in value) return textOfKey(locale, value.term);
  if ("names" in value) return value.names[locale];
  if ("cites" in value)
    return listText(
      locale,
      value.cites.map((cite) => citationText(locale, cite)),
    );
  if ("terms" in value)
    return listText(
      locale,
      value.terms.map((term) => textOfKey(locale, term)),
    );
  if ("list" in value) return listText(locale, value.list);
  return rowsText(locale, value.rows);
}

/** An amount with its unit: 19.8 万元; below 0.01 万元 also in 元, so that nobody overlooks a small excess. */
export function amountText(locale: Locale, fen: Fen, unit: MoneyUnit): string {
  const shown = `${grouped(fenToText(fen, unit))} ${unitName(locale, unit)}`;
  const magnitude = fen < 0n ? -fen : fen;
  if (unit === "元" || magnitude === 0n || magnitude >= 10_000n) return shown;
  return locale === "zh-CN" ? `${shown}（即 ${fenToText(fen, "元")} 元）` : `${shown} (${fenToText(fen, "元")} yuan)`;
}

const ENGLISH_UNITS: Readonly<Record<MoneyUnit, string>> = {
  元: "yuan",
  千元: "thousand yuan",
  万元: "wan yuan",
  百万元: "million yuan",
  亿元: "yi yuan",
};

export function unitName(locale: Locale, unit: MoneyUnit): string {
  return locale === "zh-CN" ? unit : ENGLISH_UNITS[unit];
}

/** A term in months, in years where it is whole ones. */
function monthsText(locale: Locale, months: number): string {
  const [count, isYears] = months % 12 === 0 ? [months / 12, true] : [months, false];
  if (locale === "zh-CN") return `${count} ${isYears ? "年" : "个月"}`;
  return `${count} ${isYears ? "year" : "month"}${count === 1 ? "" : "s"}`;
}

/** One thing after the other, as the language lists them: 甲、乙 or a, b. */
export function listText(locale: Locale, items: readonly string[]): string {
  return items.join(locale === "zh-CN" ? "、" : ", ");
}

/** "第 4、7—9 行". */
export function rowsText(locale: Locale, rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const runs: string[] = [];
  for (let index = 0; index < sorted.length; index += 1) {
    const first = sorted[index] as number;
    let last = first;
    while (sorted[index + 1] === last + 1) last = sorted[(index += 1)] as number;
    runs.push(first === last ? `${first}` : `${first}—${last}`);
  }
  const listed = listText(locale, runs);
  if (locale === "zh-CN") return `第 ${listed} 行`;
  return `${sorted.length === 1 ? "row" : "rows"} ${listed}`;
}

function grouped(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
