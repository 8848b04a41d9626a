/** What stands beside a row of the project library: whether it may enter, and that nothing is judged where the papers do not say enough. */
import assert from "node:assert/strict";
import { libraryPlan } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { becomes } from "../support/waiting";
import { modelOf, sheetOf, valuesOf } from "../support/workbook";

export const verdicts: readonly Scenario[] = [
  {
    name: "verdicts of a library: a row without a total reads 未判定 in the sheet and in the tile; 入库意见 is switched on as a result column, written for each row, and filters the findings",
    async run({ open, folder }) {
      const workbench = await open({ paneWidth: 360 });
      const { pane, say } = workbench;
      await workbench.openFile(await libraryPlan(folder));
      await (await pane.button("pane.menu.settings")).click();
      await pane.says("pane.settings.columns.kept");
      const frame = await pane.frame();
      const box = frame.getByRole("checkbox", { name: say("marking.column.admission"), exact: true });
      await box.focus();
      await box.press(" ");
      await becomes(() => box.isChecked(), true);
      await (await pane.button("pane.page.back")).click();
      await pane.reviewAndMark();

      const values = valuesOf(sheetOf(modelOf((await workbench.save()).bytes)));
      const headerOf = (header: string) =>
        [...values].find(([address, value]) => /^[A-Z]+1$/.test(address) && value === header)?.[0].replace("1", "");
      const column = (header: string) => [2, 3, 4].map((row) => String(values.get(`${headerOf(header)}${row}`)));
      const [verdict, admission] = [column(say("marking.column.verdict")), column(say("marking.column.admission"))];
      assert.equal(verdict[0], say("marking.verdict.clean"));
      assert.ok(verdict[1]!.endsWith(say("marking.verdict.undecided")), verdict[1]);
      assert.equal(column(say("marking.column.tier"))[1], say("tierShort.UNKNOWN"));
      for (const told of admission) assert.ok(told.startsWith(say("admission.amend")), told);

      await pane.go("overview");
      const tile = frame.getByRole("list", { name: say("pane.overview.counts") }).getByRole("button", {
        name: new RegExp(`^${say("pane.kind.undecided")}\\s*1$`),
      });
      await tile.click();
      await frame.locator("[data-row-button]").first().waitFor();
      await pane.go("findings");
      await (await pane.button("pane.findings.clearFilter")).click();
      await (await pane.button("pane.filter.more")).click();
      const filter = frame.getByRole("combobox", { name: say("pane.filter.admission"), exact: true });
      await filter.selectOption("amend");
      await (await pane.button("pane.filter.more.set", { count: 1 })).waitFor();
    },
  },
];
