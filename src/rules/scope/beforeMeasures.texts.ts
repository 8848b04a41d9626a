import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "施行日以前的立项",
    "en-US": "Approved before the Measures",
  },
  messages: {
    before: {
      "zh-CN": {
        what: "立项批复日期 {approved}早于本办法施行日 {effective}，立项环节不按本办法判断",
        todo: "施行日以后的合同、补充、调整等仍按本办法审查",
      },
      "en-US": {
        what: "The approval of {approved} came before the Measures took effect on {effective}; the approval itself is not judged by them",
        todo: "Later contracts, supplements and adjustments are still reviewed under the Measures",
      },
    },
    document: {
      "zh-CN": {
        what: "{field}写明是{year}的，早于本办法施行日 {effective}，立项环节不按本办法判断",
        todo: "施行日以后的合同、补充、调整等仍按本办法审查",
      },
      "en-US": {
        what: "{field} names {year}, before the Measures took effect on {effective}; the approval itself is not judged by them",
        todo: "Later contracts, supplements and adjustments are still reviewed under the Measures",
      },
    },
    unclear: {
      "zh-CN": {
        what: "立项批复日期 {approved}不够精确，可能早于本办法施行日 {effective}",
        todo: "请填写具体日期",
      },
      "en-US": {
        what: "The approval date {approved} is not exact and may lie before the Measures took effect on {effective}",
        todo: "Please fill in the exact date",
      },
    },
    act: {
      "zh-CN": {
        what: "{act} {date}早于本办法施行日 {effective}，该环节不按本办法判断",
        todo: "请按当时的规定核对",
      },
      "en-US": {
        what: "{act}, {date}, lies before the Measures took effect on {effective}; that step is not judged by them",
        todo: "Please check it against the rules of its day",
      },
    },
    actUnclear: {
      "zh-CN": {
        what: "{act} {date}不够精确，可能早于本办法施行日 {effective}，该环节未判定",
        todo: "请填写具体日期",
      },
      "en-US": {
        what: "{act}, {date}, is not exact and may lie before the Measures took effect on {effective}; that step was not judged",
        todo: "Please fill in the exact date",
      },
    },
    supplement: {
      "zh-CN": {
        what: "补充合同签订日期 {signed}早于本办法施行日 {effective}，补充合同不按本办法判断",
        todo: "请按签订时的规定核对",
      },
      "en-US": {
        what: "The supplement was signed on {signed}, before the Measures took effect on {effective}; it is not judged by them",
        todo: "Please check it against the rules of its day",
      },
    },
    supplementUnclear: {
      "zh-CN": {
        what: "补充合同签订日期 {signed}不够精确，可能早于本办法施行日 {effective}，补充合同未判定",
        todo: "请填写具体日期",
      },
      "en-US": {
        what: "The signing date of the supplement, {signed}, is not exact and may lie before the Measures took effect on {effective}; the supplement was not judged",
        todo: "Please fill in the exact date",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "本办法自印发之日起施行，此前的立项、合同等不按它判断，说明最早的一项。同一项目施行日以后的合同、补充合同、调整等仍逐项按各自日期审查。日期只到月份、跨过施行日的，提示补充具体日期。",
  "en-US":
    "The Measures are in force from their issue, and an approval, contract or other act before that is not judged by them; the first of them is named. Later acts of the same project, such as supplements and adjustments, are judged each by its own date. A date too vague to tell asks for the exact day.",
  placeholders: {
    act: {
      "zh-CN": "环节",
      "en-US": "step",
    },
    date: {
      "zh-CN": "日期",
      "en-US": "date",
    },
  },
};
