import type { MessageData } from "../../../src/messages";
import type { Citation } from "../../../src/regulation";
import { underAuthority } from "../../../src/rules/approval/underAuthority";
import { money, testRule, wan, type Row } from "../tester";

const row = (total: number | bigint | string | null, authority: string | null, more: Row = {}): Row => ({
  total,
  route: "一事一议",
  authority,
  ...more,
});
const data = (actual: string, required: string, amount: number, field = "total"): MessageData => ({
  actual: { term: `body.${actual}` },
  required: { term: `body.${required}` },
  amount: money(amount),
  field: { term: `field.${field}` },
});
const cite = (item: number): Citation => ({ article: 10, paragraph: 2, item });

const nobody = (said: string, ground: string) =>
  ({
    severity: "warning",
    message: "nobody",
    cells: ["authority"],
    data: { said, later: { term: `field.${ground}` } },
  }) as const;

testRule(underAuthority, {
  passes: {
    第一档由分管财政副市长: row(150, "分管财政副市长"),
    "中期增补没有写明方式，一事一议已足够": row(600, "市政府常务会议", { route: null, listing: "中期调整增补" }),
    高于要求不是问题: row(150, "市长"),
    "1000 万元经市委常委会": row(1000, "市委常委会"),
    集中审定由市委常委会: row(150, "市委常委会", { route: "集中审定" }),
    未填: row(500, null),
    "未填，已有立项批复": row(500, null, { approvalNo: "达市数经〔2026〕3号" }),
    "填无，还没有立项和合同": row(500, "无"),
    "填无，立项批复也待批复": row(500, "无", { approvalNo: "待批复" }),
    "待审定，合同日期还没有到": row(500, "待审定", { signed: "2027-09-01" }),
    不适用: row(500, "不适用", { approvalNo: "达市数经〔2026〕3号" }),
    "批复总投资不足 30 万元的，按总投资": row(215, "市长", { approvedTotal: 20 }),
    立项早于本办法: row(500, "市长", { approved: "2022-05-01" }),
    "不足 30 万元不适用": row(20, "分管财政副市长"),
  },
  fails: {
    "待审定，合同已经签订": [row(500, "待审定", { signed: "2026-03-01" }), nobody("待审定", "signed")],
    "总投资够，批复总投资不够": [
      row(150, "分管财政副市长", { approvedTotal: 250 }),
      {
        severity: "warning",
        message: "belowByOne",
        cells: ["authority"],
        data: data("financeViceMayor", "mayor", 250, "approvedTotal"),
        cite: cite(2),
      },
    ],
    "批复总投资够，总投资不够": [
      row(250, "分管财政副市长", { approvedTotal: 150 }),
      {
        severity: "warning",
        message: "belowByOne",
        cells: ["authority"],
        data: data("financeViceMayor", "mayor", 250),
        cite: cite(2),
      },
    ],
    "200 万元由分管财政副市长": [
      row(200, "分管财政工作的副市长"),
      {
        severity: "error",
        message: "below",
        cells: ["authority"],
        data: data("financeViceMayor", "mayor", 200),
        cite: cite(2),
      },
    ],
    "600 万元由市长": [
      row(600, "市长"),
      {
        severity: "error",
        message: "below",
        cells: ["authority"],
        data: data("mayor", "governmentMeeting", 600),
        cite: cite(3),
      },
    ],
    "1000 万元由市政府常务会议": [
      row(1000, "市政府常务会议"),
      {
        severity: "error",
        message: "below",
        cells: ["authority"],
        data: data("governmentMeeting", "partyStandingCommittee", 1000),
        cite: cite(4),
      },
    ],
    集中审定止于市政府常务会议: [
      row(150, "市政府常务会议", { route: "集中审定" }),
      {
        severity: "error",
        message: "unified",
        cells: ["authority"],
        data: { actual: { term: "body.governmentMeeting" }, required: { term: "body.partyStandingCommittee" } },
        cite: { article: 10, paragraph: 1 },
      },
    ],
    "中期增补没有写明方式的，两种方式都不够": [
      row(250, "分管财政副市长", { route: null, listing: "中期调整增补" }),
      {
        severity: "error",
        message: "below",
        cells: ["authority"],
        data: data("financeViceMayor", "mayor", 250),
        cite: cite(2),
      },
    ],
    中期增补写明集中审定: [
      row(150, "市长", { route: "集中审定", listing: "中期调整增补" }),
      {
        severity: "error",
        message: "unified",
        cells: ["authority"],
        data: { actual: { term: "body.mayor" }, required: { term: "body.partyStandingCommittee" } },
        cite: { article: 10, paragraph: 1 },
      },
    ],
    市委财经委员会只审议: [
      row(150, "市委财经委员会"),
      {
        severity: "warning",
        message: "deliberates",
        cells: ["authority"],
        data: { actual: { term: "body.partyFinanceCommittee" }, required: { term: "body.financeViceMayor" } },
      },
    ],
    "中期增补没有写明方式，市委财经委员会只审议": [
      row(215, "市委财经委员会", { route: null, listing: "中期调整增补" }),
      {
        severity: "warning",
        message: "deliberates",
        cells: ["authority"],
        data: { actual: { term: "body.partyFinanceCommittee" }, required: { term: "body.partyStandingCommittee" } },
      },
    ],
    "混合项目由市发改委整体立项：是否按整个项目分档未明": [
      row(1500, "市长", { engineeringPart: 1200, itPart: 300 }),
      {
        severity: "warning",
        message: "whole",
        cells: ["authority"],
        data: data("mayor", "partyStandingCommittee", 1500),
        cite: cite(4),
      },
    ],
    "混合项目各占一半：同样未明": [
      row(1000, "市长", { engineeringPart: 500, itPart: 500 }),
      {
        severity: "warning",
        message: "whole",
        cells: ["authority"],
        data: data("mayor", "partyStandingCommittee", 1000),
        cite: cite(4),
      },
    ],
    "混合项目由市数字经济局整体立项：按整个项目": [
      row(1500, "市长", { engineeringPart: 300, itPart: 1200 }),
      {
        severity: "error",
        message: "below",
        cells: ["authority"],
        data: data("mayor", "partyStandingCommittee", 1500),
        cite: cite(4),
      },
    ],
    未写明是哪一位副市长: [
      row(150, "副市长"),
      {
        severity: "warning",
        message: "whichViceMayor",
        cells: ["authority"],
        data: data("viceMayors", "financeViceMayor", 150),
        cite: cite(1),
      },
    ],
    两位分管副市长不是审定人: [
      row(150, "两位分管副市长"),
      {
        severity: "error",
        message: "below",
        cells: ["authority"],
        data: data("viceMayors", "financeViceMayor", 150),
        cite: cite(1),
      },
    ],
    分管数字经济工作的副市长不是审定人: [
      row(150, "分管数字经济工作的副市长"),
      {
        severity: "error",
        message: "below",
        cells: ["authority"],
        data: data("viceMayors", "financeViceMayor", 150),
        cite: cite(1),
      },
    ],
    "200 万元无论哪一位副市长都不足": [
      row(200, "副市长"),
      {
        severity: "error",
        message: "below",
        cells: ["authority"],
        data: data("viceMayors", "mayor", 200),
        cite: cite(2),
      },
    ],
    "未经审定，已有立项批复文号": [
      row(300, "未经市长审定", { approvalNo: "达市数经〔2026〕3号" }),
      nobody("未经市长审定", "approvalNo"),
    ],
    "审议未通过，已有立项批复日期": [
      row(600, "市政府常务会议审议未通过", { approved: "2026-03-01" }),
      nobody("市政府常务会议审议未通过", "approved"),
    ],
    "尚未上会，已签合同": [row(300, "尚未上会", { signed: "2026-03-01" }), nobody("尚未上会", "signed")],
    "无，只有合同金额": [row(300, "无", { contract: 290 }), nobody("无", "contract")],
    两个金额只有较高的要求更高: [
      row(215.99, "分管财政副市长", { approvedTotal: 199.99 }),
      {
        severity: "warning",
        message: "belowByOne",
        cells: ["authority"],
        data: data("financeViceMayor", "mayor", 215.99),
        cite: cite(2),
      },
    ],
  },
  undecided: { 总投资未填: [row(null, "市长"), "total"], 总投资是错误值: [row("#REF!", "市长"), "total"] },
  amounts: {
    "200 万元": {
      limit: wan(200),
      row: (fen) => row(fen, "分管财政副市长"),
      verdicts: ["pass", "error below", "error below"],
    },
    "500 万元": { limit: wan(500), row: (fen) => row(fen, "市长"), verdicts: ["pass", "error below", "error below"] },
    "1000 万元": {
      limit: wan(1000),
      row: (fen) => row(fen, "市政府常务会议"),
      verdicts: ["pass", "error below", "error below"],
    },
  },
});
