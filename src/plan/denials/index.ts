/**
 * denials/: what a cell says that names no evidence. Denial and delay are understood by how they are built: a text made
 * only of the words of words.ts, clause by clause. 未报批, 未经市政府批准 and 手续未办理 deny; 待批复, 审批流程中 and 已报未批 are
 * not there yet; 不适用 is neither. Whatever else is written stays what it is.
 */
import { CLAUSE_END, DOCUMENT_NUMBER, TIME, WORDS, type WordClass } from "./words";

/** none: denied. pending: not yet. notApplicable: the question does not arise. */
export type Denial = "none" | "pending" | "notApplicable";

/** Said behind a document's number: （已于2026年3月撤销）, 已废止, 作废. */
const REVOKED =
  /[号期次][^号期次]{0,4}?(?:[,;。(]|已|现|被|于)(?!.{0,12}(?:不|未|没有)(?:再|予|被)?(?:撤销|废止|作废|失效))[^,;。()号]{0,14}?(?:撤销|撤回|废止|作废|失效|收回|注销)(?=了?(?:[),;。]|$))/;
/** Longest text that can be nothing but a denial. */
const LONGEST = 40;

/** The question does not arise: neither yes nor no. */
const MOOT =
  /^(?:本项目?|此项|该项目?|本次)?(?:不适用|不涉及|不牵涉|不在(?:此|本)?范围|不属于?此类|无此(?:环节|情形|情况|要求|内容)|无关|无原项目|无(?:既有|已有|原有|老|旧)(?:项目|系统)|N\/A|NA)(?:此项|该项|本项|此环节|该环节|情形|内容)?$/i;

/** No, as forms are ticked. */
const TICKED_NO = /^(?:N|NO|X|F|FALSE)$/i;

/** Whatever is going on: 技术审查中, 用印中. What stands in a paper (批复文件中) or elsewhere (见系统中) is there. */
const GOING_ON =
  /^(?!.*\d)(?!.{0,3}(?:(?<!意)见|[含并])|[详参随同已])[\u4e00-\u9fa5]{2,10}(?<!集|其|文件|纪要|批复|附件|[函件表册库])中$/;

/** A day by which it is to be done: 8月底前批复. */
const BY_A_DAY = /\d{1,4}[年月日号](?:[上中下]旬|[底末初中])?(?:之|以)?前/;

const CLASS_OF = new Map<string, WordClass>();
for (const [kind, words] of Object.entries(WORDS) as [WordClass, string][])
  for (const word of words.split("|").flatMap(withOptional)) if (!CLASS_OF.has(word)) CLASS_OF.set(word, kind);
const WORD_LENGTHS = [...new Set([...CLASS_OF.keys()].map((word) => word.length))].sort((a, b) => b - a);

/** "将要?" stands for 将 and 将要. */
function withOptional(word: string): readonly string[] {
  return word.endsWith("?") ? [word.slice(0, -2), word.slice(0, -1)] : [word];
}

/**
 * What a squeezed text (NFKC, no white space) denies or leaves open; null if it says something else.
 * @param affirms what a clause that denies nothing is worth beside one that does: it counts (a body that is named), or
 *   leaves the whole pending (已批复，未下文; 应急项目，未立项)
 */
export function denialIn(squeezed: string, affirms: "counts" | "isPending" = "isPending"): Denial | null {
  if (squeezed.length > LONGEST) return null;
  if (DOCUMENT_NUMBER.test(squeezed)) return isRevoked(squeezed) ? "pending" : null;
  if (MOOT.test(squeezed.replace(/[。.]$/, ""))) return "notApplicable";
  if (TICKED_NO.test(squeezed)) return "none";
  const found = new Set<ClauseSays>();
  for (const clause of squeezed.split(CLAUSE_END)) if (clause !== "") found.add(clauseSays(clause));
  if (found.has("twice")) return null;
  const denies = found.has("no") || found.has("notYet");
  if (affirms === "counts" && (found.has("nothing") || found.has("other"))) return null;
  if (!denies || (affirms === "counts" && found.has("yes"))) return null;
  return found.has("notYet") || found.has("yes") || found.has("other") ? "pending" : "none";
}

/** A document that is named and no longer holds, with no other named after it: whether there is a new one is open. */
function isRevoked(squeezed: string): boolean {
  const revoked = REVOKED.exec(squeezed);
  return revoked !== null && !DOCUMENT_NUMBER.test(squeezed.slice(revoked.index + revoked[0].length));
}

/** Whether a text says by itself that the act was handed in and nothing more: 已报批. */
export const isHandedIn = (squeezed: string): boolean => {
  const classes = classesOf(squeezed);
  return classes !== null && classes.includes("handedIn") && !classes.includes("not") && !classes.includes("notYet");
};

/** other: words that are not known; twice: a denial of a denial. */
type ClauseSays = "no" | "notYet" | "yes" | "nothing" | "other" | "twice";

function clauseSays(clause: string): ClauseSays {
  const classes = classesOf(clause);
  if (classes === null) return endsDenying(clause) || GOING_ON.test(clause) ? "notYet" : "other";
  const has = (kind: WordClass): boolean => classes.includes(kind);
  // 并非未批复: two denials are left to a person.
  if (classes.some((kind, index) => kind === "not" && classes[index + 1] === "not")) return "twice";
  if (has("open") || has("notYet")) return "notYet";
  const [denied, done] = [classes.indexOf("not"), classes.indexOf("done")];
  if (denied >= 0) return done >= 0 && done < denied ? "notYet" : "no";
  if (has("onTheWay")) return "notYet";
  if (done < 0) return BY_A_DAY.test(clause) && (has("act") || has("handedIn")) ? "notYet" : "nothing";
  // 已报市数字经济局审批: handed in, not decided.
  return classes.slice(done).find((kind) => kind === "handedIn" || kind === "act") === "handedIn" ? "notYet" : "yes";
}

/** 应急项目未报批, 因时间紧尚未立项: whatever stands before, the end of the clause denies an act or says that it is under way. */
function endsDenying(clause: string): boolean {
  for (let at = 1; at < clause.length - 1; at += 1) {
    const classes = classesOf(clause.slice(at));
    const first = classes?.[0];
    if (classes && (first === "not" || first === "notYet") && (classes.includes("act") || classes.includes("handedIn")))
      return !classes.slice(1).includes("not");
  }
  return false;
}

/** Classes of the words a clause is made of, the longest words first; null if it cannot be made of them. */
function classesOf(clause: string, at = 0, dead = new Set<number>()): readonly WordClass[] | null {
  if (at === clause.length) return [];
  if (dead.has(at)) return null;
  const rest = clause.slice(at);
  const time = TIME.exec(rest)?.[0].length;
  const lengths = [...(time === undefined ? [] : [time]), ...WORD_LENGTHS];
  for (const length of lengths) {
    const kind = length === time ? "other" : length <= rest.length ? CLASS_OF.get(rest.slice(0, length)) : undefined;
    const further = kind === undefined ? null : classesOf(clause, at + length, dead);
    if (kind !== undefined && further) return [kind, ...further];
  }
  dead.add(at);
  return null;
}
