/** What a parameter out of its period would have fixed is not computed: no limit, nothing left of one, no tier. */
import { DAZHOU_2023, type PolicyPack } from "../../../src/regulation";
import { day, type Row } from "../tester";
import { valuesOf } from "../tester/context";

/** The Measures with one parameter that ended before the base date. */
const ended = (
  name: "supplementShare" | "supplementTiers" | "adjustmentShare" | "tiers" | "threshold",
): PolicyPack => ({
  ...DAZHOU_2023,
  id: `${name}-ended`,
  parameters: { ...DAZHOU_2023.parameters, [name]: { ...DAZHOU_2023.parameters[name], to: day("2025-12-31") } },
});
const ROW: Row = { total: 500, approvedTotal: 500, estimate: 480, contract: 400, supp: 10, adj: 20 };
const of = (policy: PolicyPack) => valuesOf({ rows: [ROW], policy });

test("all of them are there while every parameter is in force", () => {
  const { supplement, adjustment, tier } = of(DAZHOU_2023);
  expect([supplement.cap, supplement.remaining, supplement.tier, adjustment.cap, adjustment.remaining]).not.toContain(
    null,
  );
  expect([adjustment.route, tier.tier]).toEqual(["self_file", "T3"]);
});

test("the share of supplements", () =>
  expect(of(ended("supplementShare")).supplement).toMatchObject({
    cap: null,
    remaining: null,
    effectiveRemaining: null,
    excess: null,
    tier: null,
  }));

test("the tiers of supplements", () =>
  expect(of(ended("supplementTiers")).supplement).toMatchObject({
    tier: null,
    tierSingle: null,
    tierCumulative: null,
  }));

test("the share of adjustments", () => {
  const { adjustment } = of(ended("adjustmentShare"));
  expect(adjustment).toMatchObject({ cap: null, remaining: null, route: null });
  expect(adjustment.used).toBe(20_000_000n);
});

test.each(["tiers", "threshold"] as const)("the %s of Articles 2 and 10", (name) =>
  expect(of(ended(name)).tier).toMatchObject({ tier: "UNKNOWN", byAmount: null }),
);
