import { selfBuild } from "../../../src/rules/decision/selfBuild";
import { money, testRule, wan, type Row } from "../tester";

const own = (total: number | bigint | null, upperRequires: string | null, urgentSecurity: string | null): Row => ({
  mode: "自行建设",
  total,
  upperRequires,
  urgentSecurity,
});
const flags = ["mode", "upperRequires", "urgentSecurity"] as const;
const data = (total: number): { total: ReturnType<typeof money>; cap: ReturnType<typeof money> } => ({
  total: money(total),
  cap: money(1000),
});

testRule(selfBuild, {
  passes: {
    "不超过 1000 万元": own(800, "否", "否"),
    上级有明确要求: own(1500, "是", "否"),
    国家安全且紧急: own(1500, null, "是"),
    购买服务不适用: { ...own(1500, "否", "否"), mode: "购买服务" },
    购买服务的总投资未填: { ...own(null, "否", "否"), mode: "购买服务" },
    立项早于本办法: { ...own(1500, "否", "否"), approved: "2022-01-01" },
    "全部理解：两项都是": { rows: [own(900, "是", "是")], readings: { "A11-any-or-all": "all" } },
    "上限理解：一项为是": { rows: [own(900, "否", "是")], readings: { "A11-any-or-all": "capped" } },
  },
  fails: {
    "超过 1000 万元且都填否": [
      own(1500, "否", "否"),
      { severity: "error", message: "neither", cells: flags, data: data(1500) },
    ],
    "没有情形列，方式和金额已说明第三种情形不成立": [
      { mode: "自行建设", total: 1500 },
      { severity: "warning", message: "missing", cells: ["mode"], data: data(1500) },
    ],
    空白不是否: [own(1500, null, "否"), { severity: "warning", message: "missing", cells: flags, data: data(1500) }],
    部分不是否: [own(1500, "部分", "否"), { severity: "warning", message: "missing", cells: flags, data: data(1500) }],
    "批复总投资不超过的，只提示": [
      { ...own(1100, "否", "否"), approvedTotal: 990 },
      { severity: "warning", message: "missing", cells: flags, data: data(1100) },
    ],
    "混合项目由市发改委整体立项：是否按整个项目未明": [
      { ...own(1500, "否", "否"), engineeringPart: 1200, itPart: 300 },
      { severity: "warning", message: "whole", cells: flags, data: data(1500) },
    ],
    混合项目由市数字经济局整体立项: [
      { ...own(1500, "否", "否"), engineeringPart: 300, itPart: 1200 },
      { severity: "error", message: "neither", cells: flags, data: data(1500) },
    ],
    "上限理解：有依据也不得超过": [
      { rows: [own(1500, "是", "否")], readings: { "A11-any-or-all": "capped" } },
      { severity: "error", message: "cap", cells: ["mode", "total"], data: data(1500) },
    ],
    "上限理解：混合项目由市发改委整体立项": [
      {
        rows: [{ ...own(1500, "是", "否"), engineeringPart: 1200, itPart: 300 }],
        readings: { "A11-any-or-all": "capped" },
      },
      { severity: "warning", message: "whole", cells: ["mode", "total"], data: data(1500) },
    ],
    "上限理解：没有依据": [
      { rows: [own(900, "否", "否")], readings: { "A11-any-or-all": "capped" } },
      { severity: "error", message: "neither", cells: flags, data: data(900) },
    ],
    "全部理解：有一项不符合": [
      { rows: [own(900, "是", "否")], readings: { "A11-any-or-all": "all" } },
      { severity: "error", message: "notBoth", cells: flags, data: data(900) },
    ],
    "全部理解：空白只提示": [
      { rows: [own(900, "是", null)], readings: { "A11-any-or-all": "all" } },
      { severity: "warning", message: "missing", cells: flags, data: data(900) },
    ],
  },
  undecided: {
    总投资未填: [own(null, "否", "否"), "total"],
    总投资是负数: [own(-5, "否", "否"), "total"],
    "总投资读不出来，批复总投资不代替它": [
      { mode: "自行建设", total: "#REF!", approvedTotal: 1500, upperRequires: "否", urgentSecurity: "否" },
      "total",
    ],
  },

  amounts: {
    "不超过 1000 万元含本数": {
      limit: wan(1000),
      row: (fen) => own(fen, "否", "否"),
      verdicts: ["pass", "pass", "error neither"],
    },
    上限理解: {
      limit: wan(1000),
      row: (fen) => ({ rows: [own(fen, "是", "否")], readings: { "A11-any-or-all": "capped" } }),
      verdicts: ["pass", "pass", "error cap"],
    },
  },
});
