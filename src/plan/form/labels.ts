/**
 * Which boxes of a form are labels, and whose value stands where. A label is known by the words of plan headers; what
 * says too little by itself (单位, 内容, 编号) stays unknown unless a group or a heading says of what.
 */
import { FIELDS, type FieldKey } from "../../fields";
import { isMoneyKind, readCell } from "../cells/read";
import { GENERIC } from "../headers/dictionary";
import { matchPath } from "../headers/match";
import { NEUTRAL, TOPICS } from "../headers/topics";
import { parseHeader } from "../headers/word";
import type { CellValue } from "../../sheet";
import type { Box } from "./boxes";

const LONGEST_LABEL = 30;
const LONGEST_ENGLISH = 60;
/** Short words that are clear enough without a group. */
const CLEAR = /^(?:工期|级次)$/;
/** A unit in a box of its own. */
export const UNIT_BOX = /^(?:人民币)?[(（]?(?:亿元|万元|元)[)）]?$/;
/** 一、 （二） 第三部分 */
export const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]部分)/;
/** 指标 | 内容 | 填写要求: what the columns of a form hold. */
export const HEAD_LINE = /^(?:具体|填[写报]|项目)?(?:内容|信息|栏|情况|要求|说明|数值|数据|值)$/;
/** The head of a list of amounts, with their unit. */
export const AMOUNT_HEAD = /^(?:投资|资金)?(?:金额|数额|额度)(?:\s*[(（][^()（）]*[)）])?$/;
/** What a form ends with; none of it is the project's. */
const FOOT =
  /^(?:contact|phone|telephone|e-?mail|signature|opinion|filled in by)|意见|签字|签章|盖章|签名|填[表报写]|制表|经办|审核人|审批人|复核|负责人|联系|电话|手机|邮箱|传真|地址|邮编|附件|^日期$/i;

/** A box that could be a label by its shape. */
export const isLabelShaped = ({ text }: Box): boolean =>
  text !== "" &&
  text.replace(/\s/g, "").length <= (/[一-龥]/.test(text) ? LONGEST_LABEL : LONGEST_ENGLISH) &&
  !/[。；;☑□√]/.test(text);

/** The field of a label under its groups; null if it is not known for certain. */
export function knownLabel(path: readonly string[]): FieldKey | null {
  const words = path.map(parseHeader);
  const leaf = words.at(-1);
  if (!leaf || (words.length === 1 && GENERIC.has(leaf.full) && leaf.full.length <= 2 && !CLEAR.test(leaf.full)))
    return null;
  return matchPath(words, null)?.field ?? null;
}

export const isFoot = (text: string): boolean => FOOT.test(text.replace(/\s/g, ""));

/** A heading over the labels below it: 二、合同情况. Null where it says nothing of them, as 一、基本信息. */
export function topicOf(text: string): string | null {
  const { full } = parseHeader(text);
  return full !== "" && !NEUTRAL.test(full) && TOPICS.some(({ test }) => test.test(full)) ? text : null;
}

/** Whether a cell reads as an amount, a date, an option or whatever else the field's cells hold. */
export const readsAs = (field: FieldKey, value: CellValue, format: string): boolean =>
  stateAs(field, value, format) === "value";

/** What comes of a value as that field: a value, one of the words for none yet or not at all (待定, 无, /), or neither. */
export const stateAs = (field: FieldKey, value: CellValue, format: string): "value" | "blank" | "bad" =>
  readCell(field, value, format, { money: "万元", time: null }).state;

export const isMoney = (field: FieldKey): boolean => isMoneyKind(FIELDS[field].kind);

export const isAmount = (field: FieldKey | null): boolean => field !== null && isMoney(field);

/** 资金来源 | 市级财政（万元） | 200: the first line of a list of sources. */
export const isSource = (group: Box, field: FieldKey): boolean => isMoney(field) && knownLabel([group.text]) === "fund";
