/**
 * cells/: what one cell says, by the kind of its field. Nothing here throws on what a person typed: a cell has a value,
 * says nothing, or is bad for a reason. Text is capped before any pattern runs over it.
 */
import type { BadReason, BlankKind, FieldValue, ReadingNote } from "../types";

/** A cell's reading before it is known where the cell stands. */
export type CellReading =
  | { readonly state: "value"; readonly value: FieldValue; readonly notes: readonly ReadingNote[] }
  | { readonly state: "blank"; readonly blank: BlankKind }
  | { readonly state: "bad"; readonly reason: BadReason };

/** Longest text in which an amount, a date, a yes or an option is looked for. */
export const LONGEST_TEXT = 200;

export const bad = (reason: BadReason): CellReading => ({ state: "bad", reason });
export const blank = (kind: BlankKind): CellReading => ({ state: "blank", blank: kind });
export const value = (read: FieldValue, notes: readonly ReadingNote[] = []): CellReading => ({
  state: "value",
  value: read,
  notes,
});

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
const ERROR =
  /^(?:#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!)|Err:\d{3})$/i;

/** Half width, no invisible characters, no leading apostrophe, trimmed; line breaks stay. */
export function clean(text: string): string {
  return text.normalize("NFKC").replace(INVISIBLE, "").trim().replace(/^'/, "").trim();
}

/** Text as it was written, without invisible characters and outer white space. */
export const tidy = (text: string): string => text.replace(INVISIBLE, "").trim();

/** Cleaned, without any white space. */
export function squeeze(text: string): string {
  return clean(text).replace(/\s+/g, "");
}

/** An Excel error, as hosts hand it over: its text. */
export const isErrorText = (text: string): boolean => text.length < 20 && ERROR.test(text.trim());

const DASHES = /^[-–—―‐‑−_/\\|~·.…*]+$/;
const NONE =
  /^(?:暂|均|目前|尚|此项|本项目?)?(?:无|没有|未签订?|未发生|未调整|未验收|未开展|未办理|未启动|未完成|未取得|未核准|未产生|未开工)(?:补充合同|补充协议|调整|此项|该项|合同|内容|金额)?[。.]?$|^(?:补充)?(?:合同|协议)(?:暂|尚)?未(?:签订?|签约|签署|发生)$/;
const PENDING =
  /^(?:待|暂未|暂不|未(?:定|确定|明确|批(?:复|$)|审批|审定|上会|招标|采购|中标|成交|下达|安排|拨付|支付|评审|财评|送审|结算|决算|实施$|到期|投运)|尚未|正在|拟|另定|再定|面议|另行|暂缺|办理中|审批中|评审中|招标中|谈判中|进行中|采购中|暂定$|TBD$|TBC$)/i;
const NOT_APPLICABLE = /^(?:不适用|不涉及|N\/A|NA|无需|不需要?|免于?)[。.]?$/i;

/** Which way of saying nothing a squeezed text is; null if it says something. */
export function blankKindOf(squeezed: string): BlankKind | null {
  if (squeezed === "") return "empty";
  if (squeezed.length > 20) return null;
  if (DASHES.test(squeezed)) return "dash";
  if (NONE.test(squeezed)) return "none";
  if (NOT_APPLICABLE.test(squeezed)) return "notApplicable";
  return PENDING.test(squeezed) && !/\d/.test(squeezed) ? "pending" : null;
}
