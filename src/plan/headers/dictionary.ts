/** Header words of every field, with the variants that follow from them (日期 and 时间, 是否…, 金额 and 额, 项目…). */
import { FIELDS, FIELD_KEYS, type FieldKey } from "../../fields";
import { ENGLISH } from "./english";
import { familyOf } from "./families";
import { parseHeader } from "./word";

/**
 * Words that say little by themselves: under a group that is about something else they name that something's amount,
 * date or name, not the project's.
 */
export const GENERIC: ReadonlySet<string> = new Set(
  (
    "名称|项目|单位|单位名称|部门|主管部门|内容|性质|依据|目标|说明|附注|备注|编号|NO.|NO|年度|层级|级次|金额|总投资|投资额|投资总额|总投资额|总金额|资金总额|投资规模|资金需求|预算金额|" +
    "概算|概算金额|批复金额|批复投资|批复日期|批复时间|批复文号|核定金额|审定投资|评审金额|评审价|签订日期|签订时间|完成时间|完工日期|完工时间|起止时间|起止年限|工期|验收|验收日期|验收时间|" +
    "结算|决算|审定机关|其他|其它资金|自筹|来源金额|资金额度|备案|验收时间|增加金额|减少金额|核增|核减|核增金额|核减金额|调增|调减|变更金额|是否备案|年费|费用"
  ).split("|"),
);

/** Words that look like a field and are none. */
const NEVER: ReadonlySet<string> = new Set(
  "合同变更金额|变更合同金额|合同变更|建设模式|批复|审批|批复文件|送审金额|财评送审金额|审减金额|财评核减金额|可研批复金额|可研总投资".split(
    "|",
  ),
);

const words = new Map<string, FieldKey>();
for (const field of FIELD_KEYS) {
  for (const header of FIELDS[field].headers) {
    const { full } = parseHeader(header);
    if (!words.has(full)) words.set(full, field);
  }
}

for (const [field, term] of ENGLISH) {
  const { full } = parseHeader(term);
  if (full !== "" && !words.has(full)) words.set(full, field);
}

/** Variants of a word that nobody need write down; a variant that two fields could claim is nobody's. */
function variantsOf(word: string, field: FieldKey): readonly string[] {
  if (GENERIC.has(word) || word.length < 3 || /^[A-Z]/.test(word)) return [];
  const { kind } = FIELDS[field];
  const found: string[] = [];
  if (kind === "date")
    found.push(word.replace(/日期$/, "时间"), word.replace(/时间$/, "日期"), word.replace(/日期$/, "年月"));
  if (kind === "flag")
    found.push(
      `是否${word}`,
      word.replace(/^是否/, ""),
      word.replace(/^是否/, "是否已"),
      `${word}情况`,
      word.replace(/情况$/, ""),
    );
  if (/oney/.test(kind))
    found.push(
      word.replace(/金额$/, "额"),
      word.replace(/([^总])额$/, "$1金额"),
      word.replace(/金额$/, ""),
      `${word}金额`,
      `${word}合计`,
      word.replace(/资金$/, "经费"),
    );
  for (const each of [word, ...found]) {
    if (!each.includes("项目")) found.push(`项目${each}`);
    if (each.startsWith("项目") && each.length > 4) found.push(each.slice(2));
  }
  return found;
}

const variants = new Map<string, FieldKey | null>();
for (const [word, field] of words) {
  for (const variant of variantsOf(word, field)) {
    if (variant.length < 3 || words.has(variant) || NEVER.has(variant) || GENERIC.has(variant)) continue;
    const claimed = variants.get(variant);
    variants.set(variant, claimed === undefined || claimed === field ? field : null);
  }
}

export interface KnownWord {
  readonly field: FieldKey;
  readonly confidence: "exact" | "likely";
}

/** Whether a word is known by how it is built only, not written down anywhere: its cells must bear it out. */
export const isBuilt = (word: string): boolean => !words.has(word) && !variants.has(word) && familyOf(word) !== null;

/** Field of a header word (as parseHeader gives it); null if it is not known. */
export function lookUp(word: string): KnownWord | null {
  if (word === "" || NEVER.has(word)) return null;
  const field = words.get(word) ?? (/^[A-Z].{3,}S$/.test(word) ? words.get(word.slice(0, -1)) : undefined);
  if (field) return { field, confidence: "exact" };
  const variant = variants.get(word) ?? (variants.has(word) ? null : familyOf(word));
  return variant ? { field: variant, confidence: "likely" } : null;
}
