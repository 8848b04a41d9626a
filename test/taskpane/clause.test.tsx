/** The clause at hand, all rows of a finding, the help page: nothing of it needs the network. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { gistsOf } from "../../src/taskpane/findings/ClauseGist";
import { RULES } from "../../src/rules/registry";
import { smallPlan } from "../session/support/plans";
import { chooseTab, closePanes, giveHeights, mountPane, press, settle } from "./support/pane";

beforeAll(giveHeights);
afterEach(closePanes);

const open = async (words: string) => {
  await chooseTab(/问题/);
  await act(() => settle());
  const item = [...document.querySelectorAll<HTMLElement>("[data-index] [data-row-button]")].find((element) =>
    element.textContent?.includes(words),
  ) as HTMLElement;
  await act(async () => {
    fireEvent.click(item);
    await settle();
  });
};

test("the gist of the cited paragraph opens in the finding, beside the link to the publication", async () => {
  await mountPane({ 计划: smallPlan() });
  await press("仅审查");
  await open("补充合同超限");
  expect(screen.queryByText(/所有补充合同合计不得超过/)).toBeNull();
  await press("条文要点");
  expect(screen.getByText(/^第四十三条第一款：.*所有补充合同合计不得超过原合同的规定比例/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "条文要点" }).getAttribute("aria-expanded")).toBe("true");
});

test.each(["zh-CN", "en-US"] as const)("every clause that a rule cites has a gist (%s)", (locale) => {
  for (const { id, cite } of RULES) if (cite) expect([id, gistsOf(cite, locale).length > 0]).toEqual([id, true]);
});

test("an item is told with its paragraph, the most exact first", () => {
  expect(gistsOf({ article: 20, paragraph: 2, item: 3 }, "zh-CN").map(([place]) => place.item ?? null)).toEqual([
    3,
    null,
  ]);
});

test("a finding about several rows lists them all, each with its project and choosable", async () => {
  const header = ["项目名称", "建设单位", "总投资（万元）", "资金来源"];
  const { host } = await mountPane({
    计划: [
      header,
      ["中心机房改造", "甲局", 100, "市级"],
      ["分局机房扩建", "乙局", 120, "市级"],
      ["办公楼", "丙局", 90, "市级"],
    ],
  });
  await press("仅审查");
  await open("机房");
  const rows = screen.getByRole("list", { name: "涉及的行" });
  expect(
    within(rows)
      .getAllByRole("button")
      .map((button) => button.textContent),
  ).toEqual(["第 2 行 · 中心机房改造", "第 3 行 · 分局机房扩建"]);
  await act(async () => {
    fireEvent.click(within(rows).getByRole("button", { name: /分局/ }));
    await settle();
  });
  expect(host.selections.at(-1)).toBe("计划!A3");
});

test("a finding that marks several rows leads to the marked cell of each", async () => {
  const { host } = await mountPane({
    计划: [
      ["序号", "项目名称", "建设单位", "总投资（万元）", "资金来源"],
      [1, "档案系统", "甲局", 100, "市级"],
      [2, "办公系统", "甲局", 120, "市级"],
      [3, "档案系统", "甲局", 100, "市级"],
    ],
  });
  await press("仅审查");
  await open("同名同单位");
  const rows = screen.getByRole("list", { name: "涉及的行" });
  for (const [row, cell] of [
    [2, "B2"],
    [4, "B4"],
  ] as const) {
    await act(async () => {
      fireEvent.click(within(rows).getByRole("button", { name: `第 ${row} 行 · 档案系统` }));
      await settle();
    });
    expect(host.selections.at(-1)).toBe(`计划!${cell}`);
  }
});

test("the help tells words and colours, keys, where what is kept and what Excel does differently", async () => {
  await mountPane({ 计划: smallPlan() });
  await press("更多");
  await act(async () => {
    fireEvent.click(screen.getByRole("menuitem", { name: "使用说明" }));
    await settle();
  });
  for (const name of ["词语和颜色", "按键", "什么保存在哪里", "Excel 与工作台的不同"])
    expect(screen.getByRole("heading", { name })).toBeTruthy();
});
