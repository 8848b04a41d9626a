import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc, { again, failureOf, runsOf, seedOf, settingsOf } from "./properties";

const TESTS = join(__dirname, "..");

test("a property that fails prints its smallest counterexample and how to run it again, not megabytes", () => {
  const large = fc.array(fc.string({ minLength: 500, maxLength: 500 }), { minLength: 2_000, maxLength: 2_000 });
  const failing = fc.check(
    fc.property(large, () => {
      throw new Error("x".repeat(1_000_000));
    }),
    { numRuns: 1, endOnFailure: true },
  );
  const { message = "" } = failureOf(failing) ?? {};
  expect(message.length).toBeLessThan(6_000);
  expect(message).toContain("Counterexample: [[");
  expect(message).toContain(`seed: ${failing.seed}`);
});

test("the report is the one that a failing assertion throws; one that holds throws nothing", () => {
  const below = fc.property(fc.integer({ min: 0, max: 1_000 }), (n) => n < 10);
  expect(() => fc.assert(below)).toThrow(/Counterexample: \[10\]/);
  expect(() => fc.assert(fc.property(fc.integer(), (n) => Number.isInteger(n)))).not.toThrow();
});

test("so it is where the property waits", async () => {
  const below = fc.asyncProperty(fc.integer({ min: 0, max: 1_000 }), async (n) => Promise.resolve(n < 10));
  await expect(fc.assert(below)).rejects.toThrow(/Counterexample: \[10\]/);
});

describe("what decides how many cases are drawn, and which", () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });
  const given = (runs: string | undefined, seed: string | undefined): void => {
    for (const [name, value] of Object.entries({ PROPERTY_RUNS: runs, PROPERTY_SEED: seed }))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  };

  test("without a word from outside: the test's own numbers, and other cases each time", () => {
    given(undefined, undefined);
    expect(settingsOf({ numRuns: 300, endOnFailure: true })).toEqual({ numRuns: 300, endOnFailure: true });
    expect(settingsOf()).toEqual({ numRuns: 100 });
    expect(settingsOf({ numRuns: 2_001, rowsInEach: 25, seed: 66 })).toEqual({ numRuns: 81, seed: 66 });
    expect([runsOf(5), seedOf(7)]).toEqual([5, 7]);
  });

  test("PROPERTY_RUNS and PROPERTY_SEED go before the test's own numbers; where sheets are drawn, rows are counted", () => {
    given("100000", "0");
    expect(settingsOf({ numRuns: 300 })).toEqual({ numRuns: 100_000, seed: 0 });
    expect(settingsOf({ numRuns: 2_000, rowsInEach: 25, seed: 66 })).toEqual({ numRuns: 4_000, seed: 0 });
    expect([runsOf(5), seedOf(7)]).toEqual([100_000, 0]);
  });

  test("a property draws as many cases, and the same ones with the same seed", () => {
    given("17", "42");
    const drawn = (): readonly number[] => {
      const numbers: number[] = [];
      fc.assert(
        fc.property(fc.integer(), (n) => void numbers.push(n)),
        { numRuns: 3 },
      );
      return numbers;
    };
    const first = drawn();
    expect(first).toHaveLength(17);
    expect(drawn()).toEqual(first);
  });

  test("what failed can be run again by the command that is printed", () => {
    given("17", undefined);
    expect(again(-5)).toBe(
      'PROPERTY_SEED=-5 PROPERTY_RUNS=17 npx jest test/support/properties.test.ts -t "what decides how many cases are drawn, and which what failed can be run again by the command that is printed"',
    );
    expect(() => fc.assert(fc.property(fc.integer(), () => false))).toThrow(/Again: PROPERTY_SEED=-?\d+ /);
  });
});

test("no test draws cases by another way, which would not obey them", () => {
  const outside = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes("node_modules"))
    .filter((path) => !/^(?:support\/(?:checking|properties)|bench\/|e2e\/|mutation\/)/.test(path))
    .filter((path) =>
      /from "fast-check"|PROPERTY_(?:RUNS|SEED)["\]]|env\.PROPERTY_|\b\w+_(?:RUNS|SEED)"\]|Math\.random\(|random(?:From|Of)\(\d/.test(
        readFileSync(join(TESTS, path), "utf8"),
      ),
    );
  expect(outside).toEqual([]);
});
