/** Departments' files merged into the project library itself, and taken out again. */
import assert from "node:assert/strict";
import type { Scenario } from "../support/scenario";
import { departmentsFile, projectLibrary } from "../support/libraryBooks";
import { openByKeyboard, openByMouse, pageWithoutFaults } from "../support/taskPages";
import { differences, modelOf, sheetOf } from "../support/workbook";
import type { Workbench } from "../support/workbench";

const LIBRARY = "项目库";

/** A button of the page, pressed as the scenario does it. */
type Press = (key: Parameters<Workbench["pane"]["button"]>[0], data?: Record<string, string | number>) => Promise<void>;

/** The library's cells in the saved file, formulas as such. */
function rowsOf(bytes: Uint8Array): readonly (readonly unknown[])[] {
  return sheetOf(modelOf(bytes), LIBRARY).rows.map(({ cells }) =>
    cells.map(({ value, formula }) => (formula === null ? value : `=${formula}`)),
  );
}

const MERGED = [
  ["2027年度项目库"],
  ["序号", "项目编号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "结余（万元）", "备注"],
  [1, "BH-001", "水库大坝安全监测", "滨河水务所", 180, 160, "=E3-F3", null],
  [2, "BH-002", "社区食堂结算系统", "东岭街道办", 95.5, 80.5, "=E4-F4", "核对中"],
  [3, "BH-003", "校车定位管理平台", "北渡学校", 260, 240, "=E5-F5", null],
  [4, null, "闸口值守系统", "滨河水务所", 123.456789, 100, "=E6-F6", null],
  [5, null, "河道水质监测平台", "滨河水务所", 66, null, "=E7-F7", null],
  ["合计", null, null, null, "=SUM(E3:E7)", "=SUM(F3:F7)"],
].map(shortened);

/** Without blanks at its end. */
function shortened(row: readonly unknown[]): readonly unknown[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return row.slice(0, length);
}

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
  assert.deepEqual(rowsOf((await workbench.save()).bytes).map(shortened), MERGED);
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
];
