/** Hints on flagged cells: switched on by keyboard, shown when a cell is selected, gone when the marks are cleared. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isOurHint } from "../../../src/marking";
import { addressOf } from "../../../src/sheet";
import { furnishedPlan } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { becomes } from "../support/waiting";
import { differences, modelOf, sheetOf } from "../support/workbook";

const TIMEOUT_MS = 10_000;

export const hints: readonly Scenario[] = [
  {
    name: "hints: off until switched on; then a selected flagged cell tells its project and finding, cells with a validation of their own keep it, and clearing gives the sheet back",
    async run({ open, folder }) {
      const workbench = await open();
      const { pane, sheet, page } = workbench;
      const original = await furnishedPlan(folder);
      await workbench.openFile(original);
      await (await pane.button("pane.menu.settings")).click();
      await pane.says("pane.settings.hints.why");
      const box = (await pane.frame()).getByRole("checkbox", { name: pane.say("pane.settings.hints.on"), exact: true });
      assert.equal(await box.isChecked(), false);
      await box.focus();
      await box.press(" ");
      await becomes(() => box.isChecked(), true);
      await (await pane.button("pane.page.back")).click();
      await pane.reviewAndMark();
      const before = sheetOf(modelOf(readFileSync(original)), "计划").dataValidations;
      const marked = sheetOf(modelOf((await workbench.save()).bytes), "计划").dataValidations;
      const set = marked.filter(({ promptTitle }) => isOurHint(promptTitle));
      assert.ok(set.length > 0, "flagged cells have hints");
      assert.deepEqual(
        marked.filter(({ promptTitle }) => !isOurHint(promptTitle)),
        before,
        "validations of the user's are as they were",
      );
      const {
        ranges: [range],
        prompt,
      } = set[0] ?? { ranges: [], prompt: null };
      if (!range || !prompt) throw new Error("a hint without cell or text");
      await sheet.go(addressOf(range.firstRow, range.firstColumn));
      const shown = page.getByText(prompt.split("\n")[0] ?? "");
      await shown.waitFor({ timeout: TIMEOUT_MS });
      await sheet.go("A9");
      await shown.waitFor({ state: "hidden", timeout: TIMEOUT_MS });
      await pane.clear();
      assert.deepEqual(differences(modelOf(readFileSync(original)), modelOf((await workbench.save()).bytes)), []);
    },
  },
];
