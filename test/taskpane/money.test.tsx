/** What a leader asks for first: how many projects, how much money, by what; and which projects those are. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { percentOf } from "../../src/taskpane/overview/share";
import { closePanes, giveHeights, mountPane, press, settle } from "./support/pane";

beforeAll(giveHeights);
afterEach(closePanes);

const plan = () => [
  ["序号", "项目名称", "建设单位", "总投资（万元）", "年度安排资金（万元）", "资金来源", "计划年度"],
  [1, "智慧停车诱导", "市城管局", 150, 100, "市级财政预算", 2026],
  [2, "政务云扩容", "市数字经济局", 300, 200, "市级财政预算", 2026],
  [3, "数字档案馆", "市城管局", 50, 0, "省级专项资金", 2027],
];
const groups = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("button")
    .map((button) => button.textContent?.replace(/\s+/g, " "));

test("first stand the projects, the investment and the funds of the year", async () => {
  await mountPane({ 计划: plan() });
  await press("仅审查");
  const view = screen.getByRole("tabpanel").textContent ?? "";
  expect(view).toMatch(/项目3 个总投资500 万元年度安排资金300 万元/);
  expect(view.indexOf("总投资")).toBeLessThan(view.indexOf("不符合"));
});

test.each([
  ["unit", "按建设单位", ["市数字经济局1 个 · 300 万元 · 60.0%", "市城管局2 个 · 200 万元 · 40.0%"]],
  ["fund", "按资金来源", ["市级财政预算2 个 · 450 万元 · 90.0%", "省级专项资金1 个 · 50 万元 · 10.0%"]],
  ["year", "按计划年度", ["2026 年2 个 · 450 万元 · 90.0%", "2027 年1 个 · 50 万元 · 10.0%"]],
])("by %s, each with its amount and its share", async (by, name, wanted) => {
  await mountPane({ 计划: plan() });
  await press("仅审查");
  fireEvent.change(screen.getByRole("combobox", { name: "按什么汇总" }), { target: { value: by } });
  expect(groups(name)).toEqual(wanted);
});

test("choosing a department lists its projects, those without findings too; choosing a project selects its row", async () => {
  const { host } = await mountPane({ 计划: plan() });
  await press("仅审查");
  fireEvent.change(screen.getByRole("combobox", { name: "按什么汇总" }), { target: { value: "unit" } });
  await press(/^市城管局/);
  const projects = screen.getByRole("list", { name: "市城管局" });
  expect(
    within(projects)
      .getAllByRole("button")
      .map((button) => button.textContent),
  ).toEqual(["智慧停车诱导150 万元", "数字档案馆50 万元"]);
  await act(async () => {
    fireEvent.click(within(projects).getByRole("button", { name: /数字档案馆/ }));
    await settle();
  });
  expect(host.selections).toEqual(["计划!A4"]);
  await press("查看这些项目的问题");
  expect(screen.getByRole("tab", { name: /问题/ }).getAttribute("aria-selected")).toBe("true");
  expect(screen.getByRole("button", { name: "取消筛选：市城管局" })).toBeTruthy();
});

test("shares are rounded half up to one decimal; what is there is not told as nothing", () => {
  expect([
    percentOf(1n, 3n),
    percentOf(2n, 3n),
    percentOf(3n, 3n),
    percentOf(1n, 2000n),
    percentOf(1n, 2001n),
    percentOf(0n, 5n),
    percentOf(5n, 0n),
  ]).toEqual(["33.3%", "66.7%", "100.0%", "0.1%", "<0.1%", "0.0%", ""]);
});

test("入库意见: a group of projects, a filter of the findings, a card of the project, and a column when it is chosen", async () => {
  const { host } = await mountPane({ 计划: plan() });
  await press("设置");
  await act(async () => {
    fireEvent.click(screen.getByRole("checkbox", { name: "入库意见" }));
    await settle();
  });
  await press("返回");
  await press("审查并标注");
  const { block, cells } = host.sheet("计划");
  const columns = cells[0]?.map(String) ?? [];
  expect(block).not.toBeNull();
  expect(columns).toContain("入库意见");
  expect(String(cells[1]?.[columns.indexOf("入库意见")])).toMatch(/^需补正：.*表中没有建设内容/);
  fireEvent.change(screen.getByRole("combobox", { name: "按什么汇总" }), { target: { value: "admission" } });
  expect(groups("按入库意见")).toEqual(["需补正3 个 · 500 万元 · 100.0%"]);
  await press(/^需补正/);
  await press("查看这些项目的问题");
  expect(screen.getByRole("button", { name: "取消筛选：需补正" })).toBeTruthy();
});
