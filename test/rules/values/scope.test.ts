/** Whether and why the Measures apply to a row (Articles 2, 22, 32, 64, 65), and what leaves that in doubt. */
import { scopeDoubts } from "../../../src/rules/values/scope";
import { wan, type Row, type Rows } from "../tester";
import { contextOf, valuesOf } from "../tester/context";

test.each<[string, Row | Rows, boolean | null, string]>([
  ["在范围内", { total: 300 }, true, "inScope"],
  ["恰好 30 万元", { total: 30 }, true, "inScope"],
  ["少一分", { total: wan(30) - 1n }, false, "below30"],
  ["较高的批复总投资达到", { total: 29, approvedTotal: 30 }, true, "inScope"],
  ["两个都不足", { total: 29, approvedTotal: 29.5 }, false, "below30"],
  ["批复总投资较低", { total: 30, approvedTotal: 29 }, true, "inScope"],
  ["总投资未填", { total: null }, null, "unknownTotal"],
  ["总投资为 0", { total: 0 }, null, "unknownTotal"],
  ["涉密", { total: 20, classified: "是", level: "县级" }, false, "classified"],
  ["名称涉密", { total: 300, name: "涉密信息系统" }, false, "classified"],
  ["县级", { total: 20, level: "县级", nature: "运维" }, false, "county"],
  ["县级单位", { total: 300, unit: "宣汉县教育局", nature: "运维" }, null, "countyBody"],
  ["县级单位，写明市级", { total: 300, unit: "宣汉县教育局", level: "市级" }, true, "inScope"],
  ["市级单位", { total: 300, unit: "市教育局" }, true, "inScope"],
  ["运维", { total: 20, nature: "运维" }, true, "operations"],
  ["续运维", { total: 20, nature: "续运维" }, true, "operations"],
  ["运维，总投资未填", { total: null, nature: "运维" }, true, "operations"],
  [
    "按同样分档的理解的运维",
    { rows: [{ total: 20, nature: "运维" }], readings: { "A10-operations-tier": "tiered" } },
    false,
    "below30",
  ],
])("%s", (_, given, applies, because) => expect(valuesOf(given).scope).toEqual({ applies, because }));

test.each<[string, Row, readonly string[]]>([
  ["没有疑问", { name: "学籍管理系统", fund: "市级财政" }, []],
  ["资金来源未填", { name: "学籍管理系统", fund: null }, []],
  ["自筹", { name: "学籍管理系统", fund: "单位自筹" }, ["funding"]],
  ["自筹和财政", { name: "学籍管理系统", fund: "单位自筹和市级财政" }, []],
  ["自筹，但有市级资金", { name: "学籍管理系统", fund: "单位自筹", fundCity: 10 }, []],
  ["自筹，市级资金为 0", { name: "学籍管理系统", fund: "单位自筹", fundCity: 0 }, ["funding"]],
  ["只有自筹资金", { name: "学籍管理系统", fundSelf: 100, fundCity: null }, ["funding"]],
  ["只有自筹一列", { name: "学籍管理系统", fundSelf: 100 }, []],
  ["自筹资金为 0", { name: "学籍管理系统", fundSelf: 0, fundCity: null }, []],
  ["名称是运维", { name: "学籍管理系统运维服务" }, ["operationsName"]],
  ["名称里有空格", { name: "学籍管理系统 运维 服务" }, ["operationsName"]],
  ["名称是运维平台建设", { name: "运维服务平台建设" }, []],
  ["名称是运维，写明新建", { name: "学籍管理系统运维服务", nature: "新建" }, []],
  ["名称是运维，性质未填", { name: "学籍管理系统运维服务", nature: null }, ["operationsName"]],
  ["两样都有", { name: "学籍管理系统运维服务", fund: "单位自筹" }, ["funding", "operationsName"]],
])("疑问：%s", (_, row, doubts) => expect(scopeDoubts(contextOf({ total: 300, ...row }).project)).toEqual(doubts));
