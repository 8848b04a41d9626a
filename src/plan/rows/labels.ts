/** Words by which a row is known to be no project. All take a squeezed text (NFKC, no white space). */

const TOTAL =
  /^(?:总?合计|总计|共计|总合计|汇总|累计|全部合计|全市合计|本表合计|.{0,16}(?:合计|总计|共计))(?:\([^()]*\))?(?:\d+[个项]?)?[::]?$/;
const SUBTOTAL = /^(?:小计|分计|本页(?:合计|小计)|.{0,20}小计)(?:\([^()]*\))?(?:\d+[个项]?)?[::]?$/;
const NOTE =
  /^(?:[*※]|其中[::,]|(?:备注|注|附注|说明|填表说明|填报说明|编制说明|注意事项|日期|审核|复核|填表|制表|编制)[::]|(?:填表说明|填报说明|编制说明|填写说明|填写要求|填报要求|注意事项|示例|样例|填写示例|填报示例|举例|例)$|[(](?:示例|样例|例)[)]|(?:填表人|填报人|制表人?|编制人|审核人|审批人|复核人|负责人|单位负责人|主要负责人|部门负责人|联系人|联系电话|联系方式|电话|经办人|分管领导|主要领导|领导签字|签字|签章|盖章|填报单位|填表单位|编制单位|填表日期|填报日期|填报时间|制表日期|打印日期)(?:[::(_]|签|$)|(?:金额|计量|货币)?单位[::](?:人民币)?[()]?(?:[十百千]?[万亿])?元|单位\(盖章\)|\(盖章\)|第\d+页|共\d+页|本表[^ ]{0,4}(?:由|为|中|所|按|填)|以上(?:空白|金额|数据|项目|内容)|以下空白)/;
const CHINESE_LEVEL =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.,::]|(?:部分|类|批|章)(?:[、.,::]|$))|\([一二三四五六七八九十]{1,3}\)|[IVX]{1,4}[、.]|[A-Z][、.](?!\d))/;
const CHINESE_SEQ =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.]?|\([一二三四五六七八九十]{1,3}\)[、.]?|[IVXivx]{1,4}[、.]?|[A-Z][、.]?)$/;
const ARABIC_SEQ = /^(?:NO\.?)?\(?\d{1,6}(?:[-.]\d{1,4})*\)?[、.]?$/i;
const CATEGORY =
  /^(?:新建|续建|在建|改扩建|扩建|升级改造|升级|运维|运行维护|续运维|购买服务|政府购买服务|自行建设|自建|信息化|结转|储备|新增|延续|年初|增补|调整)(?:类|类项目|项目|服务项目|部分)?$/;
const BODY_NAME = /(?:局|委|办|厅|部|院|处|署|室|中心|委员会|办公室|管委会|部门|单位)$/;

const ENGLISH_TOTAL = /^(?:(?:GRAND|OVERALL)?TOTALS?|SUM|ALLPROJECTS)[::]?$/i;
const ENGLISH_SUBTOTAL = /^SUB-?TOTALS?[::]?$/i;

/** Nothing but the word: a sum even where the row carries a number. */
export const isBareSum = (text: string): boolean =>
  /^(?:小计|合计|总计|共计)[::]?$/.test(text) || ENGLISH_TOTAL.test(text) || ENGLISH_SUBTOTAL.test(text);
export const isTotalLabel = (text: string): boolean =>
  text.length <= 24 && !SUBTOTAL.test(text) && (TOTAL.test(text) || ENGLISH_TOTAL.test(text));
export const isSubtotalLabel = (text: string): boolean =>
  text.length <= 30 && (SUBTOTAL.test(text) || ENGLISH_SUBTOTAL.test(text));
/** What to fill in, under the header of a form: （填写全称）, 保留两位小数, 是/否. */
export const isHint = (text: string): boolean =>
  /^[(].*[)]$|填写|填报|必填|选填|下拉|单选|多选|保留.{1,3}位|格式|^是\/否$|^有\/无$|^√\/×$|^(?:文本|数字|数值|日期|字符)$/.test(
    text.slice(0, 40),
  );
export const isNoteLabel = (text: string): boolean => NOTE.test(text.slice(0, 40));
/** 一、新建项目; （一）市局; 第一部分. */
export const startsLikeGroup = (text: string): boolean => CHINESE_LEVEL.test(text.slice(0, 20));
/** A number in words, as groups carry it in the 序号 column. */
export const isGroupNumber = (text: string): boolean => text.length <= 8 && CHINESE_SEQ.test(text);
export const isSequenceNumber = (text: string): boolean => text.length <= 16 && ARABIC_SEQ.test(text);
/** 新建项目, 运维类: a kind of projects, not the name of one. */
export const isCategory = (text: string): boolean => CATEGORY.test(text.slice(0, 20));
export const isBodyName = (text: string): boolean => text.length <= 20 && BODY_NAME.test(text);
/** A name that only a project has: …系统, …平台. */
export const isProjectName = (text: string): boolean =>
  /(?:系统|平台|大脑|机房|\([一二三四五]期\)|[一二三四五]期)$/.test(text.slice(-40));
