/** Fixes, the list of issues and the sample plan in the pane. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { CellValue } from "../../src/sheet";
import { smallPlan } from "../session/support/plans";
import { chooseTab, closePanes, giveHeights, mountPane, press, settle } from "./support/pane";

giveHeights();
afterEach(closePanes);

function plan(): CellValue[][] {
  const rows = smallPlan();
  (rows[1] as CellValue[])[3] = "210";
  (rows[2] as CellValue[])[5] = "１00";
  (rows[3] as CellValue[])[1] = " 一网通办门户　";
  return rows;
}

const text = () => document.body.textContent ?? "";

test("fixes are previewed with before and after, made by kind, all at once or one by one, and undone", async () => {
  const { host } = await mountPane({ 计划: plan() });
  await press("仅审查");
  await press("可自动修复…");
  expect(document.activeElement?.textContent).toBe("可自动修复");
  expect(text()).toContain("原为␣一网通办门户␣␣");
  expect(text()).toContain("改为210（数字）");
  await press("修复 D2");
  expect(host.sheet("计划").cells[1]?.[3]).toBe(210);
  expect(text()).toContain("已修复 1 处。");
  await press("全部修复（2 处）");
  expect(host.sheet("计划").cells[3]?.[1]).toBe("一网通办门户");
  expect(text()).toContain("没有可自动修复的单元格。");
  await press("撤销修复（2 处）");
  expect(text()).toContain("已撤销 2 处修复。");
  expect(host.sheet("计划").cells[2]?.[5]).toBe("１00");
  await press("返回");
  expect(screen.getByRole("tab", { name: "概览" })).toBeTruthy();
});

test("a protected sheet offers no fix, and says what to do", async () => {
  const { host, session } = await mountPane({ 计划: plan() });
  host.sheet("计划").isProtected = true;
  host.tell({ kind: "sheetsChanged" });
  await act(() => session.review({ mark: false }));
  await press("可自动修复…");
  expect(text()).toContain("撤销工作表保护");
  for (const button of screen.getAllByRole("button", { name: /^(?:修复 |全部修复)/ }))
    expect(button).toHaveProperty("disabled", true);
});

test("in a finding's detail stands the fix of its cells", async () => {
  const { host } = await mountPane({ 计划: plan() });
  await press("仅审查");
  await chooseTab(/^问题/);
  const item = screen
    .getAllByRole("button")
    .find((button) => button.dataset.rowButton !== undefined && button.textContent?.includes("文本"));
  if (!item)
    throw new Error(
      `no finding on text numbers: ${screen
        .getAllByRole("button")
        .map((b) => b.textContent)
        .join(" | ")}`,
    );
  await act(async () => {
    fireEvent.click(item);
    await settle();
  });
  await press("修复 D2");
  expect(host.sheet("计划").cells[1]?.[3]).toBe(210);
});

test("the list of issues is made from its page, which leads back to the plan", async () => {
  const { host, session } = await mountPane({ 计划: plan() });
  await press("仅审查");
  await press("问题清单…");
  await press("生成问题清单工作表");
  expect(host.sheets.map(({ name }) => name)).toEqual(["计划", "问题清单"]);
  expect(text()).toContain("已生成“问题清单”。");
  expect(session.getSnapshot().sheet?.name).toBe("问题清单");
  await press("返回“计划”");
  expect(session.getSnapshot().sheet?.name).toBe("计划");
});

test("each department's issues are copied as text", async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (words: string) => void copied.push(words) },
  });
  await mountPane({ 计划: plan() });
  await press("仅审查");
  await press("问题清单…");
  await press(/^复制“市城管局”的问题/);
  expect(copied[0]).toMatch(/市城管局（\d 项）\n\d+\. 智慧城管平台/);
  expect(copied[0]).not.toContain("一网通办门户");
});

test("a workbook whose structure is protected is told apart from a protected sheet", async () => {
  const { host } = await mountPane({ 计划: plan() });
  host.refuse("make", "protected");
  await press("生成示例计划");
  expect(text()).toContain("工作簿结构受保护，不能新建工作表");
});

test("the start page makes a sample plan, which can be reviewed at once", async () => {
  const { host } = await mountPane({ Sheet1: [] });
  await press("生成示例计划");
  expect(host.sheets.map(({ name }) => name)).toEqual(["Sheet1", "示例计划"]);
  await press("审查并标注");
  expect(screen.getByRole("tab", { name: "概览" })).toBeTruthy();
});

test("both pages stand in English", async () => {
  await mountPane({ Plan: plan() }, { language: "en-US" });
  await press("Review only");
  await press("Automatic fixes…");
  const main = within(screen.getByRole("main"));
  expect(main.getByRole("button", { name: "Fix all (3)" })).toBeTruthy();
  await press("Back");
  await press("Issue list…");
  expect(main.getByRole("button", { name: "Make the issue list worksheet" })).toBeTruthy();
});
