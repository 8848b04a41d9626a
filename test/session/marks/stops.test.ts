/** Classified rows stop everything before anything is written. */
import { MemoryHost } from "../support/memoryHost";
import { closeSessions, started } from "../support/open";
import { planWithClassifiedRow } from "../support/plans";

afterEach(closeSessions);

test("stop everything before anything is written, and are named by number only", async () => {
  const host = new MemoryHost({ 计划: planWithClassifiedRow() });
  const session = await started(host);
  await session.review({ mark: true });
  expect(session.getSnapshot()).toMatchObject({ stop: { rows: [5] }, notice: null, work: null });
  expect(host.calls.apply).toBe(0);
  const { result } = session.getSnapshot();
  const entries = result?.kind === "reviewed" ? (result.index.byRow.get(5) ?? []) : [];
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.every((entry) => entry.project === null && entry.classified)).toBe(true);
});

test("after 停止 nothing is written", async () => {
  const host = new MemoryHost({ 计划: planWithClassifiedRow() });
  const session = await started(host);
  await session.review({ mark: true });
  await session.answerStop(false);
  expect(session.getSnapshot().stop).toBeNull();
  expect(host.calls.apply).toBe(0);
});

test("after confirmation the other rows are marked, and the question is not asked again for the same rows", async () => {
  const host = new MemoryHost({ 计划: planWithClassifiedRow() });
  const session = await started(host);
  await session.review({ mark: true });
  await session.answerStop(true);
  expect(session.getSnapshot()).toMatchObject({ stop: null, notice: { kind: "marked" } });
  expect(JSON.stringify(host.sheet("计划").cells[4]?.slice(8))).not.toContain("机要");
  await session.review({ mark: true });
  expect(session.getSnapshot()).toMatchObject({ stop: null, notice: { kind: "marked" } });
});

test("a row that becomes classified later asks again", async () => {
  const host = new MemoryHost({ 计划: planWithClassifiedRow() });
  const session = await started(host);
  await session.review({ mark: true });
  await session.answerStop(true);
  host.edit("计划", 2, 8, "是");
  await session.review({ mark: true });
  expect(session.getSnapshot().stop).toMatchObject({ rows: [2, 5] });
});
