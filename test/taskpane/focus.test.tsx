/** Whoever works by keyboard is never dropped: the focus goes where the result is told, pages are left by Esc. */
import { act, fireEvent, screen } from "@testing-library/react";
import { smallPlan } from "../session/support/plans";
import { chooseTab, closePanes, giveHeights, mountPane, pressAndHold, press, settle } from "./support/pane";

beforeAll(giveHeights);
afterEach(closePanes);

const focused = () => document.activeElement as HTMLElement;

/** A button pressed by keyboard: it has the focus when its work begins. */
async function enter(name: string, letGo: () => void = () => undefined): Promise<void> {
  act(() => screen.getByRole("button", { name }).focus());
  await pressAndHold(name);
  await act(async () => {
    letGo();
    await settle();
  });
}

test("from the main button the focus goes to the progress, then to the results", async () => {
  const { host } = await mountPane({ 计划: smallPlan() });
  const letGo = host.hold("read");
  await enter("审查并标注", () => {
    expect(focused().dataset.progress).toBeDefined();
    letGo();
  });
  expect(focused()).toBe(screen.getByRole("tab", { name: "概览" }));
});

test("after clearing it is back on the button; a refusal takes it to what can be done", async () => {
  const { host } = await mountPane({ 计划: smallPlan() });
  await press("审查并标注");
  await enter("清除审查标记", host.hold("clear"));
  expect(focused().textContent).toBe("清除审查标记");
  host.refuse("apply", "protected");
  await enter("审查并标注", host.hold("read"));
  expect(focused().closest("[data-notice]")).not.toBeNull();
});

test("a mouse that presses the main button leaves the focus of the pane alone", async () => {
  await mountPane({ 计划: smallPlan() });
  await press("审查并标注");
  expect(focused()).toBe(document.body);
});

test.each([
  ["设置", () => press("设置")],
  ["列对应", () => choose("列对应")],
  ["问题清单", () => choose("问题清单")],
  ["可自动修复", () => choose("可自动修复")],
  ["三步开始", () => choose("使用说明")],
])("the page %s has the way back at its top, and Esc leaves it; the focus goes back", async (title, open) => {
  await mountPane({ 计划: smallPlan() });
  await press("仅审查");
  await open();
  const heading = screen.getByRole("heading", { level: 2, name: title });
  expect(focused()).toBe(heading);
  expect(heading.previousElementSibling?.textContent).toBe("返回");
  await act(async () => {
    fireEvent.keyDown(focused(), { key: "Escape" });
    await settle();
  });
  expect(screen.queryByRole("heading", { level: 2, name: title })).toBeNull();
  expect(focused()).not.toBe(document.body);
  expect(document.querySelector("[role=tab][aria-selected=true]")).toBeTruthy();
});

test("when the button that has the focus goes away, the focus stays in its part of the pane", async () => {
  await mountPane({ 计划: smallPlan() });
  await press("仅审查");
  await chooseTab(/问题/);
  await act(async () => {
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "第四十三条" } });
    await settle();
  });
  await enter("清除筛选");
  expect(focused()).toBe(screen.getByRole("searchbox"));
});

async function choose(item: string): Promise<void> {
  await press("更多");
  await act(async () => {
    fireEvent.click(screen.getByRole("menuitem", { name: item }));
    await settle();
  });
}
