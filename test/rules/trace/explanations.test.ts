/** How values are explained: by the cells that they were read from, no more and no fewer of them than there are. */
import { traceOfValue, type ValueKey } from "../../../src/rules/values";
import { formOf } from "../tester/oneStory";
import { wan, type Row, type Rows } from "../tester";
import { contextOf } from "../tester/context";
import { nodesOf } from "../../support/trace";

const formOfValue = (given: Row | Rows, key: ValueKey): string | null => {
  const trace = traceOfValue(contextOf(given), key);
  return (
    trace &&
    formOf(trace)
      .replace(/ +/g, " ")
      .replace(/trace\./g, "")
  );
};

test.each<[string, Row, string]>([
  ["一次调增", { adj: 5 }, "adj "],
  ["一次调减", { adj: -5 }, "abs absolute (adj )"],
  ["几次调减", { adj: "-5；-3" }, "adj reduced"],
  ["有增有减", { adj: "10；-4" }, "max adjOneSided (adj added, adj reduced)"],
  ["有增有减，另有 0", { adj: "10；0；-4" }, "max adjOneSided (adj added, adj reduced)"],
  ["几次调增，另有 0", { adj: "10；0" }, "adj "],
  ["几次调减，另有 0", { adj: "-10；0" }, "adj reduced"],
  ["两列", { up: 10, down: 4 }, "max adjOneSided (up , down )"],
  ["只填了一列", { up: 10, down: null }, "up "],
  ["一列之内有增有减，合并计算", { up: "10；-4", down: null }, "+ adjAbsolute (up added, up reduced)"],
  ["此前为 0", { adj: 5, adjPrior: 0 }, "adj "],
  ["加上此前的", { adj: 5, adjPrior: 7 }, "+ adjUsed (adj , adjPrior )"],
  ["没有", { adj: null }, "zero"],
])("调整：%s", (_, row, form) => expect(formOfValue({ approvedTotal: 200, ...row }, "adjustmentUsed")).toBe(form));

test("双边合计的理解", () => {
  const absolute = (row: Row) =>
    formOfValue({ rows: [{ approvedTotal: 200, ...row }], readings: { "A45-amount": "absolute" } }, "adjustmentUsed");
  expect(absolute({ up: 10, down: 4 })).toBe("+ adjAbsolute (up , down )");
  expect(absolute({ adj: "10；-4" })).toBe("+ adjAbsolute (adj added, adj reduced)");
  expect(absolute({ adj: 10 })).toBe("adj ");
});

test.each<[string, Row, string]>([
  ["一次", { supp: 5 }, "supp "],
  ["两次", { supp: 5, suppPrior: 4 }, "+ suppUsed (suppPrior , supp )"],
  ["有核减", { supp: "8；-3" }, "supp added"],
  ["有 0", { supp: "8；0" }, "supp "],
])("补充：%s", (_, row, form) =>
  expect(formOfValue({ total: 500, contract: 100, ...row }, "supplementUsed")).toBe(form),
);

test.each<[string, Row, RegExp]>([
  ["一份", { supp: 600 }, /\(supp ,/],
  ["几份，最大的", { supp: "600；500" }, /\(supp largest,/],
  ["只有此前的", { suppPrior: 600 }, /\(suppPrior ,/],
  ["本次未填，此前的", { supp: null, suppPrior: "600；500" }, /\(suppPrior largest,/],
])("补充的档，按单份：%s", (_, row, form) => {
  const given: Rows = { rows: [{ total: 60000, contract: 50000, ...row }], readings: { "A43-tier-base": "single" } };
  expect(formOfValue(given, "supplementTier")).toMatch(form);
});

test("a tier is explained by the total it goes by, its bounds, and who then decides", () => {
  const told = (given: Row): readonly unknown[] => {
    const trace = traceOfValue(contextOf(given), "tier");
    if (trace === null) throw new Error("no tier");
    return [formOfValue(given, "tier"), nodesOf(trace).flatMap((node) => ("leadsTo" in node ? [node.leadsTo] : []))];
  };
  expect(told({ total: 300 })).toEqual([
    "and all (≥ compare (total , bandFrom), < compare (total , bandTo))",
    ["body.mayor"],
  ]);
  expect(told({ total: 2000 })).toEqual(["≥ compare (total , bandFrom)", ["body.partyStandingCommittee"]]);
  expect(told({ total: 199, approvedTotal: 200 })[0]).toContain("approvedTotal");
  expect(told({ annualFee: 20, serviceTerm: "3年" })[0]).toContain(
    "÷↓ termFees (× feeByMonths (annualFee , serviceTerm months",
  );
});

test("a total below the threshold, where two are at hand, is the higher one", () => {
  const applies = (row: Row): boolean | null => contextOf(row).values.scope.applies;
  expect(applies({ total: 29, approvedTotal: wan(30) - 1n })).toBe(false);
  expect(applies({ total: 29, approvedTotal: 30 })).toBe(true);
  expect(applies({ total: 30, approvedTotal: 29 })).toBe(true);
  expect(applies({ total: null, approvedTotal: 29 })).toBe(false);
  expect(applies({ total: 29, approvedTotal: null })).toBe(false);
  expect(applies({ total: null, estimate: 29 })).toBe(false);
});
