/**
 * Words by which a project's name may show what Articles 15, 16 and 20 speak of, item by item, as offices write them. A
 * word of Latin letters counts only as a whole (APP, not Mapping); "…" stands for up to six characters between two parts.
 * They remind, and never judge.
 */

/** Words of one clause, and names that hold one of them and mean something else. */
export interface Keywords {
  readonly words: string;
  readonly butNot?: string;
}

/** Article 14's list of infrastructure, which Article 15 no longer lets every unit build for itself. */
export const INFRASTRUCTURE: Keywords = {
  words:
    "政务云|云平台建设|云平台扩容|云计算平台|云资源池|云计算资源|政务网络|政务外网|政务内网|政务专网|电子政务网|数据中心|灾备|容灾|异地备份|备份中心|共享平台|交换平台|共享交换|数据共享…平台|开放平台|数据开放|感知源|感知设备|感知终端|感知网|感知体系|物联网终端|物联网平台|前端感知|视频监控|监控前端|摄像头|监控探头|传感器",
  butNot: "大数据中心(?!建设|扩建|新建|改造|扩容|机房)|上云|云上|迁移至?政务云|部署(?:在|于|到)?政务云",
};

/** Article 16: command and dispatch, governance of the city, display. */
export const CITY_BRAIN: Keywords = {
  words:
    "指挥调度|应急指挥|联动指挥|综合指挥|指挥中心|指挥大厅|指挥系统|指挥平台|调度指挥|调度中心|城市治理|社会治理平台|市域治理|城市运行|城市运营|运行管理中心|运营中心|运行中心|运行监测中心|一网统管|城市管理…平台|智慧城管|综合展示|展示大屏|可视化大屏|可视化平台|数据大屏|大屏展示|城市大脑|智慧城市|数字城市|数字孪生|领导驾驶舱",
};

/** Article 20 paragraph 2, by item; items 3 and 8 are judged by their columns, item 6 shows in no name. */
export const NEGATIVE_LIST: readonly (Keywords & { readonly item: 1 | 2 | 4 | 5 | 7 })[] = [
  {
    item: 1,
    words:
      "机房|数据中心|算力中心|智算中心|私有云|专有云|自建云|虚拟化平台|超融合|服务器|小型机|刀片机|存储设备|存储系统|存储扩容|存储阵列|磁盘阵列|磁盘柜|交换机|路由器|负载均衡|光纤通道|机柜|UPS",
    butNot: "手机房(?:产|屋|源|价|贷|租)|随机房源|服务器材|交换机制|大数据中心(?!建设|扩建|新建|改造|扩容|机房)",
  },
  {
    item: 2,
    words:
      "专网|专线|互联网出口|互联网接入|互联网线路|线路…租|链路…租|电路…租|光纤…租|裸光纤|宽带…租|带宽…租|网络…租赁|网络…租用|租用…线路|租赁…线路|终端安全|终端防护|终端管控|终端准入|终端杀毒|准入控制|杀毒软件|防病毒|EDR",
  },
  {
    item: 4,
    words:
      "数字证书|CA|电子认证|身份认证平台|统一身份认证|电子证照|证照库|电子签章|电子印章|电子签名|公共支付|统一支付|支付平台|缴费平台|物流配套|证照寄递|通知消息|消息平台|消息中心|消息推送|短信平台|短信服务|咨询投诉|投诉举报|投诉…平台|投诉…系统|咨询…平台|12345|网站群|政府网站|门户网站|网站…支撑平台|网站集约|移动客户端|移动端|手机端|手机客户端|APP|大数据处理|大数据分析|大数据平台|数据分析平台|执法检查|行政执法|综合执法|移动执法|执法监管|执法…平台|执法…系统|双随机",
  },
  {
    item: 5,
    words:
      "政务服务|一网通办|最多跑一次|便民服务|公共服务平台|办事大厅|自助办理|自助终端|协同办公|办公自动化|办公系统|OA|公文流转|公文处理|公文交换|电子公文|无纸化办公|决策支持|决策辅助|辅助决策|驾驶舱",
    butNot: "政务服务(?:和大数据|管理|数据管理)*(?:局|中心)",
  },
  {
    item: 7,
    words:
      "应用支撑平台|共性支撑|支撑平台|业务中台|数据中台|技术中台|数据资源库|基础数据库|基础库|主题库|信息资源库|数据湖|数据仓库",
  },
];

export interface KeywordsSought {
  readonly pattern: RegExp;
  /** The name without what only looks like one of the words. */
  readonly text: string;
}

const PATTERNS = new WeakMap<Keywords, { readonly words: RegExp; readonly butNot: RegExp | null }>();

let lastName = "";
let lastSqueezed = "";

/** The words of a clause, and a name as they are looked for in it. */
export function keywordsIn(keywords: Keywords, name: string): KeywordsSought {
  let known = PATTERNS.get(keywords);
  if (known === undefined) PATTERNS.set(keywords, (known = patternsOf(keywords)));
  // The rules of one row ask with one name.
  if (name !== lastName) [lastName, lastSqueezed] = [name, name.normalize("NFKC").replace(/\s/g, "")];
  const text = known.butNot === null ? lastSqueezed : lastSqueezed.replace(known.butNot, "□");
  return { pattern: known.words, text };
}

function patternsOf({ words, butNot }: Keywords): { readonly words: RegExp; readonly butNot: RegExp | null } {
  return {
    words: new RegExp(words.split("|").map(wordPattern).join("|"), "i"),
    butNot: butNot === undefined ? null : new RegExp(butNot, "g"),
  };
}

function wordPattern(word: string): string {
  const pattern = word.replace("…", "[^,;，；、。]{0,6}");
  return /^[A-Z0-9]+$/i.test(word) ? `(?<![A-Za-z0-9])${pattern}(?![A-Za-z0-9])` : pattern;
}
