/**
 * Yes or no in all their spellings. Words of denial are tried before words of assent: 不是, 非涉密 and 未上云 contain
 * what they deny. For 是否涉密 a doubt counts as yes: a classified row must not be processed.
 */
import type { FieldKey } from "../../fields";
import { denialIn } from "../denials";
import { type CellValue, formatKind } from "../../sheet";
import { parseDateText } from "./dateText";
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

/** The number of a document, or minutes of a meeting. */
const DOCUMENT = /^(?![否不未非无没]).*(?:[〔[(]\d{4}[〕\])]\d+号|会议纪要)/;

/** Words of one field that say yes or no by themselves, or look like the opposite. */
const WORDS: Partial<Record<FieldKey, { readonly yes?: RegExp; readonly no?: RegExp; readonly moot?: RegExp }>> = {
  classified: {
    no: /^(?:公开|非密|普通|一般|无密级|不涉及.*|非涉密.*|不涉密.*|未涉密.*|不属于涉密.*|无涉密.*|不含涉密.*|不是涉密.*|不存在涉密.*|没有涉密.*)$/,
    yes: /涉密|秘密|机密|绝密|保密/,
  },
  inseparable: {
    yes: /(?:无法|不能|不可|难以|不宜|不便)(?:分开|分割|分离|拆分|剥离|单独)/,
    no: /^(?:可以?|能够?)(?:分开|分割|拆分|单独)/,
  },
  breaksSecrecy: {
    yes: /^(?:违反|违规|违背)|^(?:不|未)(?:符合|满足|落实|达到|遵守)/,
    no: /^(?:完全|均|都|全部|能够?|已)*(?:符合|满足|遵守|合规|落实|达到)/,
  },
  // The document that requires it is the clearest yes.
  upperRequires: { yes: DOCUMENT },
  cityRequires: { yes: DOCUMENT },
  bundlesGoods: {
    yes: /^(?:包?含|打包|配套|附带|搭配)|^(?:全部?|均|都)?(?:为|是|属于?|系)?(?:货物|工程)(?:[和及与、或]?(?:货物|工程))*$|^(?!.*[无非不没未仅纯]).*(?:货物|设备|硬件|终端|施工|土建|安装)/,
  },
  construction: { yes: /^(?:包?含|涉及)/ },
  goalChanged: {
    yes: /^(?:有|已|发生)?(?:改变|变化|变更|调整)$/,
    no: /^(?:无|未|不|没有|未发生|不发生|没有发生)(?:改变|变化|变更|变|调整)$|^保持不变$|^一致$/,
  },
  originalAccepted: {
    yes: /^(?:已?通过验收|验收通过|验收合格|合格)$/,
    // On its way is not there yet, which is all that item 8 asks.
    no: /^(?!.*(?:已|通过|合格|无需|[无没]有?原)).*(?:未|待|没|正在|拟|准备|计划|等)[^,，;；。]{0,6}(?:验收|终验)|^(?:(?:仍|还|尚)?在)?(?:组织|开展|申请)?(?:验收|试运行|建设|实施|整改)(?:过程)?[中期]$|^在建$/,
    // Without an earlier project there is nothing to accept.
    moot: /^(?:本项目|本次)?(?:(?:无|没有|不存在|未有|非|不是|不属于?)(?:原|前期|上期|一期|首期|老|旧|既有|已有|已建|在建|建设|升级|改造)+(?:的)?(?:项目|系统|平台|工程)*|(?:为|属于?|系)?(?:首次|首期|第一次|全新|新)(?:建设?|开发|申报|立项)(?:项目|系统|平台)?)$/,
  },
  trustedProducts: { yes: /^(?:全部)?(?:国产|信创|安全可靠|国产化)$/, no: /^进口/ },
  // Article 57: whoever still has to mend it does not meet them.
  securityMet: {
    yes: /^(?:无|没有|不存在|未发现|未存在)[^,;。]{0,8}(?:问题|隐患|风险|漏洞)$/,

    no: /^(?:仍|尚|还)?(?:存在|有)[^无没]{0,6}(?:问题|隐患|风险|漏洞|差距|短板)$|^(?:限期|正在)?整改(?:过程)?中?$/,
  },
  collected: { yes: /^(?:已?归集)/ },
  protectionTested: { yes: /^(?:已?通过|已?测评|测评合格)/ },
  filed: { yes: /^(?:已?备案)(?!中|办理)|备.{0,15}号$/ },
  inLibrary: { yes: /^(?:在库|已?储备|已(?:纳入|列入|进入).{0,10})$/, no: /^(?:已?出库|不在库)$/ },
};
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
/** The question does not arise: 不涉及等保, 不适用. */
const MOOT = /^(?:本|该|此)?(?:项目|项|系统)?(?:不涉及|不牵涉|无涉及)/;
const UNDER_WAY = /(?:办理|流程|程序|审批|评审|测评|测试|申报|备案|整改|验收|实施|论证|评估|入库|审核)(?:过程)?中$/;
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
  const text = withoutTick(squeezed.replace(/^是否[^::]{0,12}[::]/, "").replace(/[。.;,]+$/, ""));
  const words = WORDS[field];
  // 符合 is the yes of most columns, and no breach of secrecy.
  if (NO.test(text) || words?.no?.test(text)) return no;
  if (YES.test(text)) return yes;
  if (field === "classified") return classified(text, words?.yes);
  if (UNCHOSEN.test(text)) return bad("severalOptions");
  if (MOOT.test(text)) return ADVERSE.has(field) && /涉及./.test(text) ? no : blank("notApplicable");
  if (words?.moot?.test(text)) return blank("notApplicable");
  if (PLAN_COUNTS.has(field) && PLANNED.test(text)) return yes;
  if (/^暂[不无]/.test(text)) return no;
  const empty = blankKindOf(text);
  // What is blank for an amount or a date (未评审) is a plain answer here.
  if (empty === "pending" && /^未(?!定|确定|明确|批)/.test(text)) return no;
  if (empty && empty !== "none") return blank(empty);
  const ticked = tickedAnswer(text);
  if (ticked) return ticked;
  // 备案手续办理中, 测评中: begun, not there.
  if (!PLAN_COUNTS.has(field) && UNDER_WAY.test(text)) return blank("pending");
  // A goal that has changed in part is no longer the goal that was approved (Article 45); 基本不变 stays undecided.
  if (field === "goalChanged" && /^有?部分(?:发生)?(?:改变|变化|变更|调整)$/.test(text)) return yes;
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

/** A doubt counts as classified; only a clear no is a no. */
function classified(text: string, words: RegExp | undefined): CellReading {
  const ticked = tickedAnswer(text);
  if (ticked) return ticked;
  const bare = text.replace(/\([^()]*\)/g, "");
  if (NO.test(bare) || /^否/.test(text)) return no;
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
