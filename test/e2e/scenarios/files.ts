/** Workbooks opened and saved. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { MARK_STYLES } from "../../../src/marking";
import { readPackage } from "../../../src/xlsx";
import { convert } from "../support/libreOffice";
import { furnishedPlan, plainPlan } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { modelOf, sheetOf, valuesOf } from "../support/workbook";
import { PLANS } from "../support/workbench";

const RED = MARK_STYLES.error.fill!;

export const files: readonly Scenario[] = [
  {
    name: "a second workbook is opened by button and a third by dropping it, and each is reviewed by itself",
    async run({ open, folder }) {
      const workbench = await open();
      await workbench.pane.reviewOnly();
      await workbench.openFile(await plainPlan(folder, "second.xlsx"));
      await workbench.pane.reviewAndMark();
      await workbench.pane.go("findings");
      const second = await workbench.pane.entries();
      assert.equal(second.filter((entry) => entry.includes("I3")).length, 1, "8.01 of a limit of 8 万元");
      const third = join(PLANS, "midyear-2026.xlsx");
      await workbench.drop(third);
      await workbench
        .dialog()
        .getByRole("button", { name: workbench.say("workbench.discard.confirm") })
        .click();
      await workbench.shown(basename(third));
      await workbench.pane.reviewOnly();
      assert.equal(await workbench.sheet.pixels(RED), 0, "marks of one workbook are not on another");
    },
  },
  {
    name: "another file is not opened over unsaved marks without asking, and not at all when the answer is no",
    async run({ open, folder }) {
      const workbench = await open();
      await workbench.pane.reviewAndMark();
      await workbench.choose(await plainPlan(folder));
      await workbench
        .dialog()
        .getByRole("button", { name: workbench.say("workbench.cancel") })
        .click();
      await workbench.shown("sample-plan.xlsx");
      await workbench.sheet.shows(RED, (pixels) => pixels > 2_000, "the marks still stand");
    },
  },
  {
    name: "a marked workbook that is saved and opened again is as it was saved, and its marks can be cleared",
    async run({ open, folder }) {
      const workbench = await open();
      const path = await furnishedPlan(folder);
      await workbench.openFile(path);
      await workbench.pane.reviewAndMark();
      const { bytes, name } = await workbench.save();
      const again = join(folder, name === basename(path) ? "again.xlsx" : name);
      (await import("node:fs")).writeFileSync(again, bytes);
      await workbench.openFile(again);
      await workbench.sheet.shows(RED, (pixels) => pixels > 300, "the highlights are there after opening");
      await workbench.pane.clear();
      const cleared = valuesOf(sheetOf(modelOf((await workbench.save()).bytes)));
      assert.deepEqual(cleared, valuesOf(sheetOf(modelOf(readFileSync(path)))));
    },
  },
  {
    name: "saving touches only the parts of the file that had to change",
    async run({ open, folder }) {
      const workbench = await open();
      const path = await furnishedPlan(folder);
      await workbench.openFile(path);
      await workbench.pane.reviewAndMark();
      const before = readPackage(readFileSync(path));
      const after = readPackage((await workbench.save()).bytes);
      const allowed =
        /^(xl\/worksheets\/sheet1\.xml|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/calcChain\.xml|xl\/workbook\.xml|customXml\/.*|docProps\/custom\.xml|\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/webextensions\/.*)$/;
      for (const part of before.names()) {
        if (allowed.test(part)) continue;
        assert.deepEqual(after.read(part), before.read(part), `${part} is byte for byte the same`);
      }
    },
  },
  {
    name: "LibreOffice opens a saved marked workbook with the same values and the highlights",
    needs: "soffice",
    timeout: 180_000,
    async run({ open, folder }) {
      const workbench = await open();
      const path = await furnishedPlan(folder);
      await workbench.openFile(path);
      await workbench.pane.reviewAndMark();
      const { bytes } = await workbench.save();
      const ours = sheetOf(modelOf(bytes));
      const theirs = sheetOf(modelOf(convert(bytes, "xlsx", folder)));
      assert.deepEqual([...valuesOf(theirs)].sort(), [...valuesOf(ours)].sort());
      // The calculated page shows what a person would see: conditional formats become the cells' own colours.
      const page = new TextDecoder().decode(convert(bytes, "html", folder));
      const red = page.match(/<td[^>]*bgcolor="#FFC7CE"[^>]*>(?:<[^>]+>)*([^<]*)/gi) ?? [];
      assert.ok(
        red.some((cell) => cell.includes("8.01")),
        `the supplement over its limit is red: ${red.join(" | ")}`,
      );
    },
  },
];
