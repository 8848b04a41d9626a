import { isoOf } from "../../src/exact";
import { ReviewSession, type SessionSnapshot } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import { MemoryHost } from "./support/memoryHost";
import { largePlan, notes, planWithClassifiedRow, smallPlan } from "./support/plans";

const NOW = new Date("2026-08-01T04:00:00Z");
const open: ReviewSession[] = [];

async function started(host: MemoryHost, engine = dazhouEngine): Promise<ReviewSession> {
  const session = new ReviewSession(host, engine, { locale: "zh-CN", now: () => NOW });
  open.push(session);
  await session.start();
  return session;
}

/** Waits until the session's state is as told. */
function until(session: ReviewSession, test: (snapshot: SessionSnapshot) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (test(session.getSnapshot())) {
        stop();
        resolve();
      }
    };
    const stop = session.subscribe(look);
    look();
  });
}

const violations = (session: ReviewSession) => {
  const { result } = session.getSnapshot();
  return result?.kind === "reviewed"
    ? result.index.entries
        .filter((entry) => entry.kind === "violation")
        .map((entry) => `${entry.finding?.rule} ${entry.row}`)
    : null;
};
const markOf = (session: ReviewSession) => session.getSnapshot().result?.marks;

afterEach(async () => {
  await Promise.all(open.splice(0).map((session) => session.dispose()));
});

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
    await new Promise((resolve) => setTimeout(resolve, 10));
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

describe("marking", () => {
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
});

describe("classified rows", () => {
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
});

describe("staying live", () => {
  test("after an edit the result is out of date at once and reviewed again by itself, without writing", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: true });
    host.edit("计划", 3, 7, 10);
    expect(session.getSnapshot().result).toMatchObject({ stale: "edited", marks: "outdated" });
    await until(session, ({ result }) => result?.stale === null);
    expect(violations(session)).toEqual(["A28-CEILING 4"]);
    expect(markOf(session)).toBe("outdated");
    expect(host.calls.apply).toBe(1);
  });

  test("our own writing is not taken for the person's", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: true });
    expect(session.getSnapshot().result).toMatchObject({ stale: null, marks: "current" });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(host.calls.read).toBe(1);
  });

  test("an edit before the first review starts nothing", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    host.edit("计划", 3, 7, 10);
    await new Promise((resolve) => setTimeout(resolve, 60));
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
    await review;
    await until(session, ({ result }) => result?.stale === null);
    expect(violations(session)).toEqual(["A28-CEILING 4"]);
  });

  test("a recalculation that changes nothing keeps the same review", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: false });
    const before = session.getSnapshot().result;
    host.tell({ kind: "calculated", sheetId: "s1" });
    await new Promise((resolve) => setTimeout(resolve, 900));
    const after = session.getSnapshot().result;
    expect(host.calls.read).toBe(2);
    expect(after?.kind === "reviewed" && before?.kind === "reviewed" && after.review === before.review).toBe(true);
  });

  test("a cell in edit mode while following edits is no notice: the result stays out of date and is tried again", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: false });
    session.dismissNotice();
    host.refuse("read", "cellEditing");
    host.edit("计划", 3, 7, 10);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(session.getSnapshot()).toMatchObject({ notice: null, result: { stale: "edited" } });
    await until(session, ({ result }) => result?.stale === null);
    expect(violations(session)).toEqual(["A28-CEILING 4"]);
  });

  test("a request of the person goes before the review of an edit, and its result stands", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: false });
    const letGo = host.hold("read");
    host.edit("计划", 3, 7, 10);
    await until(session, ({ work }) => work?.background === true);
    const asked = session.review({ mark: true });
    letGo();
    await asked;
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
});

describe("sheets and selection", () => {
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
    await session.choose(
      (result?.kind === "reviewed" && result.index.entries.find((entry) => entry.row === 3)) || null,
    );
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
    const session = new ReviewSession(host, dazhouEngine, { locale: "zh-CN", now: () => new Date(now) });
    open.push(session);
    await session.start();
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
});

describe("settings", () => {
  test("the base date is today in Beijing until one is chosen", async () => {
    const session = await started(new MemoryHost({ 计划: smallPlan() }));
    expect(isoOf(session.asOf)).toBe("2026-08-01");
  });

  test("a chosen base date is kept in the workbook, and the result is reviewed again under it", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: false });
    await session.setAsOf(20_000);
    await until(session, ({ result }) => result?.kind === "reviewed" && result.review.asOf === 20_000);
    const again = await started(host);
    expect(again.asOf).toBe(20_000);
    await again.setAsOf(null);
    expect((await started(host)).getSnapshot().settings.asOf).toBeNull();
  });

  test.each([[null], ["x"], [{ asOf: "31 August" }], [{ asOf: 5 }], [[]]])(
    "settings that cannot be read (%j) mean today",
    async (kept) => {
      const host = new MemoryHost({ 计划: smallPlan() });
      host.settings.set("PlanReview.settings", kept);
      expect((await started(host)).getSnapshot().settings).toEqual({
        asOf: null,
        columns: null,
        hints: false,
        wrap: false,
        formulas: false,
        automatic: false,
        mappings: {},
      });
    },
  );
});

test("every one of 2,000 findings is laid out for the list", async () => {
  const host = new MemoryHost({ 计划: largePlan(2_000) });
  const session = await started(host);
  await session.review({ mark: false });
  expect(violations(session)).toHaveLength(2_000);
});
