import { serviceSuppliers } from "../../../src/rules/decision/serviceSuppliers";
import { testRule } from "../tester";

const service = (suppliers: number | string | null): object => ({ mode: "购买服务", total: 100, suppliers });

testRule(serviceSuppliers, {
  passes: {
    三家: service(3),
    写的是多家: service("多家"),
    至少两家: service("2家以上"),
    自行建设不适用: { ...service(1), mode: "自行建设" },
    "自行建设不适用，未填": { ...service(null), mode: "自行建设" },
    立项早于本办法: { ...service(1), approved: "2022-08-08" },
  },
  fails: {
    一家: [service(1), { severity: "error", message: "tooFew", cells: ["suppliers"], data: { count: 1 } }],
    唯一: [service("唯一"), { severity: "error", message: "tooFew", cells: ["suppliers"], data: { count: 1 } }],
    没有: [service(0), { severity: "error", message: "tooFew", cells: ["suppliers"], data: { count: 0 } }],
    填无: [service("无"), { severity: "warning", message: "none", cells: ["suppliers"], data: { said: "无" } }],
    两家: [service("2家"), { severity: "info", message: "onlyTwo", cells: ["suppliers"] }],
  },
  undecided: { 未填: [service(null), "suppliers"], "至少一家，不知几家": [service("1家以上"), "suppliers"] },
  counts: { 多家: { limit: 2, row: (count) => service(count), verdicts: ["error", "info", "pass"] } },
});
