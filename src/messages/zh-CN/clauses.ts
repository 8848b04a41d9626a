/** zh-CN, part "clauses": paragraphs and items in words of our own, without the amounts and shares that a policy file may set otherwise. */
export const clauses = {
  "clause.2.1": "使用财政资金、总投资达到门槛的信息化项目适用本办法。",
  "clause.8.1": "工程中的信息化部分单独立项，不与工程合在一起。",
  "clause.8.2": "确实分不开的，按信息化部分占比决定由谁立项。",
  "clause.9.1": "申报材料写明项目基本情况、技术方案和资金来源。",
  "clause.9.2":
    "材料不全、需求不清、数据应共享未共享等情形不列入项目库；未入库的，原则上不审查技术方案，{leadership}另有要求的除外。",
  "clause.10.1":
    "入库项目经专家论证后，统一报{partyFinanceCommittee}审议，再由{governmentMeeting}、{partyStandingCommittee}审定。",
  "clause.10.2":
    "未经统一审定的项目，按总投资分四档一事一议审定：最低一档由{financeViceMayor}审定，其上依次为{mayor}、{governmentMeeting}，最高一档再提交{partyStandingCommittee}。",
  "clause.10.3": "每个项目都要有立项批复，它是审查技术方案和安排资金的依据。",
  "clause.11.2": "自行建设须符合列明的情形之一。",
  "clause.15.1": "资源向统一基础设施整合，不再自建；确需新建的，先论证并报审定。",
  "clause.20.2": "列明的八类项目原则上不予立项，法律法规明确规定的除外。",
  "clause.20.2.1": "自建机房、数据中心、私有云，或采购服务器、存储等硬件。",
  "clause.20.2.2": "互联网出口租线、未整合的专网租线、未统一监管的终端防护。",
  "clause.20.2.3": "新建未部署到、升级未迁移到市级政务云的非涉密项目。",
  "clause.20.2.4": "电子证照、签章、支付、咨询投诉等共性系统，独立客户端、大数据平台等。",
  "clause.20.2.5": "政务服务、公共服务类未接入统一平台，办公和决策辅助类未接入协同办公平台。",
  "clause.20.2.6": "需求或目标不明确，整合、目录、共享或安全没有做到位。",
  "clause.20.2.7": "不共建共享的基础设施、应用支撑平台和数据资源。",
  "clause.20.2.8": "原项目还没有验收就申报升级改造。",
  "clause.28.2": "批准的概算是下达资金的依据，也是投资的最高限额。",
  "clause.31.2": "目标和内容不变而有结余的，结余退回。",
  "clause.43.1":
    "追加同类货物或服务可以签补充合同，所有补充合同合计不得超过原合同的规定比例；超过的，重新履行立项等程序。",
  "clause.43.2":
    "限额以内的补充合同按金额分四档审定，依次为{financeViceMayor}、{mayor}、{governmentMeeting}、{partyStandingCommittee}。",
  "clause.43.3": "市属国有企业承担的项目参照办理。",
  "clause.38": "财评有期限；招标控制价不得超过概算。",
  "clause.45": "不超批复总投资、目标不变、调整数额在规定比例以内，并属于列明情形的，单位自行调整并备案。",
  "clause.51.1": "运行后按期自评价。",
} as const;
