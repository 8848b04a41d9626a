import fc, { failureOf } from "./properties";

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
