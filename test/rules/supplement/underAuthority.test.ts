import type { Citation } from "../../../src/regulation";
import { supplementUnderAuthority } from "../../../src/rules/supplement/underAuthority";
import { allFindings } from "../../../src/review";
import { nodesOf } from "../../support/trace";
import { money, testRule, wan, type Row } from "../tester";
import { run } from "../tester/run";

const row = (supp: number | bigint | string | null, suppAuthority: string | null, more: Row = {}): Row => ({
  total: 60000,
  contract: 50000,
  supp,
  suppAuthority,
  ...more,
});
const cite = (item: number): Citation => ({ article: 43, paragraph: 2, item });
const body = (id: string): { term: string } => ({ term: `body.${id}` });

testRule(supplementUnderAuthority, {
  passes: {
    "500 万元以下由分管财政副市长": row(499, "分管财政副市长"),
    高于要求不是问题: row(100, "市委常委会"),
    未填由另一条规则说: row(600, null),
    没有补充: row(null, "市长"),
    "抵减的理解：全部减完，单份已够": {
      rows: [row(600, "市长", { suppPrior: -600 })],
      readings: { "A43-reductions": "net" },
    },
    补充早于本办法: row(600, "分管财政副市长", { suppSigned: "2023-05-01" }),
    按单份的理解: { rows: [row(300, "分管财政副市长", { suppPrior: 300 })], readings: { "A43-tier-base": "single" } },
  },
  fails: {
    "500 万元由分管财政副市长": [
      row(500, "分管财政工作的副市长"),
      {
        severity: "error",
        message: "below",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(500) },
        cite: cite(2),
      },
    ],
    "5000 万元由市政府常务会议": [
      row(5000, "市政府常务会议"),
      {
        severity: "error",
        message: "below",
        cells: ["suppAuthority"],
        data: { actual: body("governmentMeeting"), required: body("partyStandingCommittee"), used: money(5000) },
        cite: cite(4),
      },
    ],
    未写明是哪一位副市长: [
      row(100, "副市长"),
      {
        severity: "warning",
        message: "whichViceMayor",
        cells: ["suppAuthority"],
        data: { actual: body("viceMayors"), required: body("financeViceMayor"), used: money(100) },
        cite: cite(1),
      },
    ],
    两位分管副市长不是审定人: [
      row(100, "两位分管副市长"),
      {
        severity: "error",
        message: "below",
        cells: ["suppAuthority"],
        data: { actual: body("viceMayors"), required: body("financeViceMayor"), used: money(100) },
        cite: cite(1),
      },
    ],
    只有按累计才不足: [
      row(300, "分管财政副市长", { suppPrior: 300 }),
      {
        severity: "warning",
        message: "belowCumulative",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(600) },
        cite: cite(2),
      },
    ],
    "按单份的理解，单份已不足": [
      { rows: [row(600, "分管财政副市长", { suppPrior: 10 })], readings: { "A43-tier-base": "single" } },
      {
        severity: "error",
        message: "below",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(600) },
        cite: cite(2),
      },
    ],
    "此前的是估算的，本次自己就不足": [
      row(600, "分管财政副市长", { suppPrior: "约600" }),
      {
        severity: "error",
        message: "below",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(600) },
        cite: cite(2),
      },
    ],
    "本次自己和累计同一档，说本次的": [
      row(600, "分管财政副市长", { suppPrior: 300 }),
      {
        severity: "error",
        message: "below",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(600) },
        cite: cite(2),
      },
    ],
    "此前的是准确的，按累计要更高": [
      row(600, "分管财政副市长", { suppPrior: 600 }),
      {
        severity: "error",
        message: "below",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("governmentMeeting"), used: money(1200) },
        cite: cite(3),
      },
    ],
    "此前的是估算的，只有按累计才不足": [
      row(300, "分管财政副市长", { suppPrior: "约300" }),
      {
        severity: "warning",
        message: "belowCumulative",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(600) },
        cite: cite(2),
      },
    ],
    "此前的几份都不够，但不知由谁审定": [
      row(null, "分管财政副市长", { suppPrior: "600；501" }),
      {
        severity: "warning",
        message: "belowOneOf",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("governmentMeeting"), used: money(1101) },
        cite: cite(3),
      },
    ],
    "按累计的理解，几份不分开看": [
      { rows: [row("600；50", "分管财政副市长")], readings: { "A43-tier-base": "cumulative" } },
      {
        severity: "error",
        message: "below",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(650) },
        cite: cite(2),
      },
    ],
    按累计的理解: [
      { rows: [row(300, "分管财政副市长", { suppPrior: 300 })], readings: { "A43-tier-base": "cumulative" } },
      {
        severity: "error",
        message: "below",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(600) },
        cite: cite(2),
      },
    ],
    只有累计数的不断定: [
      row(null, "分管财政副市长", { suppPrior: 600 }),
      {
        severity: "warning",
        message: "belowSum",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(600) },
        cite: cite(2),
      },
    ],
    "几份只填一个机关，不知是哪一份的": [
      row("600；50", "分管财政副市长"),
      {
        severity: "warning",
        message: "belowOneOf",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(600) },
        cite: cite(2),
      },
    ],
    每一份都不够: [
      row("600；501", "分管财政副市长", { contract: 20000 }),
      {
        severity: "error",
        message: "below",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("governmentMeeting"), used: money(1101) },
        cite: cite(3),
      },
    ],
    此前几份各自已够: [
      row(null, "分管财政副市长", { suppPrior: "300；300" }),
      {
        severity: "warning",
        message: "belowCumulative",
        cells: ["suppAuthority"],
        data: { actual: body("financeViceMayor"), required: body("mayor"), used: money(600) },
        cite: cite(2),
      },
    ],
    市委财经委员会只审议: [
      row(100, "市委财经委员会"),
      {
        severity: "warning",
        message: "deliberates",
        cells: ["suppAuthority"],
        data: { actual: body("partyFinanceCommittee"), used: money(100), tier: { term: "suppTier.S1" } },
      },
    ],
  },
  amounts: {
    "500 万元": {
      limit: wan(500),
      row: (fen) => row(fen, "分管财政副市长"),
      verdicts: ["pass", "error", "error"],
    },
    "1000 万元": { limit: wan(1000), row: (fen) => row(fen, "市长"), verdicts: ["pass", "error", "error"] },
    "5000 万元：超过 10% 就不再是补充合同": {
      limit: wan(5000),
      row: (fen) => row(fen, "市政府常务会议"),
      verdicts: ["pass", "error", "pass"],
      elsewhere: true,
    },
  },
});

test("the explanation shows the cell of the authority, with what stands in it", () => {
  const { review } = run(supplementUnderAuthority, row(500, "分管财政副市长"));
  const [finding] = allFindings(review);
  const shown = nodesOf(finding!.trace!()).flatMap((node) =>
    node.kind === "input" && node.unit === "rank" ? [[node.field, node.shown]] : [],
  );
  expect(shown).toEqual([["suppAuthority", "分管财政副市长"]]);
});
