import type { Entry, ReviewSession } from "../../../src/session";
import { HISTORY_KEY } from "../../../src/kept";
import type { CellValue } from "../../../src/sheet";
import { turns } from "../../support/turns";
import { MemoryHost } from "../support/memoryHost";
import { calm, closeSessions, NOW, resultOf } from "../support/open";
import { smallPlan } from "../support/plans";
import { started, numbers, clock, reopened } from "../support/rounds";

const nameOf = ({ finding, project, standing }: Entry) =>
  [finding?.rule ?? "undecided", project?.name ?? "", standing].filter(Boolean).join(" ");

const problems = (session: ReviewSession) =>
  resultOf(session)
    .index.entries.filter(({ kind }) => kind === "violation")
    .map(nameOf);

const SUPP = 7;

beforeEach(() => {
  clock.now = NOW;
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
    clock.now = new Date("2026-08-05T04:00:00Z");
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
