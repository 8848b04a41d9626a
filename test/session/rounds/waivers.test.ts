import type { ReviewSession } from "../../../src/session";
import { WAIVERS_KEY } from "../../../src/kept";
import type { CellValue } from "../../../src/sheet";
import { MemoryHost } from "../support/memoryHost";
import { calm, closeSessions, NOW, resultOf } from "../support/open";
import { planWithClassifiedRow, smallPlan } from "../support/plans";
import { started, clock, reopened } from "../support/rounds";

const entryOf = (session: ReviewSession, rule: string) => {
  const entry = resultOf(session).index.entries.find(({ finding }) => finding?.rule === rule);
  if (!entry) throw new Error(`no ${rule}`);
  return entry;
};

const SUPP = 7;

beforeEach(() => {
  clock.now = NOW;
});

afterEach(closeSessions);

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
    const said = { who: "张三", why: '=HYPERLINK("x") 已报市政府同意', at: clock.now.getTime() };
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
