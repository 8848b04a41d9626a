import { supplementNoApproval } from "../../../src/rules/supplement/noApproval";
import { money, testRule, type Row } from "../tester";

const row = (supp: number | null, suppAuthority: string | null, more: Row = {}): Row => ({
  total: 1200,
  contract: 1000,
  supp,
  suppAuthority,
  ...more,
});

testRule(supplementNoApproval, {
  passes: {
    已审定: row(50, "分管财政副市长"),
    没有补充: row(null, null),
    "超过 10% 由另一条规则说": row(150, null),
    补充早于本办法: row(50, null, { suppSigned: "2023-01-05" }),
  },
  fails: {
    审定机关空白: [
      row(50, null),
      {
        severity: "warning",
        message: "missing",
        cells: ["suppAuthority"],
        data: { used: money(50), tier: { term: "suppTier.S1" }, said: "" },
      },
    ],
    审定机关填无: [
      row(50, "无"),
      {
        severity: "error",
        message: "denied",
        cells: ["suppAuthority"],
        data: { used: money(50), tier: { term: "suppTier.S1" }, said: "无" },
      },
    ],
    还在审: [
      row(50, "待上会"),
      {
        severity: "warning",
        message: "pending",
        cells: ["suppAuthority"],
        data: { used: money(50), tier: { term: "suppTier.S1" }, said: "待上会" },
      },
    ],
    国有企业参照第三款: [
      row(50, null, { unitType: "国有企业" }),
      {
        severity: "warning",
        message: "missing",
        cells: ["suppAuthority"],
        data: { used: money(50), tier: { term: "suppTier.S1" }, said: "" },
        cite: { article: 43, paragraph: 3 },
      },
    ],
  },
});
