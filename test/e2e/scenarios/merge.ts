/** Departments' files merged into the project library itself, and taken out again. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { addressOf } from "../../../src/sheet";
import { FilePage } from "../support/filePage";
import { departmentsFile, projectLibrary } from "../support/libraryBooks";
import type { Scenario } from "../support/scenario";
import { openByKeyboard, openByMouse, pageWithoutFaults } from "../support/taskPages";
import { differences, modelOf, sheetOf } from "../support/workbook";
import { PLANS, type Workbench } from "../support/workbench";

const LIBRARY = "项目库";

/** A button of the page, pressed as the scenario does it. */
type Press = (key: Parameters<Workbench["pane"]["button"]>[0], data?: Record<string, string | number>) => Promise<void>;

/** The library's cells in a saved file by their addresses, formulas as such. */
function cellsOf(bytes: Uint8Array): Record<string, unknown> {
  return Object.fromEntries(
    sheetOf(modelOf(bytes), LIBRARY).rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, formula }) =>
        formula !== null || value !== null ? [[addressOf(row, column), formula === null ? value : `=${formula}`]] : [],
      ),
    ),
  );
}

const MERGED = Object.fromEntries(
  [
    ["2027年度项目库"],
    ["序号", "项目编号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "结余（万元）", "备注"],
    [1, "BH-001", "水库大坝安全监测", "滨河水务所", 180, 160, "=E3-F3", null],
    [2, "BH-002", "社区食堂结算系统", "东岭敬老院", 95.5, 80.5, "=E4-F4", "核对中"],
    [3, "BH-003", "校车定位管理平台", "北渡学校", 260, 240, "=E5-F5", null],
    [4, null, "闸口值守系统", "滨河水务所", 123.456789, 100, "=E6-F6", null],
    [5, null, "河道水质监测平台", "滨河水务所", 66, null, "=E7-F7", null],
    ["合计", null, null, null, "=SUM(E3:E7)", "=SUM(F3:F7)"],
  ].flatMap((row, down) =>
    row.flatMap((value, right) => (value === null ? [] : [[addressOf(down + 1, right + 1), value]])),
  ),
);

/** From the department's file to the library and back, with a way to press buttons. */
async function thereAndBack(workbench: Workbench, file: string, press: Press, takeSent: () => Promise<void>) {
  const { pane, page } = workbench;
  const before = (await workbench.save()).bytes;
  const chooser = page.waitForEvent("filechooser");
  await press("task.merge.files");
  await (await chooser).setFiles(file);
  await (await pane.frame()).getByRole("checkbox", { name: "滨河水务所.xlsx · 申报表", checked: true }).waitFor();
  await press("task.merge.look");
  await pane.says("task.merge.counts", { appended: 2, same: 1, conflicts: 1, notTaken: 0 });
  await pageWithoutFaults(workbench, "merge");
  assert.deepEqual(differences(modelOf(before), modelOf((await workbench.save()).bytes)), [], "looking writes nothing");
  await takeSent();
  await pane.says("task.merge.willWrite", { added: 2, changed: 1 });
  await press("task.merge.write", { sheet: LIBRARY });
  await pane.says("task.merge.written", { sheet: LIBRARY, added: 2, changed: 1 });
  await pageWithoutFaults(workbench, "merged");
  // Read again from the library, every project that was sent stands there as it was sent.
  await pane.says("task.merge.counts", { appended: 0, same: 4, conflicts: 0, notTaken: 0 });
  await press("task.merge.undo");
  await (await pane.button("task.merge.undo")).waitFor({ state: "detached" });
  await pane.idle();
  assert.deepEqual(differences(modelOf(before), modelOf((await workbench.save()).bytes)), [], "all is as it was");
}

export const merge: readonly Scenario[] = [
  {
    name: "merge: a department's file is written into the library by mouse, a conflict as the person chose, formulas go on, and one click takes everything out again",
    async run({ open, folder }) {
      const workbench = await open({ paneWidth: 360 });
      const { pane } = workbench;
      await workbench.openFile(await projectLibrary(folder));
      await openByMouse(workbench, "pane.tasks.planning");
      await thereAndBack(
        workbench,
        await departmentsFile(folder),
        async (key, data) => (await pane.button(key, data)).click(),
        async () =>
          (await pane.frame()).getByRole("checkbox", { name: pane.say("task.merge.takeSentOf", { row: 4 }) }).check(),
      );
    },
  },
  {
    name: "merge: the same by keyboard alone",
    async run({ open, folder }) {
      const workbench = await open({ paneWidth: 360 });
      const { pane, page } = workbench;
      await workbench.openFile(await projectLibrary(folder));
      await openByKeyboard(workbench, "pane.tasks.planning", 1);
      await thereAndBack(
        workbench,
        await departmentsFile(folder),
        async (key, data) => {
          await (await pane.button(key, data)).focus();
          await page.keyboard.press("Enter");
        },
        async () => {
          await (
            await pane.frame()
          )
            .getByRole("checkbox", { name: pane.say("task.merge.takeSentOf", { row: 4 }) })
            .focus();
          await page.keyboard.press("Space");
        },
      );
    },
  },
  {
    name: "merge: in the file page a department's file is written into the library, summed up and compared, and the saved files have it all",
    isWithoutWorkbench: true,
    timeout: 240_000,
    async run({ browser, folder }) {
      const midyear = join(PLANS, "midyear-2026.xlsx");
      const opened = await FilePage.open(browser, folder);
      const { pane, page } = opened;
      await opened.drop([await projectLibrary(folder), midyear], 2);

      await opened.show("项目库.xlsx");
      await openByMouse(opened, "pane.tasks.planning");
      const chooser = page.waitForEvent("filechooser");
      await opened.button("task.merge.files").click();
      await (await chooser).setFiles(await departmentsFile(folder));
      await page.getByRole("checkbox", { name: "滨河水务所.xlsx · 申报表", checked: true }).waitFor();
      await opened.button("task.merge.look").click();
      await page.getByRole("checkbox", { name: pane.say("task.merge.takeSentOf", { row: 4 }) }).check();
      await opened.button("task.merge.write", { sheet: LIBRARY }).click();
      await pane.says("task.merge.written", { sheet: LIBRARY, added: 2, changed: 1 });
      await opened.button("pane.page.back").click();
      await openByMouse(opened, "pane.tasks.budget");
      await opened.button("task.budget.run").click();
      await opened.button("task.budget.makeSummary").click();
      await pane.says("pane.notice.listed.title", { sheet: "审查情况汇总表" });
      const library = (await opened.saved(() => opened.choose("filePage.save.asIs"))).bytes;
      assert.deepEqual(cellsOf(library), MERGED);
      assert.deepEqual(namesOf(library), [LIBRARY, "审查情况汇总表"]);

      await opened.show("midyear-2026.xlsx");
      await openByMouse(opened, "pane.tasks.adjustment");
      for (const [side, sheet] of [
        ["task.compare.old", "年初计划"],
        ["task.compare.new", "中期调整建议"],
      ] as const)
        await page.getByRole("combobox", { name: pane.say(side), exact: true }).selectOption({ label: sheet });
      await opened.button("task.compare.run").click();
      await opened.button("task.compare.make").click();
      await pane.says("pane.notice.listed.title", { sheet: "中期调整对照表" });
      const compared = (await opened.saved(() => opened.choose("filePage.save.asIs"))).bytes;
      assert.ok(namesOf(compared).includes("中期调整对照表"));
      assert.deepEqual([opened.asked, opened.faults], [[], []]);
      await opened.context.close();
    },
  },
];

const namesOf = (bytes: Uint8Array): readonly string[] => modelOf(bytes).sheets.map(({ name }) => name);
