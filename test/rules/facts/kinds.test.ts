/** What kind of project a row is, by its cells and its names. */
import {
  arrangedFunds,
  classifiedBy,
  isMidYear,
  isOperations,
  isSelfBuilt,
  isServicePurchase,
  isStateOwned,
  isUpgrade,
  undenied,
} from "../../../src/rules/facts/kinds";
import { wan, type Row } from "../tester";
import { contextOf } from "../tester/context";

const project = (row: Row) => contextOf({ total: 300, ...row }).project;

test.each<[string, Row, ReturnType<typeof classifiedBy>]>([
  ["标明涉密", { classified: "是" }, "column"],
  ["密级填秘密", { classified: "秘密" }, "column"],
  ["标明不涉密，名称涉密", { classified: "否", name: "涉密信息系统" }, null],
  ["未标，名称涉密", { name: "涉密信息系统" }, "name"],
  ["标注空白，名称涉密", { classified: null, name: "涉密信息系统" }, "name"],
  ["未标，单位涉密", { unit: "市涉密载体销毁中心" }, "unit"],
  ["名称和单位都涉密", { name: "涉密信息系统", unit: "市涉密载体销毁中心" }, "name"],
  ["名称非涉密", { name: "非 涉密信息系统" }, null],
  ["不相干", { name: "学籍管理系统", unit: "市教育局" }, null],
])("classified: %s", (_, row, by) => expect(classifiedBy(project(row))).toBe(by));

test("what a name denies is left out of it, and nothing is put in its place", () => {
  expect(undenied("非 涉密 信息系统")).toBe("信息系统");
  expect(undenied("涉密 信息系统")).toBe("涉密信息系统");
});

test.each<[string, Row, boolean]>([
  ["升级改造", { nature: "升级改造" }, true],
  ["改扩建", { nature: "改扩建" }, true],
  ["新建，名称是升级", { nature: "新建", name: "档案系统升级" }, false],
  ["未填，名称是升级", { nature: null, name: "档案系统升级" }, true],
  ["没有一列，名称是扩容", { name: "存储扩容" }, true],
  ["性质读不出来，名称是升级", { nature: "#REF!", name: "档案系统升级" }, false],
  ["未填，名称不是", { nature: null, name: "档案系统" }, false],
])("an upgrade: %s", (_, row, is) => expect(isUpgrade(project(row))).toBe(is));

test.each<[string, Row, ReturnType<typeof arrangedFunds>]>([
  ["年度资金", { yearAmt: 10 }, { field: "yearAmt", fen: wan(10) }],
  ["为 0", { yearAmt: 0 }, null],
  ["一分", { yearAmt: 0.000001 }, { field: "yearAmt", fen: 1n }],
  ["负数", { yearAmt: -1 }, null],
  ["未填", { yearAmt: null }, null],
  ["建设项目的运维费只是预计", { om: 10, nature: "新建" }, null],
  ["运维项目的运维费", { om: 10, nature: "运维" }, { field: "om", fen: wan(10) }],
  ["运维项目，年度资金为 0", { yearAmt: 0, om: 10, nature: "运维" }, { field: "om", fen: wan(10) }],
  ["运维项目，两样都有", { yearAmt: 5, om: 10, nature: "运维" }, { field: "yearAmt", fen: wan(5) }],
])("funds that are arranged: %s", (_, row, funds) => expect(arrangedFunds(project(row))).toEqual(funds));

test("what single cells say", () => {
  expect(["运维", "续运维", "新建", null].map((nature) => isOperations(project({ nature })))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(["中期调整增补", "年初计划", null].map((listing) => isMidYear(project({ listing })))).toEqual([
    true,
    false,
    false,
  ]);
  expect(["国有企业", "机关", null].map((unitType) => isStateOwned(project({ unitType })))).toEqual([
    true,
    false,
    false,
  ]);
  expect(["购买服务", "自行建设", null].map((mode) => isServicePurchase(project({ mode })))).toEqual([
    true,
    false,
    false,
  ]);
  expect(["购买服务", "自行建设", null].map((mode) => isSelfBuilt(project({ mode })))).toEqual([false, true, false]);
});
