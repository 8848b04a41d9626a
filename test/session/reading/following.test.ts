/** The pane stays live: what a person edits is reviewed again, without writing. */
import type { ReviewSession } from "../../../src/session";
import { MemoryHost } from "../support/memoryHost";
import { closeSessions, markOf, resultOf, started, until, violations } from "../support/open";
import { smallPlan } from "../support/plans";

/** A session whose time passes when the test says so. */
async function reviewed(host: MemoryHost, mark = false): Promise<ReviewSession> {
  const session = await started(host);
  await during(session.review({ mark }));
  return session;
}
/** Time passes; what waits for it is done. */
const after = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
async function during(work: Promise<void>): Promise<void> {
  await after(100);
  await work;
}
const LONG = 60_000;

beforeEach(() => jest.useFakeTimers());
afterEach(async () => {
  await closeSessions();
  jest.useRealTimers();
});

test("after an edit the result is out of date at once and reviewed again by itself, without writing", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await reviewed(host, true);
  host.edit("计划", 3, 7, 10);
  expect(session.getSnapshot().result).toMatchObject({ stale: "edited", marks: "outdated" });
  await after(LONG);
  expect(session.getSnapshot().result?.stale).toBeNull();
  expect(violations(session)).toEqual(["A28-CEILING 4"]);
  expect(markOf(session)).toBe("outdated");
  expect(host.calls.apply).toBe(1);
});

test("our own writing is not taken for the person's", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await reviewed(host, true);
  expect(session.getSnapshot().result).toMatchObject({ stale: null, marks: "current" });
  await after(LONG);
  expect(host.calls.read).toBe(1);
});

test("an edit before the first review starts nothing", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  host.edit("计划", 3, 7, 10);
  await after(LONG);
  expect(host.calls.read).toBe(0);
  expect(session.getSnapshot().result).toBeNull();
});

test("an edit during a review leaves the result out of date until it was reviewed once more", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  const letGo = host.hold("read");
  const review = session.review({ mark: false });
  await until(session, ({ work }) => work?.kind === "reading");
  host.edit("计划", 3, 7, 10);
  letGo();
  await during(review);
  await after(LONG);
  expect(session.getSnapshot().result?.stale).toBeNull();
  expect(violations(session)).toEqual(["A28-CEILING 4"]);
});

test("a recalculation that changes nothing keeps the same review", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await reviewed(host);
  const before = resultOf(session).review;
  host.tell({ kind: "calculated", sheetId: "s1" });
  await after(LONG);
  expect(host.calls.read).toBe(2);
  expect(resultOf(session).review).toBe(before);
});

test("a cell in edit mode while following edits is no notice: the result stays out of date and is tried again", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await reviewed(host);
  session.dismissNotice();
  host.refuse("read", "cellEditing");
  host.edit("计划", 3, 7, 10);
  await after(1_000);
  expect(host.calls.read).toBe(2);
  expect(session.getSnapshot()).toMatchObject({ notice: null, result: { stale: "edited" } });
  await after(1_100);
  expect(session.getSnapshot().result?.stale).toBeNull();
  expect(violations(session)).toEqual(["A28-CEILING 4"]);
});

test("a request of the person goes before the review of an edit, and its result stands", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await reviewed(host);
  const letGo = host.hold("read");
  host.edit("计划", 3, 7, 10);
  await after(100);
  expect(session.getSnapshot().work?.background).toBe(true);
  const asked = session.review({ mark: true });
  letGo();
  await during(asked);
  expect(session.getSnapshot().notice).toMatchObject({ kind: "marked" });
  expect(violations(session)).toEqual(["A28-CEILING 4"]);
});

test("after the pane is closed nothing is listened to", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  expect(host.listening).toBe(true);
  await session.dispose();
  expect(host.listening).toBe(false);
});
