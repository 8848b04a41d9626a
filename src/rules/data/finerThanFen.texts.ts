import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "小于 1 分的金额",
    "en-US": "Amounts finer than one fen",
  },
  messages: {
    read: {
      "zh-CN": {
        what: "{rows}有小于 1 分的金额，已四舍五入到分",
        todo: "请核对金额",
      },
      "en-US": {
        what: "In {rows} an amount has digits below 0.01 yuan; it was rounded to 0.01 yuan",
        todo: "Please check the amount",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN": "金额以分为最小单位，分以下的小数四舍五入到分再比较，避免公式的浮点误差造成误判。通常不影响结论，只作说明。",
  "en-US":
    "Amounts are kept to the fen; what is finer is rounded to it before comparing, so that errors of floating point decide nothing. It seldom matters and is a note.",
};
