/** Commands of the ribbon and of the cell menu: what each does to the workbook, through the real client library, and what it says. */
import { parseXml, descendants } from "../../scripts/manifest/xml";
import { MANIFEST } from "../../scripts/manifest/repository";
import { readFileSync } from "node:fs";
import { runCommand } from "../../src/commands/run";
import { COMMANDS, type Command, type Told } from "../../src/commands/types";
import { createExcelHost } from "../../src/excel";
import type { Locale } from "../../src/messages/types";
import { ReviewSession } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import type { MemoryBackend } from "../../src/workbench/backend/memory";
import { open, SHEET, usersBook } from "../excel/support/books";

const NOW = new Date("2026-08-01T04:00:00Z");
/** Row 4 is over the limit; none is classified. */
const PROJECTS = [
  [1, "政务云平台扩容", "市数据局", 210, 208, 200, 0, "否"],
  [2, "智慧城管平台", "市城管局", 110, 112, 100, 10.01, "否"],
  [3, "一网通办门户", "市政务服务局", 560, 570, 520, 60, "否"],
];

async function run(command: Command, locale: Locale = "zh-CN"): Promise<Told | null> {
  const host = createExcelHost();
  const session = new ReviewSession(host, dazhouEngine, { locale, now: () => NOW });
  try {
    return await runCommand(command, { session, host, locale });
  } finally {
    await session.dispose();
  }
}

function opened(projects = PROJECTS): { readonly book: MemoryBackend; readonly id: string } {
  const book = usersBook(projects);
  open(book, "1.14");
  return { book, id: book.idOf(SHEET) };
}

const select = ({ book, id }: ReturnType<typeof opened>, row: number, column: number): void =>
  book.select(id, [{ row: row - 1, column: column - 1, rowCount: 1, columnCount: 1 }]);
const selected = (book: MemoryBackend): readonly [number, number] => {
  const [range] = book.selection().ranges;
  return [(range?.row ?? -1) + 1, (range?.column ?? -1) + 1];
};
const users = (book: MemoryBackend): object => ({ ...book.snapshot(), settings: null });

test("审查并标注 marks the sheet and says how much was found, without the pane", async () => {
  const { book } = opened();
  const told = await run("reviewAndMark");
  expect(told).toMatchObject({ intent: "error", title: "审查完成，已标注" });
  expect(told?.lines[0]).toMatch(/3 个项目，不符合 [1-9]\d* 项/);
  expect(told?.lines[1]).toContain("审查结果写在");
  expect(book.snapshot().sheets[0]?.cells["I2"]?.value).toBe("审查结论");
});

test("a command cannot ask: a saved result of another review stays, the sheet is marked, and that is told", async () => {
  const here = opened();
  await run("reviewAndMark");
  // 10.01 万元 of 补充合同 on row 4 becomes 5 万元.
  here.book.writeCells(here.id, { row: 3, column: 6, rowCount: 1, columnCount: 1 }, "values", [[5]]);
  const told = await run("reviewAndMark");
  expect(told?.lines.at(-1)).toContain("以前保存的审查结果未被替换");
});

test("清除标记 gives the sheet back as it was", async () => {
  const { book } = opened();
  const before = users(book);
  await run("reviewAndMark");
  expect(users(book)).not.toEqual(before);
  expect(await run("clearMarks")).toMatchObject({ intent: "success" });
  expect(users(book)).toEqual(before);
  expect(await run("clearMarks")).toMatchObject({ intent: "info" });
});

test("仅审查 writes nothing and says the same in the language asked for", async () => {
  const { book } = opened();
  const before = book.snapshot();
  const told = await run("reviewOnly", "en-US");
  expect(told).toMatchObject({ intent: "error", title: "Review finished" });
  expect(told?.lines[0]).toMatch(/3/);
  expect(book.snapshot()).toEqual(before);
});

test("下一个问题 and 上一个问题 go through the cells in the order of the sheet, around its ends, and say nothing", async () => {
  const here = opened();
  select(here, 1, 1);
  const forth: (readonly [number, number])[] = [];
  for (let step = 0; step < 6; step += 1) {
    expect(await run("nextProblem")).toBeNull();
    forth.push(selected(here.book));
  }
  const distinct = [...new Set(forth.map(String))];
  const order = distinct.map((place) => place.split(",").map(Number) as [number, number]);
  expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
  expect(forth[distinct.length]).toEqual(forth[0]);
  expect(order.some(([row]) => row === 4)).toBe(true);
  // Back from the first: the last one.
  select(here, ...order[0]!);
  expect(await run("previousProblem")).toBeNull();
  expect(selected(here.book)).toEqual(order.at(-1));
});

test("without a problem 下一个问题 says so and leaves the selection alone", async () => {
  const here = opened(PROJECTS.slice(0, 1));
  select(here, 3, 2);
  expect(await run("nextProblem")).toEqual({
    intent: "success",
    title: `“${SHEET}”没有需要处理的问题`,
    lines: [],
  });
  expect(selected(here.book)).toEqual([3, 2]);
});

test("问题清单 makes the sheet and goes there", async () => {
  const { book } = opened();
  expect(await run("makeIssueList")).toBeNull();
  const made = book.sheets().find(({ name }) => name.startsWith("问题清单"));
  expect(made).toBeDefined();
  expect(book.selection().sheetId).toBe(made?.id);
});

test("查看本行审查结果 tells the row of the selected cell: tier, findings with clause and remedy", async () => {
  const here = opened();
  select(here, 4, 8);
  const told = await run("showRow");
  expect(told).toMatchObject({ intent: "error", title: "第 4 行 · 智慧城管平台" });
  expect(told?.lines[0]).toContain("审定层级");
  expect(told?.lines.join()).toMatch(/不符合：.*补充合同.*第四十三条/);
  select(here, 1, 1);
  expect(await run("showRow")).toMatchObject({
    intent: "info",
    title: expect.stringContaining("不是项目行") as string,
  });
});

test("of a classified row nothing but its number is told, and marking waits for a person in the pane", async () => {
  const here = opened([...PROJECTS, [4, "机要系统改造", "市委机要局", 300, "", "", "", "是"]] as never);
  const before = here.book.snapshot();
  select(here, 6, 2);
  const told = await run("showRow");
  expect(told).toMatchObject({ title: "第 6 行", lines: ["涉密，不审查"] });
  expect(JSON.stringify(told)).not.toContain("机要");
  for (const command of ["reviewAndMark", "makeIssueList"] as const)
    expect(await run(command)).toMatchObject({ intent: "warning", lines: [expect.stringContaining("打开面板")] });
  expect(here.book.snapshot().sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
});

test("a sheet that is no plan, and a protected one: said what to do, nothing written", async () => {
  const here = opened();
  here.book.activateSheet(here.book.idOf("台账"));
  for (const command of COMMANDS.filter((one) => one !== "clearMarks"))
    expect(await run(command)).toMatchObject({
      intent: "warning",
      lines: expect.arrayContaining(["没有写入任何内容。"]) as string[],
    });
  here.book.activateSheet(here.id);
  here.book.protect(here.id);
  const before = here.book.snapshot();
  expect(await run("reviewAndMark")).toMatchObject({ intent: "warning", title: "工作表受保护，不能写入审查标记" });
  expect(here.book.snapshot()).toEqual(before);
});

test("manifest.xml names these commands and no others, and its function file is the page that has them", () => {
  const elements = descendants(parseXml(readFileSync(MANIFEST, "utf8")));
  const named = elements.filter(({ name }) => name === "FunctionName").map(({ text }) => text);
  expect([...named].sort()).toEqual([...COMMANDS].sort());
  const url = elements.find(({ name, attributes }) => name === "bt:Url" && attributes.id === "Commands.Url");
  expect(url?.attributes.DefaultValue).toMatch(/\/commands\.html$/);
  expect(elements.find(({ name }) => name === "OfficeMenu")?.attributes.id).toBe("ContextMenuCell");
});
