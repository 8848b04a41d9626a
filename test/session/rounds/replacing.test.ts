import type { ReviewSession } from "../../../src/session";
import { HISTORY_KEY, readHistories } from "../../../src/kept";
import { MemoryHost } from "../support/memoryHost";
import { calm, closeSessions, NOW, resultOf } from "../support/open";
import { smallPlan } from "../support/plans";
import { started, clock, reopened } from "../support/rounds";

const SUPP = 7;

beforeEach(() => {
  clock.now = NOW;
});

afterEach(closeSessions);

describe("a saved result is asked about before marking replaces it", () => {
  const hostOf = (session: ReviewSession) => (session as unknown as { host: MemoryHost }).host;
  const keptAt = (session: ReviewSession) => readHistories(hostOf(session).settings.get(HISTORY_KEY))["计划"]?.at;
  const FIRST = Date.parse("2026-08-01T04:00:00Z");

  /** Marked on the first of August, corrected in one place, opened again on the fifth. */
  async function corrected(): Promise<ReviewSession> {
    const host = new MemoryHost({ 计划: smallPlan() });
    await (await started(host)).review({ mark: true });
    host.sheet("计划").cells[2]![SUPP - 1] = 5;
    clock.now = new Date("2026-08-05T04:00:00Z");
    return reopened(host);
  }

  test("before anything is written, with what it is of and what it says; the first review ever replaces nothing", async () => {
    const session = await corrected();
    await session.review({ mark: true });
    const result = resultOf(session);
    expect(session.getSnapshot()).toMatchObject({
      replacing: [{ sheetName: "计划", at: FIRST, problems: expect.any(Number), now: expect.any(Number) }],
      notice: null,
    });
    const [asked] = session.getSnapshot().replacing ?? [];
    expect(asked?.now).toBe(result.index.entries.filter(({ kind }) => kind !== "info").length);
    expect(hostOf(session).calls).toMatchObject({ apply: 0, writeSetting: 0 });
    expect(keptAt(session)).toBe(FIRST);
  });

  test("replaced on a yes: marked, and saved in the place of the old one", async () => {
    const session = await corrected();
    await session.review({ mark: true });
    await session.answerReplacing("replace");
    expect(session.getSnapshot()).toMatchObject({ replacing: null, notice: { kind: "marked" } });
    expect(keptAt(session)).toBe(clock.now.getTime());
    expect(resultOf(session).loop).toMatchObject({ isKept: true, against: { at: FIRST } });
  });

  test("kept: the sheet is marked and the saved result stays, also when it is marked again; numbers go on", async () => {
    const session = await corrected();
    await session.review({ mark: true });
    await session.answerReplacing("keep");
    expect(session.getSnapshot()).toMatchObject({ replacing: null, notice: { kind: "marked" } });
    hostOf(session).edit("计划", 2, SUPP, 30);
    await calm(session);
    await session.review({ mark: true });
    expect(session.getSnapshot()).toMatchObject({ replacing: null, notice: { kind: "marked" } });
    expect(keptAt(session)).toBe(FIRST);
    expect(resultOf(session).loop).toMatchObject({ isKept: false, against: { at: FIRST } });
    expect(resultOf(session).loop.settled.map(({ rule }) => rule)).toContain("A43-CAP");
    const next = readHistories(hostOf(session).settings.get(HISTORY_KEY))["计划"]?.next;
    expect(next).toBeGreaterThan(Math.max(...resultOf(session).index.entries.map(({ number }) => number)));
    // Asked for by hand, it is replaced all the same.
    await session.loop.rememberFront();
    expect(keptAt(session)).toBe(clock.now.getTime());
  });

  test("cancelled: nothing is marked and nothing is saved; asked again the next time", async () => {
    const session = await corrected();
    await session.review({ mark: true });
    await session.answerReplacing("cancel");
    expect(session.getSnapshot()).toMatchObject({ replacing: null, notice: null });
    expect(hostOf(session).calls).toMatchObject({ apply: 0, writeSetting: 0 });
    await session.review({ mark: true });
    expect(session.getSnapshot().replacing).toHaveLength(1);
  });

  test("not asked: the same findings, one's own result of the day", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    await (await started(host)).review({ mark: true });
    clock.now = new Date("2026-08-05T04:00:00Z");
    const session = await reopened(host);
    await session.review({ mark: true });
    expect(session.getSnapshot()).toMatchObject({ replacing: null, notice: { kind: "marked" } });
    hostOf(session).edit("计划", 3, SUPP, 5);
    await calm(session);
    await session.review({ mark: true });
    expect(session.getSnapshot()).toMatchObject({ replacing: null, notice: { kind: "marked" } });
  });

  test("asked: one's own result of yesterday, and one that was put back", async () => {
    const session = await corrected();
    await session.review({ mark: true });
    await session.answerReplacing("replace");
    await session.loop.restoreFront();
    await session.review({ mark: true });
    expect(session.getSnapshot().replacing).toMatchObject([{ at: FIRST }]);
    await session.answerReplacing("replace");
    clock.now = new Date("2026-08-06T04:00:00Z");
    hostOf(session).edit("计划", 3, SUPP, 12);
    await calm(session);
    await session.review({ mark: true });
    expect(session.getSnapshot().replacing).toMatchObject([{ at: Date.parse("2026-08-05T04:00:00Z") }]);
  });

  test("classified rows are answered for first", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    await (await started(host)).review({ mark: true });
    host.sheet("计划").cells[2]![7] = "是";
    clock.now = new Date("2026-08-05T04:00:00Z");
    const session = await reopened(host);
    await session.review({ mark: true });
    expect(session.getSnapshot()).toMatchObject({ replacing: null, stop: { rows: [3] } });
    await session.answerStop(true);
    expect(session.getSnapshot()).toMatchObject({ stop: null, replacing: [{ at: FIRST }] });
    await session.answerReplacing("keep");
    expect(session.getSnapshot()).toMatchObject({ stop: null, replacing: null, notice: { kind: "marked" } });
  });
});
