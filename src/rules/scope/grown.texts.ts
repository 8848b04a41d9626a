import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "合同后达到适用门槛",
    "en-US": "Over the threshold by contract",
  },
  messages: {
    grown: {
      "zh-CN": {
        what: "总投资低于门槛，但合同与补充合同合计 {sum}，已达 {threshold}",
        todo: "请核实总投资，达到门槛的应按本办法办理",
      },
      "en-US": {
        what: "The total is below the threshold, but contract and supplementary contracts come to {sum}, which reaches {threshold}",
        todo: "Please verify the total; once the threshold is reached the Measures apply",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "总投资写得低于 30 万元，合同与补充合同加起来却达到了门槛，说明总投资可能没有填准，或项目后来变大了。这时提示核实，不直接判为不符合。低于门槛的行其余条文不审查，数据核对照常进行。",
  "en-US":
    "A total below the threshold whose contract and supplements reach it points to a wrong total or a project that grew. It is a matter to verify, not a violation. Below the threshold no other clause is applied, while the checks of data still run.",
};
