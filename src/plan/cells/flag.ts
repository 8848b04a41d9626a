/**
 * Yes or no in all their spellings. Words of denial are tried before words of assent: 不是, 非涉密 and 未上云 contain
 * what they deny. For 是否涉密 a doubt counts as yes: a classified row must not be processed.
 */
import type { FieldKey } from "../../fields";
import { denialIn } from "../denials";
import { type CellValue, formatKind } from "../../sheet";
import { parseDateText } from "./dateText";
import { FLAG_WORDS } from "./flagWords";
import { bad, blank, blankKindOf, clean, isErrorText, LONGEST_TEXT, squeeze, value, type CellReading } from "./text";

const yes = value({ type: "flag", answer: "yes" });
const no = value({ type: "flag", answer: "no" });
const partly = value({ type: "flag", answer: "partly" });

const NO = /^(?:[否不未非无没×✗✘✕╳☓❌X]|N|NO|F|FALSE|0|没有|不是|不存在)$/i;
const YES = /^(?:[是有已对√✓✔☑✅需○●]|Y|YES|T|TRUE|1|是的|具备|属于|符合|完成)$/i;
/** Both answers and no choice: 是/否. */
const UNCHOSEN = /^(?:[是有][、,;/或]?[否无]|[否无][、,;/或]?[是有])$/;
const STARTS_NO = /^(?:否|不|未|非|无|没|暂不|暂无|尚未|不曾)/;
const STARTS_YES = /^(?:是|已|有|需|属|符合|具备|完成|√|✓|✔|☑)/;
const PARTLY = /部分|基本|大部|不完全|未全|未完全|不全|一半/;
const PLANNED = /^(?:拟|计划|将|准备|正在|打算)/;
const TICK = "[☑✓✔√■●◉✅]";
const LONE_TICK = /^[☑✓✔√■●◉✅]([^☑✓✔√■●◉✅□☐○]+)$|^([^☑✓✔√■●◉✅□☐○]+)[☑✓✔√■●◉✅]$/;

/** In these columns a plan to do it is what is asked for. */
const PLAN_COUNTS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "onCloud",
  "shares",
  "collected",
  "construction",
  "inCatalog",
  "resourceCatalog",
  "securityBuilt",
  "trustedProducts",
  "bundlesGoods",
]);
/** Questions whose yes is the adverse answer: 不涉及 says no to them. */
const ADVERSE: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "goalChanged",
  "majorChange",
  "construction",
  "bundlesGoods",
  "breaksSecrecy",
]);
/** A denial of a denial, which is a yes: 不存在未上云情况, 未发现不符合, 并非未验收. */
const TWICE =
  /^(?:并非|并不是|不是|不属于|非(?=[未不没])|不存在|不曾|没有|无|未发现|未见|未存在)(?:有|存在)?(?:任何)?(?:尚|暂|还)?(?:未(?!来)|没有(?!.{0,4}(?:问题|隐患|风险|漏洞))|不(?!动产|同))[^,;。、]+/;
/** What was not done is the test, not the standard: not known yet. */
const UNTESTED =
  /^(?:[尚暂还]?(?:未|没有?)(?:做|作|开展|进行|完成|组织|实施|申请|安排)?(?:过)?(?:密评|密码(?:应用)?(?:安全性)?评估|等保|等级保护|测评|评估|检测|评审|检查)+)$/;
/** Columns whose own words deny: 不存在无法分开的情况 denies once, and of 是否涉密 only a clear no is a no. */
const DENYING: ReadonlySet<FieldKey> = new Set<FieldKey>(["inseparable", "classified"]);
/** Neither yes nor no, though it begins like one: 不详, 无法确认. */
const UNKNOWN =
  /^(?:不详|不清楚?|不明确?|不知道?|不了解|不掌握|不确定|[无没](?:有?资料|有?数据|有?记录)|(?:暂|尚)?(?:无法|不能|难以)(?:确定|确认|核实|判断)|[尚暂还]?未(?:核实|确认|掌握|了解))$/;
/** What the answer is about, said before it: 目前未上云, 本项目不涉密. */
const ABOUT = /^(?:截至)?(?:目前|当前|现阶段|现在|本项目|该项目|项目|本系统|该系统|系统)(?=[未不没无非尚还仍暂已在])/;
/** The question does not arise: 不涉及等保, 不适用. */
const MOOT = /^(?:本|该|此)?(?:项目|项|系统)?(?:不涉及|不牵涉|无涉及)/;
const UNDER_WAY = /(?:办理|流程|程序|审批|评审|测评|测试|申报|备案|整改|验收|实施|论证|评估|入库|审核)(?:过程)?中\)?$/;
/** What a remark says of a change that was made is no answer: 改变（未报批）. */
const REMARKED: ReadonlySet<FieldKey> = new Set<FieldKey>(["goalChanged", "majorChange"]);
/** Clauses, of which the last has the say: 已申报但未纳入. */
const CONTRAST = /[,;。]|但是?|却|不过|然而/;
/** The field's own word, bare: 涉密, 上云, 备案. */
const OWN_WORDS = /^(?:涉密|上云|备案|共享|国产|入库|前期经费|含土建|土建|归集|测评|重大变更|三同步|政务云|需要|同意)$/;

export function readFlag(raw: CellValue, format: string, field: FieldKey): CellReading {
  if (raw === null) return blank("empty");
  if (typeof raw === "boolean") return raw ? yes : no;
  if (typeof raw === "number")
    return raw === 1
      ? yes
      : raw === 0
        ? no
        : field === "filed" && formatKind(format) === "date"
          ? yes
          : bad("unreadable");
  if (isErrorText(raw)) return bad("error");
  if (raw.length > LONGEST_TEXT)
    return field === "classified" && /涉密|秘密|机密|绝密/.test(raw.slice(0, 2000)) ? yes : bad("tooLong");
  return readText(raw, field);
}

function readText(raw: string, field: FieldKey): CellReading {
  const squeezed = squeeze(raw);
  const bare = squeezed.replace(/^是否[^::]{0,12}[::]/, "").replace(/[。.;,]+$/, "");
  const ticked = withoutTick(bare.replace(ABOUT, ""));
  const text = REMARKED.has(field) ? ticked.replace(/(?<=.)\([^()]*\)$/, "") : ticked;
  if (UNKNOWN.test(text)) return field === "classified" ? bad("unknownOption") : blank("pending");
  const words = FLAG_WORDS[field];
  const twice = ADVERSE.has(field) || DENYING.has(field) ? null : TWICE.exec(text.replace(/\([^()]*\)$/, ""));
  if (twice) return twice[0].length === text.replace(/\([^()]*\)$/, "").length ? yes : bad("unknownOption");
  if (field === "securityMet" && UNTESTED.test(text)) return blank("pending");
  // 符合 is the yes of most columns, and no breach of secrecy.
  if (NO.test(text) || words?.no?.test(text)) return no;
  if (YES.test(text)) return yes;
  if (field === "classified") return classified(text, words?.yes);
  if (UNCHOSEN.test(text)) return bad("severalOptions");
  if (MOOT.test(text)) return ADVERSE.has(field) && /涉及./.test(text) ? no : blank("notApplicable");
  if (words?.moot?.test(text)) return blank("notApplicable");
  if (PLAN_COUNTS.has(field) && PLANNED.test(text)) return yes;
  if (/^暂(?:[不无]|未.)/.test(text)) return no;
  const empty = blankKindOf(text);
  // What is blank for an amount or a date (未评审) is a plain answer here.
  if (empty === "pending" && /^[尚还仍]?未(?!定|确定|明确|批)[^,;]+$/.test(text)) return no;
  if (empty && empty !== "none") return blank(empty);
  const answer = tickedAnswer(text);
  if (answer) return answer;
  const own = ownAnswer(text, words?.act);
  if (own) return own;
  // 备案手续办理中, 测评中: begun, not there.
  if (!PLAN_COUNTS.has(field) && UNDER_WAY.test(text)) return blank("pending");
  // A goal that has changed in part is no longer the goal that was approved (Article 45); 基本不变 stays undecided.
  if (
    field === "goalChanged" &&
    /^(?:有|对)?部分[^未无不没]{0,4}(?:发生|有|作|做|进行)?了?(?:改变|变化|变更|调整)$/.test(text)
  )
    return yes;
  if (PARTLY.test(text)) return partly;
  if (words?.yes?.test(text)) return yes;
  if (/^(?:无需|无须|不需要?|不用|免于)/.test(text)) return blank("notApplicable");
  if (/^(?:备案|办理|申报|报批|评审|测评)中$/.test(text)) return blank("pending");
  // 已上报待批复: not the yes that it begins with.
  if (/待|未|流程中|办理中|审批中/.test(text) && !/^未/.test(text) && denialIn(text) === "pending")
    return blank("pending");
  if (STARTS_NO.test(text)) return no;
  if (PLANNED.test(text)) return blank("pending");
  if (STARTS_YES.test(text) || OWN_WORDS.test(text)) return yes;
  if (field === "filed" && "interval" in parseDateText(clean(raw))) return yes;
  // 审批流程中, 手续尚在办理: built as in the columns of documents.
  const denied = denialIn(text);
  return denied === null ? bad("unknownOption") : denied === "none" ? no : blank(denied);
}

/** What the column itself asks about, denied by the last of several clauses or affirmed by the first. */
function ownAnswer(text: string, act: string | undefined): CellReading | null {
  const clauses = text.split(CONTRAST).filter(Boolean);
  if (act === undefined || clauses.length < 2) return null;
  const denied = new RegExp(
    `(?:未|没有?|不)(?:能|予|被|全部)?(?:${act})(?:到?(?:市级)?(?:政务)?云(?:平台)?|(?:系统)?目录|项目库|工作|要求)?$`,
  );
  if (denied.test(clauses.at(-1) ?? "")) return no;
  const affirmed = new RegExp(`^(?:已经?|均|全部|完成)*(?:${act})$`);
  return affirmed.test(clauses[0] ?? "") && !new RegExp(act).test(clauses.slice(1).join()) ? yes : null;
}

/** A doubt counts as classified; only a clear no is a no. */
function classified(text: string, words: RegExp | undefined): CellReading {
  const ticked = tickedAnswer(text);
  if (ticked) return ticked;
  const bare = text.replace(/\([^()]*\)/g, "");
  if (NO.test(bare) || /^否/.test(text)) return no;
  // 敏感但不涉密, 经审查不涉密; 部分不涉密 and 并非不涉密 leave a doubt.
  if (/^[^密非不未无没否待疑或部分]*[非不未无]涉密$/.test(bare)) return no;
  if (YES.test(bare) || /^是/.test(text) || words?.test(text)) return yes;
  const empty = blankKindOf(text);
  if (empty) return blank(empty);
  return PARTLY.test(text) ? yes : bad("unknownOption");
}

/** One answer, ticked: ☑否 says no, 已备案√ yes. */
function withoutTick(text: string): string {
  if (namesBoth(text)) return text;
  const [, behind, before] = LONE_TICK.exec(text) ?? [];
  return behind ?? before ?? text;
}

const namesBoth = (text: string): boolean => /[是有]/.test(text) && /[否无]/.test(text);

/** Forms with boxes: "☑是 □否", "是√ 否□"; also "√是". */
function tickedAnswer(text: string): CellReading | null {
  if (!namesBoth(text)) return null;
  const before = new RegExp(`${TICK}([是有否无])`).exec(text)?.[1];
  const after = new RegExp(`([是有否无])[(]?${TICK}`).exec(text)?.[1];
  const boxFirst = /^[☑✓✔√■●◉✅□☐○]/.test(text);
  const answer = boxFirst ? before : after;
  return answer === undefined ? null : /[是有]/.test(answer) ? yes : no;
}
