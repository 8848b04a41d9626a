/** Tests are gathered and run as jest runs them, so that what is noticed here is noticed there. */
import { runTest, testsOf, type Test } from "../../mutation/harness";

/** jest's own words, which the gathering replaces while it works. */
const own = { expect, test, it, describe, beforeAll, beforeEach, afterEach, afterAll };
const gathered = (declare: () => void): Test[] => {
  try {
    return testsOf("a.test.ts", declare);
  } finally {
    Object.assign(globalThis, own);
  }
};

test("groups, tables of cases and names are jest's", () => {
  const said: unknown[] = [];
  const tests = gathered(() => {
    describe("outer", () => {
      test.each([
        [1, "a"],
        [2, "b"],
      ])("%i is %s", (number, text) => void said.push([number, text]));
      describe.each(["x", "y"])("inner %s", (text) => {
        it("holds", () => void said.push(text));
      });
      it.skip("is not run", () => void said.push("skipped"));
    });
  });
  expect(tests.map(({ name }) => name)).toEqual([
    "a.test.ts › outer › 1 is a",
    "a.test.ts › outer › 2 is b",
    "a.test.ts › outer › inner x › holds",
    "a.test.ts › outer › inner y › holds",
  ]);
  return Promise.all(tests.map(runTest)).then(() => expect(said).toEqual([[1, "a"], [2, "b"], "x", "y"]));
});

test("what stands around tests is done around each, once for all of them; a test that fails is told, and can be run again", async () => {
  const done: string[] = [];
  let isBroken = true;
  const [first, second] = gathered(() => {
    beforeAll(() => void done.push("all"));
    beforeEach(() => void done.push("before"));
    afterEach(() => void done.push("after"));
    test("fails at first", () => {
      done.push("first");
      if (isBroken) throw new Error("broken");
    });
    test("waits", async () => {
      await Promise.resolve();
      done.push("second");
    });
  });
  await own.expect(runTest(first!)).rejects.toThrow("broken");
  await runTest(second!);
  isBroken = false;
  await runTest(first!);
  own
    .expect(done)
    .toEqual(["all", "before", "first", "after", "before", "second", "after", "before", "first", "after"]);
});
