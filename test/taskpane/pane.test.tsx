import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { dazhouEngine } from "../../src/session/reading/engine";
import { notes, planWithClassifiedRow, smallPlan } from "../session/support/plans";
import { chooseTab, closePanes, giveHeights, mountPane, press, pressAndHold, settle } from "./support/pane";

beforeAll(giveHeights);

afterEach(closePanes);

describe("before the first review", () => {
  test("names the sheet that would be reviewed and tells how to begin, and reads nothing", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("计划");
    expect(screen.getByText("三步开始")).toBeTruthy();
    expect(within(screen.getByRole("main")).getAllByRole("listitem")).toHaveLength(3);
    expect(host.calls.read).toBe(0);
  });

  test("with several sheets, another one can be chosen", async () => {
    const { host } = await mountPane({ 说明: notes(), 计划: smallPlan() });
    await act(async () => {
      fireEvent.change(screen.getByRole("combobox"), { target: { value: "s2" } });
      await settle();
    });
    expect(host.selections).toEqual(["计划!A1"]);
    await press("仅审查");
    expect(screen.getByRole("tab", { name: "概览" })).toBeTruthy();
  });
});

describe("the main job", () => {
  test("仅审查 shows counts and conditions, and writes nothing", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    expect(
      within(screen.getByRole("list", { name: "各类问题数量" })).getByRole("button", { name: /不符合/ }).textContent,
    ).toBe("不符合2");
    expect(screen.getByText("2026年8月1日")).toBeTruthy();
    expect(screen.getByText("达州市（2023 年）")).toBeTruthy();
    expect(screen.getByText("万元（见表头）")).toBeTruthy();
    expect(host.calls.apply).toBe(0);
  });

  test("审查并标注 writes and says where; 清除审查标记 gives the sheet back", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    const before = JSON.stringify(host.sheet("计划").cells);
    await press("审查并标注");
    expect(screen.getByText(/审查结果写在 I1:O4/)).toBeTruthy();
    await press("清除审查标记");
    expect(screen.getByText("已清除审查标记")).toBeTruthy();
    expect(JSON.stringify(host.sheet("计划").cells)).toBe(before);
  });

  test("a screen reader is told what became of the review", async () => {
    await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    const said = screen.getAllByRole("status").map((element) => element.textContent);
    expect(said.some((text) => text?.startsWith("审查完成：3 个项目，不符合 2 项"))).toBe(true);
  });

  test("work in progress can be cancelled, and then nothing was written", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    const letGo = host.hold("read");
    await pressAndHold("审查并标注");
    expect(screen.getByRole("progressbar")).toBeTruthy();
    await press("取消");
    letGo();
    expect(screen.getByText("已取消")).toBeTruthy();
    expect(host.calls.apply).toBe(0);
  });
});

describe("classified rows", () => {
  test("stop before anything is written; the safe answer has the focus; no name appears anywhere", async () => {
    const { host } = await mountPane({ 计划: planWithClassifiedRow() });
    await press("审查并标注");
    const stop = screen.getByRole("alertdialog", { name: "本表含涉密项目" });
    expect(stop.textContent).toContain("第 5 行");
    expect(document.activeElement?.textContent).toBe("停止，不写入");
    expect(document.body.textContent).not.toContain("机要");
    await act(async () => {
      fireEvent.keyDown(stop, { key: "Escape" });
      await settle();
    });
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(host.calls.apply).toBe(0);
    await chooseTab("当前项目");
    await act(async () => {
      host.moveTo("计划", "B5");
    });
    await chooseTab(/问题/);
    expect(document.body.textContent).not.toContain("机要");
    expect(document.body.innerHTML).not.toContain("机要");
  });

  test("after the answer the other rows are marked", async () => {
    const { host } = await mountPane({ 计划: planWithClassifiedRow() });
    await press("审查并标注");
    await press(/已确认可在本机处理/);
    expect(host.calls.apply).toBe(1);
  });
});

describe("when something is not as it should be", () => {
  test("a sheet without a plan: what was looked for and what to do, nothing written", async () => {
    const { host } = await mountPane({ 填报说明: notes() });
    await press("审查并标注");
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain("没有找到计划表头");
    expect(alert.textContent).toContain("项目名称");
    expect(alert.textContent).toContain("没有写入任何内容");
    expect(host.calls.apply).toBe(0);
  });

  test("a protected sheet: the review is shown, marking is refused with the reason", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    host.sheet("计划").isProtected = true;
    await press("审查并标注");
    expect(screen.getByText("工作表受保护，不能写入审查标记")).toBeTruthy();
    expect(screen.getByText(/撤销工作表保护/).textContent).toContain("审查已完成");
    expect(screen.getByRole("tab", { name: /问题/ })).toBeTruthy();
  });

  test("a refusal can be tried again from its notice", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    host.refuse("read", "cellEditing");
    await press("仅审查");
    expect(screen.getByText(/按 Enter 或 Esc/)).toBeTruthy();
    await press("重试");
    expect(screen.getByRole("tab", { name: "概览" })).toBeTruthy();
  });

  test("a fault of ours is told as one, with details to copy", async () => {
    await mountPane(
      { 计划: smallPlan() },
      {
        engine: {
          ...dazhouEngine,
          reviewSteps: () => {
            throw new Error("broken rule engine");
          },
        },
      },
    );
    await press("仅审查");
    expect(screen.getByText("计划审查出现内部错误")).toBeTruthy();
    expect(screen.getByRole("button", { name: "复制详细信息" })).toBeTruthy();
  });

  test("a review that cannot be drawn gives an error page instead of a blank pane", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await mountPane({ 计划: smallPlan() }, { engine: { ...dazhouEngine, summarise: () => null as never } });
    await press("仅审查");
    expect(screen.getByRole("heading", { name: "计划审查出现内部错误" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "复制详细信息" })).toBeTruthy();
    quiet.mockRestore();
  });

  test("text from cells stays text, whatever it looks like", async () => {
    const plan = smallPlan();
    (plan[2] as unknown[])[1] = '<img src=x onerror="document.title=1"><b>平台</b>';
    const { host } = await mountPane({ 计划: plan });
    await press("仅审查");
    await act(async () => {
      host.moveTo("计划", "B3");
    });
    await chooseTab("当前项目");
    expect(screen.getByRole("heading", { level: 2, name: /<b>平台<\/b>/ })).toBeTruthy();
    expect(document.querySelector("img, b")).toBeNull();
  });
});

describe("after edits", () => {
  test("the results follow by themselves, and the marks are said to be older", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("审查并标注");
    await act(async () => {
      host.edit("计划", 3, 7, 10);
      await settle();
    });
    await waitFor(() =>
      expect(
        within(screen.getByRole("list", { name: "各类问题数量" })).getByRole("button", { name: /不符合/ }).textContent,
      ).toBe("不符合1"),
    );
    expect(screen.getByText("表内的审查标记早于最近修改。")).toBeTruthy();
    expect(host.calls.apply).toBe(1);
    await press("重新标注");
    expect(host.calls.apply).toBe(2);
  });

  test("while the new results are not there yet, the old ones are said to be out of date", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    host.refuse("read", "cellEditing");
    const refused = host.called("read");
    await act(async () => {
      host.edit("计划", 3, 7, 10);
      await refused;
    });
    expect(screen.getByText("表格已修改，下面的结果已过时。")).toBeTruthy();
    await press("重新审查");
    expect(screen.queryByText("表格已修改，下面的结果已过时。")).toBeNull();
  });
});
