import { serviceEconomy } from "../../../src/rules/decision/serviceEconomy";
import { money, testRule, wan, type Row } from "../tester";

const service = (serviceFeeTotal: number | bigint | string | null, selfBuildTotal: number | string | null): Row => ({
  mode: "政府购买服务",
  total: 100,
  serviceFeeTotal,
  selfBuildTotal,
});
const both = ["serviceFeeTotal", "selfBuildTotal"] as const;
const data = (fee: number, own: number): Record<string, ReturnType<typeof money>> => ({
  fee: money(fee),
  own: money(own),
  share: "90%",
});

testRule(serviceEconomy, {
  passes: {
    明显小于: service(70, 100),
    "自行建设不适用，金额无法识别": { ...service("#REF!", 100), mode: "自建" },
    自行建设不适用: { ...service(120, 100), mode: "自建" },
    立项早于本办法: { ...service(120, 100), approved: "2023-01-01" },
  },
  fails: {
    服务费等于自建: [
      service(100, 100),
      { severity: "error", message: "notCheaper", cells: both, data: data(100, 100) },
    ],
    服务费大于自建: [
      service(120, 100),
      { severity: "error", message: "notCheaper", cells: both, data: data(120, 100) },
    ],
    小于但难称明显: [
      service(99.99, 100),
      { severity: "warning", message: "notClearly", cells: both, data: data(99.99, 100) },
    ],
    两项都未填: [service(null, null), { severity: "warning", message: "missing", cells: both }],
    服务费填无: [service("无", 100), { severity: "warning", message: "missing", cells: ["serviceFeeTotal"] }],
    自建总额未填: [service(70, null), { severity: "warning", message: "missing", cells: ["selfBuildTotal"] }],
    "自建总额为 0 不能比较": [service(70, 0), { severity: "warning", message: "missing", cells: ["selfBuildTotal"] }],
  },
  undecided: { 金额无法识别: [service("#REF!", 100), ...both] },
  amounts: {
    "90% 不算超过": {
      limit: wan(90),
      row: (fen) => service(fen, 100),
      verdicts: ["pass", "pass", "warning notClearly"],
    },
    等于自建即不符合: {
      limit: wan(100),
      row: (fen) => service(fen, 100),
      verdicts: ["warning notClearly", "error", "error"],
    },
  },
});
