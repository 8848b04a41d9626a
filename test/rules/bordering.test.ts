/**
 * Where a rule or a value turns, in the row's own words: zero beside one 分, two dates on one day, two amounts that are
 * equal, a column that is there beside one that is not.
 */
import { isoOf } from "../../src/exact";
import { DAZHOU_2023, type PolicyPack, type ReadingId } from "../../src/regulation";
import { allFindings, reviewPlan, type SheetReview } from "../../src/review";
import { readingsInForce, rowContext } from "../../src/review/context";
import { traceOfValue } from "../../src/rules/values";
import { nodesOf } from "../support/trace";
import { day, planOf, wan, type Row } from "./tester";

/** The longest holiday that the State Council may give with the days moved to it, as the calendar takes it. */
const LONGEST = 10;

interface Terms {
  readonly policy?: PolicyPack;
  readonly readings?: Partial<Record<ReadingId, string>>;
}

function reviewOf(rows: readonly Row[], { policy = DAZHOU_2023, readings }: Terms = {}): SheetReview {
  const review = reviewPlan(planOf(rows), { policy, asOf: day("2026-08-01"), ...(readings ? { readings } : {}) });
  expect(review.faults).toEqual([]);
  return review;
}

const found = (row: Row, terms?: Terms): readonly string[] =>
  allFindings(reviewOf([row], terms)).map(({ rule, severity }) => `${rule} ${severity}`);

const valuesOf = (row: Row, terms?: Terms) => {
  const computed = reviewOf([row], terms).rows[0]?.computed;
  if (!computed) throw new Error("nothing was computed");
  return computed;
};

describe("zero is no amount", () => {
  test.each<[string, Row, string, boolean]>([
    ["批复总投资为 0，总投资没有变档", { total: 300, approvedTotal: 0 }, "A10-DRIFT warning", false],
    [
      "批复总投资为 0，概算没有超批",
      { total: 100, approvedTotal: 0, estimate: 100 },
      "A10-OVER-APPROVED warning",
      false,
    ],
    ["批复总投资为 0，合同以总投资衡量", { total: 100, approvedTotal: 0, contract: 150 }, "A28-CEILING warning", true],
    [
      "批复总投资为 0，自行建设以总投资衡量",
      { mode: "自行建设", total: 1200, approvedTotal: 0, upperRequires: "否", urgentSecurity: "否" },
      "A11-SELFBUILD error",
      true,
    ],
    ["合同为 0，付款不算付清", { total: 100, contract: 0, paid: 10, accepted: null }, "A49-PAY warning", false],
    ["合同为 0，付款在验收之前", { total: 100, contract: 0, paid: 10, accepted: null }, "A49-PAY info", true],
  ])("%s", (_, row, brief, isFound) => expect(found(row).includes(brief)).toBe(isFound));

  test("一份补充合同为 0，审定机关仍按另一份认定", () =>
    expect(found({ total: 9000, contract: 8000, supp: "0；600", suppAuthority: "分管财政副市长" })).toContain(
      "A43-UNDERAUTH error",
    ));

  test("调整为 0、批复总投资没有填，没有什么没判定", () => {
    const { rows } = reviewOf([{ total: 100, approvedTotal: null, adj: 0 }]);
    expect(rows.flatMap(({ undecided }) => undecided.map(({ rule }) => rule))).not.toContain("A45-CAP");
    expect(valuesOf({ total: 100, approvedTotal: 100, adj: 0 }).adjustment.route).toBeNull();
    expect(valuesOf({ total: 100, approvedTotal: 100, adj: 0.000001 }).adjustment.route).toBe("self_file");
  });

  test("信息化部分为 0，由市发改委牵头", () =>
    expect(valuesOf({ total: 100, engineeringPart: 60, itPart: 0 }).mixed.lead).toBe("developmentReform"));

  test.each(["0个月", "2026-03-01至2026-03-01"])("服务期 %s 不是服务期", (serviceTerm) => {
    expect(found({ annualFee: 20, serviceTerm })).toContain("A2-TERM warning");
    expect(valuesOf({ annualFee: 20, serviceTerm }).total.total).not.toBe(0n);
  });

  test("原合同为 0，仍是填了的数", () => expect(valuesOf({ total: 100, contract: 0 }).supplement.contract).toBe(0n));
});

test.each([
  ["2026-01-01至2028-01-01", 24],
  ["2026-01-01至2027-12-31", 24],
  ["2026-01-01—2027-12-31", 24],
  ["2026-01-01至2027-12-30", null],
])("服务期 %s 是整月才相乘", (serviceTerm, months) =>
  expect(valuesOf({ annualFee: 20, serviceTerm }).total.total).toBe(
    months === null ? null : (wan(20) * BigInt(months)) / 12n,
  ),
);

test.each([
  ["2026-03-05至2027-03-05", false],
  ["2026-03-05至2027-03-06", true],
  ["2026-03-05—2027-03-06", true],
  ["2026-03-05 ~ 2027-03-06", true],
])("建设周期写作 %s，超过一年：%s", (period, isLonger) =>
  expect(found({ total: 300, period }).includes("A42-1Y warning")).toBe(isLonger),
);

describe("only private money, and a column of public money beside it", () => {
  const over: Row = { total: 300, approved: "2026-01-05", contract: 100, supp: 15 };
  test.each<[string, Row, string]>([
    [
      "自筹有数，财政各列在而为空：需核实",
      { fundSelf: 300, fundCentral: null, fundProvince: null, fundCity: null },
      "warning",
    ],
    ["自筹有数，没有财政各列", { fundSelf: 300 }, "error"],
    ["自筹为空，财政各列在而为空", { fundSelf: null, fundCentral: null, fundProvince: null, fundCity: null }, "error"],
    ["自筹为 0，财政各列在而为空", { fundSelf: 0, fundCentral: null, fundProvince: null, fundCity: null }, "error"],
  ])("%s", (_, funds, severity) => expect(found({ ...over, ...funds })).toContain(`A43-CAP ${severity}`));
});

test.each([
  ["2026-03-09", null],
  ["2026-03-10", "A38-CAP warning"],
  ["2026-03-11", "A38-CAP error"],
])("概算 2026-03-10 由 300 万元调为 280 万元，290 万元的控制价 %s 评审：%s", (budgetReviewed, brief) => {
  const row = { total: 300, estimate: 300, adjustedEstimate: 280, adjustApproved: "2026-03-10", control: 290 };
  expect(found({ ...row, budgetReviewed }).filter((each) => each.startsWith("A38-CAP"))).toEqual(brief ? [brief] : []);
});

test("合同恰好等于概算，超出的是补充合同", () => {
  const cells = (contract: bigint): readonly (string | null)[] =>
    allFindings(reviewOf([{ total: 300, estimate: 300, contract, supp: 5, suppPrior: 4 }]))
      .filter(({ rule }) => rule === "A28-CEILING")
      .flatMap((finding) => finding.cells.map(({ field }) => field));
  expect(cells(wan(300))).toEqual(["supp", "suppPrior"]);
  expect(cells(wan(300) + 1n)).toEqual(["contract"]);
});

test("概算待批复：超过总投资的要核实，没有超过的未判定", () => {
  const undecided = (row: Row): readonly string[] =>
    reviewOf([row]).rows.flatMap((each) => each.undecided.map(({ rule }) => rule));
  expect(found({ total: 100, estimate: "待批复", contract: 150 })).toContain("A28-CEILING warning");
  expect(undecided({ total: 100, estimate: "待批复", contract: 150 })).not.toContain("A28-CEILING");
  expect(undecided({ total: 100, estimate: "待批复", contract: 50 })).toContain("A28-CEILING");
  expect(undecided({ total: 100, estimate: "待批复", contract: null })).not.toContain("A28-CEILING");
});

describe("two totals at hand", () => {
  const requiredOf = (row: Row): unknown =>
    allFindings(reviewOf([row])).find(({ rule }) => rule === "A10-UNDERAUTH")?.message.data["required"];
  test.each<[string, Row]>([
    ["总投资较大", { total: 600, approvedTotal: 250 }],
    ["批复总投资较大", { total: 250, approvedTotal: 600 }],
  ])("%s：应由较大的一个所要求的机关审定", (_, totals) =>
    expect(requiredOf({ ...totals, route: "一事一议", authority: "分管财政副市长" })).toEqual({
      term: "body.governmentMeeting",
    }),
  );

  test("equal, the body is held against the one that was approved", () => {
    const [finding] = allFindings(
      reviewOf([{ total: 600, approvedTotal: 600, route: "一事一议", authority: "分管财政副市长" }]),
    ).filter(({ rule }) => rule === "A10-UNDERAUTH");
    expect(finding?.message.data["field"]).toEqual({ term: "field.approvedTotal" });
  });

  test("equal, the first of them is named", () => {
    expect(valuesOf({ total: 300, approvedTotal: 300 }).tier.field).toBe("total");
    expect(valuesOf({ total: 300, approvedTotal: 300, estimate: 300, adj: 10 }).adjustment.base?.field).toBe(
      "approvedTotal",
    );
  });

  test.each([
    ["higher", "T3"],
    ["approved", "T2"],
    ["total", "T3"],
  ])("under the reading %s the tier is %s", (option, tier) => {
    const readings = { "A10-tier-amount": option };
    expect(valuesOf({ total: 600, approvedTotal: 250, route: "一事一议" }, { readings }).tier.tier).toBe(tier);
    expect(valuesOf({ total: 250, approvedTotal: 600, route: "一事一议" }, { readings }).tier.tier).toBe(
      { higher: "T3", approved: "T3", total: "T2" }[option],
    );
  });
});

test.each([
  [45, 45, "unnamed"],
  [45, 40, "developmentReform"],
  [40, 45, "digitalEconomy"],
])("where the larger part decides, %s and %s of 100 are led by %s", (engineeringPart, itPart, lead) =>
  expect(
    valuesOf({ total: 100, engineeringPart, itPart }, { readings: { "A8-exact-half": "larger" } }).mixed.lead,
  ).toBe(lead),
);

describe("a total that is missing says how", () => {
  test.each<[Row, string, string | null]>([
    [{ total: null }, "blank", "total"],
    [{ estimate: null }, "blank", "estimate"],
    [{ estimate: "#REF!" }, "bad", null],
    [{ approvedTotal: null, estimate: "#REF!" }, "bad", null],
  ])("%j: %s", (row, missing, field) => expect(valuesOf(row).total).toEqual({ total: null, field, missing }));
});

test("what the estimate leaves is known where there is an estimate and something bound", () => {
  expect(valuesOf({ total: 300, estimate: 300, contract: 250 }).ceiling.remaining).toBe(wan(50));
  expect(valuesOf({ total: 300, estimate: 300, contract: null }).ceiling.remaining).toBeNull();
  expect(valuesOf({ total: 300, contract: 250 }).ceiling).toMatchObject({ remaining: null, committed: wan(250) });
  // A supplement that is not known leaves the contract by itself.
  expect(valuesOf({ total: 300, estimate: 300, contract: 250, supp: "待定" }).ceiling.committed).toBe(wan(250));
  expect(valuesOf({ total: 300, estimate: 300, contract: 250, supp: 9, suppPrior: "待定" }).ceiling.committed).toBe(
    wan(250),
  );
  expect(valuesOf({ total: 300, estimate: 300, contract: 250, supp: 9, suppPrior: 4 }).ceiling.committed).toBe(
    wan(263),
  );
});

test.each<[Row, number, number]>([
  [{ adj: 10 }, 10, 10],
  [{ adj: -10 }, 10, 10],
  [{ adj: "10；-4" }, 10, 14],
  [{ adj: "4；-10" }, 10, 14],
  [{ adj: "-4；-6" }, 10, 10],
  [{ up: 10, down: 4 }, 10, 14],
  [{ up: "10；-4", down: null }, 14, 14],
])("an adjustment of %j is one-sided %s, both sides %s", (row, single, absolute) =>
  expect(valuesOf({ total: 300, approvedTotal: 300, ...row }).adjustment).toMatchObject({
    single: wan(single),
    absolute: wan(absolute),
  }),
);

describe("the tier of supplements", () => {
  test("of earlier ones alone goes by them", () =>
    expect(valuesOf({ total: 9000, contract: 8000, suppPrior: 600 }).supplement).toMatchObject({
      tierSingle: "S2",
      tierCumulative: "S2",
    }));

  const reduced: Row = { total: 9000, contract: 8000, supp: 600, suppPrior: -200 };
  test.each([
    ["single", "S2"],
    ["cumulative", "S1"],
    ["higher", "S2"],
  ])("where reductions are set off, under the reading %s it is %s", (option, tier) =>
    expect(valuesOf(reduced, { readings: { "A43-reductions": "net", "A43-tier-base": option } }).supplement.tier).toBe(
      tier,
    ),
  );

  test("and is explained by the amount that it goes by", () => {
    const plan = planOf([reduced]);
    const [project] = plan.projects;
    if (project === undefined) throw new Error("no project");
    const readings = readingsInForce(DAZHOU_2023, { "A43-reductions": "net" });
    const trace = traceOfValue(rowContext(project, plan, DAZHOU_2023, day("2026-08-01"), readings), "supplementTier");
    const amounts = (trace ? nodesOf(trace) : []).flatMap((node) => (node.kind === "input" ? node.value : []));
    expect(amounts).toContain(wan(600));
    expect(amounts).not.toContain(-wan(200));
  });
});

describe("a parameter that begins after the Measures", () => {
  const { adjustmentShare, buildMonths } = DAZHOU_2023.parameters;
  const policy: PolicyPack = {
    ...DAZHOU_2023,
    parameters: {
      ...DAZHOU_2023.parameters,
      adjustmentShare: { ...adjustmentShare, from: day("2025-01-01") },
      buildMonths: { ...buildMonths, from: day("2025-01-01") },
    },
  };
  test.each([
    ["2024-12-31", true],
    ["2025-01-01", false],
  ])("an act of %s is outside of it: %s", (at, isOutside) => {
    expect(
      found({ total: 300, signed: at, finishPlanned: "2025-06-01" }, { policy }).includes("SHEET-PERIOD warning"),
    ).toBe(isOutside);
    const { cap } = valuesOf({ total: 300, approvedTotal: 300, adj: 10, adjustDone: at }, { policy }).adjustment;
    expect(cap).toBe(isOutside ? null : wan(45));
  });
});

describe("the same project again", () => {
  const again = (rows: readonly Row[]): readonly (number | null)[] =>
    allFindings(reviewOf(rows))
      .filter(({ rule }) => rule === "DATA-DUP")
      .map(({ row }) => row);
  const name = "政务系统";
  test("of the same unit, whether or not an amount is given", () => {
    expect(
      again([
        { name, unit: "市教育局", total: null },
        { name, unit: "市教育局", total: null },
      ]),
    ).toEqual([3]);
    expect(
      again([
        { name, unit: "市教育局", total: 50 },
        { name, unit: "市教育局", total: 60 },
      ]),
    ).toEqual([3]);
  });
  test("without a unit only where the amounts agree", () => {
    expect(
      again([
        { name, total: 50 },
        { name, total: 50 },
      ]),
    ).toEqual([3]);
    expect(
      again([
        { name, total: 50 },
        { name, total: 60 },
      ]),
    ).toEqual([]);
    expect(
      again([
        { name, total: null },
        { name, total: null },
      ]),
    ).toEqual([]);
  });
  test("behind another unit's of that name, whatever it costs", () =>
    expect(
      again([
        { name, unit: "市教育局", total: 50 },
        { name, unit: "市水务局", total: 60 },
        { name, unit: "市水务局", total: 70 },
      ]),
    ).toEqual([4]));
});

describe("steps and stages", () => {
  const order = (row: Row): readonly string[] =>
    found({ total: 300, ...row }).filter((brief) => brief.startsWith("A6-ORDER"));
  test("a trial run follows the contract, and comes before acceptance where clearance has no date", () => {
    expect(order({ signed: "2025-08-01", trialTo: "2026-04-01" })).toEqual([]);
    expect(order({ trialTo: "2026-04-01", accepted: "2026-03-31" })).toEqual(["A6-ORDER error"]);
    expect(order({ trialTo: "2026-04-01", cleared: "2026-04-05", accepted: "2026-04-06" })).toEqual([]);
  });
  test("publication against the contract is told by the steps between them where they have a date", () => {
    expect(order({ publicTo: "2026-05-01", schemeSent: null, signed: "2026-04-20" })).toEqual(["A6-ORDER warning"]);
    expect(order({ publicTo: "2026-05-01", schemeSent: "2026-05-10", signed: "2026-04-20" })).toEqual([]);
  });
});

describe("a term that ends in a year whose holidays are not known", () => {
  const due = day("2030-03-02");
  const outcome = (sent: number): string => {
    const review = reviewOf([{ total: 300, publicTo: "2030-01-01", schemeSent: isoOf(sent) }]);
    const undecided = review.rows.some((row) => row.undecided.some(({ rule }) => rule === "A36-60D"));
    const late = allFindings(review).some(({ rule, severity }) => rule === "A36-60D" && severity === "warning");
    return late ? "late" : undecided ? "undecided" : "in time";
  };
  test("is kept by its last day, and missed by more days after it than the longest holiday has", () =>
    expect([0, 1, LONGEST, LONGEST + 1].map((days) => outcome(due + days))).toEqual([
      "in time",
      "undecided",
      "undecided",
      "late",
    ]));
});
