import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "分项与总额不符",
    "en-US": "Parts and whole",
  },
  messages: {
    mixed: {
      "zh-CN": {
        what: "工程部分与信息化部分合计 {sum}，大于{wholeField} {whole}，多 {excess}",
        todo: "请更正金额",
      },
      "en-US": {
        what: "The engineering and IT parts come to {sum}, more than the {wholeField} of {whole} by {excess}",
        todo: "Please correct the amounts",
      },
    },
    fundsMore: {
      "zh-CN": {
        what: "各项资金来源合计 {sum}，比{totalField} {total}多 {difference}",
        todo: "请核对金额",
      },
      "en-US": {
        what: "The sources of funds come to {sum}, {difference} more than the {totalField} of {total}",
        todo: "Please check the amounts",
      },
    },
    fundsLess: {
      "zh-CN": {
        what: "各项资金来源合计 {sum}，比{totalField} {total}少 {difference}",
        todo: "请核对金额，或补充其他来源",
      },
      "en-US": {
        what: "The sources of funds come to {sum}, {difference} less than the {totalField} of {total}",
        todo: "Please check the amounts, or add the other sources",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "部分不能大于整体：工程与信息化部分合计大于整个项目是数据错误，会影响由谁立项的判断。各项资金来源合计与总额不同的，显示差额并提示核实；只列了其中一项来源的，少于总额属正常。",
  "en-US":
    "Parts cannot be more than the whole: engineering and IT above it are a data error, which would spoil the question of who approves. Sources of funds that do not come to the total show their difference, to be verified; a single source listed as a part may well be less.",
  placeholders: {
    total: {
      "zh-CN": "总额",
      "en-US": "total",
    },
  },
};
