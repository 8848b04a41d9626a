import { styled } from "../../src/marking/sheets";
import { readPlan } from "../../src/plan";
import { issuesOf, issueText, ReviewSession } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import { sampleSheet } from "../../src/session/writing/sample";
import { turns } from "../support/turns";
import { MemoryHost } from "./support/memoryHost";
import { largePlan, notes, planWithClassifiedRow, smallPlan } from "./support/plans";
import { plainGrid } from "../support/grid";

const PLAN = "计划";

async function opened(
  sheets: ConstructorParameters<typeof MemoryHost>[0] = { [PLAN]: smallPlan() },
  locale: "zh-CN" | "en-US" = "zh-CN",
) {
  const host = new MemoryHost(sheets, "达州计划.xlsx");
  const session = new ReviewSession(host, dazhouEngine, { locale, now: () => new Date("2026-08-01T04:05:00Z") });
  await session.start();
  return { host, session, snapshot: session.getSnapshot };
}

function listOf(session: ReviewSession) {
  const { result } = session.getSnapshot();
  if (result?.kind !== "reviewed") throw new Error("not reviewed");
  return { result, list: issuesOf(result, "达州计划.xlsx", "zh-CN") };
}

const textOf = (host: MemoryHost, sheet: string) =>
  host.sheet(sheet).cells.map((row) =>
    row
      .map((cell) => cell ?? "")
      .join("|")
      .replace(/\|+$/, ""),
  );

test("the list is made as a sheet of its own, headed with what it rests on, grouped by department, and gone to", async () => {
  const { host, session, snapshot } = await opened();
  await session.ownSheets.list();
  const lines = textOf(host, "问题清单");
  expect(lines[0]).toBe("问题清单：计划");
  expect(lines[1]).toBe("文件：达州计划.xlsx　工作表：计划　审查时间：2026年8月1日 12:05");
  expect(lines[2]).toMatch(/^审查基准日：2026年8月1日　制度参数：.+　项目：3 个$/);
  expect(lines.slice(0, 7).join()).toContain("不构成法律意见");
  expect(lines[7]).toBe("序号|项目|单元格|问题|依据|处理建议");
  const group = lines.findIndex((line) => line.startsWith("市城管局（"));
  expect(lines[group + 1]).toMatch(/^\d+\|智慧城管平台\|[A-Z]+3.*\|【不符合】.*10\.01 万元.*\|第四十三条.*\|.+/);
  expect(snapshot().notice).toMatchObject({
    kind: "listed",
    sheetName: "问题清单",
    replaced: false,
    from: { name: PLAN },
  });
  expect(host.selections.at(-1)).toBe("问题清单!A1");
});

test("numbers are those of the findings in the pane", async () => {
  const { session } = await opened();
  await session.review({ mark: false });
  const { result, list } = listOf(session);
  const numbers = list.groups.flatMap(({ lines }) => lines.map(({ number }) => number));
  expect(new Set(numbers)).toEqual(
    new Set(
      result.index.entries
        .filter(({ kind }) => ["violation", "dataError", "warning"].includes(kind))
        .map(({ number }) => number),
    ),
  );
});

test("made again, it replaces its own sheet; a sheet of the user's of that name stays as it is", async () => {
  const { host, session, snapshot } = await opened({ [PLAN]: smallPlan(), 问题清单: [["我的清单"]] });
  await session.ownSheets.list();
  await session.switchSheet("s1");
  await turns();
  host.edit(PLAN, 3, 7, 0);
  await session.ownSheets.list();
  expect(host.sheets.map(({ name }) => name)).toEqual([PLAN, "问题清单", "问题清单（2）"]);
  expect(host.sheet("问题清单").cells).toEqual([["我的清单"]]);
  expect(snapshot().notice).toMatchObject({ kind: "listed", sheetName: "问题清单（2）", replaced: true });
  expect(textOf(host, "问题清单（2）").join("\n")).not.toContain("10.01");
});

test("the list is never reviewed as a plan itself", async () => {
  for (const locale of ["zh-CN", "en-US"] as const) {
    const { host, session, snapshot } = await opened({ [PLAN]: smallPlan() }, locale);
    await session.ownSheets.list();
    host.activate(locale === "zh-CN" ? "问题清单" : "Issue list");
    await session.review({ mark: true });
    expect(snapshot().result).toMatchObject({ kind: "noPlan", noPlan: { reason: "ownSheet" } });
    expect(host.calls.apply).toBe(0);
    await session.ownSheets.list();
    expect(host.sheets).toHaveLength(2);
  }
});

test("of a classified project the list says the row number and nothing else", async () => {
  const { host, session, snapshot } = await opened({ [PLAN]: planWithClassifiedRow() });
  await session.ownSheets.list();
  expect(snapshot().stop).toEqual({ sheetId: "s1", rows: [5] });
  expect(host.sheets).toHaveLength(1);
  await session.answerStop(true);
  const all = textOf(host, "问题清单").join("\n");
  expect(all).not.toMatch(/机要/);
  const { list } = (await session.switchSheet("s1"), await session.review({ mark: false }), listOf(session));
  for (const line of list.groups.find(({ key }) => key === "classified")?.lines ?? [])
    expect(line).toMatchObject({ subject: "第 5 行", cells: "", basis: "", advice: "" });
});

test("text from cells stays text, and one line", async () => {
  const rows = smallPlan();
  (rows[2] as unknown[])[1] = '=HYPERLINK("http://x")\n平台';
  (rows[2] as unknown[])[2] = "<b>市城管局</b>\n二科";
  const { session } = await opened({ [PLAN]: rows });
  await session.review({ mark: false });
  const group = listOf(session).list.groups.find(({ name }) => name === "<b>市城管局</b> 二科");
  expect(group?.lines[0]?.subject).toBe('=HYPERLINK("http://x") 平台');
});

test("what was explained stands apart, with who and why", async () => {
  const { host, session, snapshot } = await opened();
  await session.review({ mark: false });
  const { result } = snapshot();
  const entry = result?.kind === "reviewed" ? result.index.entries.find(({ kind }) => kind === "violation") : undefined;
  if (!entry) throw new Error("no violation");
  await session.loop.explain(entry, "张三", "合同录入有误，已更正");
  await session.ownSheets.list();
  const lines = textOf(host, "问题清单");
  const apart = lines.findIndex((line) => line.startsWith("已说明（1 项）"));
  expect(apart).toBeGreaterThan(0);
  expect(lines[apart + 1]).toMatch(
    new RegExp(`^${entry.number}\\|.*已说明（张三，2026年8月1日）：合同录入有误，已更正`),
  );
  expect(lines.slice(0, apart).join("\n")).not.toContain("10.01 万元");
});

test("a review without problems gives a list that says so", async () => {
  const { host, session } = await opened({ [PLAN]: smallPlan().slice(0, 2) });
  await session.review({ mark: false });
  const { result } = listOf(session);
  const clean = {
    ...result,
    index: {
      ...result.index,
      entries: result.index.entries.filter(({ kind }) => kind === "info" || kind === "undecided"),
    },
  };
  const list = issuesOf(clean, "达州计划.xlsx", "zh-CN");
  expect(list.groups).toEqual([]);
  expect(list.facts.join()).toContain("未发现需整改或核实的问题");
  await session.ownSheets.list();
  expect(host.sheets).toHaveLength(2);
});

test("on a sheet that is no plan no list is made", async () => {
  const { host, session, snapshot } = await opened({ [PLAN]: notes() });
  await session.ownSheets.list();
  expect(host.sheets).toHaveLength(1);
  expect(snapshot().result?.kind).toBe("noPlan");
});

test("a workbook whose structure is protected refuses with what to do", async () => {
  const { host, session, snapshot } = await opened();
  host.refuse("make", "protected");
  await session.ownSheets.list();
  expect(snapshot().notice).toMatchObject({ kind: "refused", code: "protected", during: "listing", place: "" });
});

test("a department's issues as text: title, facts, each with clause and advice", async () => {
  const { session } = await opened();
  await session.review({ mark: false });
  const { list } = listOf(session);
  const group = list.groups.find(({ name }) => name === "市城管局");
  if (!group) throw new Error("no group");
  const copied = issueText(list, group, "zh-CN");
  expect(copied).toMatch(/^问题清单：计划\n文件：达州计划\.xlsx/);
  expect(copied).toContain("市城管局（");
  expect(copied).toMatch(/\n\d+\. 智慧城管平台 [A-Z]+3.*：【不符合】.*\n {3}依据：第四十三条.*\n {3}建议：/);
  expect(copied).toMatch(/不构成法律意见；[^\n]*$/);
  expect(copied).not.toContain("一网通办门户");
});

test("3,000 projects: every issue once, each number once", async () => {
  const { session } = await opened({ [PLAN]: largePlan(3000) });
  await session.review({ mark: false });
  const { list } = listOf(session);
  const numbers = list.groups.flatMap(({ lines }) => lines.map(({ number }) => number));
  expect(numbers.length).toBeGreaterThanOrEqual(3000);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(list.groups.filter(({ key }) => key.startsWith("unit:"))).toHaveLength(60);
});

describe("示例计划", () => {
  test("is made in a sheet of its own and gone to, never over one that stands", async () => {
    const { host, session, snapshot } = await opened({ 示例计划: [["我的"]] });
    await session.ownSheets.sample();
    await session.ownSheets.sample();
    expect(host.sheets.map(({ name }) => name)).toEqual(["示例计划", "示例计划（2）", "示例计划（3）"]);
    expect(host.sheet("示例计划").cells).toEqual([["我的"]]);
    expect(snapshot()).toMatchObject({
      notice: { kind: "sampled", sheetName: "示例计划（3）" },
      sheet: { name: "示例计划（3）" },
    });
  });

  test("has findings of each kind, something to fix, and a project without any problem", async () => {
    const { session, snapshot } = await opened();
    await session.ownSheets.sample();
    await session.review({ mark: true });
    const { result } = snapshot();
    if (result?.kind !== "reviewed") throw new Error("not reviewed");
    const kinds = new Set(result.index.entries.map(({ kind }) => kind));
    for (const kind of ["violation", "dataError", "warning"] as const) expect(kinds).toContain(kind);
    expect(result.summary.projects).toBe(7);
    expect(
      session.fixing
        .list()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(expect.arrayContaining(["amount", "date", "spaces"]));
    const faulty = (row: number) =>
      result.index.byRow.get(row)?.some(({ kind }) => kind === "violation" || kind === "dataError") ?? false;
    expect(faulty(3)).toBe(false);
    for (const row of [4, 6, 7, 8]) expect([row, faulty(row)]).toEqual([row, true]);
    const again = readPlan(
      plainGrid(
        sampleSheet().rows.map(({ cells }) => cells.map((cell) => styled(cell).value)),
        { sheetName: "示例计划" },
      ),
    );
    expect("plan" in again && again.plan.unknownColumns).toEqual([]);
  });
});
