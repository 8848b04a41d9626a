import { splitting } from "../../../src/rules/across/splitting";
import { DAZHOU_2023, type PolicyPack } from "../../../src/regulation";
import { day, money, rowsOf, testRule, wan, type Row, type Sheet } from "../tester";

const row = (name: string, total: number | bigint, more: Row = {}): Row => ({ name, unit: "市A局", total, ...more });
const phases = (first: number | bigint, second: number | bigint, more: Row = {}): Sheet => ({
  rows: [row("智慧A平台（一期）", first, more), row("智慧A平台（二期）", second, more)],
});
const tier = (id: string): { term: string } => ({ term: `tier.${id}` });

const { parameters } = DAZHOU_2023;
/** Where the tiers were in force for a year only. */
const ENDED: PolicyPack = {
  ...DAZHOU_2023,
  parameters: { ...parameters, tiers: { ...parameters.tiers, to: day("2024-12-31") } },
};

testRule(splitting, {
  passes: {
    合计仍在同一档: phases(250, 240),
    名称不同: { rows: [row("智慧A平台（一期）", 190), row("智慧B平台（二期）", 190)] },
    单位不同: { rows: [row("智慧A平台（一期）", 190), row("智慧A平台（二期）", 190, { unit: "市B局" })] },
    县级项目不分档: phases(190, 190, { level: "县级" }),
    运维不分档: phases(190, 190, { nature: "运维" }),
    总投资未填的不计: {
      rows: [row("智慧A平台（一期）", 190), { name: "智慧A平台（二期）", unit: "市A局", total: null }],
    },
    单位未填的不计: phases(190, 190, { unit: null }),
    "合计仍不足 30 万元": phases(10, 12),
    集中审定不分档: phases(190, 190, { route: "集中审定" }),
    没有分期字样: { rows: [row("智慧平台", 190), row("智慧平台", 190)] },
    档次已不再施行: { ...phases(190, 190, { approved: "2025-03-01" }), policy: ENDED },
    只有一期: { rows: [row("智慧A平台（一期）", 190), row("智慧B平台", 190)] },
    同一期写了两行是重复: { rows: [row("智慧A平台（一期）", 190), row("智慧A平台（一期）", 190)] },
  },
  fails: {
    "两期各 190 合计跨档": [
      phases(190, 190),
      {
        severity: "info",
        message: "phases",
        cells: [],
        row: null,
        data: { rows: rowsOf(2, 3), sum: money(380), tier: tier("T2") },
      },
    ],
    "各期不足 30 万元合计达到门槛": [
      phases(29, 28),
      {
        severity: "info",
        message: "phases",
        cells: [],
        row: null,
        data: { rows: rowsOf(2, 3), sum: money(57), tier: tier("T1") },
      },
    ],
    三个标段: [
      { rows: [row("平台第一标段", 400), row("平台第二标段", 400), row("平台第三标段", 400)] },
      {
        severity: "info",
        message: "phases",
        cells: [],
        row: null,
        data: { rows: rowsOf(2, 3, 4), sum: money(1200), tier: tier("T4") },
      },
    ],
  },
  amounts: {
    "合计达到 200 万元": { limit: wan(100), row: (fen) => phases(100, fen), verdicts: ["pass", "info", "info"] },
  },
});
