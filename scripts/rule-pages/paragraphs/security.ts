import type { Paragraphs } from "./types";

/** Security (Articles 55 to 59). */
export const security: Paragraphs = {
  "A55-SYNC": {
    zh: "网络安全、数据安全和密码保障要与项目同步规划、建设、运行。表中明确填“否”时给出说明。计划表只能看到有没有填，做到什么程度要看方案。",
    en: "Network security, data security and cryptography are planned, built and run along with a project. An explicit no brings a note. A plan shows no more than that; how well it is done stands in the scheme.",
  },
  "A56-TRUSTED": {
    zh: "报批时应说明所用产品的安全可靠情况。表中明确填“否”时给出说明，请在报批材料中写明原因。“部分”不提示。",
    en: "An application says how secure and trusted its products are. An explicit no brings a note to explain it there. Partly passes.",
  },
  "A57-SEC": {
    zh: "不符合密码应用和网络安全要求的，不安排运维经费，也不得新建、改建、扩建，没有“原则上”。明确填“不符合”又安排了资金为不符合，“部分符合”提示核实。没有安排资金的行不审查，空白记为资料不足。",
    en: "What does not meet the rules on cryptography and network security gets no running costs and is not built or extended, with no in principle. An explicit no beside arranged funds is a breach, partly is to be verified. Rows without funds are not looked at, and a blank is undecided.",
  },
  "A59-TEST": {
    zh: "系统需要做等级保护测评，但条文没有写时间。项目已验收而明确填未测评时，给出说明。未验收的项目不提示。",
    en: "Systems are tested for their protection level, but the text sets no date. An accepted project that says it was not tested gets a note. Projects that are not accepted yet get none.",
  },
};
