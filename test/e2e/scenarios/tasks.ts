/** The tasks of the menu 工作: from the sheets that come in to the sheet that is handed over. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { severalPlans } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { openByKeyboard, openByMouse, pageWithoutFaults } from "../support/taskPages";
import { hasFocus } from "../support/waiting";
import { modelOf, sheetOf, valuesOf } from "../support/workbook";
import { PLANS } from "../support/workbench";
import { summaryIsWhole } from "../support/summary";

export const tasks: readonly Scenario[] = [
  {
    name: "tasks: all plan sheets are reviewed by keyboard, what two sheets say of one project leads to either cell, a finding to its own sheet, and all are marked but the one whose classified rows a person stops at",
    async run({ open, folder }) {
      const workbench = await open({ paneWidth: 360 });
      const { pane, page, sheet } = workbench;
      await workbench.openFile(await severalPlans(folder));
      await openByKeyboard(workbench, "pane.tasks.all", 0);
      const frame = await pane.frame();
      const inPage = frame.getByRole("main");
      await inPage.getByRole("button", { name: pane.say("task.all.run"), exact: true }).focus();
      await page.keyboard.press("Enter");
      await pane.says("task.all.sheets", { plans: 2, count: 4 });
      await pane.says("task.all.hidden");
      await pageWithoutFaults(workbench, "all sheets");
      for (const [place, address] of [
        ["项目库!A2 滨河水务所", "A2"],
        ["2027年度计划!A2 滨河水务所", "A2"],
      ] as const) {
        await inPage.getByRole("button", { name: place, exact: true }).click();
        await sheet.selects(address);
      }
      const entry = inPage.locator("li[aria-posinset] button[data-row-button]", { hasText: "项目库" }).first();
      await entry.focus();
      await page.keyboard.press("Enter");
      await sheet.selects("E3");
      await (await pane.button("task.all.mark", { count: 2 })).click();
      await frame.getByRole("alertdialog").getByText("2027年度计划").first().waitFor();
      await (await pane.button("pane.classified.stop")).click();
      await pane.says("task.all.unmarked.classified");
      const marked = modelOf((await workbench.save()).bytes);
      const words = (name: string) => [...valuesOf(sheetOf(marked, name)).values()].map(String);
      assert.ok(words("项目库").includes("审查结论"), "the library is marked");
      for (const name of ["2027年度计划", "填报说明", "旧稿"])
        assert.ok(!words(name).includes("审查结论"), `${name} is not`);
      await (await pane.button("pane.page.back")).press("Escape");
      await (await pane.button("pane.page.back")).waitFor({ state: "detached" });
    },
  },
  {
    name: "tasks: two sheets of the mid-year workbook are compared by mouse, a difference leads to its cell on either sheet, the sheet for the meeting is made anew each time, and the user's sheets stay as they were",
    async run({ open }) {
      const workbench = await open({ paneWidth: 360 });
      const { pane, sheet } = workbench;
      await workbench.openFile(join(PLANS, "midyear-2026.xlsx"));
      const before = modelOf((await workbench.save()).bytes);
      await openByMouse(workbench, "pane.tasks.adjustment");
      const frame = await pane.frame();
      await frame
        .getByRole("combobox", { name: pane.say("task.compare.old"), exact: true })
        .selectOption({ label: "年初计划" });
      await frame
        .getByRole("combobox", { name: pane.say("task.compare.new"), exact: true })
        .selectOption({ label: "中期调整建议" });
      await (await pane.button("task.compare.run")).click();
      await pane.says("task.compare.addedList", { count: 4 });
      await pane.says("task.compare.removedList", { count: 2 });
      await pageWithoutFaults(workbench, "adjustment");

      // XX2026-002: 236.7 → 213.03.
      const changed = frame.getByRole("listitem").filter({ hasText: "XX2026-002" }).first();
      assert.match(await changed.innerText(), /236\.7 万元 → 213\.03 万元\s*-23\.67 万元/);
      for (const side of ["task.compare.goNew", "task.compare.goOld"] as const) {
        const link = changed
          .getByRole("button", { name: new RegExp(`^${pane.say(side, { cell: "" }).trim()}`) })
          .first();
        const cell = ((await link.innerText()).match(/[A-Z]+\d+$/) ?? [""])[0];
        await link.click();
        await sheet.selects(cell);
      }

      for (const told of ["pane.notice.listed.title", "pane.notice.listed.again"] as const) {
        await (await pane.button("task.compare.make")).click();
        await pane.says(told, { sheet: "中期调整对照表" });
      }
      const after = modelOf((await workbench.save()).bytes);
      assert.deepEqual(
        after.sheets.map(({ name }) => name),
        [...before.sheets.map(({ name }) => name), "中期调整对照表"],
      );
      for (const [index, user] of before.sheets.entries())
        assert.deepEqual({ ...after.sheets[index], path: user.path }, user, `${user.name} stays as it was`);
      const lines = [...valuesOf(sheetOf(after, "中期调整对照表")).values()].map(String);
      for (const word of ["XX2026-900", "XX2026-009", "按办理程序汇总（万元）", "合计"])
        assert.ok(lines.includes(word), `the sheet says ${word}`);
    },
  },
  {
    name: "tasks: a file is compared with a sheet by keyboard, a damaged one is refused in one sentence, and Esc leads back to where the menu was",
    async run({ open, folder }) {
      const workbench = await open({ paneWidth: 360 });
      const { pane, page } = workbench;
      await workbench.openFile(join(PLANS, "midyear-2026.xlsx"));
      await openByKeyboard(workbench, "pane.tasks.adjustment", 3);
      const frame = await pane.frame();
      const { writeFileSync } = await import("node:fs");
      const broken = join(folder, "坏.xlsx");
      writeFileSync(broken, "PK\u0003\u0004 no more");
      const chooseOld = await pane.button("task.place.fileFor", { side: pane.say("task.compare.old") });
      for (const path of [broken, join(PLANS, "midyear-2026.xlsx")]) {
        const chooser = page.waitForEvent("filechooser");
        await chooseOld.focus();
        await page.keyboard.press("Enter");
        await (await chooser).setFiles(path);
        await (path === broken
          ? frame.getByText("“坏.xlsx”").first().waitFor()
          : pane.says("task.file.several", { file: "midyear-2026.xlsx", count: 2 }));
      }
      const list = frame.getByRole("combobox", { name: pane.say("task.compare.old"), exact: true });
      await list.focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
      const now = frame.getByRole("combobox", { name: pane.say("task.compare.new"), exact: true });
      await now.focus();
      await page.keyboard.press("ArrowDown");
      await (await pane.button("task.compare.run")).focus();
      await page.keyboard.press("Enter");
      await pane.says("task.compare.addedList", { count: 4 });
      await (await pane.button("task.compare.make")).focus();
      await page.keyboard.press("Enter");
      await pane.says("pane.notice.listed.title", { sheet: "中期调整对照表" });
      await (await pane.button("task.compare.make")).focus();
      await page.keyboard.press("Escape");
      await (await pane.button("pane.page.back")).waitFor({ state: "detached" });
      await hasFocus(await pane.button("pane.tasks.menu"));
    },
  },
  {
    name: "tasks: the annual plan is summed up by keyboard, classified rows are answered for first, the summary and the list of one body are made, and the plan stays as it was",
    async run({ open, folder }) {
      const workbench = await open({ paneWidth: 360 });
      const { pane, page } = workbench;
      await workbench.openFile(join(PLANS, "annual-plan-2027.xlsx"));
      const before = modelOf((await workbench.save()).bytes);
      await openByKeyboard(workbench, "pane.tasks.budget", 2);
      const frame = await pane.frame();
      await (await pane.button("task.budget.run")).focus();
      await page.keyboard.press("Enter");
      await pane.says("task.budget.lists");
      await pageWithoutFaults(workbench, "budget");
      await (await pane.button("task.budget.makeSummary")).focus();
      await page.keyboard.press("Enter");
      await frame.getByRole("alertdialog").waitFor();
      await (await pane.button("pane.classified.goOn")).focus();
      await page.keyboard.press("Enter");
      await pane.says("pane.notice.listed.title", { sheet: "审查情况汇总表" });
      await page.getByText("图表不在这里显示").waitFor();

      const bodies = frame.getByRole("group", { name: pane.say("task.budget.lists") }).getByRole("checkbox");
      for (const body of (await bodies.all()).slice(1)) {
        await body.focus();
        await page.keyboard.press("Space");
      }
      await (await pane.button("task.budget.makeLists", { count: 1 })).focus();
      await page.keyboard.press("Enter");
      await pane.says("pane.notice.listed.title", { sheet: "审批清单（两位分管副市长）" });
      const { bytes } = await workbench.save();
      const after = modelOf(bytes);
      assert.deepEqual(
        after.sheets.map(({ name }) => name),
        [...before.sheets.map(({ name }) => name), "审查情况汇总表", "审批清单（两位分管副市长）"],
      );
      for (const [index, user] of before.sheets.entries())
        assert.deepEqual({ ...after.sheets[index], path: user.path }, user, `${user.name} stays as it was`);
      const lines = [...valuesOf(sheetOf(after, "审查情况汇总表")).values()].map(String);
      for (const word of ["按审定层级", "按建设单位", "项目明细"])
        assert.ok(lines.includes(word), `the summary says ${word}`);
      summaryIsWhole(bytes, folder);
    },
  },
  {
    name: "tasks: departments are told by mouse what to put right in a messy library, one by one and as a worksheet",
    async run({ open }) {
      const workbench = await open({ paneWidth: 360 });
      const { pane } = workbench;
      await workbench.openFile(join(PLANS, "project-library-messy.xlsx"));
      await openByMouse(workbench, "pane.tasks.planning");
      const frame = await pane.frame();
      await (await pane.button("task.notice.look")).click();
      await (await pane.button("task.notice.make")).waitFor();
      await pageWithoutFaults(workbench, "library");
      assert.ok((await frame.getByRole("button", { name: /的补正通知$/ }).count()) > 0, "notices to copy");
      await (await pane.button("task.notice.make")).click();
      await (await pane.button("pane.classified.goOn")).click();
      await pane.says("pane.notice.listed.title", { sheet: "补正通知" });
      const lines = [...valuesOf(sheetOf(modelOf((await workbench.save()).bytes), "补正通知")).values()].map(String);
      assert.ok(lines.some((line) => line.includes("10月31日")) || lines.some((line) => line.includes("补正")));
    },
  },
  {
    name: "tasks: a new plan sheet is added by keyboard; in the saved file it has drop-downs, checks and hints, and is read as a plan without a fault of its examples",
    async run({ open }) {
      const workbench = await open({ paneWidth: 360 });
      const { pane, page } = workbench;
      await openByKeyboard(workbench, "pane.tasks.planning", 1);
      const frame = await pane.frame();
      const year = frame.getByLabel(pane.say("task.newPlan.yearLabel"), { exact: true });
      const make = await pane.button("task.newPlan.make");
      for (const typed of ["27", "2027"]) {
        await year.fill(typed);
        await make.focus();
        await page.keyboard.press("Enter");
        if (typed === "27") await pane.says("task.newPlan.year");
      }
      await pane.says("pane.notice.listed.title", { sheet: "2027年度计划" });
      await pane.reviewOnly();
      const made = sheetOf(modelOf((await workbench.save()).bytes), "2027年度计划");
      const checks = made.dataValidations;
      assert.ok(
        checks.some(({ type, formula1 }) => type === "list" && formula1 === '"是,否"'),
        "yes and no are offered",
      );
      assert.ok(
        checks.some(({ type, errorStyle }) => type === "custom" && errorStyle === "warning"),
        "10 % is warned of",
      );
      assert.ok(
        checks.some(({ prompt }) => (prompt ?? "") !== ""),
        "there are hints",
      );
    },
  },
];
