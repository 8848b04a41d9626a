/** Which sheet is in front, which cell is selected, which finding is chosen. */
import { dazhouEngine } from "../../../src/session/reading/engine";
import { MemoryHost } from "../support/memoryHost";
import { closeSessions, NOW, started, until, violations } from "../support/open";
import { notes, smallPlan } from "../support/plans";

afterEach(closeSessions);

test("another sheet in front shows its own result, and the first one's is kept", async () => {
  const host = new MemoryHost({ 计划: smallPlan(), 说明: notes() });
  const session = await started(host);
  await session.review({ mark: false });
  host.activate("说明");
  expect(session.getSnapshot()).toMatchObject({ sheet: { name: "说明" }, result: null });
  host.activate("计划");
  expect(session.getSnapshot()).toMatchObject({ sheet: { name: "计划" }, result: { kind: "reviewed" } });
  expect(host.calls.read).toBe(1);
});

test("an edit on a sheet behind is reviewed when it comes to the front", async () => {
  const host = new MemoryHost({ 计划: smallPlan(), 说明: notes() });
  const session = await started(host);
  await session.review({ mark: false });
  host.activate("说明");
  host.edit("计划", 3, 7, 10);
  host.activate("计划");
  await until(session, ({ result }) => result?.stale === null);
  expect(violations(session)).toEqual(["A28-CEILING 4"]);
});

test("a deleted sheet's result is forgotten", async () => {
  const host = new MemoryHost({ 计划: smallPlan(), 说明: notes() });
  const session = await started(host);
  await session.review({ mark: false });
  host.remove("计划");
  await until(session, ({ sheet }) => sheet?.name === "说明");
  expect(session.getSnapshot().result).toBeNull();
});

test("choosing a finding selects its cell", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  await session.review({ mark: false });
  const { result } = session.getSnapshot();
  const entry =
    result?.kind === "reviewed"
      ? result.index.entries.find((candidate) => candidate.finding?.rule === "A43-CAP")
      : undefined;
  await session.choose(entry ?? null);
  expect(host.selections).toEqual(["计划!G3"]);
  expect(session.getSnapshot()).toMatchObject({ chosen: entry?.key, selection: { row: 3 } });
});

test("moving in the sheet follows the row and lets the chosen finding go", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  await session.review({ mark: false });
  const { result } = session.getSnapshot();
  await session.choose((result?.kind === "reviewed" && result.index.entries.find((entry) => entry.row === 3)) || null);
  host.moveTo("计划", "B4:C9");
  expect(session.getSnapshot()).toMatchObject({ chosen: null, selection: { row: 4, address: "B4" } });
});

test("Excel tells late of a selection while the person has stepped on: the newer finding stays chosen", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  await session.review({ mark: false });
  const { result } = session.getSnapshot();
  const [first, second] =
    result?.kind === "reviewed"
      ? [3, 4].map((row) => result.index.entries.find((entry) => entry.row === row && entry.finding))
      : [];
  await session.choose(first ?? null);
  const place = session.getSnapshot().selection?.address ?? "";
  await session.choose(second ?? null);
  host.moveTo("计划", place);
  expect(session.getSnapshot()).toMatchObject({ chosen: second?.key, selection: { row: 4 } });
  // A cell that nobody asked for is a person's own move, however soon.
  host.moveTo("计划", "A3");
  expect(session.getSnapshot()).toMatchObject({ chosen: null, selection: { row: 3 } });
});

test("a busy Excel takes seconds to select: what it tells of the first choice does not undo the second", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  let now = NOW.getTime();
  const session = await started(host, dazhouEngine, () => new Date(now));
  await session.review({ mark: false });
  const { result } = session.getSnapshot();
  const [first, second] =
    result?.kind === "reviewed"
      ? [3, 4].map((row) => result.index.entries.find((entry) => entry.row === row && entry.finding))
      : [];
  await session.choose(first ?? null);
  const place = session.getSnapshot().selection?.address ?? "";
  await session.choose(null);
  now += 60_000;
  const release = host.hold("select");
  const choosing = [session.choose(first ?? null), session.choose(second ?? null)];
  now += 5_000;
  host.moveTo("计划", place);
  expect(session.getSnapshot()).toMatchObject({ chosen: second?.key });
  release();
  await Promise.all(choosing);
  expect(session.getSnapshot()).toMatchObject({ chosen: second?.key, selection: { row: 4 } });
  // Long after both, the same cell is a person's own move.
  now += 60_000;
  host.moveTo("计划", place);
  expect(session.getSnapshot()).toMatchObject({ chosen: null, selection: { row: 3 } });
});

test("another workbook in front: selecting says so and can be tried again", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  host.refuse("select", "otherWorkbook");
  await session.goTo("B2");
  expect(session.getSnapshot().notice).toMatchObject({ kind: "refused", code: "otherWorkbook", during: "selecting" });
  await session.retry();
  expect(host.selections).toEqual(["计划!B2"]);
});
