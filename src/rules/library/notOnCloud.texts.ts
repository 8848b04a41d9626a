import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "部署到政务云",
    "en-US": "On the government cloud",
  },
  messages: {
    notOnCloud: {
      "zh-CN": {
        what: "非涉密项目未部署到市级政务云，原则上不予立项",
        todo: "请改为部署到政务云，或说明法律法规依据",
      },
      "en-US": {
        what: "An unclassified project is not deployed to the government cloud; in principle it is not approved",
        todo: "Please deploy it there, or state the law that provides otherwise",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "非涉密系统应部署在市级政务云：新建的直接部署，升级改造的迁移上云。表中“上云”填否时提示核实，因为条文是“原则上”，法律法规另有规定的除外。建设性质不明的行引用第十八条。",
  "en-US":
    "Systems that are not classified belong on the city's government cloud: new ones are deployed there, upgrades are moved there. A no is to be verified, because the clause says in principle and laws may provide otherwise. Rows whose nature is neither cite Article 18.",
};
