/** When a marked sheet is marked again by itself: two seconds after the last edit, then ever later, at most five times. */
import { HostError } from "../../../src/host/types";
import { AutomaticMarking, type AutomaticEnd } from "../../../src/session/marks/automatic";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function watched(ends: readonly AutomaticEnd[], isOn = () => true) {
  const begun = Date.now();
  const at: number[] = [];
  const told: unknown[] = [];
  const marking = new AutomaticMarking({
    isOn,
    mark: () => {
      at.push(Date.now() - begun);
      return Promise.resolve(ends[Math.min(at.length, ends.length) - 1] ?? { kind: "done" });
    },
    tell: (error) => told.push(error),
  });
  return { marking, at, told };
}

test("two seconds after the last of several edits", async () => {
  const { marking, at } = watched([{ kind: "done" }]);
  marking.edited("s");
  await jest.advanceTimersByTimeAsync(1_999);
  marking.edited("s");
  await jest.advanceTimersByTimeAsync(1_999);
  expect(at).toEqual([]);
  await jest.advanceTimersByTimeAsync(100_000);
  expect(at).toEqual([3_999]);
});

test("what passes is waited for, ever longer, and given up after the fifth attempt", async () => {
  const { marking, at } = watched([{ kind: "wait" }]);
  marking.edited("s");
  await jest.advanceTimersByTimeAsync(1_000_000);
  expect(at).toEqual([2_000, 6_000, 14_000, 30_000, 62_000]);
});

test("what stands in the way is told once for each sheet and reason, and again after it went well", async () => {
  const refused: AutomaticEnd = { kind: "refused", error: new HostError("occupied") };
  const { marking, told } = watched([refused, refused, { kind: "done" }, refused]);
  for (let edit = 0; edit < 4; edit += 1) {
    marking.edited("s");
    await jest.advanceTimersByTimeAsync(5_000);
  }
  expect(told).toHaveLength(2);
});

test("switched off, or stopped, nothing is marked", async () => {
  const off = watched([], () => false);
  off.marking.edited("s");
  const stopped = watched([]);
  stopped.marking.edited("s");
  stopped.marking.stop();
  await jest.advanceTimersByTimeAsync(10_000);
  expect([off.at, stopped.at]).toEqual([[], []]);
});
