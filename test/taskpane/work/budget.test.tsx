/** The pages 预算 and 编库 in the pane. */
import { act, fireEvent, screen } from "@testing-library/react";
import type { CellValue } from "../../../src/sheet";
import { closePanes, giveHeights, mountPane, press, settle } from "../support/pane";
import { openTask, text } from "./support";

giveHeights();
afterEach(closePanes);

const PLAN: CellValue[][] = [
  [
    "项目名称",
    "建设单位",
    "建设内容",
    "总投资（万元）",
    "概算批复金额（万元）",
    "累计下达（万元，不含本年）",
    "本年度安排资金（万元）",
    "审定方式",
  ],
  ["智慧城管", "市城管执法局", "升级", 150, 148, 40, 60, "一事一议"],
  ["数据中台", "市数据局", null, 520, 510, 500, 50, "一事一议"],
];

test("预算: summed up, a body left out, lists made, the way to a project's row", async () => {
  const { host } = await mountPane({ 计划: PLAN });
  await openTask("预算");
  await press("汇总");
  expect(text()).toContain("项目 2 个，总投资 670 万元，年度资金 110 万元。");
  expect(text()).toContain("概算 510 万元，已下达 500 万元，本年 50 万元，余额 -40 万元");
  await act(async () => {
    fireEvent.click(screen.getByRole("checkbox", { name: /常务会议/ }));
    await settle();
  });
  await press("生成 2 张审批清单");
  expect(host.sheets.map(({ name }) => name).filter((name) => name.startsWith("审批清单"))).toHaveLength(2);
  expect(text()).toContain("已生成“审批清单（两位分管副市长）”“审批清单（分管财政副市长）”");
  await press("数据中台");
  expect(host.selections.at(-1)).toBe("计划!A3");
  await press("生成审查情况汇总表");
  expect(host.sheets.map(({ name }) => name)).toContain("审查情况汇总表");
});

test("编库: what departments have to put right, copied one by one and made a worksheet", async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (words: string) => void copied.push(words) },
  });
  const { host } = await mountPane({ 计划: PLAN });
  await openTask("编库");
  await press("检查");
  await press("复制“市数据局”的补正通知");
  expect(copied[0]).toContain("市数据局");
  await press("生成补正通知工作表");
  expect(host.sheets.map(({ name }) => name)).toContain("补正通知");
});

test("both pages stand in English", async () => {
  await mountPane({ Plan: PLAN }, { language: "en-US" });
  await openTask("Budget", "Tasks");
  await press("Sum up");
  expect(text()).toContain("2 projects");
  await press("Back");
  await openTask("Library", "Tasks");
  await press("Check");
  expect(text()).toContain("have something to put right");
});
