import type { CellValue } from "../../../src/sheet";
import { ReviewSession } from "../../../src/session";
import type { Project } from "../../../src/plan/types";
import { dazhouEngine, type ReviewEngine } from "../../../src/session/reading/engine";
import { MemoryHost } from "../support/memoryHost";
import { calm, closeSessions, started } from "../support/open";
import { smallPlan } from "../support/plans";

const PLAN = "计划";

afterEach(closeSessions);

/** Amounts as text in D2 and F3, spaces around the name in B4. */
function plan(): CellValue[][] {
  const rows = smallPlan();
  (rows[1] as CellValue[])[3] = "210";
  (rows[2] as CellValue[])[5] = "１００";
  (rows[3] as CellValue[])[1] = " 一网通办门户　";
  return rows;
}

async function reviewed(rows = plan()) {
  const host = new MemoryHost({ [PLAN]: rows, 另一张: smallPlan() });
  const session = new ReviewSession(host, dazhouEngine, {
    locale: "zh-CN",
    now: () => new Date("2026-08-01T04:00:00Z"),
  });
  await session.start();
  await session.review({ mark: false });
  const cell = (row: number, column: number) => host.sheet(PLAN).cells[row - 1]?.[column - 1];
  return { host, session, cell, snapshot: session.getSnapshot };
}

test("there are no fixes before a review", async () => {
  const session = new ReviewSession(new MemoryHost({ [PLAN]: plan() }), dazhouEngine, { locale: "zh-CN" });
  await session.start();
  expect(session.fixing.list()).toEqual([]);
});

test("fixes are made, the sheet is reviewed again and says the same, and nothing is left to fix", async () => {
  const { session, cell, snapshot } = await reviewed();
  expect(session.fixing.list().map(({ key }) => key)).toEqual(["D2", "F3", "B4"]);
  const problems = () => {
    const { result } = snapshot();
    return result?.kind === "reviewed"
      ? result.index.entries.filter(({ kind }) => kind !== "info").map(({ key }) => key)
      : null;
  };
  const before = problems();
  await session.fixing.make(session.fixing.list());
  expect([cell(2, 4), cell(3, 6), cell(4, 2)]).toEqual([210, 100, "一网通办门户"]);
  expect(snapshot().notice).toMatchObject({ kind: "fixed", done: 3, skipped: 0 });
  expect(snapshot().undoable).toEqual({ s1: 3 });
  expect(snapshot().result).toMatchObject({ kind: "reviewed", stale: null });
  expect(problems()).toEqual(before);
  expect(session.fixing.list()).toEqual([]);
});

test("to count fixes after a review, no project is read again but those that have one; after an edit, none but the edited", async () => {
  const read: (readonly Project[])[] = [];
  const engine: ReviewEngine = {
    ...dazhouEngine,
    read: (...of) => {
      const reading = dazhouEngine.read(...of);
      if ("plan" in reading) read.push(reading.plan.projects);
      return reading;
    },
  };
  const host = new MemoryHost({ [PLAN]: [...plan(), ...smallPlan().slice(1)] });
  const readSheet = host.readSheet.bind(host);
  host.readSheet = async (...of) => {
    const grid = await readSheet(...of);
    return { ...grid, numberFormats: grid.values.map((row) => row.map(() => "General")) };
  };
  const session = await started(host, engine);
  await session.review({ mark: false });
  const anew = () => {
    const known = new Set(read.flat());
    session.fixing.list();
    return read.at(-1)?.flatMap((project) => (known.has(project) ? [] : [project.row]));
  };
  expect(anew()).toEqual([2, 3, 4]);
  host.edit(PLAN, 3, 6, "１０１");
  await calm(session);
  expect(anew()).toEqual([3]);
});

test("one fix alone leaves the others", async () => {
  const { session, cell } = await reviewed();
  await session.fixing.make(session.fixing.list().slice(0, 1));
  expect(cell(2, 4)).toBe(210);
  expect(session.fixing.list().map(({ key }) => key)).toEqual(["F3", "B4"]);
});

test("undoing takes the last step back, then the one before", async () => {
  const { session, cell, snapshot } = await reviewed();
  await session.fixing.make(session.fixing.list().slice(0, 1));
  await session.fixing.make(session.fixing.list());
  expect(snapshot().undoable).toEqual({ s1: 2 });
  await session.fixing.undo();
  expect([cell(2, 4), cell(3, 6), cell(4, 2)]).toEqual([210, "１００", " 一网通办门户　"]);
  expect(snapshot().notice).toMatchObject({ kind: "fixesUndone", done: 2, skipped: 0 });
  await session.fixing.undo();
  expect(cell(2, 4)).toBe("210");
  expect(snapshot().undoable).toEqual({});
  expect(session.fixing.list()).toHaveLength(3);
});

test("a cell that a person changed meanwhile is not fixed and told; one changed after the fix is not put back", async () => {
  const { host, session, cell, snapshot } = await reviewed();
  const fixes = session.fixing.list();
  host.edit(PLAN, 2, 4, "211");
  await session.fixing.make(fixes);
  expect(cell(2, 4)).toBe("211");
  expect(snapshot().notice).toMatchObject({ kind: "fixed", done: 2, skipped: 1 });
  host.edit(PLAN, 3, 6, 101);
  await session.fixing.undo();
  expect([cell(3, 6), cell(4, 2)]).toEqual([101, " 一网通办门户　"]);
  expect(snapshot().notice).toMatchObject({ kind: "fixesUndone", done: 1, skipped: 1 });
});

test("what can be undone belongs to its sheet", async () => {
  const { host, session, cell, snapshot } = await reviewed();
  await session.fixing.make(session.fixing.list());
  host.activate("另一张");
  expect(snapshot().sheet?.name).toBe("另一张");
  await session.fixing.undo();
  expect(cell(2, 4)).toBe(210);
  expect(snapshot().undoable).toEqual({ s1: 3 });
});

test("marks that stood hold for other values after a fix, and say so", async () => {
  const { session, snapshot } = await reviewed();
  await session.review({ mark: true });
  await session.fixing.make(session.fixing.list());
  expect(snapshot().result?.marks).toBe("outdated");
});

test("writing that breaks off half way is told, and what was written can be undone", async () => {
  const { host, session, cell, snapshot } = await reviewed();
  host.breakOff("busy");
  await session.fixing.make(session.fixing.list());
  expect(cell(2, 4)).toBe(210);
  expect(cell(3, 6)).toBe("１００");
  expect(snapshot().notice).toMatchObject({ kind: "brokenOff", during: "fixing", code: "busy", done: 1, total: 3 });
  await session.fixing.undo();
  expect(cell(2, 4)).toBe("210");
});

test("undoing that breaks off half way leaves the rest to be undone", async () => {
  const { host, session, cell, snapshot } = await reviewed();
  await session.fixing.make(session.fixing.list());
  host.breakOff("disconnected");
  await session.fixing.undo();
  expect(snapshot().notice).toMatchObject({ kind: "brokenOff", during: "undoing", done: 1, total: 3 });
  expect(snapshot().undoable).toEqual({ s1: 2 });
  await session.fixing.undo();
  expect([cell(2, 4), cell(3, 6), cell(4, 2)]).toEqual(["210", "１００", " 一网通办门户　"]);
});

test("a protected sheet refuses, and nothing can be undone that was not done", async () => {
  const { host, session, snapshot } = await reviewed();
  host.sheet(PLAN).isProtected = true;
  await session.fixing.make(session.fixing.list());
  expect(snapshot().notice).toMatchObject({ kind: "refused", code: "protected" });
  expect(snapshot().undoable).toEqual({});
});

test("classified rows stop fixing before anything is written, until a person has answered for them", async () => {
  const { session, cell, snapshot } = await reviewed([
    ...plan(),
    [4, " 机要系统改造 ", "市委机要局", "300", null, null, null, "是"],
  ]);
  expect(session.fixing.list().map(({ row }) => row)).not.toContain(5);
  await session.fixing.make(session.fixing.list());
  expect(snapshot().stop).toEqual({ sheetId: "s1", rows: [5] });
  expect(cell(2, 4)).toBe("210");
  await session.answerStop(true);
  expect([cell(2, 4), cell(5, 2), cell(5, 4)]).toEqual([210, " 机要系统改造 ", "300"]);
});
