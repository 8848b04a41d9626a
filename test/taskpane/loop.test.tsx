import { act, fireEvent, screen, within } from "@testing-library/react";
import { HISTORY_KEY } from "../../src/kept";
import { smallPlan } from "../session/support/plans";
import { chooseTab, closePanes, giveHeights, mountPane, press, settle } from "./support/pane";
import { item, items } from "./support/items";

beforeAll(giveHeights);

afterEach(closePanes);

const SUPP = 7;

const click = (element: HTMLElement) =>
  act(async () => {
    fireEvent.click(element);
    await settle();
  });

/** Marked once, corrected in one place and broken in another, marked again. */
async function secondReview(language: "zh-CN" | "en-US" = "zh-CN") {
  const mounted = await mountPane({ 计划: smallPlan() }, { language });
  const mark = language === "zh-CN" ? "审查并标注" : "Review and mark";
  await press(mark);
  await act(async () => {
    mounted.host.edit("计划", 3, SUPP, 5);
    mounted.host.edit("计划", 2, SUPP, 30);
    await settle();
  });
  await press(mark);
  return mounted;
}

describe("与上次审查比对", () => {
  test("before a second review it is said how to get one; 仅审查 can be kept on request", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    expect(screen.getByText(/还没有保存过本表的审查结果/)).toBeTruthy();
    await press("保存本次结果");
    expect(screen.getByText(/本次结果已保存在本工作簿/)).toBeTruthy();
    expect(host.calls).toMatchObject({ writeSetting: 1, apply: 0 });
  });

  test("已整改 unfolds what was settled, by number and project; 未整改 and 新增 lead to their findings", async () => {
    await secondReview();
    const counts = screen.getByRole("list", { name: "与上次审查比对" });
    expect(
      within(counts)
        .getAllByRole("button")
        .map((button) => button.textContent),
    ).toEqual(["已整改1", expect.stringMatching(/^未整改\d+$/), expect.stringMatching(/^新增\d+$/)]);
    const settled = within(counts).getByRole("button", { name: /已整改/ });
    expect(settled.getAttribute("aria-expanded")).toBe("false");
    await click(settled);
    expect(screen.getByRole("list", { name: "已整改" }).textContent).toMatch(/^\d+\. 不符合 · 智慧城管平台：/);
    await click(within(counts).getByRole("button", { name: /新增/ }));
    expect(items().every((element) => /第 \d 行|整张表|新增/.test(element.textContent ?? ""))).toBe(true);
    expect(item("政务云平台扩容")).toBeTruthy();
    await press("取消筛选：新增");
    expect(item("未整改")).toBeTruthy();
  });

  test("every finding carries its number and says new or still open in words, also in English", async () => {
    await secondReview("en-US");
    await chooseTab(/Findings/);
    const entries = items().filter((element) => !element.textContent?.startsWith("Row"));
    for (const entry of entries.filter((element) => element.textContent?.includes("Violation")))
      expect(entry.textContent).toMatch(/^\d+\. Violation(New|Still open)/);
  });

  test("a screen reader is told the comparison", async () => {
    await secondReview();
    expect(
      screen
        .getAllByRole("status")
        .some((element) => /与上次相比，已整改 1 项，未整改 \d+ 项，新增 \d+ 项/.test(element.textContent ?? "")),
    ).toBe(true);
  });
});

describe("the loop is honest", () => {
  test("a project that is gone is 已删除, not 已整改; one that was corrected is", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("审查并标注");
    await act(async () => {
      host.sheet("计划").cells.splice(2, 1);
      host.edit("计划", 2, SUPP, 0);
      host.tell({ kind: "sheetsChanged" });
      await settle();
    });
    await press("仅审查");
    const counts = screen.getByRole("list", { name: "与上次审查比对" });
    await click(within(counts).getByRole("button", { name: /已删除/ }));
    expect(screen.getByRole("list", { name: "已删除" }).textContent).toContain("智慧城管平台");
    const settled = within(counts).getByRole("button", { name: /已整改/ });
    if (settled.getAttribute("disabled") === null) {
      await click(settled);
      expect(screen.getByRole("list", { name: "已整改" }).textContent).not.toContain("智慧城管平台");
    }
  });

  test("an edit never makes the pane say that nothing was saved", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("审查并标注");
    await act(async () => {
      host.edit("计划", 3, SUPP, 5);
      await settle();
    });
    expect(screen.queryByText(/还没有保存过/)).toBeNull();
    expect(screen.getByText(/已保存 .* 的结果。之后的修改在下次审查时与它比对/)).toBeTruthy();
  });

  test("saving another result is asked with what it replaces, and done only then", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("审查并标注");
    await act(async () => {
      host.edit("计划", 3, SUPP, 5);
      await settle();
    });
    await press("仅审查");
    const before = host.calls.writeSetting;
    await press("以本次结果替换……");
    expect(screen.getByText(/将替换 2026年8月1日 .* 保存的结果（\d+ 个问题）/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("取消");
    await press("取消");
    expect(host.calls.writeSetting).toBe(before);
    await press("以本次结果替换……");
    await press("替换");
    expect(host.calls.writeSetting).toBe(before + 1);
    expect(screen.queryByText("以本次结果替换……")).toBeNull();
  });

  test("marking tells which saved result it replaced, and that can be put back", async () => {
    const { session } = await secondReview();
    expect(screen.getByText(/替换了 2026年8月1日 .* 保存的结果/)).toBeTruthy();
    await press("仍与原来的比对");
    const { result } = session.getSnapshot();
    expect(result?.kind === "reviewed" && result.loop.isKept).toBe(false);
    expect(screen.getByRole("button", { name: "以本次结果替换……" })).toBeTruthy();
  });
});

describe("marking asks before it replaces a saved result", () => {
  /** Marked once, corrected, and opened again: the workbook holds the result of the first time. */
  async function reopenedCorrected(language: "zh-CN" | "en-US" = "zh-CN") {
    const { host } = await mountPane({ 计划: smallPlan() }, { language });
    const mark = language === "zh-CN" ? "审查并标注" : "Review and mark";
    await press(mark);
    const kept = { [HISTORY_KEY]: host.settings.get(HISTORY_KEY) };
    await closePanes();
    const plan = smallPlan();
    plan[2]![SUPP - 1] = 5;
    const mounted = await mountPane({ 计划: plan }, { language, kept });
    await press(mark);
    return mounted;
  }

  test("says which workbook and sheet, of when and how many problems; the answer that loses nothing has the focus", async () => {
    const { host } = await reopenedCorrected();
    const question = screen.getByRole("alertdialog", { name: "替换以前保存的审查结果？" });
    expect(question.textContent).toMatch(/工作簿“.+”已保存以前的审查结果/);
    expect(within(question).getByRole("listitem").textContent).toMatch(
      /^“计划”：2026年8月1日 \d\d:00:00 保存，2 个问题；本次 1 个问题$/,
    );
    expect(document.activeElement?.textContent).toBe("标注，保留原来的结果");
    expect(host.calls).toMatchObject({ apply: 0, writeSetting: 0 });
    await press("标注，保留原来的结果");
    expect(host.calls.apply).toBe(1);
    expect(screen.getByText("本次结果与保存的不同。")).toBeTruthy();
    expect(screen.getByRole("button", { name: "以本次结果替换……" })).toBeTruthy();
  });

  test("Esc marks nothing and saves nothing; the review stands in the pane", async () => {
    const { host } = await reopenedCorrected();
    await act(async () => {
      fireEvent.keyDown(screen.getByRole("alertdialog"), { key: "Escape" });
      await settle();
    });
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(host.calls).toMatchObject({ apply: 0, writeSetting: 0 });
    expect(screen.getByRole("list", { name: "与上次审查比对" })).toBeTruthy();
  });

  test("in English: replaced on request", async () => {
    const { host } = await reopenedCorrected("en-US");
    expect(screen.getByRole("alertdialog", { name: "Replace the result saved before?" }).textContent).not.toMatch(
      /[\u4e00-\u9fff]{3}/,
    );
    await press("Mark, replace it by this result");
    expect(host.calls.apply).toBe(1);
    expect(screen.queryByText("This review differs from the one that is kept.")).toBeNull();
  });
});
