import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "不予立项情形提示",
    "en-US": "Reminder: negative list",
  },
  messages: {
    item1: {
      "zh-CN": {
        what: "{rows}名称含机房、数据中心、服务器等，属原则上不予立项的情形之一",
        todo: "请核实；仅为关键词提示，法律法规有规定的除外",
      },
      "en-US": {
        what: "In {rows} the name speaks of machine rooms, data centres or servers, which in principle are not approved",
        todo: "Please verify; this goes by key words only, and laws may provide otherwise",
      },
    },
    item2: {
      "zh-CN": {
        what: "{rows}名称含专网、线路租赁等，属原则上不予立项的情形之一",
        todo: "请核实；仅为关键词提示，法律法规有规定的除外",
      },
      "en-US": {
        what: "In {rows} the name speaks of dedicated networks or leased lines, which in principle are not approved",
        todo: "Please verify; this goes by key words only, and laws may provide otherwise",
      },
    },
    item5: {
      "zh-CN": {
        what: "{rows}名称属政务服务、公共服务、办公或决策辅助一类，未接入统一平台的原则上不予立项",
        todo: "请核实是否接入城市公共信息服务平台、一体化政务服务平台或统一协同办公平台；仅为关键词提示",
      },
      "en-US": {
        what: "In {rows} the name speaks of government services, public services, office or decision support, which in principle are not approved unless they use the common platforms",
        todo: "Please verify that they are connected to the common platforms; this goes by key words only",
      },
    },
    item7: {
      "zh-CN": {
        what: "{rows}名称含应用支撑平台、数据资源等，非共建共享共用的原则上不予立项",
        todo: "请核实是否共建共享共用；仅为关键词提示",
      },
      "en-US": {
        what: "In {rows} the name speaks of application platforms or data resources, which in principle are not approved unless they are built and used in common",
        todo: "Please verify that they are shared; this goes by key words only",
      },
    },
    item4: {
      "zh-CN": {
        what: "{rows}名称含电子证照、支付、移动客户端等共性系统，属原则上不予立项的情形之一",
        todo: "请核实；仅为关键词提示，法律法规有规定的除外",
      },
      "en-US": {
        what: "In {rows} the name speaks of common systems such as certificates, payment or mobile apps, which in principle are not approved",
        todo: "Please verify; this goes by key words only, and laws may provide otherwise",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "第二十条第二款列出八类原则上不予立项的情形，其中第（一）（二）（四）（五）（七）项能从名称看出线索，这里只作关键词提醒，不作判断，法律法规另有规定的除外。第（三）（八）项有专门的列时由其他规则审查。第（六）项和第一款（可整合、可替代的系统应终止运行）从计划表看不出，不审查。",
  "en-US":
    "Article 20 paragraph 2 lists eight kinds that are in principle not approved; names can hint at items 1, 2, 4, 5 and 7. It is a reminder by key words and no verdict, and laws may provide otherwise. Items 3 and 8 are checked by rules of their own where there are columns. Item 6 and paragraph 1 (systems to be merged or replaced) do not show in a plan and are not checked.",
};
