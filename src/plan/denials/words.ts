/**
 * Words of cells that name no number, no date and no body: what denies (未, 无需), what is on its way (待, 办理中), and what
 * either is said of (报批, 批复文件). A text is understood only where it is made of these words and nothing else, so that
 * one word too many leaves it a text. Words are separated by "|"; the longest that fits is taken.
 */
export type WordClass = "not" | "notYet" | "onTheWay" | "done" | "handedIn" | "act" | "open" | "other";

export const WORDS: Readonly<Record<WordClass, string>> = {
  /** Denies what follows in its clause, or what its clause is about. */
  not: "×|✗|✘|未曾|未能|未予|未经|未见|未|没有|没|无需|无须|毋需|无|不需要?|不用|不必|不予|不再|不曾|不|非|免于|免予|免除|免|否|从未|并未|均未|皆未|拒绝|拒|否决|驳回|退回|退件|缺失|缺少|缺",
  /** Leaves it open: what is denied is only that it is settled. */
  open: "未定|未确定|未明确|不确定|不明确|待定|待确定|待明确|另定|再定|面议|另行|暂定|暂缺|不详|不清楚|不清|不明|未知|不知道|不知|记不清|遗失|丢失|查不到|未查到|找不到|未找到|TBD|TBC",
  /** Begun or meant, not there yet. */
  notYet:
    "待|候|拟于|拟定|拟|正在|正|在办|在审|在批|在报|在途|将要?|即将|计划|预计|预期|预定|准备|打算|争取|力争|筹备|尚在|仍在|还在|等待|等候|排队|后补|补办|补报|补签|补交|补录|补填|补批|另补|尽快|稍后|随后|容后|下一步|近期|等批复|等批|等文件|等通知|暂缓|缓办|取消|撤销|中止|终止|搁置|口头",
  /** Ends a clause about something that is going on: 办理中, 审批流程中. */
  onTheWay: "走程序|走流程|流程中|过程中|进程中|当中|之中|进行中|途中|期间|阶段|中",
  /** Says that something has been done. */
  done: "已经|已|业经|通过|同意|了",
  /** Acts of handing in: done, they leave the matter with somebody else. */
  handedIn:
    "报批|报审|报送|报请|报经|呈报|呈批|申报|申请|上报|提交|提请|送审|送批|上会|受理|报件|报告|报备|请示|报|挂网|公示|过会",
  /** Acts that such columns ask about, and the papers they leave. */
  act: "设置|设定|设立|设|批准|批复|批示|批文|批件|批|会签|审批|审定|审核|审查|审议|审签|审计|审|评审|财评|核准|核定|核发|复核|备案|立项|下文|发文|行文|下达|下发|印发|出具|出|取得|获得|获批|获准|获|得到|收到|拿到|办结|办理|办妥|办|履行|履约|实施|执行|开展|启动|组织|进行|完成|签订|签署|签约|签定|签字|签|订立|招标|投标|开标|采购|中标|成交|比选|询价|洽谈|谈判|磋商|协商|沟通|对接|研究|讨论|决策|决定|论证|编制|编报|安排|拨付|支付|付款|结算|决算|调整|变更|追加|补充|补|发生|产生|形成|入库|纳入|列入|进入|涉及|到期|到位|落实|流转|送达|送|呈|转|开工|动工|施工|完工|竣工|建成|建设|建|试运行|试用|验收|验|投运|投用|投入|使用|运行|上线|交付|移交|评价|自评价?|后评价|监控|测评|公开|公布|发布|确认|要求|召开|填报|填写|填|提供|存在|具备|满足|符合|有|做|搞|走|开|到|达|过|作|需要|需|整改|修改|完善",
  /** What they are said of, and words that change nothing. */
  other:
    "招标控制价|控制价|最高限价|最高投标限价|拦标价|限价|标底|项目|合同|协议|概算|预算|估算|投资|资金|方案|技术方案|政府|市政府|市委|市委市政府|市人民政府|财经委员会|市委财经委员会|财经委|常务会议|市政府常务会议|常务会|常委会|市委常委会|会议|办公会|党组会|党委会|主管部门|上级部门|上级|部门|单位|业主|领导|市长|副市长|分管领导|分管副市长|市领导|数字经济局|市数字经济局|市数据局|数据局|财政局|市财政局|市财政|财政|发改委|市发改委|发改|评审中心|采购中心|专家|第三方|甲方|乙方|手续|程序|流程|环节|步骤|文件|文号|编号|号码|文书|公文|红头文件|文|意见|函|复函|回函|会议纪要|纪要|材料|资料|报告|依据|证明|日期|时间|内容|金额|情况|事项|结果|结论|任何|任何形式|相关|有关|相应|正式|书面|口头|纸质|单独|专门|独立|最终|最后|全部|所有|具体|准确|前置|履约|事前|事先|事后|提前|第一次|首次|本次|此次|该次|本|该|此|其|原|新|项|个|次|份|号|暂时|暂|均|都|皆|也|还|仍|尚|尚且|曾|目前|当前|现在|现|截至|截止|至今|迄今|一直|始终|并|且|但|因|因此|故|按|按照|依|按规定|规定|要求|由|经|被|向|给|对|与|和|及|或|以|于|在|等|后|前|再|再行|先|又|才|即|就|直接|自行|擅自|的|地|得|所|为|是|属|属于|系|下来|下去|上|下|年初|年中|年底|年内|年度|明年|今年|本年|次年|下年|来年|后期|下半年|上半年|下月|本月|月底|月初|季度",
};

/** A day, month or year that a text mentions beside the rest: 拟2026年立项, 预计3月底批复. */
export const TIME =
  /^(?:(?:19|20)\d{2}(?:年度?|[-/.](?=\d))?(?:\d{1,2}(?:月份?|[-/.](?=\d)))?(?:\d{1,2}[日号]?)?|\d{1,2}(?:月份?|[日号天]|个?工作日|季度))(?:[初中底末前后]|上旬|中旬|下旬|上半年|下半年|左右)?/;

/** Parts a text into clauses, each of which says something of its own. */
export const CLAUSE_END = /[,;:.、。!?/|()[\]{}【】《》“”"'‘’<>—–~+-]+/;

/** The number of a document, however its brackets are typed: whoever names one has it. */
export const DOCUMENT_NUMBER =
  /[〔[(【{<《]\s*(?:19|20)\d{2}\s*[〕\])】}>》]\s*第?\s*\d+\s*[号期次]|第\s*\d+\s*[号期]|[发函字办纪文批审复立经财数]\s*(?:19|20)\d{2}\s*[-—]?\s*\d+\s*号|(?:发|函|字|纪要|批复|办)\s*\d+\s*号/;
