import { protectionTest } from "../../../src/rules/security/protectionTest";
import { testRule, type Row } from "../tester";

const row = (protectionTested: string | null, accepted: string | null): Row => ({
  total: 100,
  protectionTested,
  accepted,
});

testRule(protectionTest, {
  passes: { 已测评: row("是", "2026-05-01"), 还没有验收: row("否", null), 空白不是否: row(null, "2026-05-01") },
  fails: {
    已验收而未测评: [row("否", "2026-05-01"), { severity: "info", message: "notTested", cells: ["protectionTested"] }],
  },
});
