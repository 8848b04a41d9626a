import { ReviewSession } from "../../../src/session";
import { dazhouEngine } from "../../../src/session/reading/engine";
import type { MarkPlan } from "../../../src/marking";
import { MemoryHost } from "../support/memoryHost";
import { planWithClassifiedRow, smallPlan } from "../support/plans";

const NOW = new Date("2026-08-01T04:00:00Z");
const CONTRACT = 6;
const open: ReviewSession[] = [];

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((session) => session.dispose()));
  jest.useRealTimers();
});

const after = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

async function marked(host: MemoryHost, automatic = true): Promise<ReviewSession> {
  const session = new ReviewSession(host, dazhouEngine, { locale: "zh-CN", now: () => NOW });
  open.push(session);
  await session.start();
  session.setAutomatic(automatic);
  const work = session.review({ mark: true });
  await after(100);
  await work;
  expect(session.getSnapshot()).toMatchObject({ notice: { kind: "marked" } });
  expect(host.calls.apply).toBe(1);
  return session;
}
const marksOf = (session: ReviewSession) => session.getSnapshot().result?.marks;

test("it is off by default: an edit is reviewed, and nothing is written", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host, false);
  host.edit("计划", 3, CONTRACT, 200);
  await after(120_000);
  expect(host.calls.apply).toBe(1);
  expect(session.getSnapshot().result).toMatchObject({ stale: null, marks: "outdated" });
});

test("after edits the sheet is marked again once, when they have stopped", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host);
  for (const amount of [150, 180, 200]) {
    host.edit("计划", 3, CONTRACT, amount);
    await after(1_500);
    expect(host.calls.apply).toBe(1);
  }
  await after(600);
  expect(host.calls.apply).toBe(2);
  expect(marksOf(session)).toBe("current");
  await after(120_000);
  expect(host.calls.apply).toBe(2);
});

test("an edit that changes no mark writes nothing, and the marks count as current", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host);
  host.edit("计划", 3, 1, "甲");
  await after(2_500);
  expect(host.calls.apply).toBe(1);
  expect(marksOf(session)).toBe("current");
});

test("a sheet that carries no marks is not marked", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host);
  const clearing = session.clear("sheet");
  await after(100);
  await clearing;
  host.edit("计划", 3, CONTRACT, 200);
  await after(10_000);
  expect(host.calls.apply).toBe(1);
});

test("while a cell is being edited it waits without a word, and marks afterwards", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host);
  session.dismissNotice();
  host.edit("计划", 3, CONTRACT, 200);
  await after(1_900);
  host.refuse("read", "cellEditing");
  await after(200);
  expect(host.calls.apply).toBe(1);
  expect(session.getSnapshot().notice).toBeNull();
  await after(6_000);
  expect(host.calls.apply).toBe(2);
});

test("it gives up after a few attempts and begins anew with the next edit", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host);
  session.dismissNotice();
  host.edit("计划", 3, CONTRACT, 200);
  await after(1_000);
  for (let attempt = 0; attempt < 5; attempt += 1) host.refuse("apply", "busy");
  await after(300_000);
  expect(host.calls.apply).toBe(6);
  expect(session.getSnapshot().notice).toBeNull();
  host.edit("计划", 3, CONTRACT, 300);
  await after(2_500);
  expect(host.calls.apply).toBe(7);
  expect(marksOf(session)).toBe("current");
});

test("a protected sheet is never written, and nobody is told off for it", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host);
  session.dismissNotice();
  host.sheet("计划").isProtected = true;
  host.edit("计划", 3, CONTRACT, 200);
  await after(120_000);
  expect(host.calls.apply).toBe(1);
  expect(session.getSnapshot()).toMatchObject({ notice: null, result: { marks: "outdated" } });
});

test("a refusal is told once, not after every edit", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host);
  host.refuse("apply", "occupied");
  host.edit("计划", 3, CONTRACT, 200);
  await after(3_000);
  expect(session.getSnapshot().notice).toMatchObject({ kind: "refused", code: "occupied" });
  session.dismissNotice();
  host.refuse("apply", "occupied");
  host.edit("计划", 3, CONTRACT, 210);
  await after(3_000);
  expect(session.getSnapshot().notice).toBeNull();
});

test("a row that becomes classified stops it: nothing is written until a person has answered", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host);
  const flag =
    (planWithClassifiedRow()[0] ?? []).indexOf("是否涉密") + 1 ||
    smallPlan()
      .find((row) => row.includes("是否涉密"))!
      .indexOf("是否涉密") + 1;
  host.edit("计划", 3, flag, "是");
  await after(120_000);
  expect(host.calls.apply).toBe(1);
  expect(session.getSnapshot().stop).toBeNull();
  const work = session.review({ mark: true });
  await after(100);
  await work;
  expect(session.getSnapshot().stop).toMatchObject({ rows: [3] });
  expect(host.calls.apply).toBe(1);
});

test("what other people and we ourselves write is not marked again", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  await marked(host);
  const { id, block } = host.sheet("计划");
  host.tell({ kind: "changed", sheetId: id, address: "F3", origin: "remote" });
  await after(10_000);
  host.tell({ kind: "changed", sheetId: id, address: "F3", origin: "ours" });
  await after(10_000);
  // A host that cannot tell whose write it was: the result columns are ours.
  host.sheet("计划").cells[2]![5] = 200;
  host.tell({
    kind: "changed",
    sheetId: id,
    address: `计划!$I$${block!.firstRow}:$J$${block!.firstRow + 1}`,
    origin: "user",
  });
  await after(10_000);
  expect(host.calls.apply).toBe(1);
});

test("switched off while it waits, it does not write", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host);
  host.edit("计划", 3, CONTRACT, 200);
  session.setAutomatic(false);
  await after(120_000);
  expect(host.calls.apply).toBe(1);
});

test("hints switched on for a marked sheet: the next edit marks it again with them, though results are as they were", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await marked(host);
  const plans: MarkPlan[] = [];
  const { applyMarks } = host;
  host.applyMarks = (sheetId, plan, options) => {
    plans.push(plan);
    return applyMarks.call(host, sheetId, plan, options);
  };
  await session.setMarks({ hints: true });
  expect(session.getSnapshot().result?.marks).toBe("outdated");
  host.edit("计划", 3, CONTRACT, 100);
  await after(10_000);
  expect(plans.map(({ hints }) => (hints?.cells.length ?? 0) > 0)).toEqual([true]);
});
