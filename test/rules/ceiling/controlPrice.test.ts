import { controlPrice } from "../../../src/rules/ceiling/controlPrice";
import { money, testRule, wan, type Row } from "../tester";

const row = (control: number | bigint | null, estimate: number | string | null, more: Row = {}): Row => ({
  total: 300,
  estimate,
  control,
  ...more,
});

testRule(controlPrice, {
  passes: {
    等于概算: row(300, 300),
    低于概算: row(285.6, 300),
    控制价未填: row(null, 300),
    控制价未填而概算待定: row(null, "待定"),
    概算未填由另一条规则说: row(285.6, null),
    调整后概算为准: row(310, 300, { adjustedEstimate: 320 }),
    财评早于本办法: row(310, 300, { budgetReviewed: "2023-01-01" }),
    概算调减以前评审的: row(105, 110, {
      adjustedEstimate: 100,
      budgetReviewed: "2026-03-01",
      adjustApproved: "2026-05-01",
    }),
    "合同早于本办法，控制价更早": row(310, 300, { signed: "2022-05-01" }),
  },
  fails: {
    超过概算: [
      row(301, 300),
      {
        severity: "error",
        message: "over",
        cells: ["control"],
        data: { control: money(301), estimate: money(300), excess: money(1), earlier: money(300) },
      },
    ],
    "概算调减过，控制价何时评审不明": [
      row(105, 110, { adjustedEstimate: 100 }),
      {
        severity: "warning",
        message: "underEarlier",
        cells: ["control"],
        data: { control: money(105), estimate: money(100), excess: money(5), earlier: money(110) },
      },
    ],
    概算调减当日评审的: [
      row(105, 110, { adjustedEstimate: 100, budgetReviewed: "2026-05-01", adjustApproved: "2026-05-01" }),
      {
        severity: "warning",
        message: "underEarlier",
        cells: ["control"],
        data: { control: money(105), estimate: money(100), excess: money(5), earlier: money(110) },
      },
    ],
    "评审只写到月份，概算调减在当月": [
      row(105, 110, { adjustedEstimate: 100, budgetReviewed: "2026年5月", adjustApproved: "2026-05-15" }),
      {
        severity: "warning",
        message: "underEarlier",
        cells: ["control"],
        data: { control: money(105), estimate: money(100), excess: money(5), earlier: money(110) },
      },
    ],
    "评审日期写了，概算调减的没有": [
      row(105, 110, { adjustedEstimate: 100, budgetReviewed: "2026-06-01" }),
      {
        severity: "warning",
        message: "underEarlier",
        cells: ["control"],
        data: { control: money(105), estimate: money(100), excess: money(5), earlier: money(110) },
      },
    ],
    概算调减以后评审的: [
      row(105, 110, { adjustedEstimate: 100, budgetReviewed: "2026-06-01", adjustApproved: "2026-05-01" }),
      {
        severity: "error",
        message: "over",
        cells: ["control"],
        data: { control: money(105), estimate: money(100), excess: money(5), earlier: money(110) },
      },
    ],
    调减前的概算也超过: [
      row(111, 110, { adjustedEstimate: 100 }),
      {
        severity: "error",
        message: "over",
        cells: ["control"],
        data: { control: money(111), estimate: money(100), excess: money(11), earlier: money(110) },
      },
    ],
  },
  undecided: {
    概算是错误值: [row(301, "#N/A"), "estimate"],
    概算待定: [row(301, "待定"), "estimate"],
  },
  amounts: {
    不得超过: { limit: wan(300), row: (fen) => row(fen, 300), verdicts: ["pass", "pass", "error"] },
    调减前的概算: {
      limit: wan(110),
      row: (fen) => row(fen, 110, { adjustedEstimate: 100 }),
      verdicts: ["warning", "warning", "error"],
    },
  },
});
