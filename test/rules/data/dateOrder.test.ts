import type { MessageData } from "../../../src/messages";
import { dateOrder } from "../../../src/rules/data/dateOrder";
import { day, iso, named, on, testRule } from "../tester";

const data = (
  from: Parameters<typeof named>[0],
  fromDate: string,
  to: Parameters<typeof named>[0],
  toDate: string,
): MessageData => ({ from: named(from), fromDate: on(fromDate), to: named(to), toDate: on(toDate) });

testRule(dateOrder, {
  passes: {
    先后正常: { total: 100, publicFrom: "2026-07-01", publicTo: "2026-07-08" },
    "只到月份，可能正常": { total: 100, signed: "2026年3月", finishPlanned: "2026-03-10" },
    未填: { total: 100, trialFrom: null, trialTo: "2026-03-01" },
  },
  fails: {
    公示结束早于开始: [
      { total: 100, publicFrom: "2026-07-08", publicTo: "2026-07-01" },
      {
        severity: "error",
        message: "reversed",
        cells: ["publicTo", "publicFrom"],
        data: data("publicFrom", "2026-07-08", "publicTo", "2026-07-01"),
      },
    ],
    审查早于报送: [
      { total: 100, schemeSent: "2026-07-08", schemeReviewed: "2026-07-01" },
      {
        severity: "error",
        message: "reversed",
        cells: ["schemeReviewed", "schemeSent"],
        data: data("schemeSent", "2026-07-08", "schemeReviewed", "2026-07-01"),
      },
    ],
    财评完成早于送审: [
      { total: 100, budgetSent: "2026-07-08", budgetReviewed: "2026-07-01" },
      {
        severity: "error",
        message: "reversed",
        cells: ["budgetReviewed", "budgetSent"],
        data: data("budgetSent", "2026-07-08", "budgetReviewed", "2026-07-01"),
      },
    ],
    试运行结束早于开始: [
      { total: 100, trialFrom: "2026-07-08", trialTo: "2026-07-01" },
      {
        severity: "error",
        message: "reversed",
        cells: ["trialTo", "trialFrom"],
        data: data("trialFrom", "2026-07-08", "trialTo", "2026-07-01"),
      },
    ],
    计划完工早于签约只提示: [
      { total: 100, signed: "2026-07-08", finishPlanned: "2026-07-01" },
      {
        severity: "warning",
        message: "reversed",
        cells: ["finishPlanned", "signed"],
        data: data("signed", "2026-07-08", "finishPlanned", "2026-07-01"),
      },
    ],
  },
  days: {
    同一天: {
      limit: day("2026-07-08"),
      row: (at) => ({ total: 100, publicFrom: "2026-07-08", publicTo: iso(at) }),
      verdicts: ["error", "pass", "pass"],
    },
  },
});
