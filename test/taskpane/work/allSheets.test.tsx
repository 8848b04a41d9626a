/** 审查全部计划表 in the pane: one list over all sheets, what they say of one project, marks on all. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { CellValue } from "../../../src/sheet";
import { closePanes, giveHeights, mountPane, press, settle } from "../support/pane";
import { openTask, text } from "./support";

giveHeights();
afterEach(closePanes);

const HEADER: CellValue[] = [
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "是否涉密",
];
const BOOK = {
  填报说明: [["填报说明"], ["一、金额单位为万元"]] as CellValue[][],
  项目库: [
    HEADER,
    ["智慧水务监测平台", "市水务局", 320, 300, 10, "否"],
    ["城市内涝监测预警系统", "市水务局", 250, 200, 30, "否"],
  ] as CellValue[][],
  "2027年度计划": [
    HEADER,
    ["智慧水务监测平台", "市水务局", 350, 300, 40, "否"],
    ["城市内涝监测预警系统", "市应急管理局", 250, 200, 10, "否"],
    ["某专项系统", "市国安局", 400, 300, 40, "是"],
  ] as CellValue[][],
};

const items = () =>
  within(screen.getByRole("list", { name: "问题列表" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
const choose = async (name: string, value: string) =>
  act(async () => {
    fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
    await settle();
  });

test("from the start page: reviewed, summed up, compared; every finding says its sheet and leads to its cell there", async () => {
  const { host } = await mountPane(BOOK);
  await press("审查全部计划表");
  await screen.findByRole("button", { name: "返回" });
  await press("审查全部计划表", screen.getByRole("main"));
  expect(host.calls.apply).toBe(0);
  expect(text()).toContain("工作表（审查 2 张，共 3 张）");
  expect(text()).toContain("在“填报说明”中没有找到计划表头");
  expect(text()).toContain("各表相加4");
  // Both sheets are told of, each finding with its sheet.
  expect(items().some((item) => /项目库E3/.test(item ?? ""))).toBe(true);
  expect(items().some((item) => /2027年度计划E2/.test(item ?? ""))).toBe(true);
  // One project whose amounts differ, one from two departments.
  expect(text()).toContain("“智慧水务监测平台”在各表中不一致");
  expect(text()).toContain("总投资：项目库!A2 320 万元、2027年度计划!A2 350 万元");
  expect(text()).toContain("“城市内涝监测预警系统”由不同单位申报：市水务局、市应急管理局");
  expect(text()).not.toContain("某专项系统");
  await press("2027年度计划!A3 市应急管理局");
  expect(host.selections.at(-1)).toBe("2027年度计划!A3");
  await act(async () => {
    fireEvent.click(screen.getAllByRole("button", { name: /项目库 ?E3/ })[0] as HTMLElement);
    await settle();
  });
  expect(host.selections.at(-1)).toBe("项目库!E3");
  expect(screen.getByRole("button", { expanded: true, name: /项目库 ?E3/ })).toBeTruthy();
});

test.each([
  ["zh-CN", "审查全部计划表", "审查全部计划表", "工作"],
  ["en-US", "All plan sheets", "Review all plan sheets", "Tasks"],
] as const)(
  "%s: funds of the year that no row says are — and not 0, sheet by sheet and in sum, as in the overview",
  async (language, task, run, menu) => {
    const funded = [...HEADER, "年度安排资金（万元）"];
    const [one, other] = [
      ["智慧水务监测平台", "市水务局", 320, 300, 10, "否"],
      ["内涝监测预警系统", "市住建局", 250, 200, 10, "否"],
    ];
    const yearColumn = async (book: Record<string, CellValue[][]>) => {
      await mountPane(book, { language });
      await openTask(task, menu);
      await press(run, screen.getByRole("main"));
      const table = screen.getByRole("table");
      const cells = [...table.querySelectorAll("tbody tr")].map((row) =>
        row.lastElementChild?.textContent?.replace(/[^\d—.]/g, ""),
      );
      closePanes();
      return cells;
    };
    expect(await yearColumn({ 项目库: [HEADER, one], 年度: [HEADER, other] })).toEqual(["—", "—", "—"]);
    expect(await yearColumn({ 项目库: [HEADER, one], 年度: [funded, [...other, 50]] })).toEqual(["—", "50", "50"]);
    expect(await yearColumn({ 项目库: [funded, [...one, null]], 年度: [funded, [...other, 0]] })).toEqual([
      "—",
      "0",
      "0",
    ]);
  },
);

test("one kind, a word, sheet by sheet", async () => {
  await mountPane(BOOK);
  await openTask("审查全部计划表");
  await press("审查全部计划表", screen.getByRole("main"));
  await choose("按类别筛选", "violation");
  expect(items()).toHaveLength(2);
  await choose("分组方式", "sheet");
  expect(items().map((item) => item?.slice(0, 4))).toEqual(["项目库1", expect.any(String), "2027", expect.any(String)]);
  await act(async () => {
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "内涝" } });
    await settle();
  });
  expect(items()).toHaveLength(2);
});

test("all are marked; the stop names the sheet with classified rows, and a no is told beside it", async () => {
  const { host } = await mountPane(BOOK);
  await openTask("审查全部计划表");
  await press("审查全部计划表", screen.getByRole("main"));
  await press("标注全部 2 张");
  expect(text()).toContain("“2027年度计划”含涉密项目");
  expect(text()).toContain("“2027年度计划”的第 4 行标明涉密");
  await press("停止，不写入");
  expect(host.sheets.filter(({ block }) => block).map(({ name }) => name)).toEqual(["项目库"]);
  expect(text()).toContain("未标注：含涉密项目，已按您的选择停止");
  expect(text()).toContain("已标注 1 张计划表");
});

test("Esc and the control at the top lead back; in English it reads as English", async () => {
  await mountPane(BOOK, { language: "en-US" });
  await openTask("All plan sheets", "Tasks");
  await press("Review all plan sheets");
  expect(text()).toContain("“智慧水务监测平台” differs between sheets");
  expect(text().replace(/[“(].*?[”)]/g, "")).not.toMatch(/task\.|across\.|pane\./);
  await act(async () => {
    fireEvent.keyDown(document.body, { key: "Escape" });
    await settle();
  });
  expect(screen.queryByRole("button", { name: "Back" })).toBeNull();
});
