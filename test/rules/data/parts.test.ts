import type { MessageData } from "../../../src/messages";
import { unequalParts } from "../../../src/rules/data/parts";
import { allFindings, reviewPlan } from "../../../src/review";
import { DAZHOU_2023 } from "../../../src/regulation";
import { AS_OF, day, money, named, testRule, wan, type Grid } from "../tester";
import { planOfSheet } from "../tester/sheet";
import { nodesOf } from "../../support/trace";

const funds = (sum: number, total: number, difference: number): MessageData => ({
  sum: money(sum),
  total: money(total),
  totalField: named("total"),
  difference: money(difference),
});

/** Sources on lines of their own, the first beside the project. */
const lines = (...amounts: readonly (number | bigint | string | null)[]): Grid => ({
  grid: [
    ["项目名称", "建设单位", "总投资（万元）", "资金来源", "资金金额（万元）"],
    ["测试项目", "市A局", 100, "市级财政", amounts[0] ?? null],
    ...amounts.slice(1).map((amount, index) => [null, null, null, `来源${index}`, amount]),
  ],
});

testRule(unequalParts, {
  passes: {
    两部分之和等于整体: { total: 1000, engineeringPart: 600, itPart: 400 },
    资金来源合计等于总投资: { total: 500, fundCentral: 200, fundCity: 300 },
    只有一列资金是其中的一部分: { total: 520, fundCity: 180 },
    服务期的费用不是资金来源的合计: { annualFee: 20, serviceTerm: "3年", fundCentral: 10, fundCity: 10 },
    两部分都未填: { total: 1000, engineeringPart: null, itPart: null },
    "总投资为负而没有两部分，不说两部分大于它": { total: -50, engineeringPart: null, itPart: null },
    服务期的整体是各年费用之和: { annualFee: 20, serviceTerm: "3年", engineeringPart: 30, itPart: 20 },
    整体未填: { total: null, engineeringPart: 600, itPart: 400 },
    资金未填: { total: 500, fundCentral: null, fundCity: null },
    有一项待定: { total: 500, fundCentral: 200, fundCity: "待定" },
    总投资未填: { total: null, fundCentral: 200, fundCity: 100 },
  },
  fails: {
    两部分之和大于整体: [
      { total: 1000, engineeringPart: 700, itPart: 400 },
      {
        severity: "error",
        message: "mixed",
        cells: ["engineeringPart", "itPart"],
        data: { sum: money(1100), whole: money(1000), wholeField: named("total"), excess: money(100) },
      },
    ],
    以概算为整体: [
      { total: 1000, estimate: 900, engineeringPart: 600, itPart: 400 },
      {
        severity: "error",
        message: "mixed",
        cells: ["engineeringPart", "itPart"],
        data: { sum: money(1000), whole: money(900), wholeField: named("estimate"), excess: money(100) },
      },
    ],
    "资金来源少于总投资，显示差额": [
      { total: 500, fundCentral: 200, fundCity: 280 },
      { severity: "warning", message: "fundsLess", cells: ["fundCentral", "fundCity"], data: funds(480, 500, 20) },
    ],
    "资金来源多于总投资，显示差额": [
      { total: 500, fundCentral: 200, fundCity: 320 },
      { severity: "warning", message: "fundsMore", cells: ["fundCentral", "fundCity"], data: funds(520, 500, 20) },
    ],
    "两列资金而有一列未填，仍少于总投资": [
      { total: 500, fundCentral: null, fundCity: 480 },
      { severity: "warning", message: "fundsLess", cells: ["fundCity"], data: funds(480, 500, 20) },
    ],
    一部分已大于总投资: [
      { total: 500, fundCity: 520 },
      { severity: "warning", message: "fundsMore", cells: ["fundCity"], data: funds(520, 500, 20) },
    ],
  },
  amounts: {
    两部分: {
      limit: wan(400),
      row: (itPart) => ({ total: 1000, engineeringPart: 600, itPart }),
      verdicts: ["pass", "pass", "error"],
    },
    只有一列资金: {
      limit: wan(500),
      row: (fundCity) => ({ total: 500, fundCity }),
      verdicts: ["pass", "pass", "warning fundsMore"],
    },
    两列资金而有一列未填: {
      limit: wan(500),
      row: (fundCity) => ({ total: 500, fundCentral: null, fundCity }),
      verdicts: ["warning fundsLess", "pass", "warning fundsMore"],
    },
    资金来源: {
      limit: wan(300),
      row: (fundCity) => ({ total: 500, fundCentral: 200, fundCity }),
      verdicts: ["warning fundsLess", "pass", "warning fundsMore"],
    },
  },
});

describe("sources on lines of their own", () => {
  const found = (given: Grid): readonly unknown[] =>
    allFindings(reviewPlan(planOfSheet(given), { policy: DAZHOU_2023, asOf: day(AS_OF), rules: [unequalParts] })).map(
      ({ message, cells }) => [message.key, message.data.difference, cells.map(({ field }) => field)],
    );

  test("come to the total, or the difference is told", () => {
    expect(found(lines(60, 40))).toEqual([]);
    expect(found(lines(60, wan(40) - 1n))).toEqual([["rules.DATA-SUM.fundsLess", money(1n), ["fundAmount"]]]);
    expect(found(lines(60, wan(40) + 1n))).toEqual([["rules.DATA-SUM.fundsMore", money(1n), ["fundAmount"]]]);
    expect(found(lines(60, 30, 10))).toEqual([]);
    expect(found(lines(60, 30, 20))).toEqual([["rules.DATA-SUM.fundsMore", money(10), ["fundAmount"]]]);
  });

  test("of which there is one alone are a part, and no less than the total; more than it is told", () => {
    expect(found(lines(60))).toEqual([]);
    expect(found(lines(100))).toEqual([]);
    expect(found(lines(wan(100) + 1n))).toEqual([["rules.DATA-SUM.fundsMore", money(1n), ["fundAmount"]]]);
  });

  test("are what explains it, each with its cell and its source", () => {
    const given = lines(60, 50);
    const plan = planOfSheet(given);
    const [finding] = allFindings(reviewPlan(plan, { policy: DAZHOU_2023, asOf: day(AS_OF), rules: [unequalParts] }));
    const shown = nodesOf(finding!.trace!()).flatMap((node) =>
      node.kind === "input" ? [[node.field, node.address, node.shown]] : [],
    );
    expect(shown).toEqual([
      ["fundAmount", "E2", "市级财政"],
      ["fundAmount", "E3", "来源0"],
      ["total", "C2", "100"],
    ]);
  });

  test("of which one is not known come to nothing that could be compared", () => {
    expect(found(lines(60, "待定"))).toEqual([]);
    expect(found(lines(160, "待定"))).toEqual([]);
  });
});
