/** 列对应: headers that the reader does not know are placed by a person, and the review follows at once. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { oddHeaders, projectForm } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { hasFocus } from "../support/waiting";
import { differences, modelOf } from "../support/workbook";

export const columns: readonly Scenario[] = [
  {
    name: "unknown headers open the mapping screen; placing them makes the sheet a plan, by the keyboard, and writes nothing into it",
    async run({ open, folder }) {
      const workbench = await open();
      const path = await oddHeaders(folder);
      await workbench.openFile(path);
      const { pane } = workbench;
      await pane.press("pane.actions.reviewOnly");
      await pane.says("pane.noPlan.noHeader.what", { sheet: "计划" });
      const frame = await pane.frame();
      const place = async (column: string, header: string, field: string) => {
        const select = frame.getByRole("combobox", { name: pane.say("pane.columns.fieldOf", { column, header }) });
        await select.focus();
        await select.selectOption(field);
        await frame.getByText(pane.say("pane.columns.state.chosen")).first().waitFor();
        return select;
      };
      // The focus stays where the choice was made.
      await hasFocus(await place("B", "课题", "name"));
      await place("E", "签约数（万元）", "contract");
      const overflow = await frame.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      assert.ok(Number(overflow) <= 0, `the screen is ${String(overflow)} px wider than the pane`);
      await (await pane.button("pane.page.back")).click();
      await pane.go("findings");
      assert.ok(
        (await pane.entries()).some((entry) => entry.includes("F2") && entry.includes("0.01")),
        "the limit is computed from the column that was placed",
      );
      assert.deepEqual(differences(modelOf(readFileSync(path)), modelOf((await workbench.save()).bytes)), []);
    },
  },
  {
    name: "a form, one project a sheet: labels are spoken of, the finding leads to the cell of its value, nothing of the form moves, and clearing gives it back",
    async run({ open, folder }) {
      const workbench = await open();
      const path = await projectForm(folder);
      await workbench.openFile(path);
      const { pane, sheet, say } = workbench;
      await pane.reviewAndMark();
      await pane.go("findings");
      const before = await sheet.selected();
      await (await pane.entry("A43-CAP")).click();
      assert.equal(await sheet.selectsOther(before), "A6");
      const marked = await workbench.save();
      const changed = differences(modelOf(readFileSync(path)), modelOf(marked.bytes));
      // What stood in the form and how it is printed is what it was: nothing of it is gone or changed.
      assert.deepEqual(
        changed.filter((line) => /^- 申报表!(?:[A-D]\d|row|column [1-4]|merges|names)|^- names/.test(line)),
        [],
      );
      await (await pane.button("pane.menu.more")).click();
      const frame = await pane.frame();
      await frame.getByRole("menuitem", { name: say("pane.menu.columns"), exact: true }).click();
      await pane.says("pane.columns.intro.form");
      await frame
        .getByRole("combobox", { name: say("pane.columns.fieldOf.form", { column: "A6", header: "补充合同金额" }) })
        .waitFor();
      await (await pane.button("pane.page.back")).click();
      await pane.clear();
      assert.deepEqual(differences(modelOf(readFileSync(path)), modelOf((await workbench.save()).bytes)), []);
    },
  },
];
