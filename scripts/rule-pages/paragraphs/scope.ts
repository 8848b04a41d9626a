import type { Paragraphs } from "./types";

/** Does the row come under the Measures at all? */
export const scope: Paragraphs = {
  "SCOPE-A65-CLASSIFIED": {
    zh: "涉密项目按涉密程序办理，所以这一行不审查、不计算，也不显示名称、单位和金额，任何地方只出现行号。写入工作表之前会先停下来提醒一次。“非涉密”“否”不会被当作涉密。",
    en: "Classified projects go their own way, so nothing of the row is judged, computed or shown; everywhere it appears by its row number only. Before anything is written to the sheet there is one notice to stop. Words such as 非涉密 (not classified) do not count as classified.",
  },
  "SCOPE-A64-COUNTY": {
    zh: "市级办法不直接约束县（市、区），县级可以参照制定自己的规定。按第二十二条，高新区、东部经开区视同县（市、区）；如果使用的是市本级资金，仍显示相应层级供参考。级次只从“项目级次”和单位名称判断，不从项目名称里的地名推断。",
    en: "The municipal Measures do not bind counties, which may make their own by reference. By Article 22 the high-tech zone and the eastern development zone count as counties; the tier is still shown in case municipal funds are used. The level is taken from its column and the unit's name, never from a place named in a project.",
  },
  "SCOPE-A32-OM": {
    zh: "运维项目走第三十二、三十三条的预算程序，并须论证评估，默认不分第十条的档次。条文没有明说运维是否也要分档，所以这是一个可以切换的口径。运维行仍审查系统目录、网络安全等要求。",
    en: "Operation and maintenance has a budget procedure of its own in Articles 32 and 33, with an assessment, and by default no tier of Article 10. The text does not say so outright, hence this is a reading that can be switched. Such rows are still checked for the system catalogue, security and the like.",
  },
  "SCOPE-A2-BELOW30": {
    zh: "总投资达到 30 万元才适用本办法，恰好 30 万元也适用（第六十二条：“以上”含本数）。比较用精确到分的数值，显示为 30.00 而实际少 1 分的仍低于门槛。空白、待定、0 和无法识别的金额不算低于门槛，另作数据提示。",
    en: "The Measures apply from a total of 300,000 yuan, that amount included (Article 62). The exact value counts: a cell that shows 30.00 but is one fen less is below. Blank, pending, zero and unreadable amounts are never taken as below; they have data findings of their own.",
  },
  "SCOPE-A2-GROWN": {
    zh: "总投资写得低于 30 万元，合同与补充合同加起来却达到了门槛，说明总投资可能没有填准，或项目后来变大了。这时提示核实，不直接判为不符合。低于门槛的行其余条文不审查，数据核对照常进行。",
    en: "A total below the threshold whose contract and supplements reach it points to a wrong total or a project that grew. It is a matter to verify, not a breach. Below the threshold no other clause is applied, while the checks of data still run.",
  },
  "SCOPE-A2-FUND": {
    zh: "本办法针对使用财政性资金的项目。资金来源只写了自筹、自有、贷款等，又看不到任何财政性资金字样时，提示核实。只要同时出现财政、专项、债券等字样就不提示。",
    en: "The Measures are about projects paid from public funds. A source that names only own money, loans or the like, and no public money at all, is to be verified. Any word for budget, earmarked or bond funds beside it is enough to pass.",
  },
  "SCOPE-A3-SOE": {
    zh: "国有企业也在适用范围内，这里提醒哪些行属于国有企业。它们的采购按第四十一条组织实施，补充合同参照第四十三条，因此程序检查不要求政府采购环节。整张表只提示一次。",
    en: "State-owned enterprises are bound too, and this note tells which rows are theirs. They procure as Article 41 provides and take Article 43 by reference, so the check of stages does not ask them for government procurement. It is told once per sheet.",
  },
  "SCOPE-A13-MIDYEAR": {
    zh: "年中增补的项目按第十三条提出建议，由市委财经委员会审议后报市委市政府审定，因此按集中审定显示。资金由市财政局按第三十四条调整预算。整张表只提示一次。",
    en: "Projects added in mid-year are proposed under Article 13, deliberated by the Party committee's finance commission and decided by the city, so they are shown as decided together. Their funds come by a change of the budget under Article 34. It is told once per sheet.",
  },
  "A2-TERM": {
    zh: "多年期服务只填一年的费用，会使总投资和审定层级偏低。默认按整个服务期的费用合计判断，理由是第十二条比较的也是使用期限内的服务费总额；改用年费口径时本规则不再提示。没有服务期限又没有总投资的，无法计算，请补充。",
    en: "A service of several years listed with one year's fee would show too low a total and tier. By default the fees of the whole term count, because Article 12 compares costs over the whole period of use as well; under the other reading this rule is silent. Without a term and without a total nothing can be computed.",
  },
  "SCOPE-A66-BEFORE": {
    zh: "本办法自印发之日起施行，此前的立项、合同等不按它判断，说明最早的一项。同一项目施行日以后的合同、补充合同、调整等仍逐项按各自日期审查。日期只到月份、跨过施行日的，提示补充具体日期。",
    en: "The Measures are in force from their issue, and an approval, contract or other act before that is not judged by them; the first of them is named. Later acts of the same project, such as supplements and adjustments, are judged each by its own date. A date too vague to tell asks for the exact day.",
  },
};
