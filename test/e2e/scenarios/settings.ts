/** Filters, result columns, automatic marking, the preview of readings and the time line, by keyboard and by mouse. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { resultColumnOf } from "../../../src/marking";
import { columnName } from "../../../src/sheet";
import { datedPlan, plainPlan } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { differences, modelOf, sheetOf, valuesOf } from "../support/workbook";
import { becomes, until, waitedOut } from "../support/waiting";
import type { Workbench } from "../support/workbench";

/** "3/9": how many of the findings are shown; null: all, and no filter is told. */
async function shown({ pane }: Workbench, wanted: RegExp | null): Promise<void> {
  if (!wanted) return (await pane.button("pane.findings.clearFilter")).waitFor({ state: "detached" });
  await (await pane.frame()).getByRole("status").filter({ hasText: wanted }).first().waitFor();
}

async function openSettings({ pane }: Workbench): Promise<Frame> {
  await (await pane.button("pane.menu.settings")).click();
  await pane.says("pane.settings.columns.kept");
  const frame = await pane.frame();
  // Of the script that the page named, not of the one that came with this page.
  await frame.getByText(/ \d+\.\d+\.\d+ \([0-9a-f]{8}\)$/).waitFor();
  return frame;
}

/** A check box set by the keyboard. */
async function check(frame: Frame, name: string): Promise<void> {
  const box = frame.getByRole("checkbox", { name, exact: true });
  const before = await box.isChecked();
  await box.focus();
  await box.press(" ");
  await becomes(() => box.isChecked(), !before, name);
}

const resultHeaders = (bytes: Uint8Array, row: number): readonly string[] =>
  [...valuesOf(sheetOf(modelOf(bytes)))].flatMap(([address, value]) =>
    address.replace(/^[A-Z]+/, "") === String(row) ? (resultColumnOf(value) ?? []) : [],
  );

const ALL = null;

export const settings: readonly Scenario[] = [
  {
    name: "findings are filtered by article, department and tier, by mouse and by keyboard, and the filter is cleared at once",
    async run({ open }) {
      const workbench = await open({ paneWidth: 320 });
      const { pane } = workbench;
      await pane.reviewOnly();
      await pane.go("findings");
      const frame = await pane.frame();
      const select = (key: "pane.filter.article" | "pane.filter.unit" | "pane.filter.tier") =>
        frame.getByRole("combobox", { name: pane.say(key), exact: true });
      await shown(workbench, ALL);
      await (await pane.button("pane.filter.more")).click();
      await select("pane.filter.article").selectOption({ index: 1 });
      await shown(workbench, /^(?!(\d+)\/\1$)\d+\/\d+$/);
      // Each offers only what the other filters leave.
      const units = await select("pane.filter.unit").locator("option").count();
      assert.ok(units >= 2 && units < 12, `${units} departments on offer`);
      await select("pane.filter.unit").focus();
      await frame.page().keyboard.press("ArrowDown");
      await shown(workbench, /^1\/\d+$/);
      await (await pane.button("pane.findings.clearFilter")).focus();
      await frame.page().keyboard.press("Enter");
      await shown(workbench, ALL);
      // The findings of a tier's projects: the overview sets the same filter.
      await pane.go("overview");
      await frame
        .getByRole("list", { name: pane.say("pane.money.by.tier") })
        .getByRole("button")
        .nth(1)
        .click();
      await (await pane.button("pane.money.findings")).click();
      await (await pane.button("pane.filter.more.set", { count: 1 })).click();
      assert.notEqual(await select("pane.filter.tier").inputValue(), "");
      await select("pane.filter.tier").selectOption("");
      await shown(workbench, ALL);
    },
  },
  {
    name: "result columns left out are written no more, in the place of the others, and clearing gives the sheet back",
    async run({ open, folder }) {
      const workbench = await open();
      const { pane } = workbench;
      const original = await plainPlan(folder);
      await workbench.openFile(original);
      await pane.reviewAndMark();
      const frame = await openSettings(workbench);
      await check(frame, pane.say("marking.column.tier"));
      await check(frame, pane.say("marking.column.adjustmentRemaining", { unit: "万元", share: "15" }));
      await pane.says("pane.settings.columns.again");
      await (await pane.button("pane.page.back")).click();
      await pane.reviewAndMark();
      const marked = (await workbench.save()).bytes;
      assert.deepEqual(resultHeaders(marked, 1), [
        "verdict",
        "supplementCap",
        "supplementRemaining",
        "explanation",
        "marker",
      ]);
      await pane.clear();
      assert.deepEqual(differences(modelOf(readFileSync(original)), modelOf((await workbench.save()).bytes)), []);
    },
  },
  {
    name: "limits as formulas: switched on in the settings they follow an edit in the sheet, nothing is written by the pane, and clearing gives the sheet back",
    async run({ open, folder }) {
      const workbench = await open();
      const { pane, sheet } = workbench;
      const original = await plainPlan(folder);
      await workbench.openFile(original);
      const frame = await openSettings(workbench);
      await check(frame, pane.say("pane.settings.columns.formulas"));
      await (await pane.button("pane.page.back")).click();
      await pane.reviewAndMark();
      const results = async () => {
        const cells = sheetOf(modelOf((await workbench.save()).bytes)).rows.find(({ row }) => row === 2)?.cells ?? [];
        return ["K", "L", "M", "N"].map((letter) => {
          const cell = cells.find(({ column }) => columnName(column) === letter);
          return [cell?.value, typeof cell?.formula === "string"];
        });
      };
      // The worker calculates them a moment after they are written.
      await becomes(results, [
        ["未发现问题", true],
        ["分管财政副市长", true],
        [16, true],
        [0, true],
      ]);
      const { writes } = await pane.batches();
      await sheet.type("H2", "150");
      await sheet.type("D2", "500");
      await becomes(results, [
        ["需重新审查", true],
        ["常务会议", true],
        [15, true],
        [-1, true],
      ]);
      assert.equal((await pane.batches()).writes, writes, "the sheet calculated it, not the pane");
      await pane.clear();
      const now = modelOf((await workbench.save()).bytes);
      assert.deepEqual(
        differences(modelOf(readFileSync(original)), now).filter((difference) => !/\b[DH]2\b/.test(difference)),
        [],
      );
    },
  },
  {
    name: "automatic marking: off until switched on; then a marked sheet is marked again when the edits have stopped, once, and not while a cell is being edited",
    async run({ open, folder }) {
      const workbench = await open();
      const { pane, sheet, page } = workbench;
      await workbench.openFile(await plainPlan(folder));
      await pane.reviewAndMark();
      const writes = async () => (await pane.batches()).writes;
      const before = await writes();
      await sheet.type("I2", "17");
      await pane.go("overview");
      await pane.says("pane.marks.outdated.hint");
      await waitedOut(3_000);
      assert.equal(await writes(), before, "off by default: an edit writes nothing");
      const frame = await openSettings(workbench);
      await check(frame, pane.say("pane.settings.automatic.on"));
      await (await pane.button("pane.page.back")).click();
      await sheet.type("I2", "18");
      await pane.says("pane.marks.current");
      const once = await writes();
      assert.ok(once > before, "it was marked again");
      await waitedOut(3_000);
      assert.equal(await writes(), once, "its own writing is not taken for an edit");
      await sheet.type("I2", "19");
      await sheet.go("D4");
      await page.keyboard.type("26");
      // On a slow machine the edit before may have come to rest, and been marked, before this one began.
      await pane.idle();
      const meanwhile = await writes();
      await waitedOut(3_000);
      assert.equal(await writes(), meanwhile, "nothing is written while a cell is being edited");
      await page.keyboard.press("Enter");
      await until(
        writes,
        (now) => now > meanwhile,
        () => "it should be marked again",
      );
      await pane.says("pane.marks.current");
      await pane.idle();
      assert.equal(String(valuesOf(sheetOf(modelOf((await workbench.save()).bytes))).get("D4")), "26");
    },
  },
  {
    name: "another reading of the text is previewed and changes nothing; a project's dates stand in order, and what is overdue is said",
    async run({ open, folder }) {
      const workbench = await open({ paneWidth: 320 });
      const { pane, sheet } = workbench;
      await workbench.openFile(await datedPlan(folder));
      await pane.reviewOnly();
      const frame = await openSettings(workbench);
      await frame.getByLabel(pane.say("pane.settings.asOf"), { exact: true }).fill("2026-08-01");
      await frame.getByRole("button", { name: pane.say("pane.settings.readings", { count: 13 }) }).press("Enter");
      const preview = frame.getByRole("button", {
        name: pane.say("pane.readings.previewOf", { option: pane.say("readings.A43-reductions.option.net") }),
        exact: true,
      });
      await preview.press("Enter");
      await frame.getByText(/新增 \d+ 项，不再有 1 项/).waitFor();
      await frame
        .getByRole("button", { name: pane.say("pane.readings.goTo", { row: "第 3 行 · 食堂结算系统" }) })
        .click();
      await sheet.selects("A3");
      await (await pane.button("pane.page.back")).click();
      await sheet.go("A2");
      await pane.go("project");
      await frame.getByText("技术方案报送日期：已超期 93 天，应于2026年4月30日前完成").waitFor();
      const dates = await frame
        .getByRole("list", { name: pane.say("pane.timeline.dates") })
        .getByRole("listitem")
        .allInnerTexts();
      assert.deepEqual(
        dates.map((line) => line.replace(/\s+/g, " ")),
        [
          "2026年1月10日 立项批复日期",
          "2026年3月1日 公示结束日期",
          "2026年6月 合同签订日期",
          "2026年8月1日 审查基准日",
          "2026年12月1日 计划完工日期（计划）",
        ],
      );
      await frame.getByRole("button", { name: "公示结束日期" }).press("Enter");
      await sheet.selects("G2");
      assert.equal((await pane.batches()).writes, 0, "nothing was written into the sheet");
    },
  },
];
