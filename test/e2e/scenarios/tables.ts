/** What stands around a plan: the table it is, its filter, its print area. Results go along with them when a person wants so, and leave them as they were. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { filteredPlans, tablePlan } from "../support/makeBooks";
import type { Pane } from "../support/pane";
import type { Scenario } from "../support/scenario";
import { becomes } from "../support/waiting";
import { differences, modelOf } from "../support/workbook";

interface Around {
  readonly tables: readonly (readonly [name: string, address: string])[];
  /** Address; null: there is none. */
  readonly filter: string | null;
  readonly printArea: string | null;
}

/** Table, filter and print area of a sheet as Excel's own library reads them: saving leaves them as the file had them. */
async function aroundOf(pane: Pane, sheetName: string): Promise<Around> {
  return await (
    await pane.frame()
  ).evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(${JSON.stringify(sheetName)});
    const filter = sheet.autoFilter.getRangeOrNullObject().load("address");
    const print = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const tables = sheet.tables.load("items/name");
    await context.sync();
    const places = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    const place = ({ address }) => address.split("!").at(-1).replaceAll("$", "");
    return { tables: tables.items.map(({ name }, index) => [name, place(places[index])]), filter: filter.isNullObject ? null : place(filter), printArea: print.isNullObject ? null : place(print) };
  })`);
}

export const tables: readonly Scenario[] = [
  {
    name: "a plan that is an Excel table gets its results as columns of that table, and clearing leaves the table as it was",
    async run({ open, folder }) {
      const workbench = await open();
      const { pane } = workbench;
      const original = await tablePlan(folder);
      await workbench.openFile(original);
      const before = await aroundOf(pane, "计划");
      assert.deepEqual(before.tables, [["年度计划表", "A1:J4"]]);

      // Twice: results that are part of the table are no part of the plan.
      for (const time of ["first", "second"]) {
        await pane.reviewAndMark();
        await pane.unfold();
        await pane.says("pane.notice.marked.table", { table: "年度计划表" });
        assert.equal(
          await (await pane.button("pane.notice.marked.take.filter")).count(),
          0,
          "a table's filter goes along by itself",
        );
        assert.deepEqual((await aroundOf(pane, "计划")).tables, [["年度计划表", "A1:Q4"]], `${time} time`);
      }

      await pane.clear();
      assert.deepEqual(await aroundOf(pane, "计划"), before);
      assert.deepEqual(differences(modelOf(readFileSync(original)), modelOf((await workbench.save()).bytes)), []);
    },
  },
  {
    name: "results are taken into the filter and left out of print when a person says so; clearing all sheets gives back filters and print areas as they were",
    async run({ open, folder }) {
      const workbench = await open({ paneWidth: 320 });
      const { pane, page } = workbench;
      const original = await filteredPlans(folder);
      await workbench.openFile(original);
      const frame = await pane.frame();
      const [first, second] = [await aroundOf(pane, "一季度"), await aroundOf(pane, "二季度")];
      assert.deepEqual(
        [first, second],
        [
          { tables: [], filter: "A1:J4", printArea: null },
          { tables: [], filter: "A1:J4", printArea: "A1:J3" },
        ],
      );

      // Nothing is taken in unasked; where nobody set up the page, all but the column for machines is printed. By keyboard,
      // one after the other: what was answered is offered no more.
      await pane.reviewAndMark();
      await pane.says("pane.notice.marked.filter.offered");
      await (await pane.button("pane.notice.more")).click();
      await pane.says("pane.notice.marked.printArea");
      assert.deepEqual(await aroundOf(pane, "一季度"), { ...first, printArea: "A1:P4" });
      const [intoFilter, outOfPrint] = [
        await pane.button("pane.notice.marked.take.filter"),
        await pane.button("pane.notice.marked.take.printArea"),
      ];
      await intoFilter.focus();
      await page.keyboard.press("Enter");
      await pane.says("pane.notice.marked.taken.filter");
      await becomes(async () => [await intoFilter.count(), await outOfPrint.count()], [0, 1]);
      await outOfPrint.focus();
      await page.keyboard.press("Enter");
      await pane.says("pane.notice.marked.taken.printArea");
      await becomes(() => outOfPrint.count(), 0);
      assert.deepEqual(await aroundOf(pane, "一季度"), { tables: [], filter: "A1:Q4", printArea: "A1:J4" });

      // Marked again, what was taken in stays so, and is not offered again.
      await pane.reviewAndMark();
      await becomes(async () => [await intoFilter.count(), await outOfPrint.count()], [0, 0]);
      assert.deepEqual(await aroundOf(pane, "一季度"), { tables: [], filter: "A1:Q4", printArea: "A1:J4" });

      // The other sheet, by mouse: a print area of its own is nobody else's to change.
      await frame
        .getByRole("combobox", { name: pane.say("pane.header.chooseSheet") })
        .selectOption({ label: "二季度" });
      await frame
        .getByRole("combobox", { name: pane.say("pane.header.chooseSheet") })
        .locator("option:checked")
        .filter({ hasText: "二季度" })
        .waitFor({ state: "attached" });
      await pane.reviewAndMark();
      await intoFilter.click();
      await pane.says("pane.notice.marked.taken.filter");
      assert.equal(await outOfPrint.count(), 0);
      assert.deepEqual(await aroundOf(pane, "二季度"), { ...second, filter: "A1:Q4" });

      // Both sheets at once.
      await pane.forget();
      await (await pane.button("pane.menu.more")).click();
      await frame.getByRole("menuitem", { name: pane.say("pane.menu.clearAll"), exact: true }).click();
      await pane.told("pane.notice.cleared.title");
      await pane.says("pane.notice.cleared.body", { sheets: "一季度、二季度" });
      await pane.idle();
      assert.deepEqual([await aroundOf(pane, "一季度"), await aroundOf(pane, "二季度")], [first, second]);
      const { bytes } = await workbench.save();
      assert.deepEqual(differences(modelOf(readFileSync(original)), modelOf(bytes)), []);
    },
  },
];
