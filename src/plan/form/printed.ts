/** What a form has in the cells for its values before anybody writes into them, and what it prints beside what they wrote. */
import { FIELDS, type FieldKey } from "../../fields";
import { isMoneyKind } from "../cells/read";
import { clean, squeeze } from "../cells/text";
import type { CellValue } from "../../sheet";
import { tickedIn } from "./checkboxes";

/** In brackets only: 电子签章系统 is a project. */
const STAMP = /[(（[【](?:(?:单位|加盖|请)?(?:盖章|公章|签章|印章)|签字|签名)(?:处|盖章)?[)）\]】]/g;
const BARE_STAMP = /^(?:(?:单位|加盖|请)?(?:盖章|公章|签章|印章)|签字|签名)(?:处)?[:：]?$/;
/** A remark in brackets and nothing else, which says what to write: （单位全称）, （请简要填写）. */
const BRACKETED = /^[(（[【][^()（）[\]【】]*[)）\]】]$/;
const ASKS = /填|写|选|注明|简述|说明|全称|盖章|公章|签|如有|格式|示例|例如|字以内|打√|单位|年月日|必/;
const INSTRUCTION =
  /^(?:请|需|应|须)(?:简要|如实|准确|逐项|在|按|根据|参照|详细)?.{0,6}(?:填|选|写|注明|简述|说明|勾)|^(?:填写|填报|填表|编写)(?:说明|要求|内容|全称|单位|时|示例)|^(?:简述|列出|注明).{2,}|^(?:此处|此栏|本栏|下拉|单选|多选|可多选|必填|选填)/;
/** 年 月 日, 至, and blanks to be written on. */
const UNFILLED = /^(?=.*[年月日_＿])(?:人民币|约|[:：_＿]|年|月|日|至|个月|起|止|[-—~])+$/;
const UNIT = /^[_＿.…]*(?:人民币)?(?:亿元|万元|元|%|个月|年|天|日)$/;

/** A form's cell as its field reads it: what is ticked, without stamps; null where there is nothing but what was printed. */
export function writtenIn(value: CellValue, field: FieldKey): CellValue {
  if (typeof value !== "string") return value;
  const { kind } = FIELDS[field];
  if (isPrinted(value)) return null;
  if (kind === "enum" || kind === "flag") return tickedIn(value);
  if (kind !== "text") return isMoneyKind(kind) ? value.replace(/[_＿]+/g, "") : value;
  const unstamped = clean(value).replace(STAMP, "").trim();
  return unstamped === clean(value) ? value : unstamped;
}

/** Whether a cell holds nothing but what the form itself prints into it. */
export function isPrinted(value: string): boolean {
  const text = squeeze(value);
  return (
    text === "" ||
    text.replace(STAMP, "") === "" ||
    BARE_STAMP.test(text) ||
    UNFILLED.test(text) ||
    UNIT.test(text) ||
    (BRACKETED.test(text) && ASKS.test(text)) ||
    (text.length <= 120 && INSTRUCTION.test(text)) ||
    /^[^\d]*年月日$/.test(text.replace(STAMP, ""))
  );
}
