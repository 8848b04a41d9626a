import { act, screen, within } from "@testing-library/react";
import type { CellValue } from "../../src/sheet";
import { chooseTab, closePanes, giveHeights, mountPane, press } from "./support/pane";

beforeAll(giveHeights);
afterEach(closePanes);

/** The base date in these tests is 1 August 2026. */
const plan = (): CellValue[][] => [
  [
    "项目名称",
    "建设单位",
    "总投资（万元）",
    "立项批复日期",
    "公示结束日期",
    "技术方案报送日期",
    "合同签订日期",
    "计划完工日期",
    "验收日期",
  ],
  ["智慧城管", "市城管局", 300, "2026-01-10", "2026-03-01", "", "2026年6月", "2026-12-01", ""],
  ["小系统", "市城管局", 20, "", "", "", "", "", ""],
];
const texts = (list: HTMLElement) =>
  within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

async function project(row: number, language: "zh-CN" | "en-US" = "zh-CN") {
  const mounted = await mountPane({ 计划: plan() }, { language });
  await press(language === "zh-CN" ? "仅审查" : "Review only");
  await chooseTab(language === "zh-CN" ? "当前项目" : "This project");
  act(() => mounted.host.moveTo("计划", `A${row}`));
  return mounted;
}

test("the dates stand in order with the base date among them, and each leads to its cell", async () => {
  const { host } = await project(2);
  expect(texts(screen.getByRole("list", { name: "日期，按先后" }))).toEqual([
    "2026年1月10日立项批复日期",
    "2026年3月1日公示结束日期",
    "2026年6月合同签订日期",
    "2026年8月1日审查基准日",
    "2026年12月1日计划完工日期（计划）",
  ]);
  await press("公示结束日期");
  expect(host.selections).toEqual(["计划!E2"]);
});

test("what is next is told with its day and clause, overdue in words", async () => {
  await project(2);
  expect(texts(screen.getByRole("list", { name: "接下来" }))).toEqual([
    "技术方案报送日期：已超期 93 天，应于2026年4月30日前完成（原则上，第三十六条）",
    "履约验收日期：下一环节，条文未定期限（第四十八条）",
  ]);
});

test("the same in English", async () => {
  await project(2, "en-US");
  expect(texts(screen.getByRole("list", { name: "Coming next" }))[0]).toBe(
    "Technical scheme handed in: 93 days overdue; it was due by 2026-04-30 (in principle, Article 36)",
  );
});

test("a project without dates says so, and claims no term", async () => {
  await project(3);
  expect(screen.getByText("表中没有本项目的日期。")).toBeTruthy();
  expect(screen.queryByRole("list", { name: "接下来" })).toBeNull();
});
