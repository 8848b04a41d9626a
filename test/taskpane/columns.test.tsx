import { act, fireEvent, screen, within } from "@testing-library/react";
import type { CellValue } from "../../src/sheet";
import { notes, planWithClassifiedRow, smallPlan } from "../session/support/plans";
import { closePanes, giveHeights, mountPane, press, settle } from "./support/pane";

beforeAll(giveHeights);
afterEach(closePanes);

/** A plan whose name column the reader does not know. */
const ODD: CellValue[][] = [
  ["编号", "课题", "责任单位", "总投资（万元）"],
  [1, "甲课题", "市局", 50],
  [2, "乙课题", "县局", 60],
];
/** 合同额（签订） is unknown, 申报总投资 is a second total. */
const UNSURE: CellValue[][] = [
  ["项目名称", "总投资（万元）", "申报总投资（万元）", "神秘金额"],
  ["甲", 100, 90, 40],
  ["乙", 200, 80, 50],
];

const openColumns = async () => {
  await press("更多");
  await act(async () => {
    fireEvent.click(screen.getByRole("menuitem", { name: "列对应" }));
    await settle();
  });
};
const select = (column: string) =>
  screen.getByRole<HTMLSelectElement>("combobox", { name: new RegExp(`^${column} 列`) });
const choose = (column: string, value: string) =>
  act(async () => {
    fireEvent.change(select(column), { target: { value } });
    await settle();
  });
const rowOf = (column: string) => select(column).closest("tr") as HTMLElement;

test("opened before any review, the sheet is read and nothing is written", async () => {
  const { host } = await mountPane({ 计划: smallPlan() });
  await openColumns();
  const table = screen.getByRole("table", { name: "“计划”的列" });
  expect(within(table).getAllByRole("row")).toHaveLength(1 + 8);
  expect(select("D").value).toBe("total");
  expect(rowOf("D").textContent).toContain("例：210；110；560");
  expect(host.calls).toMatchObject({ read: 1, apply: 0, writeSetting: 0 });
});

test("unknown and double columns say so, and the review's conditions lead here", async () => {
  await mountPane({ 计划: UNSURE });
  await press("仅审查");
  expect(screen.getByText(/识别 2 列；未识别 1 个（D）；重复 1 个（C）/)).toBeTruthy();
  await press("查看列对应");
  expect(rowOf("D").textContent).toContain("未识别");
  expect(rowOf("C").textContent).toContain("与 B 列重复（总投资），未采用");
  await press("返回");
  expect(screen.getByRole("tab", { name: "概览" })).toBeTruthy();
});

test("choosing reads the sheet again at once, is kept in the workbook, and is taken back with one click", async () => {
  const { host, session } = await mountPane({ 计划: UNSURE });
  await openColumns();
  await choose("D", "contract");
  expect(rowOf("D").textContent).toContain("人工指定");
  expect(host.settings.get("PlanReview.mapping")).toEqual({ 计划: { 神秘金额: "contract" } });
  const plan = () => {
    const { result } = session.getSnapshot();
    return result?.kind === "reviewed" ? result.review.plan.columns.map(({ field }) => field).join() : null;
  };
  expect(plan()).toBe("name,total,contract");
  await choose("C", "total");
  expect(rowOf("B").textContent).toContain("与 C 列重复（总投资），未采用");
  await choose("D", "-");
  expect(plan()).toBe("name,total");
  await press("全部恢复自动识别");
  expect(rowOf("D").textContent).toContain("未识别");
  expect(select("B").value).toBe("total");
  expect(host.settings.get("PlanReview.mapping")).toEqual({});
  expect(host.calls.apply).toBe(0);
});

test("a header that the reader does not know opens the screen; placing the name makes it a plan, and the screen stays", async () => {
  const { session } = await mountPane({ 计划: ODD });
  await press("仅审查");
  expect(screen.getByRole("heading", { name: "在“计划”中没有找到计划表头" })).toBeTruthy();
  expect(select("B").value).toBe("");
  await choose("B", "name");
  expect(session.getSnapshot().result?.kind).toBe("reviewed");
  expect(rowOf("B").textContent).toContain("人工指定");
  await press("返回");
  expect(screen.getByRole("tab", { name: "概览" })).toBeTruthy();
});

test("what was said holds for every later review of the workbook", async () => {
  const first = await mountPane({ 计划: ODD });
  await press("仅审查");
  await choose("B", "name");
  const kept = first.host.settings.get("PlanReview.mapping");
  await closePanes();
  const second = await mountPane({ 计划: ODD }, { kept: { "PlanReview.mapping": kept } });
  await press("仅审查");
  expect(second.session.getSnapshot().result?.kind).toBe("reviewed");
});

test("nothing of a classified row is shown", async () => {
  await mountPane({ 计划: planWithClassifiedRow() });
  await openColumns();
  expect(document.body.textContent).not.toMatch(/机要/);
});

test("cell text stays text", async () => {
  await mountPane({
    计划: [
      ["项目名称", "总投资", "<b>列</b>"],
      ["<img src=x onerror=alert(1)>", 5, "=HYPERLINK(1)"],
    ],
  });
  await openColumns();
  expect(screen.getByText("<b>列</b>")).toBeTruthy();
  expect(document.querySelector("img, td b")).toBeNull();
});

test("without any header it says that there is nothing to place", async () => {
  await mountPane({ 说明: notes() });
  await openColumns();
  expect(screen.getByText("没有找到可以对应的表头。")).toBeTruthy();
});

test("a workbook that keeps nothing says so; the choice holds meanwhile", async () => {
  const { host } = await mountPane({ 计划: UNSURE });
  await openColumns();
  host.refuse("writeSetting", "protected");
  await choose("D", "contract");
  expect(rowOf("D").textContent).toContain("人工指定");
  expect(document.body.textContent).toContain("保护");
});

test("marks written before a column was placed differently are out of date", async () => {
  const { session } = await mountPane({ 计划: UNSURE });
  await press("审查并标注");
  await openColumns();
  await choose("D", "contract");
  expect(session.getSnapshot().result).toMatchObject({ marks: "outdated", stale: null });
});

test("in English", async () => {
  await mountPane({ 计划: UNSURE }, { language: "en-US" });
  await press("More");
  await act(async () => {
    fireEvent.click(screen.getByRole("menuitem", { name: "Columns" }));
    await settle();
  });
  expect(screen.getByRole("combobox", { name: "Field of column D, “神秘金额”" })).toBeTruthy();
  expect(screen.getByText("Same as column B (total investment); not used")).toBeTruthy();
});

test.each([
  [
    "zh-CN",
    "更多",
    "列对应",
    "识别 3 项；未识别 1 个（B4）",
    ["格", "标签和内容", "字段"],
    "B2“总投资（万元）”对应的字段",
    "按标签识别",
  ],
  [
    "en-US",
    "More",
    "Columns",
    "Labels: 3 recognised; 1 not recognised (B4)",
    ["Cell", "Label and content", "Field"],
    "Field of B2, “总投资（万元）”",
    "labels are recognised",
  ],
] as const)(
  "%s: of a form it is labels and cells that are spoken of, not headers and columns",
  async (language, more, item, counts, heads, name, intro) => {
    await mountPane(
      {
        申报表: [
          ["项目名称", "智慧水务平台"],
          ["总投资（万元）", 350],
          ["建设单位：市水务局", null],
          ["建设盘子", "二期"],
        ],
      },
      { language },
    );
    await press(more);
    await act(async () => {
      fireEvent.click(screen.getByRole("menuitem", { name: item }));
      await settle();
    });
    expect(screen.getByText(counts)).toBeTruthy();
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(heads);
    expect(screen.getByRole("combobox", { name })).toBeTruthy();
    expect(document.body.textContent).toContain(intro);
    expect(document.body.textContent).not.toMatch(/此列|表头|this column|headers/);
  },
);
