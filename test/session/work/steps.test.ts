/** A long plan is reviewed and its marks are planned in stretches: the pane can be used and told to stop meanwhile. */
import { HostError } from "../../../src/host/types";
import { dazhouEngine, ReviewMemory } from "../../../src/session/reading/engine";
import { JobQueue, type Job } from "../../../src/session/work/jobs";
import { reviewGrid, reviewGridSteps } from "../../../src/session/reading/results";
import { atOnce, inStretches } from "../../../src/session/work/steps";
import { turns } from "../../support/turns";
import { sheetOf } from "../../bench/sheets";

const ASOF = 20_600;
const ROWS = 300;

const steps = (memo = new ReviewMemory()) =>
  reviewGridSteps(dazhouEngine, sheetOf(ROWS, "all"), "s1", ASOF, 0, () => null, undefined, memo);
const asJob = async <T>(work: (job: Job, queue: JobQueue) => Promise<T>): Promise<T> => {
  const queue = new JobQueue();
  let end: { readonly value: T } | { readonly error: unknown } | null = null;
  await queue.run(false, async (job) => {
    end = await work(job, queue).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
  });
  const ended = end as { readonly value: T } | { readonly error: unknown } | null;
  if (ended && "value" in ended) return ended.value;
  throw ended?.error;
};
/** A clock on which every look takes longer than a stretch. */
const slowClock = () => {
  let now = 0;
  return jest.spyOn(Date, "now").mockImplementation(() => (now += 1_000));
};
const plain = (value: unknown) =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? `${part}n` : part));

afterEach(() => jest.restoreAllMocks());

test("what is reviewed with pauses says just what is reviewed at once", async () => {
  slowClock();
  const paused = await asJob((job) => inStretches(steps(), job, () => undefined));
  const whole = reviewGrid(dazhouEngine, sheetOf(ROWS, "all"), "s1", ASOF, 0, null);
  expect(plain(paused.result)).toBe(plain(whole.result));
  if (paused.result.kind !== "reviewed" || whole.result.kind !== "reviewed") throw new Error("no plan");
  expect(paused.result.review.rows).toHaveLength(ROWS);
  const marks = await asJob((job) =>
    inStretches(
      dazhouEngine.marksSteps(
        (paused.result as typeof whole.result & { kind: "reviewed" }).review,
        paused.grid,
        "zh-CN",
      ),
      job,
      () => undefined,
    ),
  );
  expect(plain(marks)).toBe(plain(dazhouEngine.marks(whole.result.review, whole.grid, "zh-CN")));
});

test("the rows done are told, in order, and other work gets its turn between them", async () => {
  slowClock();
  const told: number[] = [];
  let others = 0;
  let over = false;
  const other = (async () => {
    for (; !over; others += 1) await turns();
  })();
  await asJob((job) =>
    inStretches(steps(), job, (progress) => {
      if (progress) told.push(progress.done);
    }),
  );
  over = true;
  await other;
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(ROWS);
  expect(others).toBeGreaterThan(told.length / 2);
});

test("cancelled in between, no further row is reviewed", async () => {
  slowClock();
  const told: number[] = [];
  const cancelled = asJob((job, queue) =>
    inStretches(steps(), job, (progress) => {
      if (!progress) return;
      told.push(progress.done);
      if (told.length === 2) queue.cancel();
    }),
  );
  await expect(cancelled).rejects.toEqual(new HostError("cancelled"));
  expect(told).toHaveLength(2);
});

test("a review given up leaves nothing behind that would change the next one", async () => {
  const memo = new ReviewMemory();
  const first = steps(memo);
  for (let step = 0; step < 5; step++) first.next();
  expect(plain(atOnce(steps(memo)).result)).toBe(plain(atOnce(steps()).result));
});

test("a short plan is reviewed in one stretch, without a pause", async () => {
  jest.spyOn(Date, "now").mockReturnValue(0);
  let paused = false;
  await asJob((job) =>
    inStretches(steps(), job, () => {
      paused = true;
    }),
  );
  expect(paused).toBe(false);
});
