/** Words of single yes-or-no columns: what says yes or no there by itself, whatever it says elsewhere. */
import type { FieldKey } from "../../fields";

/** The number of a document, or minutes of a meeting. */
const DOCUMENT = /^(?![否不未非无没]).*(?:[〔[(]\d{4}[〕\])]\d+号|会议纪要)/;

/** The same, or who asked for it: 省政府工作报告要求. */
const UPPER = new RegExp(
  `${DOCUMENT.source}|^(?!.*[未无没不拟待]).*(?:国家|中央|国务院|部委|省委|省政府|省级|市委|市政府).*(?:要求|部署|安排|任务|决策)`,
);

interface FlagWords {
  readonly yes?: RegExp;
  readonly no?: RegExp;
  readonly moot?: RegExp;
  /** Words for what the column asks about, "|" between them: the last of several clauses may deny it. */
  readonly act?: string;
}

/** Words of one field that say yes or no by themselves, or look like the opposite. */
export const FLAG_WORDS: Partial<Record<FieldKey, FlagWords>> = {
  classified: {
    no: /^(?:公开|非密|普通|一般|无密级|不涉及.*|非涉密.*|不涉密.*|未涉密.*|不属于涉密.*|无涉密.*|不含涉密.*|不是涉密.*|不存在涉密.*|没有涉密.*|未涉及.*|无涉及.*|没有涉及.*|涉密(?:情况|与否)?[::](?:否|无|不涉密|非涉密))$/,
    yes: /涉密|秘密|机密|绝密|保密|^拟定密/,
  },
  inseparable: {
    yes: /(?:无法|不能|不可|难以|不宜|不便)(?:分开|分割|分离|拆分|剥离|单独)/,
    no: /^(?:可以?|能够?)(?:分开|分割|拆分|单独)|^(?:不存在|没有|无|并非|不是|不属于)[^,;。]{0,4}(?:无法|不能|难以|不可)/,
  },
  breaksSecrecy: {
    yes: /^(?:违反|违规|违背)|^(?:不|未)(?:符合|满足|落实|达到|遵守)/,
    no: /^(?:完全|均|都|全部|能够?|已)*(?:符合|满足|遵守|合规|落实|达到)/,
  },
  // The document that requires it is the clearest yes.
  // Money that is meant for the work before the project.
  advanceFunds: {
    yes: /^(?:仅|只|仅为|只是|均?为|均?是|属于?|全部为?)?(?:安排|列支)?(?:项目)?前期(?:工作)?(?:经费|费用?|资金)$/,
  },
  upperRequires: { yes: UPPER },
  // It is a plain no that no such reason touches the project.
  urgentSecurity: { no: /^(?:本|该|此)?(?:项目|项|系统)?(?:均?不涉及|不牵涉|无涉及|不属于?)/ },
  cityRequires: { yes: DOCUMENT },
  bundlesGoods: {
    yes: /^(?:包?含|打包|配套|附带|搭配)|^(?:全部?|均|都)?(?:为|是|属于?|系)?(?:货物|工程)(?:[和及与、或]?(?:货物|工程))*$|^(?!.*[无非不没未仅纯]).*(?:货物|设备|硬件|终端|施工|土建|安装)/,
  },
  construction: { yes: /^(?:包?含|涉及)/ },
  goalChanged: {
    yes: /^(?:有|已|发生)?(?:改变|变化|变更|调整)$|^(?:建设|绩效|项目|总体|原)*目标(?:有|发生|作|做)?(?:了|所|较大|局部|一定)*(?:改变|变化|变更|调整)$|^(?:改变|变更|调整)了?(?:建设|绩效|项目|总体|原)*目标$/,
    no: /^(?:无|未|不|没有|未发生|不发生|没有发生)(?:改变|变化|变更|变|调整)$|^保持不变$|^一致$/,
  },
  majorChange: { yes: /^(?:发生|有|存在|属于?|进行|作|做)[了过]?重大(?:设计)?(?:变更|调整|变化)$/ },
  originalAccepted: {
    act: "验收|终验|通过|合格",
    yes: /^(?:已?通过验收|验收通过|验收合格|合格)$/,
    // On its way is not there yet, which is all that item 8 asks.
    no: /^(?:验收|终验|竣工验收)?(?:未|没有?|不)(?:能)?(?:通过|合格)|\((?:未|没有?|不)(?:能|予)?(?:通过|合格)\)$|[,;、](?:但|尚|仍|还|暂|目前)*(?:未|没有?)(?:能|组织|进行|完成|通过)?(?:竣工|终|最终)?验收?$|^(?:仍|还|尚|正)?在(?:建设?|实施|施工|开发|试运行)$|^(?:处于|[尚仍还正]?在)?(?:试运行|试用|调试|建设|实施)(?:阶段|期间?)$|^(?!.*(?:已|通过|合格|无需|[无没]有?原)).*(?:未|待|没|正在|拟|准备|计划|等)[^,，;；。]{0,6}(?:验收|终验)|^(?:(?:仍|还|尚)?在)?(?:组织|开展|申请)?(?:验收|试运行|建设|实施|整改)(?:过程)?[中期]$|^在建$/,
    // Without an earlier project there is nothing to accept.
    moot: /^(?:本项目|本次)?(?:(?:无|没有|不存在|未有|非|不是|不属于?)(?:原|前期|上期|一期|首期|老|旧|既有|已有|已建|在建|建设|升级|改造)+(?:的)?(?:项目|系统|平台|工程)*|(?:为|属于?|系)?(?:首次|首期|第一次|全新|新)(?:建设?|开发|申报|立项)(?:项目|系统|平台)?)$/,
  },
  trustedProducts: { yes: /^(?:全部)?(?:国产|信创|安全可靠|国产化)$/, no: /^进口/ },
  // Article 57: whoever still has to mend it does not meet them.
  securityMet: {
    act: "符合|满足|达标|达到|通过|合格",
    yes: /^(?:无|没有|不存在|未发现|未存在)[^,;。]{0,8}(?:问题|隐患|风险|漏洞)$/,

    no: /(?:未|没有?|不)(?:能|予)?(?:通过|达标|达到|合格)|^(?:部分|个别|少数|多数|多?项|\d+项|有)[^,;]{0,6}[不未](?:符合|满足)|^(?:仍|尚|还)?(?:存在|有)[^无没]{0,6}(?:问题|隐患|风险|漏洞|差距|短板)(?:[尚仍还]?未|待)?(?:整改|修复|消除)?$|^(?:限期|正在)?整改(?:过程)?中?$/,
  },
  // Kept elsewhere, or said to need no cloud: whether a law allows it is for a person to say.
  onCloud: {
    act: "上云|部署|迁移",
    no: /^(?:仍|暂|拟|均)?(?:部署)?(?:在|于|为)?(?:本地|自有|自建|本单位|本局|本部门|单位内部)(?:机房|服务器|数据中心|部署|运行|私有云)+$|^(?:无需|无须|不需要?|不用|不必|免于?)/,
  },
  // Whoever says that none is needed has not done it (Article 32).
  reassessed: { act: "论证|评估", no: /^(?:无需|无须|不需要?|不用|不必|免于?)/ },
  collected: { act: "归集|完成", yes: /^(?:已?归集)/ },
  protectionTested: { yes: /^(?:已?通过|已?测评|测评合格)/ },
  filed: { act: "备案", yes: /^(?:已?备案)(?!中|办理)|备.{0,15}号$/ },
  inCatalog: { act: "纳入|列入" },
  inLibrary: { act: "入库|纳入", yes: /^(?:在库|已?储备|已(?:纳入|列入|进入).{0,10})$/, no: /^(?:已?出库|不在库)$/ },
};
