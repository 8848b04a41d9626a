/**
 * What an enumerated cell can say: option ids per field, and the words offices write for them. A longer word is tried
 * before a shorter one ("续运维" before "运维", "副市长" before "市长"), so that no option is found inside another.
 */
import type { FieldKey } from "../fields";
import { BODY_IDS } from "../regulation/bodies";

export interface EnumOption {
  readonly option: string;
  readonly words: readonly string[];
}

const option = (id: string, words: string): EnumOption => ({ option: id, words: words.split("|") });

/** Options per field. `authority` and `suppAuthority` use the body ids of the regulation. */
export const ENUM_OPTIONS = {
  mode: [
    option("selfBuild", "自行建设|自建|自主建设|自行组织建设|自行组织|自行开发|单位自建|建设类|自行实施"),
    option(
      "purchaseService",
      "政府购买服务|购买服务|购买社会化服务|服务采购|采购服务|购买|购服|租赁服务|租用服务|租赁|租用",
    ),
  ],
  route: [
    option(
      "unified",
      "统一审定|集中审定|统一审议|集中审议|统一审批|集中审批|统一批复|统一上会|统一研究|统一|集中|市委财经委员会审议|财经委员会审议|市委财经委审议|财经委审议",
    ),
    option(
      "caseByCase",
      "一事一议|一项一议|一项目一议|单独审定|单独审批|单独上会|个别审定|单个审定|逐项审定|个案审定|未统一审定|非统一审定|未集中审定",
    ),
  ],
  authority: bodies(),
  suppAuthority: bodies(),
  unitType: [
    option("stateOwned", "国有企业|国企|国有独资|国有控股|国有全资|国有公司|平台公司|央企"),
    option("institution", "事业单位|参公单位|参公管理|参照公务员法管理|公益一类|公益二类"),
    option("government", "行政机关|行政|国家机关|党政机关|党委机关|政府部门|政府机关|行政单位|党委部门|机关单位|机关"),
    option("massOrganisation", "人民团体|群团组织|群团|社会团体|群众团体"),
    option("other", "民营企业|私营企业|民办非企业|社会组织|其他|其它|非国有企业|非国企"),
  ],
  level: [
    option(
      "county",
      "县级市|区县级|县区级|县(市、区)|县市区|区县|县区|县级|区级|县本级|通川区|达川区|万源市|高新区|东部经开区|经开区|县",
    ),
    option("city", "市本级|市级|市直|市属|地市级"),
    option("province", "省本级|省级|省属"),
    option("central", "国家级|中央|国家"),
    option("township", "乡镇级|乡镇|镇级|乡级|街道"),
  ],
  nature: [
    option("operationsRenewal", "续运维|运维续签|续签运维|延续运维|运维续期|续维|运维(续)|运维续|运维延续|续建运维"),
    option("operations", "运行维护|运维服务|运维类|运维|运营维护|维护|维保"),
    option("expansion", "改扩建|改建扩建|扩建|改建|扩容"),
    option("upgrade", "升级改造|升级|改造|优化提升|迭代|提升改造"),
    option("continued", "续建|延续建设|跨年|结转|延续性|延续|在建"),
    option("new", "新建|新增|新开工|新开发|新立项"),
  ],
  listing: [
    option("midYearAddition", "中期调整增补|中期增补|年中增补|年中调整|中期调整|调整增补|中期|年中|增补|追加"),
    option("annual", "年初计划|年度计划|年初|年度|首批"),
  ],
  suppSubject: [
    option("works", "工程|土建|施工"),
    option("goods", "货物|设备|硬件|物资"),
    option("services", "软件工程|系统工程|集成工程|服务|软件开发|软件|开发"),
  ],
} as const satisfies Partial<Record<FieldKey, readonly EnumOption[]>>;

export type EnumField = keyof typeof ENUM_OPTIONS;

/** Bodies from the lowest to the highest: in a chain of bodies the one that decides counts, else the highest. */
export const BODY_RANK: readonly string[] = BODY_IDS;

function bodies(): readonly EnumOption[] {
  return [
    option("viceMayors", "两位分管副市长|分管副市长|分管市领导|分管领导|副市长"),
    option(
      "financeViceMayor",
      "分管财政工作的副市长|分管财政工作副市长|分管财政的副市长|分管财政副市长|财政副市长|常务副市长|分管财政的市领导|分管财政市领导|分管财政工作的市领导|分管财政工作市领导|分管财政的市政府领导|分管财政工作的市政府领导|分管财政工作的领导|分管财政的领导|分管财政领导|分管财政工作的市政府副市长|分管财政的市政府副市长|财政分管副市长|财政分管领导",
    ),
    option("mayor", "市长|市政府主要领导|市政府主要负责人|市政府主要负责同志|政府主要领导|政府主要负责人"),
    option(
      "governmentMeeting",
      "市政府常务会议|市政府常务会|市人民政府常务会议|市人民政府常务会|政府常务会议|政府常务会|市府常务会|常务会议|常务会",
    ),
    option("partyFinanceCommittee", "市委财经委员会|市委财经委|财经委员会|财经委|市委财经"),
    option(
      "partyStandingCommittee",
      "市委常委会会议|市委常委会议|市委常委会|常委会会议|常委会议|常委会|市委常委|市委会议",
    ),
  ];
}
