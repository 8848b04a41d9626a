import { historiesToKeep, HISTORY_KEY, MOST_BYTES, readHistories, WAIVERS_KEY } from "../../../src/kept";
import { MemoryHost } from "../support/memoryHost";
import { calm, closeSessions, NOW, resultOf } from "../support/open";
import { notes, smallPlan } from "../support/plans";
import { started, numbers, clock } from "../support/rounds";

const SUPP = 7;

beforeEach(() => {
  clock.now = NOW;
});

afterEach(closeSessions);

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

describe("a workbook keeps 900 KB of ours at most", () => {
  /** The last review of another sheet, long ago: some 950 KB. */
  const full = (count = 9_500) => {
    const projects = Array.from({ length: count }, (_, place) => ({
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

  test("2,000 bytes of them stay free for choices of a few words that are kept beside it", async () => {
    const kept = async (count: number) => {
      const host = new MemoryHost({ 计划: smallPlan(), 旧表: smallPlan() });
      host.settings.set(HISTORY_KEY, full(count));
      await (await started(host)).review({ mark: true });
      const json = host.settings.get(HISTORY_KEY);
      return { bytes: Buffer.byteLength(JSON.stringify(json)), isCut: readHistories(json)["旧表"]?.isCut };
    };
    const least = 8_000;
    const each = ((await kept(least)).bytes - (await kept(least - 1_000)).bytes) / 1_000;
    const most = least + Math.floor((MOST_BYTES - 2_000 - (await kept(least)).bytes) / each) - 5;
    const fits = await kept(most);
    expect(fits.isCut).toBe(false);
    expect(fits.bytes).toBeGreaterThan(MOST_BYTES - 2_000 - 10 * each);
    expect(fits.bytes).toBeLessThanOrEqual(MOST_BYTES - 2_000);
    // The same with a few projects more would fit into what is kept, but not into what is free for it.
    expect((await kept(most + 10)).isCut).toBe(true);
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
