import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "多年期服务按服务期合计",
    "en-US": "Services of several years",
  },
  messages: {
    multiplied: {
      "zh-CN": {
        what: "按年服务费 {fee}、服务期 {months}个月合计 {sum}判断",
        todo: "请核对服务期限",
      },
      "en-US": {
        what: "The annual service fee of {fee} over a term of {months} months comes to {sum}, which was used as the total",
        todo: "Please check the term of service",
      },
    },
    oneYearOnly: {
      "zh-CN": {
        what: "总投资 {total}低于服务期 {months}个月的服务费合计 {sum}，可能只填了一年的费用",
        todo: "请按服务期合计填写总投资",
      },
      "en-US": {
        what: "The total of {total} is below the fees of the whole term of {months} months, {sum}; it may be the fee of one year only",
        todo: "Please fill in the total for the whole term",
      },
    },
    noTerm: {
      "zh-CN": {
        what: "只有年服务费 {fee}，服务期限未填或算不出月数，无法计算总投资",
        todo: "请填写服务期限（如“3年”）或总投资",
      },
      "en-US": {
        what: "There is an annual service fee of {fee} but no term of service that months can be told of, so no total can be computed",
        todo: "Please fill in the term of service or the total",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "多年期服务只填一年的费用，会使总投资和审定层级偏低。默认按整个服务期的费用合计判断，理由是第十二条比较的也是使用期限内的服务费总额；改用年费口径时本规则不再提示。没有服务期限又没有总投资的，无法计算，请补充。",
  "en-US":
    "A service of several years listed with one year's fee would show too low a total and tier. By default the fees of the whole term count, because Article 12 compares costs over the whole period of use as well; under the other reading this rule is silent. Without a term and without a total nothing can be computed.",
  examples: [
    {
      id: "P2-01",
      group: "A2",
      basis: "reading",
      title: "年服务费 20 万元、服务期 3 年，合计 60 万元",
      inputs: { "年服务费（万元）": 20, 服务期限: "3年" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A2-TERM", severity: "info" }] },
    },
    {
      id: "P2-02",
      group: "A2",
      basis: "reading",
      title: "总投资只填了一年的费用",
      inputs: { "总投资（万元）": 40, "年服务费（万元）": 40, 服务期限: "3年" },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A2-TERM", severity: "warning" }] },
    },
    {
      id: "P2-03",
      group: "A2",
      basis: "reading",
      title: "有年服务费，没有服务期限和总投资",
      inputs: { "总投资（万元）": null, "年服务费（万元）": 40, 服务期限: null },
      today: "2026-08-01",
      expect: { findings: [{ rule: "A2-TERM", severity: "warning" }] },
    },
    {
      id: "P2-04",
      group: "A2",
      basis: "reading",
      title: "总投资恰好是服务期的合计",
      inputs: { "总投资（万元）": 120, "年服务费（万元）": 40, 服务期限: "3年" },
      today: "2026-08-01",
      expect: { absent: ["A2-TERM"] },
    },
  ],
};
