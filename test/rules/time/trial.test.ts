import { trialRun } from "../../../src/rules/time/trial";
import { day, iso, onDay, testRule, type Row } from "../tester";

const row = (trialFrom: string | null, trialTo: string | null, more: Row = {}): Row => ({
  total: 100,
  trialFrom,
  trialTo,
  ...more,
});
const length = (trialLength: string): Row => ({ total: 100, trialLength });

testRule(trialRun, {
  passes: {
    满一个月: row("2026-03-01", "2026-04-01"),
    月末没有对应日: row("2026-01-31", "2026-02-28"),
    "时长 1 个月": length("1个月"),
    "时长 31 天": length("31天"),
    未填不是没有: row(null, null, { accepted: "2026-05-01" }),
    结束早于本办法: row("2023-05-01", "2023-05-05"),
    "只到月份，可能满一个月": row("2026年3月", "2026年4月"),
    "时长以起止日期写，满一个月": length("2026年3月1日至2026年4月1日"),
    "时长是一个范围，可能满一个月": length("20-40天"),
    结束早于开始由数据规则说: row("2026-04-01", "2026-03-01"),
  },
  undecided: { 结束日期待定: [row("2026-03-01", "待定"), "trialTo"] },
  fails: {
    不足一个月: [
      row("2026-03-01", "2026-03-25"),
      {
        severity: "warning",
        message: "short",
        cells: ["trialTo"],
        data: { from: onDay("2026-03-01"), to: onDay("2026-03-25"), wanted: onDay("2026-04-01") },
      },
    ],
    当天开始当天结束: [
      row("2026-03-01", "2026-03-01"),
      {
        severity: "warning",
        message: "short",
        cells: ["trialTo"],
        data: { from: onDay("2026-03-01"), to: onDay("2026-03-01"), wanted: onDay("2026-04-01") },
      },
    ],
    差一天取决于是否计首日: [
      row("2026-03-01", "2026-03-31"),
      {
        severity: "info",
        message: "dayShort",
        cells: ["trialTo"],
        data: { from: onDay("2026-03-01"), to: onDay("2026-03-31"), wanted: onDay("2026-04-01") },
      },
    ],
    "时长 30 天": [length("30天"), { severity: "info", message: "lengthInDays", cells: ["trialLength"] }],
    "时长 20 天": [length("20天"), { severity: "warning", message: "length", cells: ["trialLength"] }],
    "时长以起止日期写，不足一个月": [
      length("2026年3月1日至2026年3月20日"),
      {
        severity: "warning",
        message: "short",
        cells: ["trialLength"],
        data: { from: onDay("2026-03-01"), to: onDay("2026-03-20"), wanted: onDay("2026-04-01") },
      },
    ],
    "时长以起止日期写，差一天": [
      length("2026年3月1日至2026年3月31日"),
      {
        severity: "info",
        message: "dayShort",
        cells: ["trialLength"],
        data: { from: onDay("2026-03-01"), to: onDay("2026-03-31"), wanted: onDay("2026-04-01") },
      },
    ],
    半个月: [length("半个月"), { severity: "warning", message: "length", cells: ["trialLength"] }],
    "只有开始日期，看时长": [
      row("2026-03-01", null, { trialLength: "20天" }),
      { severity: "warning", message: "length", cells: ["trialLength"] },
    ],
    "只有结束日期，看时长": [
      row(null, "2026-03-21", { trialLength: "20天" }),
      { severity: "warning", message: "length", cells: ["trialLength"] },
    ],
    "没有开始日期的，结束待定不妨碍看时长": [
      row(null, "待定", { trialLength: "20天" }),
      { severity: "warning", message: "length", cells: ["trialLength"] },
    ],
    已验收而试运行填无: [
      row("无", null, { accepted: "2026-05-01" }),
      { severity: "warning", message: "none", cells: ["trialFrom"] },
    ],
  },
  days: {
    一个月: {
      limit: day("2026-03-31"),
      row: (at) => row("2026-03-01", iso(at)),
      verdicts: ["warning short", "info dayShort", "pass"],
    },
  },
  counts: {
    天数少于最短的月份: {
      limit: 28,
      row: (days) => length(`${days}天`),
      verdicts: ["warning length", "info lengthInDays", "info lengthInDays"],
    },
    天数达到最长的月份: {
      limit: 31,
      row: (days) => length(`${days}天`),
      verdicts: ["info lengthInDays", "pass", "pass"],
    },
  },
});
