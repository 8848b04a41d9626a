/** Excel tells late of what the session selected itself: for a second such news of an earlier step change nothing. */
import { dazhouEngine } from "../../../src/session/reading/engine";
import { MemoryHost } from "../support/memoryHost";
import { closeSessions, NOW, resultOf, started } from "../support/open";
import { smallPlan } from "../support/plans";

afterEach(closeSessions);

async function stepped() {
  const host = new MemoryHost({ 计划: smallPlan() });
  let time = NOW.getTime();
  const session = await started(host, dazhouEngine, () => new Date(time));
  await session.review({ mark: false });
  const entry = (row: number) =>
    resultOf(session).index.entries.find((each) => each.row === row && each.finding) ?? null;
  await session.choose(entry(3));
  time += 10;
  await session.choose(entry(4));
  const [first = "", second = ""] = host.selections.map((place) => place.replace("计划!", ""));
  /** Told this many milliseconds after the second step was done. */
  const told = (address: string, after: number): number | undefined => {
    time += after;
    host.moveTo("计划", address);
    return session.getSnapshot().selection?.row;
  };
  return { told, first, second };
}

test("news of the first step after the second: within a second the second stays chosen, after it a person has moved", async () => {
  const one = await stepped();
  expect(one.first).not.toBe(one.second);
  expect(one.told(one.first, 999)).toBe(4);
  const other = await stepped();
  expect(other.told(other.first, 1_000)).toBe(3);
});

test("a place that was never asked for is a person's choice at once", async () => {
  const { told } = await stepped();
  expect(told("B2", 1)).toBe(2);
});
