import { act, fireEvent, screen } from "@testing-library/react";
import { autoOpenOver, AUTO_OPEN } from "../../src/taskpane/boot/autoOpen";
import { keptAutomatic } from "../../src/taskpane/settings/keptAutomatic";
import { largePlan, smallPlan } from "../session/support/plans";
import { closePanes, giveHeights, mountPane, press, settle } from "./support/pane";

beforeAll(giveHeights);
afterEach(closePanes);

const check = async (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole("checkbox", { name }));
    await settle();
  });
const isChecked = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name }).checked;

describe("result columns", () => {
  test("all are written unless one is left out; the choice is kept in the workbook and the next marking follows it", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("审查并标注");
    await press("设置");
    for (const name of [
      "审查结论",
      "审定层级",
      "补充合同限额（万元）",
      "补充合同余额（万元）",
      "15% 调整余额（万元）",
      "问题说明",
    ])
      expect(isChecked(name)).toBe(true);
    expect(screen.queryByText(/现有的结果列还是原来的选择/)).toBeNull();
    await check("审定层级");
    await check("15% 调整余额（万元）");
    expect(host.settings.get("PlanReview.settings")).toEqual({
      asOf: null,
      columns: ["verdict", "supplementCap", "supplementRemaining", "explanation"],
    });
    expect(screen.getByText(/现有的结果列还是原来的选择/)).toBeTruthy();
    expect(host.calls.apply).toBe(1);
    await press("审查并标注");
    expect(host.sheet("计划").cells[0]?.slice(8, 12)).toEqual([
      "审查结论",
      "补充合同限额（万元）",
      "补充合同余额（万元）",
      "问题说明",
    ]);
    expect(String(host.sheet("计划").cells[0]?.[12])).toContain("审查标记（可清除）");
  });

  test("a choice kept in the workbook is taken up", async () => {
    await mountPane({ 计划: smallPlan() }, { kept: { "PlanReview.settings": { asOf: null, columns: ["verdict"] } } });
    await press("设置");
    expect([isChecked("审查结论"), isChecked("审定层级")]).toEqual([true, false]);
    expect(screen.getByText(/打印件上看不到问题和依据/)).toBeTruthy();
  });

  test("all chosen again is no choice any more", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("设置");
    await check("问题说明");
    await check("问题说明");
    expect(host.settings.get("PlanReview.settings")).toEqual({ asOf: null });
  });
});

describe("hints on cells", () => {
  const HINTS = "标注时给有问题的单元格加提示";

  test("are off by default, say what they do and do not, and the choice is kept in the workbook", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("审查并标注");
    expect(screen.queryByText(/已加单元格提示/)).toBeNull();
    await press("设置");
    expect(isChecked(HINTS)).toBe(false);
    expect(screen.getByText(/单元格自己已有数据验证的不加，每张表最多 200 处/)).toBeTruthy();
    await check(HINTS);
    expect(host.settings.get("PlanReview.settings")).toEqual({ asOf: null, hints: true });
    expect(host.calls.apply).toBe(1);
    await check(HINTS);
    expect(host.settings.get("PlanReview.settings")).toEqual({ asOf: null });
  });

  test("marking tells how many were set, and how many not because the cell has a validation of its own", async () => {
    const { host } = await mountPane(
      { 计划: smallPlan() },
      { kept: { "PlanReview.settings": { asOf: null, hints: true } } },
    );
    host.validated.add("G3");
    await press("审查并标注");
    expect(screen.getByText(/已加单元格提示 \d+ 处。 1 处因单元格已有数据验证，未加提示。/)).toBeTruthy();
    expect(screen.queryByText(/另有 \d+ 处未加提示/)).toBeNull();
    await press("设置");
    expect(isChecked(HINTS)).toBe(true);
  });

  test("of more than 200 flagged cells the rest is told, in English as well", async () => {
    await mountPane({ 计划: largePlan(300) }, { language: "en-US", kept: { "PlanReview.settings": { hints: true } } });
    await press("Review and mark");
    expect(screen.getByText(/Hints set on cells: 200\. Flagged cells without a hint: \d+ \(200 at most/)).toBeTruthy();
  });
});

describe("automatic marking", () => {
  test("is off by default, says why, and is kept on this machine only", async () => {
    const { host, kept, session } = await mountPane({ 计划: smallPlan() });
    await press("设置");
    expect(isChecked("修改后自动重新标注")).toBe(false);
    expect(screen.getByText(/默认关闭：写入标记可能清空 Excel 的“撤销”记录/)).toBeTruthy();
    await check("修改后自动重新标注");
    expect(session.getSnapshot().settings.automatic).toBe(true);
    expect(keptAutomatic({ settings: { read: (key) => kept.get(key), write: () => undefined } })).toBe(true);
    expect(host.calls.writeSetting).toBe(0);
    await check("修改后自动重新标注");
    expect(session.getSnapshot().settings.automatic).toBe(false);
    expect(kept.size).toBe(0);
  });
});

describe("readings", () => {
  const withReduction = () =>
    smallPlan().map((row, index) =>
      index === 2 ? row.map((cell, column) => (column === 6 ? "10.01、-1" : cell)) : row,
    );
  const unfold = () => press(/^条文理解口径/);

  test("every question shows the option in force and the others with their arguments; none can be chosen", async () => {
    await mountPane({ 计划: smallPlan() });
    await press("设置");
    await unfold();
    expect(screen.getAllByText("另一理解：", { exact: false }).length).toBeGreaterThan(13);
    expect(screen.getByText("合同总额没有增加的部分，不宜算作追加。")).toBeTruthy();
    expect(screen.getByText(/审查一张计划后，可预览/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^预览影响/ })).toBeNull();
    expect(screen.queryByRole("radio")).toBeNull();
  });

  test("a preview tells what another option would change on this sheet, on request, and leaves the results alone", async () => {
    const { host, session } = await mountPane({ 计划: withReduction() });
    await press("仅审查");
    const before = session.getSnapshot().result;
    await press("设置");
    await unfold();
    await press("预览影响：抵减");
    expect(screen.getByText(/如按此理解，“计划”：新增 0 项，不再有 1 项/)).toBeTruthy();
    expect(screen.getByText(/^不再有：需核实 · /)).toBeTruthy();
    await press("选中第 3 行 · 智慧城管平台");
    expect(host.selections).toEqual(["计划!A3"]);
    await press("收起：抵减");
    expect(screen.queryByText(/如按此理解/)).toBeNull();
    expect(session.getSnapshot().result).toBe(before);
    expect(host.calls.apply).toBe(0);
  });

  test("where nothing would change, that is said", async () => {
    await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    await press("设置");
    await unfold();
    await press("预览影响：计首日");
    expect(screen.getByText("对“计划”没有影响。")).toBeTruthy();
  });
});

describe("the focus", () => {
  test("goes to the heading of a page and back to what opened it", async () => {
    await mountPane({ 计划: smallPlan() });
    const gear = screen.getByRole("button", { name: "设置" });
    gear.focus();
    await press("设置");
    expect(document.activeElement?.textContent).toBe("设置");
    expect(document.activeElement?.tagName).toBe("H2");
    await press("返回");
    expect(document.activeElement).toBe(gear);
  });

  test("goes to the chosen tab where what opened the page is gone", async () => {
    await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    screen.getByRole("button", { name: "更改" }).focus();
    await press("更改");
    await press("返回");
    expect(document.activeElement?.id).toBe("tab-overview");
  });

  test("stays on the tab that a count opened", async () => {
    await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    await press(/^不符合/);
    expect(document.activeElement?.id).toBe("tab-findings");
  });

  test("is not taken by the first-run help", async () => {
    await mountPane({ 计划: smallPlan() });
    expect(document.activeElement).toBe(document.body);
  });
});

describe("opening with the workbook", () => {
  const LABEL = "打开本工作簿时自动显示窗格";
  const officeKeeps = (statuses: readonly string[] = []) => {
    const [values, saved] = [new Map<string, unknown>(), [] as unknown[]];
    const autoOpen = autoOpenOver({
      get: (name) => values.get(name) ?? null,
      set: (name, value) => void values.set(name, value),
      remove: (name) => void values.delete(name),
      saveAsync: (done) => {
        const status = statuses[saved.length] ?? "succeeded";
        saved.push(values.get(AUTO_OPEN) ?? null);
        done({ status });
      },
    });
    return { autoOpen: autoOpen!, values, saved };
  };

  test("is off unless chosen, sets the workbook's property and takes it away again", async () => {
    const { autoOpen, values, saved } = officeKeeps();
    await mountPane({ 计划: smallPlan() }, { autoOpen });
    await press("设置");
    expect(isChecked(LABEL)).toBe(false);
    expect(screen.getByText(/保存工作簿后生效/)).toBeTruthy();
    await check(LABEL);
    expect([isChecked(LABEL), saved]).toEqual([true, [true]]);
    await check(LABEL);
    expect([isChecked(LABEL), saved, values.size]).toEqual([false, [true, null], 0]);
  });

  test("refused, it stays as it was and says what to do", async () => {
    const { autoOpen, values } = officeKeeps(["failed"]);
    await mountPane({ 计划: smallPlan() }, { autoOpen });
    await press("设置");
    await check(LABEL);
    expect([isChecked(LABEL), values.size]).toEqual([false, 0]);
    expect(screen.getByRole("alert").textContent).toContain("另存为");
  });

  test("where a workbook cannot open the pane, nothing is offered", async () => {
    await mountPane({ 计划: smallPlan() });
    await press("设置");
    expect(screen.queryByText(LABEL)).toBeNull();
    expect(autoOpenOver(undefined)).toBeUndefined();
  });
});
