/**
 * Amounts in the text of a cell: "300万元", "￥3,500,000.00元", "3；3；4", "叁佰万元整", "不超过500万元". What is not clearly
 * an amount is bad for a reason; nothing is guessed from its size.
 */
import { fenOfDecimal, type MoneyUnit } from "../../exact";
import type { BadReason, ReadingNote } from "../types";
import { parseDateText } from "./dateText";
import { parseItem, UNIT_WORDS, type TextAmount } from "./amountItem";

export type AmountText =
  { readonly amounts: readonly TextAmount[]; readonly notes: readonly ReadingNote[] } | { readonly bad: BadReason };

const PERCENT = /[%‰]|百分/;
const DATE = /^(?:\d{4}年(?!\d*[万元])|\d{4}[-/]\d{1,2}[-/]\d{1,2}$|\d{4}\.\d{1,2}\.\d{1,2}$)/;
/** The year of one of several acts: 2025年：6万元；2026年4.5万元. */
const YEAR_BEFORE = /(?<![\d.])20\d{2}年度?(?::(?=\d)|(?=[\d.]+[千百万亿元]))/g;
const VAGUE = /若干|[数几上近][十百千万]|多少|较多|较大|很多|不详|未知|适量/;
const UPPER_BOUND = /不超过|不大于|不高于|最高|最多|至多|上限为?|以内|之内|≤|<=|控制在|限额/g;
const APPROXIMATE =
  /大约|约为?|大概|大致|左右|上下|暂估|暂定|暂列|暂按|估算|估计|预估|预计|预测|匡算|测算|初算|初步|毛估|粗估|待核|待审|待批|待定|拟(?:批|定|报|安排|申报|签订?)?|近(?=\d)|余(?=[万亿元]|$)|多(?=[万亿元]|$)|^[~≈≒]|(?<=\d[万亿]?元?)\+$/g;
const BOUND = /以上|以下|不低于|不少于|不小于|至少|超过|大于|高于|低于|小于|不足|起$|[<>≥]/;
const RANGE = /\d[万亿元]{0,2}(?:-|–|—|―|~|至|到)(?:约)?[\d.]/;
/** A remark in brackets that leaves the amount open: （待核）, （以结算为准）, （其中硬件120万）. */
const UNSETTLED =
  /\d|估|约|暂|其中|不超|待|拟|预计|预测|初步|测算|匡算|左右|上下|浮动|可调|未(?:批|定|审|核|确定|签|生效|实施|执行)|作废|取消|终止|撤销|解除|计划|为准|参考|^预|[据按]实/;
const CURRENCY = /人民币|RMB|CNY|[¥￥]/gi;
const FOREIGN = /[$€£]|美元|欧元|港币|日元|USD/i;
/** ① and ² become plain digits under NFKC: "300①" would read 3001. */
export const FOOTNOTE = /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u249b\u3220-\u3229]/;

/**
 * Amounts in a cell's cleaned text (NFKC, trimmed, line breaks kept). Each has its own unit; one without takes the
 * column's, never its neighbour's.
 * @param list a field that may hold several amounts
 * @param column the column's unit
 */
export function parseAmounts(text: string, list: boolean, column: MoneyUnit): AmountText {
  const spaced = text
    .replace(/\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replace(/ /g, ""))
    .replace(/[ \t]*[\r\n]+[ \t]*/g, ";")
    .replace(/(\d) +(?=\d)/g, "$1;");
  let rest = spaced.replace(/\s+/g, "");
  if (list) rest = rest.replace(YEAR_BEFORE, "");
  if (PERCENT.test(rest)) return { bad: "percent" };
  if (DATE.test(rest)) return { bad: "dateInMoney" };
  if (VAGUE.test(rest)) return { bad: "vague" };
  if (FOREIGN.test(rest)) return { bad: "unreadable" };
  const notes = new Set<ReadingNote>();

  const negative = /^\(([\d.,]+(?:[万亿]?元?))\)$/.exec(rest);
  if (negative) rest = `-${negative[1] ?? ""}`;
  const remarks: string[] = [];
  rest = rest.replace(/\(([^()]*)\)/g, (_, remark: string) => {
    if (UNIT_WORDS.test(remark)) return remark;
    remarks.push(remark);
    return "";
  });
  if (/[()]/.test(rest)) return { bad: "unreadable" };
  const part = rest.indexOf("其中");
  if (part >= 0) {
    remarks.push(rest.slice(part));
    rest = rest.slice(0, part).replace(/[,;:。、]+$/, "");
  }
  const firm = rest.replace(CURRENCY, "").replace(UPPER_BOUND, "").replace(APPROXIMATE, "");
  if (firm.length !== rest.replace(CURRENCY, "").length) notes.add("approximate");
  if (BOUND.test(firm) || RANGE.test(firm)) return { bad: "range" };

  const items = splitItems(statedSum(firm), list);
  if (!items) return { bad: "unreadable" };
  const amounts: TextAmount[] = [];
  for (const item of items) {
    const amount = parseItem(item);
    if (!amount) return { bad: "unreadable" };
    amounts.push(amount);
  }
  if (amounts.length === 0) return { bad: "unreadable" };
  for (const remark of remarks)
    if (
      !restates(remark, amounts, column) &&
      !(list && saysWhen(remark)) &&
      (UNSETTLED.test(remark) || parseItem(remark))
    )
      notes.add("approximate");
  if (amounts.some((amount) => amount.chinese)) notes.add("chineseCapitals");
  const known = withoutStatedSum(amounts, column);
  return known ? { amounts: known, notes: [...notes] } : { bad: "unreadable" };
}

/** Items of a list, thousands separators removed; null if the commas are neither separators nor thousands. */
function splitItems(text: string, list: boolean): readonly string[] | null {
  if (/^[+-]?\d+(?:\.\d*)?[eE][+-]?\d+$/.test(text)) return [text];
  const items: string[] = [];
  // Behind an amount a colon begins its parts: 共350万元：财政300万元、自筹50万元.
  for (const piece of text.split(/[;、+|和及]|(?<=[\d元万亿]):(?=[一-龥])/)) {
    for (const chunk of piece.replace(/,(?!\d)|([^\d]),/g, "$1;").split(";")) {
      if (chunk === "") continue;
      const numbers = chunk.match(/[\d,.]+/g) ?? [];
      const odd = numbers.filter((number) => number.includes(",") && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number));
      if (odd.length === 0) items.push(chunk.replace(/,/g, ""));
      else if (list && chunk === odd[0] && !/,\d{3}(?!\d)/.test(chunk)) items.push(...chunk.split(","));
      else return null;
    }
  }
  return items;
}

/** "3+4=7" and "=3+4": the sum at the end is stated, the sign in front is a formula kept as text. */
function statedSum(text: string): string {
  const [, parts = "", sum = ""] = /^=?([^=]*\d[^=]*)=(?:合计|共)?([^=]*\d[^=]*)$/.exec(text) ?? [];
  return sum === "" || /[:：]$/.test(parts) ? text : `${parts};合计${sum}`;
}

/** "3；4；合计7", "50万元；30000元；合计53万元": the stated sum is not a further amount; null if it is not the sum. */
function withoutStatedSum(amounts: readonly TextAmount[], column: MoneyUnit): readonly TextAmount[] | null {
  if (amounts.length < 2 || !amounts.some((amount) => amount.isSum)) return amounts;
  const parts = amounts.filter((amount) => !amount.isSum);
  const sums = amounts.filter((amount) => amount.isSum);
  const [sum] = sums;
  if (sums.length !== 1 || !sum) return null;
  return total(parts, column) === total([sum], column) ? parts : null;
}

/** The day of one of several acts: 6（2025年）；4.5（2026年3月）. */
function saysWhen(remark: string): boolean {
  const date = /年|\d[-/.]\d{1,2}[-/.]\d/.test(remark) ? parseDateText(remark) : null;
  return date !== null && "interval" in date && !date.approximate && !date.planned;
}

/** A remark that says the same amount again （叁佰万元整）, or its parts （3000000、571400）, 其中财政300万元、自筹50万元. */
function restates(remark: string, amounts: readonly TextAmount[], column: MoneyUnit): boolean {
  const again = (splitItems(remark.replace(/^(?:=|其中[:,]?)/, ""), true) ?? []).map(parseItem);
  return (
    again.length > 0 &&
    again.every((item) => item !== null) &&
    amounts.length === 1 &&
    total(again, column) === total(amounts, column)
  );
}

/** Sum in 分; null if it is not whole. */
function total(amounts: readonly TextAmount[], column: MoneyUnit): bigint | null {
  let sum = 0n;
  for (const { decimal, unit } of amounts) {
    const { fen, finerThanFen } = fenOfDecimal(decimal, unit ?? column);
    if (finerThanFen) return null;
    sum += fen;
  }
  return sum;
}
