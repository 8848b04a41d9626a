/** Which departments are one, and which names say nothing of the project because every department has such a thing. */
import { nameKey, plainText } from "../match";

/** Bodies that changed their name; both are written. */
const RENAMED: readonly (readonly string[])[] = [["数据局", "数字经济局"]];

/** What an office's name ends with, in full or short; schools and hospitals are not shortened like offices. */
const OFFICE = /(?:局|委|办|部|厅)$/;
const SEVERAL = /[、，,;；/\n]+/;

/** The departments that a cell names, without the city before them; none for an empty one. */
export function departmentsOf(unit: string): readonly string[] {
  return unit
    .split(SEVERAL)
    .map((each) => nameKey(each).replace(/^(?:四川省)?(?:达州市|达州|市)?/, ""))
    .filter((each) => each !== "");
}

/** Whether two cells may name one department: a way of writing it, its short name, or a part of it. */
export const mayBeOne = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((here) => other.some((there) => isOne(here, there)));

function isOne(one: string, other: string): boolean {
  if (one === other) return true;
  if (RENAMED.some((names) => names.includes(one) && names.includes(other))) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) || (OFFICE.test(short) && isShortFor(short, long));
}

/** 卫健委 for 卫生健康委员会: its characters stand in the long name in the same order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** Words of which the names of things are made that every department has; a longer one before what it begins with. */
const EVERYDAY = new RegExp(
  [
    "本单位|单位|机关|全局|我局|部门|年度|年|\\d+",
    "办公设备|办公|自动化|无纸化|协同|公文|电子政务外网|电子|档案|oa|门户|官方|官网|网站|微信公众号|公众号",
    "互联网|专线|宽带|光纤|电路|线路|网络|内网|外网|政务外网|政务内网|局域网|链路",
    "信息化|信息|业务|应用|系统|平台|数据|安全性|安全|等级保护|等保|商用密码|密码|密评|评估|测评|加固|防护",
    "中心机房|机房|视频会议|会议室|会议|视频|正版|软件|硬件|设备|设施|终端|电脑|计算机|服务器|存储",
    "国产化|替代|信创|适配|改造|升级|更新|更换|扩容|购置|采购|租赁|租用|运维|运行|维护|维保|保障|托管",
    "建设|服务|项目|工程|费用|费|经费|及|和|与|的",
  ].join("|"),
  "g",
);

/** Whether a project's name is made of such words only: one name then says nothing of one project. */
export const isEveryday = (name: string): boolean =>
  plainText(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(EVERYDAY, "") === "";
