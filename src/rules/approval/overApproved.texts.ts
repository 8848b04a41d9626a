import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "概算不高于批复总投资",
    "en-US": "Estimate not above the approved total",
  },
  messages: {
    over: {
      "zh-CN": {
        what: "概算批复金额 {estimate}高于批复总投资 {approved}，超出 {excess}",
        todo: "条文未设容差，请核实并与{digitalBureau}确认",
      },
      "en-US": {
        what: "The approved estimate of {estimate} is above the approved total of {approved} by {excess}",
        todo: "The text sets no tolerance; please verify and confirm with {digitalBureau}",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "概算批复金额高于立项批复的总投资，说明项目在立项之后变大了。条文没有给出容差，也没有规定后果，因此提示核实并请与主管部门确认。两者相等不提示。",
  "en-US":
    "An approved estimate above the approved total shows that the project grew after its approval. The text gives neither a tolerance nor a consequence, so it is to be verified with the bureau. Equal amounts pass.",
  placeholders: {
    approved: {
      "zh-CN": "批复总投资",
      "en-US": "approved total",
    },
  },
};
