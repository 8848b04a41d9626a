/** Sheets that lie exactly on a limit, and what the documentation promises of such cases. */
import { DAZHOU_2023, type PolicyPack } from "../../src/regulation";
import { allFindings, reviewPlan, ReviewMemo } from "../../src/review";
import { readingsInForce, rowContext, underAnotherOption } from "../../src/review/context";
import { day, planOf, wan, type Row } from "./tester";

const AS_OF = "2026-08-01";

function found(row: Row, policy: PolicyPack = DAZHOU_2023): readonly string[] {
  const review = reviewPlan(planOf([row]), { policy, asOf: day(AS_OF) });
  expect(review.faults).toEqual([]);
  return allFindings(review).map(({ rule, severity }) => `${rule} ${severity}`);
}

/** At the limit, one 分 above it, and one below. */
const FEN = 1n;

test.each<[string, (step: bigint) => Row, string, boolean[]]>([
  [
    "合同加两份补充等于概算",
    (step) => ({ total: 300, estimate: 300, contract: 280, suppPrior: 12, supp: wan(8) + step }),
    "A28-CEILING error",
    [false, false, true],
  ],
  [
    "没有概算：合同加补充等于批复总投资",
    (step) => ({ total: 400, approvedTotal: 300, contract: 280, supp: wan(20) + step }),
    "A28-CEILING warning",
    [false, false, true],
  ],
  [
    "调整后的概算：合同加补充等于它",
    (step) => ({ total: 300, estimate: 300, adjustedEstimate: 320, contract: 300, supp: wan(20) + step }),
    "A28-CEILING error",
    [false, false, true],
  ],
  [
    "自行建设恰好 1000 万元，工程和信息化合在一起，分开看都不超过",
    (step) => ({
      total: wan(1000) + step,
      engineeringPart: 600,
      itPart: 400,
      mode: "自行建设",
      upperRequires: "否",
      urgentSecurity: "否",
    }),
    // A mixed project's tier is that of the whole or of its IT part: above the cap it is to be verified, not accused.
    "A11-SELFBUILD warning",
    [false, false, true],
  ],
  [
    "资金来源只有一列：可以只是一部分，多于总投资才提示",
    (step) => ({ total: 300, fundCity: wan(300) + step }),
    "DATA-SUM warning",
    [false, false, true],
  ],
])("%s", (_, row, brief, [below, at, above]) => {
  expect([-FEN, 0n, FEN].map((step) => found(row(step)).includes(brief))).toEqual([below, at, above]);
});

test("a period of 366 days may be one year, 367 may not", () => {
  const found42 = (days: number): boolean => found({ total: 100, period: `${days}天` }).includes("A42-1Y warning");
  expect([364, 365, 366, 367].map(found42)).toEqual([false, false, false, true]);
});

test("the sixth decimal of 万元 is a 分 and counts; from the seventh on it is rounded to one, and said", () => {
  const tier = (total: number): unknown => {
    const review = reviewPlan(planOf([{ total }]), { policy: DAZHOU_2023, asOf: day(AS_OF) });
    return review.rows[0]?.computed?.total.total;
  };
  expect([29.999999, 30.000001, 30.0000004, 29.9999996].map(tier)).toEqual([
    29_999_999n,
    30_000_001n,
    wan(30),
    wan(30),
  ]);
  expect(found({ total: 199.999999 })).not.toContain("DATA-PRECISION info");
  expect(found({ total: 199.9999991 })).toContain("DATA-PRECISION info");
});

test.each([
  ["2023-06-05", false, true],
  ["2023-06-06", true, false],
  ["2023-06-07", true, false],
])("on the first day of the Measures they bind: a supplement of 15 %% signed on %s", (suppSigned, isError, isNote) => {
  const said = found({ total: 300, approved: "2023-06-06", contract: 100, supp: 15, suppSigned });
  expect(said.includes("A43-CAP error")).toBe(isError);
  expect(said.includes("SCOPE-A66-BEFORE info")).toBe(isNote);
});

test("a total that cannot be read is not replaced by the approved total, a blank one is", () => {
  const totalOf = (total: string | null) =>
    reviewPlan(planOf([{ total, approvedTotal: 260 }]), { policy: DAZHOU_2023, asOf: day(AS_OF) }).rows[0]?.computed;
  expect(totalOf("#REF!")?.total).toMatchObject({ total: null, field: "total", missing: "bad" });
  expect(totalOf("#REF!")?.tier.tier).toBe("UNKNOWN");
  expect(totalOf(null)?.total).toMatchObject({ total: wan(260), field: "approvedTotal" });
});

test("another option of one open question replaces that question alone", () => {
  const plan = planOf([{ total: 100 }]);
  const row = rowContext(
    plan.projects[0] as NonNullable<(typeof plan.projects)[0]>,
    plan,
    DAZHOU_2023,
    day(AS_OF),
    readingsInForce(DAZHOU_2023, { "A43-reductions": "net" }),
  );
  for (const changed of DAZHOU_2023.readings) {
    for (const option of changed.options) {
      const other = underAnotherOption(row, changed.id, option);
      for (const { id } of DAZHOU_2023.readings)
        expect([id, other.reading(id)]).toEqual([id, id === changed.id ? option : row.reading(id)]);
    }
  }
});

describe("what was judged before is not kept", () => {
  const plan = planOf([{ total: 300, publicTo: "2026-05-01", schemeSent: null }, { total: 25 }]);
  const county = { ...DAZHOU_2023, parameters: { ...DAZHOU_2023.parameters } };
  county.parameters.threshold = { ...county.parameters.threshold, value: wan(20) };
  const said = (memo: ReviewMemo | null, policy: PolicyPack, asOf: string): readonly string[] =>
    allFindings(reviewPlan(plan, { policy, asOf: day(asOf), ...(memo ? { memo } : {}) })).map(
      ({ rule, row, severity, message }) => `${row} ${rule} ${severity} ${message.key}`,
    );
  test.each<[string, PolicyPack, string]>([
    ["over another pack", county, "2026-06-30"],
    ["over another base date", DAZHOU_2023, "2026-07-01"],
  ])("%s", (_, policy, asOf) => {
    const memo = new ReviewMemo();
    const before = said(memo, DAZHOU_2023, "2026-06-30");
    const alone = said(null, policy, asOf);
    expect(alone).not.toEqual(before);
    expect(said(memo, policy, asOf)).toEqual(alone);
    expect(said(memo, DAZHOU_2023, "2026-06-30")).toEqual(before);
  });
});

describe("another place's parameters", () => {
  const bought: Row = { total: 100, mode: "购买服务", selfBuildTotal: 100 };
  const withShare = (numerator: bigint, denominator: bigint): PolicyPack => ({
    ...DAZHOU_2023,
    parameters: {
      ...DAZHOU_2023.parameters,
      clearlyCheaper: { ...DAZHOU_2023.parameters.clearlyCheaper, value: { numerator, denominator } },
    },
  });
  const econ = (fee: bigint, policy: PolicyPack): string | undefined =>
    found({ ...bought, serviceFeeTotal: fee }, policy).find((brief) => brief.startsWith("A12-ECON"));

  test("its share for clearly cheaper counts", () => {
    expect([wan(85) - 1n, wan(85), wan(85) + 1n].map((fee) => econ(fee, withShare(85n, 100n)))).toEqual([
      undefined,
      undefined,
      "A12-ECON warning",
    ]);
  });

  test("a share of exactly 100 % asks only that it be cheaper at all", () => {
    expect([wan(100) - 1n, wan(100), wan(100) + 1n].map((fee) => econ(fee, withShare(100n, 100n)))).toEqual([
      undefined,
      "A12-ECON error",
      "A12-ECON error",
    ]);
  });
});
