import type { MessageData } from "../../../src/messages";
import { stageOrder } from "../../../src/rules/time/order";
import { between, day, iso, named, on, testRule, type Row } from "../tester";

const dates = (row: Row): Row => ({ total: 100, ...row });
const data = (
  later: Parameters<typeof named>[0],
  laterDate: string,
  earlier: Parameters<typeof named>[0],
  earlierDate: string,
): MessageData => ({
  later: named(later),
  laterDate: on(laterDate),
  earlier: named(earlier),
  earlierDate: on(earlierDate),
});

testRule(stageOrder, {
  passes: {
    先后有序: dates({
      approved: "2025-03-01",
      estimateApproved: "2025-05-01",
      budgetReviewed: "2025-06-10",
      signed: "2025-08-01",
      cleared: "2026-05-01",
      accepted: "2026-06-01",
    }),
    同一天允许: dates({ approved: "2026-05-01", signed: "2026-05-01" }),
    "只到月份，可能有序": dates({ approved: "2026年5月", signed: "2026-05-01" }),
    签约早于本办法: dates({ approved: "2023-09-01", signed: "2023-05-01" }),
    试运行结束当天核准: dates({ trialTo: "2026-04-01", cleared: "2026-04-01" }),
    核准早于本办法: dates({ trialTo: "2023-06-10", cleared: "2023-06-01" }),
    "试运行的月份里核准，可能在后": dates({ trialTo: "2026-04-15", cleared: "2026年4月" }),
    试运行在签约以后是当然的: dates({ budgetReviewed: "2025-12-01", signed: "2026-01-01", trialTo: "2026-04-01" }),
    "试运行、核准、验收依次进行": dates({
      signed: "2026-01-01",
      trialTo: "2026-04-01",
      cleared: "2026-04-02",
      accepted: "2026-05-01",
    }),
    没有先前环节的日期: dates({ approved: null, signed: "2026-04-01" }),
  },
  fails: {
    试运行没有结束已投入运行: [
      dates({ trialTo: "2026-06-30", operating: "2026-06-15", accepted: null }),
      {
        severity: "warning",
        message: "step",
        cells: ["operating", "trialTo"],
        data: data("operating", "2026-06-15", "trialTo", "2026-06-30"),
        cite: { article: 47 },
      },
    ],
    "试运行没有结束已投入运行，写了验收日期的只说验收": [
      dates({ trialTo: "2026-06-30", operating: "2026-06-15", accepted: "2026-07-10" }),
      {
        severity: "warning",
        message: "step",
        cells: ["operating", "accepted"],
        data: data("operating", "2026-06-15", "accepted", "2026-07-10"),
        cite: { article: 49 },
      },
    ],
    "核准早于试运行结束已经说了，验收不再说": [
      dates({ trialTo: "2026-06-30", cleared: "2026-06-15", accepted: "2026-06-20" }),
      {
        severity: "error",
        message: "before",
        cells: ["cleared", "trialTo"],
        data: data("cleared", "2026-06-15", "trialTo", "2026-06-30"),
        cite: { article: 47 },
      },
    ],
    "合同早于立项：未批先建": [
      dates({ approved: "2026-05-01", signed: "2026-04-01" }),
      {
        severity: "error",
        message: "before",
        cells: ["signed", "approved"],
        data: data("signed", "2026-04-01", "approved", "2026-05-01"),
      },
    ],
    "合同金额是估算的，签订日期照样说明先后": [
      dates({ approved: "2026-05-01", signed: "2026-04-01", contract: "约90" }),
      {
        severity: "error",
        message: "before",
        cells: ["signed", "approved"],
        data: data("signed", "2026-04-01", "approved", "2026-05-01"),
      },
    ],
    "签订日期写的是拟定，合同金额说明已经签了": [
      dates({ approved: "2026-05-01", signed: "拟2026年4月1日", contract: 90 }),
      {
        severity: "error",
        message: "before",
        cells: ["signed", "approved"],
        data: data("signed", "2026-04-01", "approved", "2026-05-01"),
      },
    ],
    "签订日期写的是拟定，没有合同金额": [
      dates({ approved: "2026-05-01", signed: "拟2026年4月1日", contract: null }),
      {
        severity: "warning",
        message: "planned",
        cells: ["signed", "approved"],
        data: data("signed", "2026-04-01", "approved", "2026-05-01"),
      },
    ],
    "评审日期写的是拟定，合同金额不说明评审已经做了": [
      dates({ approved: "2026-05-01", budgetReviewed: "拟2026年4月1日", contract: 90 }),
      {
        severity: "warning",
        message: "planned",
        cells: ["budgetReviewed", "approved"],
        data: data("budgetReviewed", "2026-04-01", "approved", "2026-05-01"),
      },
    ],
    只说最近的被越过的环节: [
      dates({ approved: "2026-05-01", budgetReviewed: "2026-06-01", signed: "2026-04-01" }),
      {
        severity: "error",
        message: "before",
        cells: ["signed", "budgetReviewed"],
        data: data("signed", "2026-04-01", "budgetReviewed", "2026-06-01"),
      },
    ],
    验收早于前置核准: [
      dates({ cleared: "2026-06-10", accepted: "2026-06-09" }),
      {
        severity: "error",
        message: "before",
        cells: ["accepted", "cleared"],
        data: data("accepted", "2026-06-09", "cleared", "2026-06-10"),
        cite: { article: 48 },
      },
    ],
    试运行未结束已核准: [
      dates({ trialTo: "2026-04-01", cleared: "2026-03-31" }),
      {
        severity: "error",
        message: "before",
        cells: ["cleared", "trialTo"],
        data: data("cleared", "2026-03-31", "trialTo", "2026-04-01"),
        cite: { article: 47 },
      },
    ],
    还在计划中的不是违规: [
      dates({ approved: "2026-12-01", signed: "2026-11-01" }),
      {
        severity: "warning",
        message: "planned",
        cells: ["signed", "approved"],
        data: data("signed", "2026-11-01", "approved", "2026-12-01"),
      },
    ],
    整月都早: [
      dates({ approved: "2026-05-01", signed: "2026年4月" }),
      {
        severity: "error",
        message: "before",
        cells: ["signed", "approved"],
        data: {
          ...data("signed", "2026-04-01", "approved", "2026-05-01"),
          laterDate: between("2026-04-01", "2026-04-30"),
        },
      },
    ],
    国有企业也先评审后签约: [
      dates({ unitType: "国有企业", budgetReviewed: "2026-06-01", signed: "2026-05-01" }),
      {
        severity: "error",
        message: "before",
        cells: ["signed", "budgetReviewed"],
        data: data("signed", "2026-05-01", "budgetReviewed", "2026-06-01"),
      },
    ],
    ...Object.fromEntries(
      (
        [
          ["publicFrom", "approved"],
          ["schemeSent", "publicTo"],
          ["estimateApproved", "schemeSent"],
          ["budgetSent", "estimateApproved"],
          ["trialFrom", "signed"],
          ["suppSigned", "signed"],
          ["operating", "accepted"],
        ] as const
      ).map(([later, earlier], index) => [
        `${later} 早于 ${earlier}`,
        [
          dates({ [earlier]: "2026-05-02", [later]: "2026-05-01" }),
          {
            severity: "warning" as const,
            message: "step",
            cells: [later, earlier],
            data: data(later, "2026-05-01", earlier, "2026-05-02"),
            cite: [
              { article: 35 },
              { article: 36 },
              { article: 37 },
              { article: 38 },
              { article: 47 },
              { article: 43, paragraph: 1 },
              { article: 49 },
            ][index],
          },
        ] as const,
      ]),
    ),
    "没有核准日期的，验收早于试运行结束": [
      dates({ trialTo: "2026-06-30", accepted: "2026-06-01" }),
      {
        severity: "error",
        message: "before",
        cells: ["accepted", "trialTo"],
        data: data("accepted", "2026-06-01", "trialTo", "2026-06-30"),
        cite: { article: 47 },
      },
    ],
  },
  days: {
    公示与立项同一天: {
      limit: day("2026-05-01"),
      row: (at) => dates({ approved: "2026-05-01", publicFrom: iso(at) }),
      verdicts: ["warning step", "pass", "pass"],
    },
    同一天: {
      limit: day("2026-05-01"),
      row: (at) => dates({ approved: "2026-05-01", signed: iso(at) }),
      verdicts: ["error", "pass", "pass"],
    },
  },
});
