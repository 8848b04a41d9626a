/** A session on a workbook: opening it and reviewing its sheet. */
import { dazhouEngine } from "../../src/session/reading/engine";
import { turns } from "../support/turns";
import { MemoryHost } from "./support/memoryHost";
import { closeSessions, started, until, violations } from "./support/open";
import { largePlan, notes, smallPlan } from "./support/plans";

afterEach(closeSessions);

describe("opening", () => {
  test("names the sheet in front and reviews nothing unasked", async () => {
    const host = new MemoryHost({ 填报说明: notes(), 计划: smallPlan() });
    const session = await started(host);
    expect(session.getSnapshot()).toMatchObject({
      sheet: { name: "填报说明" },
      workbook: { name: "测试.xlsx" },
      result: null,
      work: null,
      notice: null,
      live: true,
    });
    expect(host.calls.read).toBe(0);
  });

  test("a workbook that refuses is named, and trying again helps", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    host.refuse("describe", "busy");
    const session = await started(host);
    expect(session.getSnapshot().notice).toMatchObject({
      kind: "refused",
      code: "busy",
      during: "opening",
      canRetry: true,
    });
    await session.retry();
    expect(session.getSnapshot()).toMatchObject({ notice: null, sheet: { name: "计划" }, live: true });
  });

  test("an Excel that tells of no edits can still be reviewed, and says so", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    host.watch = () => Promise.reject(new Error("unsupported"));
    const session = await started(host);
    await session.review({ mark: false });
    expect(session.getSnapshot()).toMatchObject({ live: false, result: { kind: "reviewed" } });
  });
});

describe("reviewing", () => {
  test("仅审查 finds what breaks a rule and writes nothing", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const before = JSON.stringify(host.sheet("计划"));
    const session = await started(host);
    await session.review({ mark: false });
    expect(violations(session)).toEqual(["A43-CAP 3", "A28-CEILING 4"]);
    expect(session.getSnapshot()).toMatchObject({
      notice: { kind: "reviewed", sheetName: "计划" },
      work: null,
      result: { stale: null, marks: "none" },
    });
    expect(JSON.stringify(host.sheet("计划"))).toBe(before);
    expect(host.calls.apply).toBe(0);
  });

  test("a sheet without a plan says what it looked for and writes nothing, also when marks were wanted", async () => {
    const host = new MemoryHost({ 填报说明: notes() });
    const session = await started(host);
    await session.review({ mark: true });
    expect(session.getSnapshot()).toMatchObject({
      result: { kind: "noPlan", noPlan: { reason: "noHeader" } },
      notice: null,
    });
    expect(host.calls.apply).toBe(0);
  });

  test("an empty sheet says that it is empty", async () => {
    const session = await started(new MemoryHost({ 空: [] }));
    await session.review({ mark: true });
    expect(session.getSnapshot()).toMatchObject({ result: { kind: "noPlan", noPlan: { reason: "empty" } } });
  });

  test("a cell in edit mode is named, and trying again helps", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    host.refuse("read", "cellEditing");
    await session.review({ mark: true });
    expect(session.getSnapshot()).toMatchObject({
      notice: { kind: "refused", code: "cellEditing", during: "reading", canRetry: true },
      result: null,
      work: null,
    });
    await session.retry();
    expect(session.getSnapshot()).toMatchObject({ notice: { kind: "marked" } });
  });

  test("a fault of ours is told as one, never as bad data", async () => {
    const session = await started(new MemoryHost({ 计划: smallPlan() }), {
      ...dazhouEngine,
      reviewSteps: () => {
        throw new TypeError("broken rule engine");
      },
    });
    await session.review({ mark: true });
    expect(session.getSnapshot()).toMatchObject({ notice: { kind: "fault", during: "reviewing" }, result: null });
    expect((session.getSnapshot().notice as { detail: string }).detail).toContain("broken rule engine");
  });

  test("cancelling while reading writes nothing, even when the answer comes late", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    const letGo = host.hold("read");
    const review = session.review({ mark: true });
    await until(session, ({ work }) => work?.kind === "reading");
    session.cancel();
    await review;
    letGo();
    await turns();
    expect(session.getSnapshot()).toMatchObject({
      notice: { kind: "cancelled", during: "reading" },
      result: null,
      work: null,
    });
    expect(host.calls.apply).toBe(0);
  });

  test("a second request while one runs is not run beside it", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await Promise.all([session.review({ mark: true }), session.review({ mark: true }), session.clear("sheet")]);
    expect(host.calls).toMatchObject({ read: 1, apply: 1, clear: 0 });
  });
});

test("every one of 2,000 findings is laid out for the list", async () => {
  const host = new MemoryHost({ 计划: largePlan(2_000) });
  const session = await started(host);
  await session.review({ mark: false });
  expect(violations(session)).toHaveLength(2_000);
});
