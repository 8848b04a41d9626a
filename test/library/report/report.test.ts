import fc from "../../support/properties";
import { fenToText, sumKnown, type Fen } from "../../../src/exact";
import { reportOf, reportSheet, type PlanReport } from "../../../src/library";
import { styled } from "../../../src/marking/sheets";
import type { CellValue } from "../../../src/sheet";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewed, type Rows } from "../support/compared";

const HEADER = ["项目名称", "建设单位", "总投资（万元）", "本年度安排资金（万元）", "审定方式", "资金来源", "是否涉密"];
const wan = (fen: Fen | null): string | null => (fen === null ? null : fenToText(fen, "万元"));
const reported = (...rows: CellValue[][]): PlanReport => reportOf(reviewed([HEADER, ...rows]).review, DAZHOU_2023);
const bodies = (report: PlanReport) => report.byBody.map(({ body, act, rows }) => `${body} ${act} ${rows.join()}`);

describe("who has to see a project, and with which step (Article 10)", () => {
  test.each([
    [29.999999, []],
    [30, ["viceMayors review 2", "financeViceMayor decide 2"]],
    [199.999999, ["viceMayors review 2", "financeViceMayor decide 2"]],
    [200, ["viceMayors review 2", "financeViceMayor countersign 2", "mayor decide 2"]],
    [499.999999, ["viceMayors review 2", "financeViceMayor countersign 2", "mayor decide 2"]],
    [500, ["governmentMeeting decide 2"]],
    [999.999999, ["governmentMeeting decide 2"]],
    [1000, ["governmentMeeting deliberate 2", "partyStandingCommittee decide 2"]],
  ])("%s 万元, case by case", (total, expected) =>
    expect(bodies(reported(["平台", "市某局", total, 1, "一事一议", "市级", "否"]))).toEqual(expected),
  );

  test("the unified way asks the finance commission, the executive meeting and the standing committee", () =>
    expect(reported(["平台", "市某局", 50, 1, "集中审定", "市级", "否"]).byBody.map(({ body }) => body)).toEqual([
      "partyFinanceCommittee",
      "governmentMeeting",
      "partyStandingCommittee",
    ]));

  test("a project whose tier is not known stands under no body", () =>
    expect(bodies(reported(["平台", "市某局", "若干", 1, "一事一议", "市级", "否"]))).toEqual(["null null 2"]));
});

test("units and sources are told together whatever their width and spaces; what is blank stands under a blank", () => {
  const { byUnit, byFund } = reported(
    ["甲", "市教育局", 100, 1, "", "市级财政", "否"],
    ["乙", "市 教育局", 200.000001, 2, "", "", "否"],
    ["丙", "", 300, null, "", "市级财政", "否"],
  );
  expect(byUnit.map(({ key, rows, total, yearAmt }) => [key, rows, wan(total), wan(yearAmt)])).toEqual([
    ["市教育局", [2, 3], "300.000001", "3"],
    ["", [4], "300", null],
  ]);
  expect(byFund.map(({ key, rows }) => [key, rows])).toEqual([
    ["市级财政", [2, 4]],
    ["", [3]],
  ]);
});

test("classified projects are counted apart, and nothing else of them is said, on the sheet either", () => {
  const rows: Rows = [
    HEADER,
    ["秘密工程", "保密局", 900, 9, "", "专项", "是"],
    ["平台", "市某局", 100, 1, "", "市级", "否"],
  ];
  const { review } = reviewed(rows);
  const report = reportOf(review, DAZHOU_2023);
  expect(report).toMatchObject({ projects: 2, classified: [2], total: 100_000_000n });
  const sheet = reportSheet({ report, review, policy: DAZHOU_2023, origin: { file: "计划.xlsx", at: 0 } }, "zh-CN");
  const cells = sheet.rows.flatMap(({ cells: list }) => list.map((cell) => JSON.stringify(styled(cell))));
  expect(cells.join("\n")).not.toMatch(/秘密工程|保密局|900|专项/);
  expect(cells.join("\n")).toContain("第 2 行");
});

describe("what the approved estimate still leaves (Article 28)", () => {
  const ceiling = (headers: string[], ...cells: CellValue[]) => {
    const header = ["项目名称", "建设单位", "总投资", "概算批复金额", "本年度安排资金", ...headers];
    const { review } = reviewed([header, ["平台", "市某局", 500, 480, 100, ...cells]]);
    const [row] = reportOf(review, DAZHOU_2023).ceilings.rows;
    return row && [wan(row.released), wan(row.remaining), row.mayOverlap];
  };
  test("what earlier years released and what this year gets are taken off", () =>
    expect(ceiling(["以前年度累计下达资金"], 300)).toEqual(["300", "80", false]));
  test("a column that does not say whether this year is in it is taken the strict way, and said", () =>
    expect(ceiling(["累计下达资金"], 380.000001)).toEqual(["380.000001", "-0.000001", true]));
  test("a blank release is none, an unreadable one is unknown, and without the column nobody knows", () => {
    expect(ceiling(["以前年度累计下达资金"], null)).toEqual(["0", "380", false]);
    expect(ceiling(["以前年度累计下达资金"], "若干")).toEqual([null, null, false]);
    expect(ceiling([])).toEqual([null, null, false]);
  });
});

test("cell text becomes no formula, and a label with wildcards counts its own rows only", () => {
  const rows: Rows = [HEADER, ["=1+1", '市*局"&A1', 100, 1, "", "", "否"], ["乙", "市教育局", 200, 1, "", "", "否"]];
  const { review } = reviewed(rows);
  const report = reportOf(review, DAZHOU_2023);
  const sheet = reportSheet({ report, review, policy: DAZHOU_2023, origin: { file: "计划.xlsx", at: 0 } }, "zh-CN");
  const formulas = sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => styled(cell).formula ?? []));
  expect(formulas.length).toBeGreaterThan(10);
  for (const formula of formulas) expect(formula).not.toMatch(/市\*局|1\+1|教育局/);
});

test("every way of counting adds up to the plan", () => {
  const row = fc.tuple(
    fc.constantFrom("甲局", "乙局", "甲 局", ""),
    fc.bigInt({ min: 1n, max: 3_000_000_000n }),
    fc.option(fc.bigInt({ min: 0n, max: 1_000_000_000n })),
    fc.constantFrom("集中审定", "一事一议", ""),
    fc.constantFrom("市级", "中央", ""),
    fc.constantFrom("是", "否"),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (drawn) => {
      const report = reported(
        ...drawn.map(([unit, total, yearAmt, route, fund, classified], index): CellValue[] => [
          `第${index}号平台`,
          unit,
          fenToText(total, "万元"),
          yearAmt === null ? null : fenToText(yearAmt, "万元"),
          route,
          fund,
          classified,
        ]),
      );
      const open = drawn.filter(([, , , , , classified]) => classified === "否");
      expect(report.total).toBe(sumKnown(open.map(([, total]) => total)));
      expect(report.yearAmt).toBe(sumKnown(open.map(([, , yearAmt]) => yearAmt)));
      expect(report.classified).toHaveLength(drawn.length - open.length);
      for (const groups of [report.byTier, report.byUnit, report.byFund, report.byRoute, report.byYear]) {
        expect(groups.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(open.length);
        expect(sumKnown(groups.map(({ total }) => total))).toBe(report.total);
        expect(sumKnown(groups.map(({ yearAmt }) => yearAmt))).toBe(report.yearAmt);
      }
    }),
    { numRuns: 60 },
  );
});
