/** From a review to what is done with it: a sample plan to begin with, safe fixes and their undo, the list to hand over. */
import assert from "node:assert/strict";
import { seriousFaults } from "../support/axe";
import type { Scenario } from "../support/scenario";
import { modelOf, sheetOf, valuesOf } from "../support/workbook";
import type { Workbench } from "../support/workbench";

async function pageWithoutFaults({ pane }: Workbench, page: string): Promise<void> {
  const frame = await pane.frame();
  assert.deepEqual(await seriousFaults(frame), [], page);
  const overflow = await frame.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  assert.ok(Number(overflow) <= 0, `${page} is ${String(overflow)} px wider than the pane`);
}

export const handOver: readonly Scenario[] = [
  {
    name: "a sample plan is made, reviewed, put right where that is safe, undone, and handed over as a list; the file holds it all and the user's sheets stay as they were",
    async run({ open }) {
      const workbench = await open({ paneWidth: 320 });
      const { pane, page, sheet } = workbench;
      const frame = await pane.frame();
      const before = modelOf((await workbench.save()).bytes);

      await (await pane.button("pane.sample.make")).click();
      await pane.says("pane.notice.sampled.body");
      await pane.reviewAndMark();

      // Fixes, by keyboard.
      const fixes = await pane.button("pane.fixes.open");
      await fixes.focus();
      await page.keyboard.press("Enter");
      await pane.says("pane.fixes.intro");
      await pageWithoutFaults(workbench, "fixes");
      assert.match(await pane.text(), /D5[\s\S]*２６0[\s\S]*260（数字）/);
      await frame.getByRole("button", { name: /^全部修复/ }).focus();
      await page.keyboard.press("Enter");
      await pane.says("pane.fixes.none");
      await pane.says("pane.notice.fixed.body");
      const fixed = valuesOf(sheetOf(modelOf((await workbench.save()).bytes), "示例计划"));
      assert.deepEqual(
        [fixed.get("B5"), fixed.get("D5"), fixed.get("F5"), fixed.get("H5")],
        ["教育数据共享平台", 260, 248, 46150],
      );

      // Undone by mouse, but for the cell that was changed meanwhile.
      await sheet.type("F5", "249");
      await pane.forget();
      await frame.getByRole("button", { name: /^撤销修复/ }).click();
      await pane.told("pane.notice.undone.body");
      const notices = (await frame.evaluate("globalThis.__heard.notices")) as readonly string[];
      assert.ok(
        notices.some((notice) => notice.includes(pane.say("pane.notice.skipped", { count: 1 }))),
        notices.join(" | "),
      );
      const undone = valuesOf(sheetOf(modelOf((await workbench.save()).bytes), "示例计划"));
      assert.deepEqual(
        [undone.get("B5"), undone.get("D5"), undone.get("F5"), undone.get("H5")],
        [" 教育数据共享平台　", "２６0", 249, "2026年5月8日"],
      );
      await (await pane.button("pane.page.back")).click();

      // The list, by keyboard, twice: the second replaces the first.
      for (const told of ["pane.notice.listed.title", "pane.notice.listed.again"] as const) {
        await (await pane.button("pane.issues.open")).focus();
        await page.keyboard.press("Enter");
        await pane.says("pane.issues.copyAll");
        await pageWithoutFaults(workbench, "issue list");
        await (await pane.button("pane.issues.make")).focus();
        await page.keyboard.press("Enter");
        await pane.says(told, { sheet: "问题清单" });
        await (await pane.button("pane.notice.listed.back", { sheet: "示例计划" })).click();
        await (await pane.button("pane.page.back")).click();
      }

      const { bytes } = await workbench.save();
      const after = modelOf(bytes);
      assert.deepEqual(
        after.sheets.map(({ name }) => name),
        [...before.sheets.map(({ name }) => name), "示例计划", "问题清单"],
      );
      for (const [index, user] of before.sheets.entries())
        assert.deepEqual({ ...after.sheets[index], path: user.path }, user, `${user.name} stays as it was`);
      const list = sheetOf(after, "问题清单");
      const lines = [...valuesOf(list).values()].map(String);
      for (const word of ["问题清单：示例计划", "序号", "处理建议", "示例市城管局（1 项）"])
        assert.ok(lines.includes(word), `the list says ${word}`);
      assert.ok(
        lines.some((line) => line.includes("10.01 万元")) && lines.some((line) => line.includes("不构成法律意见")),
      );
      assert.ok(
        after.definedNames.some(({ name, formula }) => name === "_xlnm.Print_Titles" && formula.includes("问题清单")),
      );
    },
  },
];
