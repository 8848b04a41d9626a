import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "县级项目",
    "en-US": "County projects",
  },
  messages: {
    county: {
      "zh-CN": {
        what: "县级项目，不直接适用市级办法",
        todo: "请按本县（市、区）的规定办理",
      },
      "en-US": {
        what: "County project: the municipal Measures do not bind it directly",
        todo: "Please follow the county's own rules",
      },
    },
    countyUnit: {
      "zh-CN": {
        what: "建设单位属县（市、区），不直接适用市级办法；如使用市本级资金，按所示层级审定",
        todo: "请核实项目级次和资金；市级项目请在“项目级次”列注明",
      },
      "en-US": {
        what: "The unit belongs to a county or district and is not bound directly; if municipal funds are used, the tier shown applies",
        todo: "Please verify level and funds; for a municipal project, say so in the column “项目级次”",
      },
    },
    zone: {
      "zh-CN": {
        what: "高新区、东部经开区视同县（市、区），不直接适用；如使用市本级资金，按所示层级审定",
        todo: "请核实资金是否为市本级资金",
      },
      "en-US": {
        what: "The high-tech zone and the eastern development zone count as counties and are not bound directly; if municipal funds are used, the tier shown applies",
        todo: "Please verify whether the funds are municipal",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "市级办法不直接约束县（市、区），县级可以参照制定自己的规定。按第二十二条，高新区、东部经开区视同县（市、区）；如果使用的是市本级资金，仍显示相应层级供参考。级次只从“项目级次”和单位名称的开头判断（“宣汉县教育局”是县级单位，“市公安局通川区分局”不是），不从项目名称里的地名推断；本行没有单位时，看所在分组的标题（“一、宣汉县”）。街道、乡镇、县的园区、省和中央在达州的单位（从名称或级次看出的）不另作提示；没有写明使用市级资金时，这些行的问题最多是“需核实”。",
  "en-US":
    "The municipal Measures do not bind counties, which may make their own by reference. By Article 22 the high-tech zone and the eastern development zone count as counties; the tier is still shown in case municipal funds are used. The level is taken from its column and the beginning of the unit's name (宣汉县教育局 is a county's body, 市公安局通川区分局 is not), never from a place named in a project; where a row has no unit, from the heading of its group (一、宣汉县). Streets, towns, parks and bodies of the province or the state, by their names or the level column, get no note of their own; unless municipal money is named, what is found on such a row is at most to be verified.",
};
