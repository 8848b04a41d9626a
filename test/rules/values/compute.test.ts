/** What is remembered of a row is what is found anew: of each act, in whatever order they are asked, once and again. */
import { standingOf } from "../../../src/rules/acts";
import { ACTS, type ActId } from "../../../src/rules/acts/table";
import type { Row } from "../tester";
import { contextOf } from "../tester/context";

const ALL = Object.keys(ACTS) as ActId[];

test.each<[string, Row]>([
  ["全部早于本办法", { approved: "2021-01-01", signed: "2022-01-01", accepted: "2022-10-01", operating: "2022-12-01" }],
  ["全部在本办法之后", { approved: "2024-01-01", signed: "2024-06-01", accepted: "2025-06-01" }],
  ["只到年份", { approved: "2023年", signed: "2023年", accepted: "2023年", suppSigned: "2023年", trialTo: "2023年" }],
  ["跨过施行之日", { approved: "2023-01-01", signed: "2023-08-01", accepted: "2024-06-01", adjustDone: "2024-01-01" }],
  ["年度安排在施行的一年", { planYear: "2023年", yearAmt: 10, cumPaid: 10, paid: 10 }],
  ["没有日期", {}],
])("%s", (_, row) => {
  for (const asked of [ALL, [...ALL].reverse()]) {
    const context = contextOf({ total: 300, ...row });
    const anew = asked.map((act) => [act, standingOf(context, act)]);
    expect(asked.map((act) => [act, context.values.standing(act)])).toEqual(anew);
    expect(asked.map((act) => [act, context.values.standing(act)])).toEqual(anew);
  }
});

test("values are computed once", () => {
  const { values } = contextOf({ total: 300, contract: 100, supp: 5, adj: 5, estimate: 200, itPart: 50 });
  for (const name of ["scope", "total", "tier", "supplement", "adjustment", "ceiling", "mixed"] as const)
    expect(values[name]).toBe(values[name]);
});
