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
    "第二十条列出八类原则上不予立项的情形，其中三类能从名称看出线索：机房和服务器、专网和线路、各部门共性系统。这里只作关键词提醒，法律法规另有规定的除外。另有两类有专门的列时由其他规则审查。",
  "en-US":
    "Article 20 lists eight kinds that are in principle not approved; the names of projects can hint at three of them: machine rooms and servers, private networks and lines, and systems many departments share. It is a reminder by key words, and laws may provide otherwise. Two more kinds are checked by rules of their own where there are columns.",
};
