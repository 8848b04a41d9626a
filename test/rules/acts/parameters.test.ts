/** A parameter is asked with the day of the act that it judges, and holds from its first day to its last. */
import { dayOfIso, type Day } from "../../../src/exact";
import { DAZHOU_2023, OutOfPeriodError, type PolicyPack } from "../../../src/regulation";
import { dayOfParameter, isAlwaysInForce, parameterOf, parameterOn } from "../../../src/rules/acts/parameters";
import { planOf, type Row } from "../tester";

const day = (iso: string): Day => dayOfIso(iso) ?? NaN;
const policyFrom = (from: Day, to: Day | null): PolicyPack => ({
  ...DAZHOU_2023,
  parameters: { ...DAZHOU_2023.parameters, buildMonths: { ...DAZHOU_2023.parameters.buildMonths, from, to } },
});
const asking = (row: Row, policy: PolicyPack = DAZHOU_2023) => {
  const [project] = planOf([{ total: 300, ...row }]).projects;
  if (project === undefined) throw new Error("no project");
  return { project, policy, asOf: day("2026-08-01") };
};
const MONTHS = DAZHOU_2023.parameters.buildMonths.value;
const { effective } = DAZHOU_2023;

test("the day is that of the act, the base date where nothing tells it, and never before the Measures", () => {
  expect(dayOfParameter(asking({ signed: "2024-05-06" }), "buildMonths")).toBe(day("2024-05-06"));
  expect(dayOfParameter(asking({}), "buildMonths")).toBe(day("2026-08-01"));
  expect(dayOfParameter(asking({ signed: "2022-05-06" }), "buildMonths")).toBe(effective);
});

test.each<[string, Day, Day | null, boolean]>([
  ["from the first day of the Measures on, without an end", effective, null, true],
  ["from before the Measures on", effective - 1, null, true],
  ["from a day later", effective + 1, null, false],
  ["with an end", effective, day("2025-12-31"), false],
  ["with both", effective + 1, day("2025-12-31"), false],
])("a parameter %s", (_, from, to, expected) =>
  expect(isAlwaysInForce(policyFrom(from, to), "buildMonths")).toBe(expected),
);

test.each([
  ["2024-12-31", false],
  ["2025-01-01", true],
  ["2025-01-02", true],
  ["2025-12-30", true],
  ["2025-12-31", true],
  ["2026-01-01", false],
])("in force in 2025 alone, of a contract of %s: %s", (signed, isInForce) => {
  const context = asking({ signed }, policyFrom(day("2025-01-01"), day("2025-12-31")));
  expect(parameterOn(context, "buildMonths")).toEqual(isInForce ? MONTHS : null);
  if (isInForce) expect(parameterOf(context, "buildMonths")).toEqual(MONTHS);
  else {
    expect(() => parameterOf(context, "buildMonths")).toThrow(OutOfPeriodError);
    expect(() => parameterOf(context, "buildMonths")).toThrow("buildMonths");
  }
});

test("without an end, it holds from its first day on", () => {
  const policy = policyFrom(day("2025-01-01"), null);
  expect(parameterOn(asking({ signed: "2024-12-31" }, policy), "buildMonths")).toBeNull();
  expect(parameterOn(asking({ signed: "2025-01-01" }, policy), "buildMonths")).toEqual(MONTHS);
});
