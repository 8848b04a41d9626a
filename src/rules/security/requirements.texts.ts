import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "密码和网络安全要求",
    "en-US": "Security requirements",
  },
  messages: {
    funded: {
      "zh-CN": {
        what: "不符合密码应用和网络安全要求，却安排资金 {funds}",
        todo: "请先整改，整改前不得安排",
      },
      "en-US": {
        what: "The project does not meet the rules on cryptography and network security, yet funds of {funds} are arranged",
        todo: "Please put that right first; no funds before",
      },
    },
    notMet: {
      "zh-CN": {
        what: "不符合密码应用和网络安全要求，不得新建、改建、扩建",
        todo: "请先完善密码应用和网络安全方案",
      },
      "en-US": {
        what: "The project does not meet the rules on cryptography and network security and may not be built or extended",
        todo: "Please complete its security scheme first",
      },
    },
    partly: {
      "zh-CN": {
        what: "部分符合密码应用和网络安全要求，已安排资金 {funds}",
        todo: "请核实并整改",
      },
      "en-US": {
        what: "The project meets the rules on cryptography and network security in part, and funds of {funds} are arranged",
        todo: "Please verify and put it right",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "不符合密码应用和网络安全要求的，不安排运维经费，也不得新建、改建、扩建，没有“原则上”。明确填“不符合”又安排了资金为不符合，“部分符合”提示核实。没有安排资金的新建、改扩建项目填“不符合”的，也提示先完善；其他没有资金的行不审查，空白记为资料不足。",
  "en-US":
    "What does not meet the rules on cryptography and network security gets no running costs and is not built or extended, with no in principle. An explicit no beside arranged funds is a violation, partly is to be verified. Without funds a project to be built or extended that does not meet them is to be verified, other rows are not looked at, and a blank is undecided.",
};
