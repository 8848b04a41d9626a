import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "多份合同的补充合同限额",
    "en-US": "Supplements to several contracts",
  },
  messages: {
    several: {
      "zh-CN": {
        what: "合同金额为 {count}份合同合计，{share} 限额应分别按各原合同计算，这里只能近似",
        todo: "请按每份合同核对",
      },
      "en-US": {
        what: "The contract amount is the sum of {count} contracts; the {share} limit belongs to each of them, so the result here is approximate",
        todo: "Please check contract by contract",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "10% 是对每份原合同说的，一行写了几份合同的合计时，只能近似计算。合计没有超限，不代表每份都没有超限，请按合同逐份核对。",
  "en-US":
    "The 10 % belong to each original contract, so a row with the sum of several can only be computed roughly. A sum within the limit does not mean that each contract is; please check one by one.",
};
