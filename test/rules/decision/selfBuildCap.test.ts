import { selfBuildCap } from "../../../src/rules/decision/selfBuildCap";
import { money, testRule, wan, type Row } from "../tester";

const own = (total: number | bigint, upperRequires: string | null): Row => ({ mode: "自建", total, upperRequires });

testRule(selfBuildCap, {
  passes: {
    没有依据的由另一条规则说: own(1500, "否"),
    购买服务: { ...own(1500, "是"), mode: "购买服务" },
    总投资未填: { ...own(1500, "是"), total: null },
    已按上限理解: { rows: [own(1500, "是")], readings: { "A11-any-or-all": "capped" } },
  },
  fails: {
    有依据的大额自建: [
      own(1500, "是"),
      { severity: "info", message: "above", cells: ["mode"], data: { total: money(1500), cap: money(1000) } },
    ],
    依据是应急安全: [
      { mode: "自建", total: 1500, upperRequires: "否", urgentSecurity: "是" },
      { severity: "info", message: "above", cells: ["mode"], data: { total: money(1500), cap: money(1000) } },
    ],
  },
  amounts: {
    "1000 万元含本数": { limit: wan(1000), row: (fen) => own(fen, "是"), verdicts: ["pass", "pass", "info"] },
  },
});
