import { publication } from "../../../src/rules/time/publication";
import { day, iso, testRule, type Row } from "../tester";

const dates = (publicFrom: string | null, publicTo: string | null): Row => ({ total: 100, publicFrom, publicTo });
const both = ["publicFrom", "publicTo"] as const;
const data = (apart: number): Record<string, number> => ({ apart, counted: apart + 1, least: 7 });

testRule(publication, {
  passes: {
    "相距 7 天": dates("2026-07-01", "2026-07-08"),
    "天数 7": { total: 100, publicDays: 7 },
    "只到月份，可能满 7 天": dates("2026年6月", "2026-07-01"),
    结束早于开始由数据规则说: dates("2026-07-08", "2026-07-01"),
    结束早于本办法: dates("2023-05-01", "2023-05-03"),
    计首日的理解: { rows: [dates("2026-07-01", "2026-07-07")], readings: { "A35-first-day": "included" } },
    未填: dates("2026-07-01", null),
    "有开始日期的，结束填无不是没有公示": { ...dates("2026-06-01", "无"), signed: "2026-07-20" },
    "有结束日期的，开始填无不是没有公示": { ...dates("无", "2026-06-01"), signed: "2026-07-20" },
    "未公示，后续还在计划中": { ...dates("未公示", null), signed: "2026-09-01" },
    "未公示，还没有后续": dates("未公示", null),
    "都没有填，已有后续": { ...dates(null, null), signed: "2026-07-20" },
  },
  fails: {
    任何算法都不足: [
      dates("2026-07-01", "2026-07-06"),
      { severity: "error", message: "short", cells: both, data: data(5) },
    ],
    当天开始当天结束: [
      dates("2026-07-01", "2026-07-01"),
      { severity: "error", message: "short", cells: both, data: data(0) },
    ],
    "含首日 7 天": [
      dates("2026-07-01", "2026-07-07"),
      { severity: "warning", message: "dependsOnFirstDay", cells: both, data: data(6) },
    ],
    不计首日的理解: [
      { rows: [dates("2026-07-01", "2026-07-07")], readings: { "A35-first-day": "excluded" } },
      { severity: "error", message: "short", cells: both, data: data(6) },
    ],
    还在公示的可以延长: [
      dates("2026-07-30", "2026-08-03"),
      { severity: "warning", message: "short", cells: both, data: data(4) },
    ],
    已报方案而未公示: [
      { ...dates("未公示", null), schemeSent: "2026-07-20" },
      {
        severity: "error",
        message: "denied",
        cells: ["publicFrom"],
        data: { said: "未公示", field: { term: "field.publicFrom" }, later: { term: "field.schemeSent" } },
      },
    ],
    "未公示，说已经做了的一步": [
      { ...dates("未公示", null), schemeSent: "2026-09-01", signed: "2026-07-20" },
      {
        severity: "error",
        message: "denied",
        cells: ["publicFrom"],
        data: { said: "未公示", field: { term: "field.publicFrom" }, later: { term: "field.signed" } },
      },
    ],
    公示结束还是拟定: [
      { ...dates(null, "拟2026年6月1日"), signed: "2026-07-20" },
      {
        severity: "warning",
        message: "pending",
        cells: ["publicTo"],
        data: { said: "拟2026年6月1日", field: { term: "field.publicTo" }, later: { term: "field.signed" } },
      },
    ],
    已报方案而公示还在办理: [
      { ...dates("正在办理", null), schemeSent: "2026-07-20" },
      {
        severity: "warning",
        message: "pending",
        cells: ["publicFrom"],
        data: { said: "正在办理", field: { term: "field.publicFrom" }, later: { term: "field.schemeSent" } },
      },
    ],
    "天数 5": [
      { total: 100, publicDays: 5 },
      { severity: "error", message: "days", cells: ["publicDays"], data: { days: 5, least: 7 } },
    ],
  },
  days: {
    两种算法都看: {
      limit: day("2026-07-07"),
      row: (at) => dates("2026-07-01", iso(at)),
      verdicts: ["error short", "warning dependsOnFirstDay", "pass"],
    },
    不计首日: {
      limit: day("2026-07-08"),
      row: (at) => ({ rows: [dates("2026-07-01", iso(at))], readings: { "A35-first-day": "excluded" } }),
      verdicts: ["error short", "pass", "pass"],
    },
    计首日: {
      limit: day("2026-07-07"),
      row: (at) => ({ rows: [dates("2026-07-01", iso(at))], readings: { "A35-first-day": "included" } }),
      verdicts: ["error short", "pass", "pass"],
    },
  },
  counts: {
    天数: { limit: 7, row: (publicDays) => ({ total: 100, publicDays }), verdicts: ["error days", "pass", "pass"] },
  },
});
