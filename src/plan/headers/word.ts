/**
 * headers/: which column holds which field. A wrong column is a wrong accusation, so a header that is not known stays
 * unknown, and a person places it. This file takes one header cell apart: word, unit, year, remarks in brackets.
 */
import { MONEY_UNITS, type MoneyUnit } from "../../exact";
import type { TimeUnit } from "../cells/duration";
import { statesIn } from "./states";
import { englishSuffix, englishUnit, powersWritten } from "./units";

export interface HeaderWord {
  /** Without brackets, unit, year label and marks; "" for a cell that holds a unit only. */
  readonly word: string;
  /** The same with the words of the brackets in place. */
  readonly full: string;
  /** Bracket contents that are no unit. */
  readonly remarks: readonly string[];
  /** "unsupported": 百元, 美元 and the like, which are never read as 元. */
  readonly unit: MoneyUnit | "unsupported" | null;
  readonly timeUnit: TimeUnit | null;
  /** 2027 of 2027年度计划投资. */
  readonly year: number | null;
  /** 其中：…, a part of the amount before it. */
  readonly isPart: boolean;
}

const LONGEST_HEADER = 200;
const MONEY_UNIT =
  /^(?:(?:大写|小写|不?含税|价税合计|必填|保留.{1,6})[,;、:/])?(?:(?:计量|金额|货币)?单位[:为]?)?(?:人民币|金额|RMB|CNY|¥)?[:,/]?(亿元?|百万元?|千元|万元?|元|圆)(?:人民币|RMB)?(?:[/每]年|\/月)?(?:$|[,;、/及].*)/;
const OTHER_UNIT =
  /^(?:(?:计量|金额|货币)?单位[:为]?)?(?:人民币)?(?:百元|千万元?|十万元|(?:千|百?万|亿)?(?:美元|欧元|港元)|%)$/;
const TIME_UNIT = /^(?:单位[:为]?)?(年|个?月|日历天|自然日|天|日)$/;
const MARKS = /^[*★☆※#▲△●○■□◆◇.、)_|'"“”‘’!~-]+|[*★☆※#▲△●○■□◆◇:;,。、_|'"“”‘’!?~-]+$/g;
const NUMBERING =
  /^(?:\d{1,2}(?:\.\d{1,2})+(?=[一-龥])(?![年月日季期个项天次级类号份])|\d{1,2}(?:\.\d{1,2})*(?:[.、):]|-(?!\d))|\d{1,2}(?=[一-龥])(?!\d+(?:[年月日季期个项天次级类号份]))|[一二三四五六七八九十]{1,3}[、.)]|[A-Z][.、)](?=[一-龥])|\((?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Z])\))/;
/** Remarks in brackets, or behind the word, that do not change what a column is. */
const HARMLESS =
  /^(?:已?不?含税.*|价税合计|非?必填项?|选填项?|是及否|是否|有及无|Y及N|√及.*|全称|盖章|签字|签章|请选择|下拉选择|可多选|年月日|年及月及日|年及月|YYYY.*|如有|若有|如涉及|大写|小写|保留.*|.*位小数|自动.*|公式|填.*|例.*|如[:,\d].*|格式.*|示例.*|注明.*|请.*|每期.*|分期.*|(?:含|包括|包含|另含)预付款?|.*见批注|见注.*|人民币|\d+|注\d*|注[一二三四五]|[A-Z]|[IVX]+|下同|详见.*|参见.*|见附.*|精确.*|四舍五入.*|以.*为准|[及-])$/;
const BEHIND = /(?<=.{2})(?:非?必填项?|选填项?)$/;
/** How a column is computed, written into its header: ①=②+③. */
const FORMULA = /(?:\(\d*=[-+\d]*\)|\d*=[-+\d]*)$/;
/** 总投资/Total investment, Total investment/总投资. */
const BETWEEN_LANGUAGES = /(?<=[一-龥)])[/|](?=[A-Z.']{3,}(?:$|\())|(?<=^[A-Z.']{3,})[/|](?=[一-龥])/;
const CIRCLED = /[\u2460-\u2473\u2474-\u249b]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;

/** NFKC, one kind of bracket, no white space, upper case. */
export function compact(text: string): string {
  return powersWritten(text.slice(0, LONGEST_HEADER))
    .replace(CIRCLED, "")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, "")
    .replace(/[[{【〔〈《「『]/g, "(")
    .replace(/[\]}】〕〉》」』]/g, ")")
    .toUpperCase();
}

/** Key of a header in a person's corrections: the joined header, compacted. */
export const headerKey = (header: string): string => compact(header);

/** 和, 与, 及, / and 、 between words mean the same. */
const joinWords = (word: string): string => word.replace(/[和与、/\\&+]/g, "及");

/** Texts whose parts are remembered: a sheet that is followed is searched for its header again after every edit. */
const REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 40;
const remembered = new Map<string, HeaderWord>();

/** Takes a header cell apart. */
export function parseHeader(text: string): HeaderWord {
  const known = remembered.get(text);
  if (known) return known;
  const parts = takeApart(text);
  if (text.length > LONGEST_REMEMBERED) return parts;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, parts);
  return parts;
}

function takeApart(text: string): HeaderWord {
  const silent = [MARKS, NUMBERING, FORMULA, MARKS, BETWEEN_LANGUAGES, BEHIND, MARKS];
  const whole = silent.reduce((rest, each) => rest.replace(each, ""), compact(text));
  let unit: HeaderWord["unit"] = null;
  let timeUnit: TimeUnit | null = null;
  const remarks: string[] = [];
  const inline: string[] = [];
  let outside = "";
  for (const piece of pieces(whole)) {
    if (!piece.inBrackets) {
      outside += piece.text;
      inline.push(piece.text);
      continue;
    }
    const time = TIME_UNIT.exec(piece.text)?.[1];
    if (time) {
      timeUnit ??= time === "年" ? "year" : time.endsWith("月") ? "month" : "day";
      continue;
    }
    const said = divideBracket(piece.text);
    unit ??= said.unit;
    for (const text of said.remarks) {
      const remark = joinWords(text);
      if (HARMLESS.test(remark)) continue;
      remarks.push(remark);
      inline.push(text);
    }
  }
  // A bare number of 服务年限 counts years.
  if (/服务年限$/.test(outside)) timeUnit ??= "year";
  // A word that stands in brackets altogether: 《总投资》.
  if (outside === "" && unit === null && timeUnit === null && remarks.length === 1) outside = remarks.pop() ?? "";
  const suffix = unit
    ? null
    : /^(?:元|万|亿)$/.test(outside)
      ? { unit: moneyUnit(outside), rest: "" }
      : suffixUnit(outside);
  if (suffix) {
    unit = suffix.unit;
    outside = suffix.rest;
    inline.splice(0, inline.length, suffix.rest);
  }
  const isPart = /^其中[:,]?/.test(outside) && outside.length > 3;
  const year = /20\d{2}/.exec(outside) ?? /20\d{2}/.exec(whole);
  // 项目名称 Project Name: both languages in one cell.
  const bilingual = /^([一-龥、及/]{2,})[A-Z.']{3,}$/.exec(outside)?.[1];
  if (bilingual !== undefined) {
    const inChinese = inline.map((text) => (remarks.includes(text) ? text : text.replace(/[A-Z.']{3,}$/, "")));
    inline.splice(0, inline.length, ...inChinese);
    outside = bilingual;
  }
  const tidy = (word: string): string =>
    joinWords(withoutYear(word.replace(/^其中[:,]?(?=.{2})/, "")).replace(/[:;,。]+/g, ""));
  return {
    word: tidy(outside),
    full: tidy(inline.join("")),
    remarks,
    unit,
    timeUnit,
    year: year ? Number(year[0]) : null,
    isPart,
  };
}

/** A unit and what stands beside it: 万元，变更后 and 送审、万元 say of which figure, 万元，保留两位小数 says nothing more. */
function divideBracket(text: string): { readonly unit: HeaderWord["unit"]; readonly remarks: readonly string[] } {
  const parts = text.replace(/(?<=\d),(?=\d{3})/g, "").split(/[,;、/]/);
  const unit = moneyUnit(text);
  if (unit) return { unit, remarks: parts.slice(1).filter((part) => statesIn(part).length > 0) };
  const at = parts.findIndex((part) => part !== text && moneyUnit(part) !== null);
  return at < 0
    ? { unit: null, remarks: [text] }
    : { unit: moneyUnit(parts[at] ?? ""), remarks: parts.filter((part, index) => index !== at && part !== "") };
}

/** 2027年度计划投资 → 年度计划投资; 截至2026年底 → 截至年底; 2027计划投资 → 年计划投资. */
function withoutYear(word: string): string {
  return word.replace(/20\d{2}(?:[-—–~至]20\d{2})?(年度|年)?/g, (_, suffix: string | undefined) => suffix ?? "年");
}

function moneyUnit(text: string): MoneyUnit | "unsupported" | null {
  const english = englishUnit(text);
  if (english) return english;
  if (OTHER_UNIT.test(text)) return "unsupported";
  const match = MONEY_UNIT.exec(text)?.[1];
  if (!match) return null;
  return MONEY_UNITS.find((unit) => unit.startsWith(match)) ?? "元";
}

/** "总投资万元", "总投资/元", "总投资：单位万元". A bare 元 counts only after a separator (单元 is no unit). */
function suffixUnit(outside: string): { readonly unit: MoneyUnit | "unsupported"; readonly rest: string } | null {
  const match =
    /[/,:;_、-]?(?:单位[:为]?)(亿元|百?万元|元|千元)$|[/,:;_、-](亿元|百?万元|千元|元|亿|万)$|(亿元|百?万元|千元|美元)$/.exec(
      outside,
    );
  const unit = match && moneyUnit(match.slice(1).join(""));
  return match && unit ? { unit, rest: outside.slice(0, match.index) } : englishSuffix(outside);
}

interface Piece {
  readonly text: string;
  readonly inBrackets: boolean;
}

/** Text in and outside of brackets; an unclosed bracket runs to the end. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let current = "";
  const push = (inBrackets: boolean): void => {
    if (current !== "") found.push({ text: current, inBrackets });
    current = "";
  };
  for (const character of text) {
    if (character === "(") {
      if (depth === 0) push(false);
      else current += character;
      depth += 1;
    } else if (character === ")" && depth > 0) {
      depth -= 1;
      if (depth === 0) push(true);
      else current += character;
    } else current += character;
  }
  push(depth > 0);
  return found;
}

/**
 * Unit of a note above the table: "单位：万元", "金额单位：人民币元", "（单位：万元）", "…计划表（万元）". A note such as 填报单位：… names
 * no unit.
 */
export function unitOfNote(text: string): MoneyUnit | "unsupported" | null {
  // Once with its gaps, which part one note from the next ("单位：万元   填报日期：…"), and once without ("单 位：万 元").
  return (
    unitOfLine(
      powersWritten(text.slice(0, LONGEST_HEADER))
        .normalize("NFKC")
        .replace(/\s+/g, " ")
        .replace(/[[{【〔]/g, "(")
        .replace(/[\]}】〕]/g, ")")
        .replace(/ ?([:(]) ?/g, "$1")
        .toUpperCase(),
    ) ?? unitOfLine(compact(text))
  );
}

function unitOfLine(note: string): MoneyUnit | "unsupported" | null {
  // Unit: 10,000 yuan; the amounts of (in RMB 10,000); 单位：RMB'000.
  const english =
    /(?:^|[ ,;.(])(?:(?:UNITS?|CURRENCY|(?:金额|货币|计量)?单位)[:=]?|IN(?= ?(?:RMB|CNY|10|TEN|YUAN|¥))) ?([^;)。]{2,24}?)(?:[;).。]|$)/.exec(
      note,
    )?.[1];
  const named = english === undefined ? null : moneyUnit(english.replace(/ /g, ""));
  if (named) return named;
  const match =
    /(?:^|[^报设目制属管主送)]|金额|计量|货币|数据)单位[:为=(]?(?:人民币|RMB|¥)?[:(/]?(亿元|[百千十]万元|万元|[百千]元|万?美元|欧元|港元|亿|万|元)(?![一-龥])/.exec(
      note,
    ) ??
    /(?:^|[ ,;、(])(?:金额|币种)[:为](?:人民币)?(亿元|[百千十]万元|万元|[百千]元|万?美元|欧元|港元|元)(?![一-龥])/.exec(
      note,
    ) ??
    /以(?:人民币)?(亿元|[百千十]万元|万元|[百千]元|万?美元|欧元|港元|元)为(?:金额)?单位/.exec(note) ??
    /\((?:人民币)?(亿元|[百千十]万元|万元|[百千]元|万?美元|欧元|港元|元)\)$/.exec(note);
  const word = match?.[1];
  return word ? moneyUnit(word) : null;
}
