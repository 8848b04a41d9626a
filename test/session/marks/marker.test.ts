/** Marking writes from the newest reading or not at all, and can be taken back. */
import { dazhouEngine } from "../../../src/session/reading/engine";
import { MemoryHost } from "../support/memoryHost";
import { closeSessions, markOf, started, until, violations } from "../support/open";
import { smallPlan } from "../support/plans";

afterEach(closeSessions);

test("审查并标注 writes beside the plan; 清除审查标记 gives the sheet back as it was", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const before = JSON.stringify(host.sheet("计划").cells);
  const session = await started(host);
  await session.review({ mark: true });
  expect(session.getSnapshot().notice).toMatchObject({ kind: "marked", block: "I1:O4" });
  expect(markOf(session)).toBe("current");
  expect(host.sheet("计划").cells[0]?.[8]).toBe("审查结论");
  await session.clear("sheet");
  expect(session.getSnapshot().notice).toEqual({ kind: "cleared", sheets: ["计划"] });
  expect(markOf(session)).toBe("none");
  expect(JSON.stringify(host.sheet("计划").cells)).toBe(before);
});

test("reviewing twice changes nothing the second time", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  await session.review({ mark: true });
  const once = JSON.stringify(host.sheet("计划"));
  await session.review({ mark: true });
  expect(JSON.stringify(host.sheet("计划"))).toBe(once);
  expect(violations(session)).toEqual(["A43-CAP 3", "A28-CEILING 4"]);
  expect(markOf(session)).toBe("current");
});

test("a protected sheet is reviewed; only marking is refused, with the reason, before anything is written", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  host.sheet("计划").isProtected = true;
  const session = await started(host);
  await session.review({ mark: true });
  expect(session.getSnapshot().notice).toMatchObject({
    kind: "refused",
    code: "protected",
    during: "marking",
    place: "计划",
  });
  expect(violations(session)).toHaveLength(2);
  expect(host.calls.apply).toBe(0);
});

test("a workbook that changed unseen before writing: the sheet is read again, never marked from the old reading", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  host.refuse("apply", "changed");
  await session.review({ mark: true });
  expect(host.calls.read).toBe(2);
  expect(session.getSnapshot().notice).toMatchObject({ kind: "marked" });
});

test("an edit while the marks are planned: the sheet is read again, nothing is written from the old reading", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  let edited = false;
  const session = await started(host, {
    ...dazhouEngine,
    *marksSteps(...args) {
      const plan = yield* dazhouEngine.marksSteps(...args);
      if (!edited) {
        edited = true;
        host.edit("计划", 3, 7, 10);
      }
      return plan;
    },
  });
  await session.review({ mark: true });
  expect(host.calls.read).toBe(2);
  expect(host.calls.apply).toBe(1);
  expect(violations(session)).toEqual(["A28-CEILING 4"]);
  expect(session.getSnapshot().notice).toMatchObject({ kind: "marked" });
});

test("a sheet that keeps changing is not marked; the person is told", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  for (let time = 0; time < 3; time += 1) host.refuse("apply", "changed");
  await session.review({ mark: true });
  expect(session.getSnapshot().notice).toMatchObject({ kind: "refused", code: "changed", during: "marking" });
  expect(host.sheet("计划").block).toBeNull();
});

test("a marking broken off in between is known as such", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const session = await started(host);
  await session.review({ mark: true });
  const letGo = host.hold("apply");
  const marking = session.review({ mark: true });
  await until(session, ({ work }) => work?.kind === "marking" && work.progress !== null);
  session.cancel();
  letGo();
  await marking;
  expect(session.getSnapshot().notice).toEqual({ kind: "cancelled", during: "marking" });
  expect(markOf(session)).toBe("partial");
});

test("marks of an earlier session are known, and may be older than the sheet", async () => {
  const host = new MemoryHost({ 计划: smallPlan() });
  const first = await started(host);
  await first.review({ mark: true });
  const second = await started(host);
  await second.review({ mark: false });
  expect(markOf(second)).toBe("outdated");
});
