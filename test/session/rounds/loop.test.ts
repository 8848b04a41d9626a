import type { Entry, ReviewSession } from "../../../src/session";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { historiesToKeep, HISTORY_KEY, MOST_BYTES, readHistories, WAIVERS_KEY } from "../../../src/kept";
import type { CellValue } from "../../../src/sheet";
import { turns } from "../../support/turns";
import { MemoryHost } from "../support/memoryHost";
import { calm, closeSessions, NOW, resultOf, started as startedWith } from "../support/open";
import { notes, planWithClassifiedRow, smallPlan } from "../support/plans";

let now = NOW;
const started = (host: MemoryHost): Promise<ReviewSession> => startedWith(host, dazhouEngine, () => now);
/** Closes the workbook and opens it again: only what was kept in it remains. */
async function reopened(host: MemoryHost): Promise<ReviewSession> {
  const next = new MemoryHost(Object.fromEntries(host.sheets.map(({ name, cells }) => [name, cells])));
  for (const [key, value] of host.settings) next.settings.set(key, JSON.parse(JSON.stringify(value)));
  return started(next);
}
const nameOf = ({ finding, project, standing }: Entry) =>
  [finding?.rule ?? "undecided", project?.name ?? "", standing].filter(Boolean).join(" ");
const problems = (session: ReviewSession) =>
  resultOf(session)
    .index.entries.filter(({ kind }) => kind === "violation")
    .map(nameOf);
const numbers = (session: ReviewSession) =>
  Object.fromEntries(
    resultOf(session).index.entries.map((entry) => [
      `${entry.finding?.rule ?? "undecided"} ${entry.project?.name ?? entry.row}`,
      entry.number,
    ]),
  );
const entryOf = (session: ReviewSession, rule: string) => {
  const entry = resultOf(session).index.entries.find(({ finding }) => finding?.rule === rule);
  if (!entry) throw new Error(`no ${rule}`);
  return entry;
};
const SUPP = 7;

beforeEach(() => {
  now = NOW;
});
afterEach(closeSessions);

describe("已整改, 未整改, 新增", () => {
  test("the first review tells nothing of the kind", async () => {
    const session = await started(new MemoryHost({ 计划: smallPlan() }));
    await session.review({ mark: true });
    expect(resultOf(session).loop).toMatchObject({ against: null, settled: [], isKept: true });
    expect(problems(session)).toEqual(["A43-CAP 智慧城管平台", "A28-CEILING 一网通办门户"]);
  });

  test("the second one, in another session, tells what is settled, still open and new", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const first = await started(host);
    await first.review({ mark: true });
    const { "A43-CAP 智慧城管平台": gone, "A28-CEILING 一网通办门户": stays } = numbers(first);
    host.sheet("计划").cells[2]![SUPP - 1] = 5;
    host.sheet("计划").cells[1]![SUPP - 1] = 30;
    now = new Date("2026-08-05T04:00:00Z");
    const second = await reopened(host);
    await second.review({ mark: true });
    await second.answerReplacing("replace");
    expect(problems(second)).toEqual(
      expect.arrayContaining(["A43-CAP 政务云平台扩容 new", "A28-CEILING 一网通办门户 open"]),
    );
    expect(resultOf(second).loop).toMatchObject({ against: { at: Date.parse("2026-08-01T04:00:00Z") }, isKept: true });
    expect(resultOf(second).loop.settled).toContainEqual({
      number: gone,
      kind: "violation",
      rule: "A43-CAP",
      project: "智慧城管平台",
      isRemoved: false,
    });
    expect(numbers(second)["A28-CEILING 一网通办门户"]).toBe(stays);
    expect(numbers(second)["A43-CAP 政务云平台扩容"]).toBeGreaterThan(Math.max(...Object.values(numbers(first))));
  });

  test("edits and the live reviews after them do not shift what is compared with", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    await (await started(host)).review({ mark: true });
    const session = await reopened(host);
    await session.review({ mark: true });
    const openHost = (session as unknown as { host: MemoryHost }).host;
    for (const value of [5, 6]) {
      openHost.edit("计划", 3, SUPP, value);
      await calm(session);
      expect(resultOf(session).loop.settled.map(({ rule, project }) => `${rule} ${project}`)).toContain(
        "A43-CAP 智慧城管平台",
      );
    }
    openHost.edit("计划", 3, SUPP, 10.01);
    await calm(session);
    expect(resultOf(session).loop.settled).toEqual([]);
    expect(problems(session)).toContain("A43-CAP 智慧城管平台 open");
  });

  test("marking again what was not touched leaves the comparison as it is", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    await (await started(host)).review({ mark: true });
    host.sheet("计划").cells[2]![SUPP - 1] = 5;
    const session = await reopened(host);
    await session.review({ mark: true });
    await session.review({ mark: true });
    expect(resultOf(session).loop.settled.map(({ rule }) => rule)).toContain("A43-CAP");
  });

  test("sorted and inserted rows make no finding new and change no number", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const first = await started(host);
    await first.review({ mark: true });
    const [header, one, two, three] = host.sheet("计划").cells as [CellValue[], CellValue[], CellValue[], CellValue[]];
    host.sheet("计划").cells = [header, [9, "新建项目", "市水务局", 210, 208, 200, 0, "否"], three, one, two].map(
      (row) => row.slice(0, 8),
    );
    const second = await reopened(host);
    await second.review({ mark: false });
    expect(resultOf(second).loop.settled).toEqual([]);
    expect(numbers(second)).toMatchObject(numbers(first));
  });

  test("a corrected project name keeps the numbers", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const first = await started(host);
    await first.review({ mark: true });
    const before = numbers(first)["A43-CAP 智慧城管平台"];
    host.sheet("计划").cells[2]![1] = "智慧城管（二期）平台";
    const second = await reopened(host);
    await second.review({ mark: false });
    expect(numbers(second)["A43-CAP 智慧城管（二期）平台"]).toBe(before);
    expect(resultOf(second).loop.settled).toEqual([]);
  });

  test("a row that is classified by now is not called settled, and is not named", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    await (await started(host)).review({ mark: true });
    host.sheet("计划").cells[2]![7] = "是";
    const second = await reopened(host);
    await second.review({ mark: false });
    expect(JSON.stringify(resultOf(second).loop)).not.toContain("智慧城管平台");
    await second.loop.rememberFront();
    expect(JSON.stringify((second as unknown as { host: MemoryHost }).host.settings.get(HISTORY_KEY))).not.toContain(
      "智慧城管平台",
    );
  });

  test("a renamed sheet keeps its past", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: true });
    host.sheet("计划").name = "2027年计划";
    host.tell({ kind: "sheetsChanged" });
    await turns();
    const second = await reopened(host);
    await second.review({ mark: false });
    expect(resultOf(second).loop.against).not.toBeNull();
  });
});

describe("what is written, and when", () => {
  test("仅审查 writes nothing; it is kept on request only", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: false });
    expect([host.calls.writeSetting, resultOf(session).loop.isKept]).toEqual([0, false]);
    await session.loop.rememberFront();
    expect([host.calls.writeSetting, resultOf(session).loop.isKept]).toEqual([1, true]);
  });

  test("a live review after an edit writes nothing", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: true });
    const { writeSetting } = host.calls;
    host.edit("计划", 3, SUPP, 5);
    await calm(session);
    expect(host.calls.writeSetting).toBe(writeSetting);
    expect(resultOf(session).loop.isKept).toBe(false);
  });

  test("a workbook that refuses to keep it says so; the marks stand", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    host.refuse("writeSetting", "protected");
    await session.review({ mark: true });
    expect(session.getSnapshot()).toMatchObject({
      notice: { kind: "refused", code: "protected" },
      result: { marks: "current" },
    });
  });

  test("a sheet without a plan keeps nothing", async () => {
    const host = new MemoryHost({ 填报说明: notes() });
    const session = await started(host);
    await session.review({ mark: true });
    await session.loop.rememberFront();
    expect(host.calls.writeSetting).toBe(0);
  });

  test.each([
    ["another version", { version: 7, sheets: {} }],
    ["a text", "garbage"],
  ])("kept content that cannot be read (%s) is no earlier review and no fault", async (_, content) => {
    const host = new MemoryHost({ 计划: smallPlan() });
    host.settings.set(HISTORY_KEY, content);
    host.settings.set(WAIVERS_KEY, content);
    const session = await started(host);
    await session.review({ mark: false });
    expect(session.getSnapshot().notice).toMatchObject({ kind: "reviewed" });
    expect(resultOf(session).loop.against).toBeNull();
  });

  test("the number of a finding is the same through the index", async () => {
    const session = await started(new MemoryHost({ 计划: smallPlan() }));
    await session.review({ mark: true });
    const { index } = resultOf(session);
    for (const entry of index.entries) if (entry.finding) expect(index.numberOf(entry.finding)).toBe(entry.number);
    expect(new Set(index.entries.map(({ number }) => number)).size).toBe(index.entries.length);
  });

  test("a number that was shown between two edits is not given to another finding", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: true });
    const highest = Math.max(...resultOf(session).index.entries.map(({ number }) => number));
    host.edit("计划", 2, SUPP, 30);
    await calm(session);
    const shown = numbers(session)["A43-CAP 政务云平台扩容"]!;
    expect(shown).toBeGreaterThan(highest);
    host.edit("计划", 2, SUPP, 0);
    await calm(session);
    host.edit("计划", 4, SUPP, 90);
    await calm(session);
    const other = numbers(session)["A43-CAP 一网通办门户"]!;
    expect(other).toBeGreaterThan(shown);
    host.edit("计划", 2, SUPP, 30);
    await calm(session);
    expect(numbers(session)["A43-CAP 政务云平台扩容"]).toBe(shown);
  });
});

describe("已说明", () => {
  async function explained(): Promise<{ readonly host: MemoryHost; readonly session: ReviewSession }> {
    const host = new MemoryHost({ 计划: smallPlan() });
    const session = await started(host);
    await session.review({ mark: true });
    await session.loop.explain(entryOf(session, "A43-CAP"), " 张三\n", '=HYPERLINK("x")\u0000 已报市政府同意');
    return { host, session };
  }
  const waiverOf = (session: ReviewSession) => entryOf(session, "A43-CAP").waiver;

  test("who, when and why stand with the finding and come back with the workbook, as text", async () => {
    const { host, session } = await explained();
    const said = { who: "张三", why: '=HYPERLINK("x") 已报市政府同意', at: now.getTime() };
    expect(waiverOf(session)).toMatchObject(said);
    const second = await reopened(host);
    await second.review({ mark: false });
    expect(waiverOf(second)).toMatchObject(said);
  });

  test.each([
    ["", "原因", "who"],
    ["  \n", "原因", "who"],
    ["张三", "", "why"],
    ["张三", "\u200b \t", "why"],
  ])("without who or why nothing is kept (%j, %j)", async (who, why) => {
    const session = await started(new MemoryHost({ 计划: smallPlan() }));
    await session.review({ mark: true });
    expect(await session.loop.explain(entryOf(session, "A43-CAP"), who, why)).toBe(false);
    expect(waiverOf(session)).toBeNull();
  });

  test("it holds no more when a cell of the finding changes, and says which; undone, it holds again", async () => {
    const { host, session } = await explained();
    host.edit("计划", 3, SUPP, 12);
    await calm(session);
    expect(waiverOf(session)).toBeNull();
    expect(resultOf(session).loop.lapsed).toMatchObject([
      { reason: { kind: "cell", field: "supp", before: "10.01", now: "12" } },
    ]);
    host.edit("计划", 3, SUPP, 10.01);
    await calm(session);
    expect(waiverOf(session)).not.toBeNull();
    expect(resultOf(session).loop.lapsed).toEqual([]);
  });

  test("it says so once: seen, it is gone from the workbook", async () => {
    const { host, session } = await explained();
    host.edit("计划", 3, SUPP, 12);
    await calm(session);
    await session.loop.withdraw(resultOf(session).loop.lapsed.map(({ waiver }) => waiver));
    expect(resultOf(session).loop.lapsed).toEqual([]);
    expect(JSON.stringify(host.settings.get(WAIVERS_KEY))).not.toContain("张三");
  });

  test("changed while the pane was closed, it is told when the sheet is reviewed again", async () => {
    const { host } = await explained();
    host.sheet("计划").cells[2]![SUPP - 1] = 11;
    const second = await reopened(host);
    await second.review({ mark: true });
    expect(resultOf(second).loop.lapsed).toHaveLength(1);
  });

  test("what is settled takes its explanation with it at the next marking, without a word", async () => {
    const { host, session } = await explained();
    host.edit("计划", 3, SUPP, 1);
    await calm(session);
    await session.review({ mark: true });
    expect(resultOf(session).loop.lapsed).toEqual([]);
    expect(JSON.stringify(host.settings.get(WAIVERS_KEY))).not.toContain("张三");
  });

  test("other rows, and another order of the rows, do not touch it", async () => {
    const { host } = await explained();
    const [header, one, two, three] = host.sheet("计划").cells as [CellValue[], CellValue[], CellValue[], CellValue[]];
    host.sheet("计划").cells = [header, two, [8, "新建项目", "市水务局", 210, 208, 200, 0, "否"], three, one].map(
      (row) => row.slice(0, 8),
    );
    const second = await reopened(host);
    await second.review({ mark: false });
    expect(waiverOf(second)).toMatchObject({ who: "张三" });
  });

  test("withdrawn, the finding stands among the others again; marks are then older than the result", async () => {
    const { session } = await explained();
    expect(resultOf(session).marks).toBe("outdated");
    await session.loop.withdraw([waiverOf(session)!]);
    expect(waiverOf(session)).toBeNull();
  });

  test("marked again, the sheet tells the explanation beside the finding, as text", async () => {
    const { host, session } = await explained();
    await session.review({ mark: true });
    const row = host.sheet("计划").cells[2]!.map(String);
    expect(row).toContain("已说明 1 项");
    expect(row.find((cell) => cell.includes("补充合同"))).toMatch(
      /（已说明，张三，2026年8月1日：=HYPERLINK\("x"\) 已报市政府同意）/,
    );
    expect(resultOf(session).marks).toBe("current");
  });

  test("notes and classified rows cannot be explained", async () => {
    const host = new MemoryHost({ 计划: planWithClassifiedRow() });
    const session = await started(host);
    await session.review({ mark: false });
    const secret = resultOf(session).index.entries.find(({ classified }) => classified)!;
    expect(await session.loop.explain(secret, "张三", "原因")).toBe(false);
    expect(host.calls.writeSetting).toBe(0);
  });

  test.each<[string, unknown]>([
    ["markup for a fingerprint", [{ id: "<b>", number: 1, who: "a", why: "b", at: 1, cells: [], facts: "" }]],
    [
      "a field that does not exist",
      [
        {
          id: "000000000000000000",
          number: 1,
          who: "a",
          why: "b",
          at: 1,
          cells: [{ field: "__proto__", value: "" }],
          facts: "",
        },
      ],
    ],
    ["no reason", [{ id: "000000000000000000", number: 1, who: "a", why: "", at: 1, cells: [], facts: "" }]],
    ["no list", { length: 1 }],
  ])("hostile kept content (%s) explains nothing", async (_, list) => {
    const host = new MemoryHost({ 计划: smallPlan() });
    host.settings.set(WAIVERS_KEY, { version: 1, sheets: { 计划: list } });
    const session = await started(host);
    await session.review({ mark: false });
    expect(resultOf(session).index.entries.every(({ waiver }) => waiver === null)).toBe(true);
    expect(resultOf(session).loop.lapsed).toEqual([]);
  });
});

describe("a workbook keeps 900 KB of ours at most", () => {
  /** The last review of another sheet, long ago: some 950 KB. */
  const full = () => {
    const projects = Array.from({ length: 9_500 }, (_, place) => ({
      key: "0123456789",
      body: "01234567",
      code: "",
      name: `第${place}号信息化建设项目，名称写得相当长，用来占满工作簿`,
    }));
    return historiesToKeep({ 旧表: { at: 1, next: 7, said: [], projects, isCut: false } }, 2_000_000).json;
  };
  const size = (host: MemoryHost) => Buffer.byteLength(JSON.stringify([...host.settings]));

  test("the review of longest ago goes first, its numbers go on, and the pane says so, once", async () => {
    const host = new MemoryHost({ 计划: smallPlan(), 旧表: smallPlan() });
    host.settings.set(HISTORY_KEY, full());
    expect(size(host)).toBeGreaterThan(MOST_BYTES);
    const session = await started(host);
    await session.review({ mark: true });
    expect(session.getSnapshot().notice).toMatchObject({ kind: "marked", forgotten: ["旧表"] });
    expect(size(host)).toBeLessThanOrEqual(MOST_BYTES);
    const kept = readHistories(host.settings.get(HISTORY_KEY));
    expect([kept["旧表"]?.isCut, kept["旧表"]?.next, kept["计划"]?.isCut]).toEqual([true, 7, false]);
    await session.review({ mark: true });
    expect(session.getSnapshot().notice).not.toHaveProperty("forgotten");
  });

  test("kept on request it is told as well", async () => {
    const host = new MemoryHost({ 计划: smallPlan(), 旧表: smallPlan() });
    host.settings.set(HISTORY_KEY, full());
    const session = await started(host);
    await session.review({ mark: false });
    await session.loop.rememberFront();
    expect(session.getSnapshot().notice).toEqual({ kind: "historyCut", sheets: ["旧表"] });
  });
});

describe("a saved result is asked about before marking replaces it", () => {
  const hostOf = (session: ReviewSession) => (session as unknown as { host: MemoryHost }).host;
  const keptAt = (session: ReviewSession) => readHistories(hostOf(session).settings.get(HISTORY_KEY))["计划"]?.at;
  const FIRST = Date.parse("2026-08-01T04:00:00Z");

  /** Marked on the first of August, corrected in one place, opened again on the fifth. */
  async function corrected(): Promise<ReviewSession> {
    const host = new MemoryHost({ 计划: smallPlan() });
    await (await started(host)).review({ mark: true });
    host.sheet("计划").cells[2]![SUPP - 1] = 5;
    now = new Date("2026-08-05T04:00:00Z");
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
    expect(keptAt(session)).toBe(now.getTime());
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
    expect(keptAt(session)).toBe(now.getTime());
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
    now = new Date("2026-08-05T04:00:00Z");
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
    now = new Date("2026-08-06T04:00:00Z");
    hostOf(session).edit("计划", 3, SUPP, 12);
    await calm(session);
    await session.review({ mark: true });
    expect(session.getSnapshot().replacing).toMatchObject([{ at: Date.parse("2026-08-05T04:00:00Z") }]);
  });

  test("classified rows are answered for first", async () => {
    const host = new MemoryHost({ 计划: smallPlan() });
    await (await started(host)).review({ mark: true });
    host.sheet("计划").cells[2]![7] = "是";
    now = new Date("2026-08-05T04:00:00Z");
    const session = await reopened(host);
    await session.review({ mark: true });
    expect(session.getSnapshot()).toMatchObject({ replacing: null, stop: { rows: [3] } });
    await session.answerStop(true);
    expect(session.getSnapshot()).toMatchObject({ stop: null, replacing: [{ at: FIRST }] });
    await session.answerReplacing("keep");
    expect(session.getSnapshot()).toMatchObject({ stop: null, replacing: null, notice: { kind: "marked" } });
  });
});
