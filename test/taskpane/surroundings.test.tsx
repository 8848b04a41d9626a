import { webDarkTheme, webLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import { act, fireEvent, screen } from "@testing-library/react";
import { text } from "../../src/messages";
import { smallPlan } from "../session/support/plans";
import { closePanes, giveHeights, mountPane, press, settle } from "./support/pane";

beforeAll(giveHeights);
afterEach(closePanes);

const HAN = /\p{Script=Han}/u;
const themeRules = () =>
  [...document.querySelectorAll("style")]
    .map((style) => [...(style.sheet?.cssRules ?? [])].map((rule) => rule.cssText).join("") + style.textContent)
    .join("");

test("the theme follows Excel while the pane is open", async () => {
  const { setTheme } = await mountPane({ 计划: smallPlan() });
  const background = (theme: { colorNeutralBackground1: string }) =>
    themeRules().includes(`--colorNeutralBackground1: ${theme.colorNeutralBackground1}`);
  expect(background(webLightTheme)).toBe(true);
  setTheme("dark");
  expect([background(webLightTheme), background(webDarkTheme)]).toEqual([false, true]);
  setTheme("contrast");
  expect(background(teamsHighContrastTheme)).toBe(true);
});

test("in English the pane shows no Chinese of its own, before and after a review", async () => {
  await mountPane({ Plan: smallPlan() }, { language: "en-US" });
  const own = () =>
    [...document.querySelectorAll("button, [role=tab], label, h2, dt, [role=status]")]
      .map(
        (element) =>
          `${element.textContent} ${element.getAttribute("aria-label") ?? ""} ${element.getAttribute("title") ?? ""}`,
      )
      .filter((said) => HAN.test(said));
  expect(own()).toEqual([]);
  await press("Review only");
  expect(own()).toEqual([]);
  expect(document.documentElement.lang).toBe("en-US");
});

test("the language chosen in the settings is kept on this computer and changes the pane at once", async () => {
  const { kept, session } = await mountPane({ 计划: smallPlan() });
  await press("设置");
  expect(document.activeElement?.textContent).toBe("设置");
  await act(async () => {
    fireEvent.change(screen.getByRole("combobox", { name: "语言" }), { target: { value: "en-US" } });
  });
  expect(screen.getByRole("heading", { name: "Settings" })).toBeTruthy();
  expect(kept.get("language")).toBe("en-US");
  expect(session.locale).toBe("en-US");
  await act(async () => {
    fireEvent.change(screen.getByRole("combobox", { name: "Language" }), { target: { value: "" } });
  });
  expect(kept.has("language")).toBe(false);
  await press("返回");
  expect(screen.getByText("三步开始")).toBeTruthy();
});

test("the base date chosen in the settings is kept in the workbook; today is one press away", async () => {
  const { host } = await mountPane({ 计划: smallPlan() });
  await press("仅审查");
  await press("更改");
  const date = document.querySelector<HTMLInputElement>("input[type=date]") as HTMLInputElement;
  expect(date.value).toBe("2026-08-01");
  await act(async () => {
    fireEvent.change(date, { target: { value: "2026-10-31" } });
    await settle();
  });
  expect(host.settings.get("PlanReview.settings")).toEqual({ asOf: "2026-10-31" });
  await press("返回");
  expect(screen.getByText("2026年10月31日")).toBeTruthy();
  await press("设置");
  await press("用当天");
  expect(host.settings.get("PlanReview.settings")).toEqual({ asOf: null });
});

test("the menu opens with the keyboard, closes with Esc and gives the focus back", async () => {
  const { host } = await mountPane({ 计划: smallPlan() });
  await press("审查并标注");
  const more = screen.getByRole("button", { name: "更多" });
  await press("更多");
  expect(document.activeElement?.textContent).toBe("列对应");
  fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
  expect(document.activeElement?.textContent).toBe("问题清单");
  fireEvent.keyDown(document.activeElement as Element, { key: "Escape" });
  expect(document.activeElement).toBe(more);
  expect(screen.queryByRole("menu")).toBeNull();
  await press("更多");
  await act(async () => {
    fireEvent.click(screen.getByRole("menuitem", { name: "清除所有工作表的审查标记" }));
    await settle();
  });
  expect(host.sheet("计划").block).toBeNull();
});

test("tabs move with the arrow keys", async () => {
  await mountPane({ 计划: smallPlan() });
  await press("仅审查");
  const overview = screen.getByRole("tab", { name: "概览" });
  overview.focus();
  await act(async () => {
    fireEvent.keyDown(overview, { key: "ArrowRight" });
  });
  expect(screen.getByRole("tab", { name: /问题/ }).getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement?.id).toBe("tab-findings");
  await act(async () => {
    fireEvent.keyDown(document.activeElement as Element, { key: "Home" });
  });
  expect(overview.getAttribute("aria-selected")).toBe("true");
});

const CODES = [
  "cellEditing",
  "busy",
  "protected",
  "tooLarge",
  "notFound",
  "changed",
  "occupied",
  "otherWorkbook",
  "unsupported",
  "disconnected",
  "unreadable",
  "unknown",
] as const;

test.each(CODES)(
  "when Excel refuses (%s), the pane says what happened and what to do, in both languages",
  async (code) => {
    for (const [language, button] of [
      ["zh-CN", "仅审查"],
      ["en-US", "Review only"],
    ] as const) {
      const { host } = await mountPane({ 计划: smallPlan() }, { language });
      host.refuse("read", code);
      await press(button);
      expect(screen.getByText(text(language, `host.${code}.what`))).toBeTruthy();
      expect(document.body.textContent).toContain(text(language, `host.${code}.todo`));
      await closePanes();
    }
  },
);
