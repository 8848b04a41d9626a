import { serviceSecrecy } from "../../../src/rules/decision/serviceSecrecy";
import { testRule } from "../tester";

const service = (breaksSecrecy: string | null): object => ({ mode: "购买服务", total: 100, breaksSecrecy });

testRule(serviceSecrecy, {
  passes: {
    不违反: service("否"),
    自行建设不适用: { ...service("是"), mode: "自行建设" },
    "自行建设不适用，未填": { ...service(null), mode: "自行建设" },
    立项早于本办法: { ...service("是"), approved: "2022-08-08" },
  },
  fails: {
    违反安全保密要求: [service("是"), { severity: "error", message: "breaks", cells: ["breaksSecrecy"] }],
    部分违反: [service("部分"), { severity: "warning", message: "breaks", cells: ["breaksSecrecy"] }],
  },
  undecided: { 未填: [service(null), "breaksSecrecy"] },
});
