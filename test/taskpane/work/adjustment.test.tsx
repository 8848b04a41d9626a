/** The page 调整 in the pane: by menu, form and list, in both languages. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { CellValue } from "../../../src/sheet";
import { closePanes, giveHeights, mountPane, press, settle } from "../support/pane";
import { openTask, pickPlace, text } from "./support";

giveHeights();
afterEach(closePanes);

const HEADER: CellValue[] = [
  "项目编号",
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "批复总投资（万元）",
  "合同金额（万元）",
];
const OLD: CellValue[][] = [
  HEADER,
  ["A-1", "智慧城管", "市城管执法局", 236.7, 236.7, 200],
  ["A-3", "一网通办平台", "市行政审批局", 120, 120, null],
];
const NEW: CellValue[][] = [
  HEADER,
  ["A-1", "智慧城管", "市城管执法局", 180, 236.7, 200],
  ["", "一网通办平台升级", "市行政审批局", 120, 120, null],
  ["A-9", "应急指挥平台", "市应急管理局", 88, null, null],
];

test("from the menu to the sheet for the meeting: choose, compare, answer, go to a cell, make, and come back", async () => {
  const { host } = await mountPane({ 年初: OLD, 中期: NEW });
  await openTask("调整");
  expect(document.activeElement?.textContent).toBe("调整：两张计划对照");
  pickPlace("调整前", "年初");
  pickPlace("调整后", "中期");
  await press("比较");
  expect(text()).toContain("变化 1 个，增加 1 个，取消 0 个");
  expect(text()).toMatch(/总投资236.7 万元 → 180 万元 -56.7 万元/);
  expect(text()).toMatch(/办理程序事先报批/);
  expect(text()).toMatch(/15% 调整余额35.505 万元 → -21.195 万元（限额 35.505 万元）/);
  await press("第 3 行与第 3 行是同一项目");
  expect(text()).toContain("待确认（0）");
  expect(text()).toContain("变化 2 个");
  await press("调整前 D2");
  expect(host.selections.at(-1)).toBe("年初!D2");
  await press("生成中期调整对照表");
  expect(host.sheets.map(({ name }) => name)).toContain("中期调整对照表");
  expect(text()).toContain("已生成“中期调整对照表”");
  // The page is still there, and Esc leaves it.
  await act(async () => {
    fireEvent.keyDown(screen.getByRole("heading", { name: "调整：两张计划对照" }), { key: "Escape" });
    await settle();
  });
  expect(screen.queryByRole("heading", { name: "调整：两张计划对照" })).toBeNull();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("工作");
});

test("a file is chosen with the button beside the list, and what cannot be read is said in one sentence", async () => {
  await mountPane({ 中期: NEW });
  await openTask("调整");
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no chooser");
  await act(async () => {
    fireEvent.change(input, { target: { files: [{ name: "空.xlsx", arrayBuffer: async () => new ArrayBuffer(0) }] } });
    await settle();
  });
  expect(text()).toContain("“空.xlsx”是空文件，未读取");
  expect(screen.getByRole("button", { name: "为“调整前”选择 .xlsx 文件" })).toBeTruthy();
});

test("nothing chosen: the page says what to do; the page stands in English too", async () => {
  await mountPane({ Before: OLD, After: NEW }, { language: "en-US" });
  await openTask("Adjustment", "Tasks");
  await press("Compare");
  expect(text()).toContain("Choose the worksheets before and after the adjustment first");
  pickPlace("Before", "Before");
  pickPlace("After", "After");
  await press("Compare");
  const main = within(screen.getByRole("main"));
  expect(main.getByRole("heading", { name: "Changed (1)" })).toBeTruthy();
  expect(main.getByRole("button", { name: "Make the comparison sheet" })).toBeTruthy();
});

test("this year's money is told before and after of every project: changed, unchanged, added and removed; not where nothing is known of it", async () => {
  const header = ["项目编号", "项目名称", "建设单位", "总投资（万元）", "年度安排资金（万元）"];
  await mountPane({
    年初: [
      header,
      ["A-1", "智慧城管", "市城管执法局", 200, 80],
      ["A-2", "一网通办平台", "市行政审批局", 120, 60.5],
      ["A-3", "数据中台", "市数据局", 300, null],
      ["A-4", "旧系统维护", "市档案馆", 90, 45],
    ],
    中期: [
      header,
      ["A-1", "智慧城管", "市城管执法局", 210, 79.99],
      ["A-2", "一网通办平台", "市行政审批局", 121, 60.5],
      ["A-3", "数据中台", "市数据局", 310, null],
      ["A-9", "应急指挥平台", "市应急管理局", 88, 30],
    ],
  });
  await openTask("调整");
  pickPlace("调整前", "年初");
  pickPlace("调整后", "中期");
  await press("比较");
  const said = (code: string): string =>
    screen.getAllByRole("listitem").find((item) => item.textContent?.includes(code))?.textContent ?? "";
  expect(said("A-1")).toMatch(/年度(安排)?资金80 万元 → 79.99 万元 -0.01 万元/);
  expect(said("A-2")).toMatch(/年度(安排)?资金60.5 万元（不变）/);
  expect(said("A-3")).toContain("300 万元 → 310 万元");
  expect(said("A-3")).not.toMatch(/年度(安排)?资金/);
  expect(said("A-9")).toContain("年度资金 30 万元");
  expect(said("A-4")).toContain("年度资金 45 万元");
});
