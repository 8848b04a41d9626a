import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "工程与信息化分开立项",
    "en-US": "Engineering and IT approved apart",
  },
  messages: {
    missing: {
      "zh-CN": {
        what: "工程中含信息化，未说明不能分开立项的特殊原因",
        todo: "请分开单独立项，或填写确实无法分开的原因",
      },
      "en-US": {
        what: "An engineering project holds an IT part, and no special reason for not separating them is given",
        todo: "Please have them approved apart, or fill in the reason why that is impossible",
      },
    },
    separable: {
      "zh-CN": {
        what: "工程中含信息化，且所填为可以分开，应分开单独立项",
        todo: "请把信息化部分单独立项",
      },
      "en-US": {
        what: "An engineering project holds an IT part that can be separated, so the two should be approved apart",
        todo: "Please have the IT part approved on its own",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "工程中的信息化内容应当分开单独立项，确有特殊原因分不开的才一起立项。同一行既有工程部分又有信息化部分时，看有没有说明不能分开。空白和“可以分开”都提示核实；写了别的话的，由人判断是不是理由。",
  "en-US":
    "IT within an engineering project is approved apart, unless a special reason makes that impossible. A row with both parts is asked for that reason. A blank and a statement that they can be separated are both to be verified; whether any other words are such a reason, a person decides.",
};
