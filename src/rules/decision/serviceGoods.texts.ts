import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "购买服务不含货物工程",
    "en-US": "No goods or works in services",
  },
  messages: {
    bundled: {
      "zh-CN": {
        what: "以购买服务方式实施，但含货物或工程",
        todo: "请按货物、工程采购，或从服务中剔除",
      },
      "en-US": {
        what: "It is bought as a service but holds goods or works",
        todo: "Please procure goods and works as such, or take them out",
      },
    },
    equipment: {
      "zh-CN": {
        what: "以购买服务方式实施，所填含有货物、设备",
        todo: "随服务提供的设备请说明权属和费用；应按货物采购的请剔除",
      },
      "en-US": {
        what: "It is bought as a service, and the row says that it holds goods or equipment",
        todo: "Please say who owns equipment that comes with the service; take out what has to be procured as goods",
      },
    },
    partly: {
      "zh-CN": {
        what: "以购买服务方式实施，部分内容为货物或工程",
        todo: "请核实并剔除",
      },
      "en-US": {
        what: "It is bought as a service, and part of it is goods or works",
        todo: "Please verify and take them out",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "购买服务的第一项条件是不含应按货物、工程采购的内容，也不把工程与服务捆绑。明确填“是”为不符合，填“部分”或者只说含设备、货物的提示核实。空白记为资料不足。",
  "en-US":
    "The first condition of buying as a service is that it holds no goods or works, nor works bundled with services. A yes is a violation, partly, or only some equipment, is to be verified. A blank is undecided.",
};
