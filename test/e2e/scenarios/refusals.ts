/** What cannot be reviewed or marked: one plain message, and nothing written. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  commaSeparated,
  hostilePlan,
  noPlanHere,
  notAWorkbook,
  planWithoutTotal,
  protectedPlan,
} from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { differences, modelOf, sheetOf, valuesOf } from "../support/workbook";

export const refusals: readonly Scenario[] = [
  {
    name: "a protected sheet is reviewed; only marking is refused, with the reason",
    async run({ open, folder }) {
      const workbench = await open();
      const path = await protectedPlan(folder);
      await workbench.openFile(path);
      await workbench.pane.press("pane.actions.reviewAndMark");
      await workbench.pane.says("host.protected.what");
      await workbench.pane.says("host.protected.todo");
      await workbench.pane.go("findings");
      assert.equal(
        (await workbench.pane.entries()).filter((entry) => entry.includes("I3")).length,
        1,
        "the review itself is there",
      );
      assert.deepEqual(differences(modelOf(readFileSync(path)), modelOf((await workbench.save()).bytes)), []);
    },
  },
  {
    name: "an empty sheet and a list that is no plan: what was looked for, what to do, nothing written",
    async run({ open, folder }) {
      const workbench = await open();
      const path = await noPlanHere(folder);
      await workbench.openFile(path);
      const { pane } = workbench;
      await pane.press("pane.actions.reviewAndMark");
      await pane.says("pane.noPlan.empty.what", { sheet: "空表" });
      await pane.says("pane.noPlan.empty.todo");
      const frame = await pane.frame();
      await frame
        .getByRole("combobox", { name: pane.say("pane.header.chooseSheet") })
        .selectOption({ label: "通讯录" });
      await frame.getByText(pane.say("pane.noPlan.empty.todo")).waitFor({ state: "detached" });
      await pane.press("pane.actions.reviewAndMark");
      await pane.says("pane.noPlan.noHeader.what", { sheet: "通讯录" });
      await pane.says("pane.noPlan.nothingWritten");
      assert.equal((await pane.batches()).writes, 0);
      assert.deepEqual(differences(modelOf(readFileSync(path)), modelOf((await workbench.save()).bytes)), []);
    },
  },
  {
    name: "a plan without a total is said to lack one, and is not passed as in order",
    async run({ open, folder }) {
      const workbench = await open();
      await workbench.openFile(await planWithoutTotal(folder));
      await workbench.pane.reviewOnly();
      await workbench.pane.go("findings");
      const entries = await workbench.pane.entries();
      assert.ok(
        entries.some((entry) => entry.includes("总投资")),
        entries.join("\n--\n"),
      );
    },
  },
  {
    name: "a file that is no workbook, and a .csv: one message that says what to do; the open workbook stays",
    async run({ open, folder }) {
      const workbench = await open();
      for (const [path, key] of [
        [notAWorkbook(folder), "workbench.failed.text"],
        [commaSeparated(folder), "workbench.failed.text"],
      ] as const) {
        await workbench.choose(path);
        await workbench.dialog().getByText(workbench.say(key), { exact: true }).waitFor();
        await workbench
          .dialog()
          .getByRole("button", { name: workbench.say("workbench.close") })
          .click();
        await workbench.shown("sample-plan.xlsx");
      }
      await workbench.pane.reviewOnly();
    },
  },
  {
    name: "text in cells that looks like HTML or a formula stays text, in the pane and in what is written",
    async run({ open, folder }) {
      const workbench = await open();
      await workbench.openFile(await hostilePlan(folder));
      await workbench.pane.reviewAndMark();
      await workbench.pane.go("findings");
      assert.ok((await workbench.pane.text()).includes("HYPERLINK"), "shown as it stands");
      const frame = await workbench.pane.frame();
      assert.equal(await frame.locator("img[src=x], b").count(), 0);
      const sheet = sheetOf(modelOf((await workbench.save()).bytes));
      assert.equal(valuesOf(sheet).get("B3"), '=HYPERLINK("http://example.invalid")');
      const formulas = sheet.rows
        .flatMap(({ cells }) => cells.map(({ formula }) => formula))
        .filter((formula) => formula?.includes("HYPERLINK"));
      assert.deepEqual(formulas, []);
    },
  },
];
