/** What was done is told in one line above the work; it never stands over or in it, and not before it is done. */
import { act, screen } from "@testing-library/react";
import { smallPlan } from "../session/support/plans";
import { chooseTab, closePanes, giveHeights, mountPane, press, pressAndHold, settle } from "./support/pane";

beforeAll(giveHeights);
afterEach(closePanes);

const text = () => document.body.textContent ?? "";

test("while the review is still being kept in the workbook, nothing says that it is complete", async () => {
  const { host } = await mountPane({ 计划: smallPlan() });
  const letGo = host.hold("writeSetting");
  const written = host.called("writeSetting");
  await pressAndHold("审查并标注");
  await act(() => written);
  expect(host.sheet("计划").block).not.toBeNull();
  expect(text()).not.toMatch(/完成/);
  expect(screen.getByRole("progressbar")).toBeTruthy();
  await act(async () => {
    letGo();
    await settle();
  });
  expect(text()).toContain("审查完成，已标注");
});

test("good news stands in the first line of the pane, in place of the workbook's name, and takes no room from the work", async () => {
  await mountPane({ 计划: smallPlan() });
  await press("审查并标注");
  const told = screen.getByText("审查完成，已标注");
  expect(told.closest("header")).not.toBeNull();
  expect(document.querySelector("main [data-notice]")).toBeNull();
  expect(screen.queryByText(/审查当前工作表/)).toBeNull();
});

test("what was refused stays in sight, whole, until it is answered", async () => {
  const { host } = await mountPane({ 计划: smallPlan() });
  host.refuse("apply", "protected");
  await press("审查并标注");
  expect(document.querySelector("main [data-notice]")?.textContent).toContain(
    "审查已完成，结果见下方；没有写入任何内容。",
  );
  await press("关闭提示");
  expect(document.querySelector("[data-notice]")).toBeNull();
});

test("the amount in excess stands in a part of its own that is never cut", async () => {
  await mountPane({ 计划: smallPlan() });
  await press("仅审查");
  await chooseTab(/问题/);
  await act(() => settle());
  const amounts = [...document.querySelectorAll("[data-amount]")].map((amount) => amount.textContent);
  expect(amounts).toContain("0.01 万元");
});
