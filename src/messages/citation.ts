import type { Citation } from "../regulation/types";
import type { Locale } from "./types";

const DIGITS = "零一二三四五六七八九";

/** 43 → 四十三 (1 to 99). */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones] ?? "";
  return `${tens === 1 ? "" : DIGITS[tens]}十${ones === 0 ? "" : DIGITS[ones]}`;
}

/** 第四十三条第二款第（三）项 / Article 43(2)(iii)-style text. */
export function citationText(locale: Locale, cite: Citation): string {
  if (locale === "en-US") {
    return `Article ${cite.article}${cite.paragraph ? `, paragraph ${cite.paragraph}` : ""}${cite.item ? `, item ${cite.item}` : ""}`;
  }
  return `第${chineseNumber(cite.article)}条${cite.paragraph ? `第${chineseNumber(cite.paragraph)}款` : ""}${cite.item ? `第（${chineseNumber(cite.item)}）项` : ""}`;
}

/** 43①, 20(3), 43.1: a citation in as few signs as it takes. */
export function citationMark(locale: Locale, { article, paragraph, item }: Citation): string {
  const place = paragraph === undefined ? "" : locale === "zh-CN" ? circled(paragraph) : `.${paragraph}`;
  return `${article}${place}${item === undefined ? "" : `(${item})`}`;
}

/** ① to ⑳, then (21). */
export const circled = (value: number): string =>
  value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : `(${value})`;
