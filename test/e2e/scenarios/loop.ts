/** 退回—修改—复核: numbers that stay, 已整改/未整改/新增 against the last review, and findings that a person explained. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { MARK_STYLES } from "../../../src/marking";
import type { Scenario } from "../support/scenario";
import { modelOf, sheetOf, valuesOf } from "../support/workbook";
import { focusHandedOn, hasFocus } from "../support/waiting";
import type { Workbench } from "../support/workbench";

const RED = MARK_STYLES.error.fill!;
const WHY = "=1+1 已报市政府专题会议同意 <b>见纪要</b>";

/** Numbers of the findings by what follows them in the list: their kind and the cell. */
async function numbers({ pane }: Workbench): Promise<ReadonlyMap<string, number>> {
  await pane.go("findings");
  await pane.search("");
  return new Map(
    (await pane.entries()).map((entry) => {
      const [, number, rest] = /^(\d+)\. ([\s\S]*)$/.exec(entry.trim()) ?? [];
      assert.ok(number !== undefined && rest !== undefined, `a finding begins with its number: ${entry}`);
      return [
        rest
          .replace(/\s+/g, " ")
          .replace(/新增|未整改/g, "")
          .replace(/ +/g, " "),
        Number(number),
      ];
    }),
  );
}

const count = async (frame: Frame, name: string): Promise<number> =>
  Number(
    /(\d+)$/.exec(await frame.getByRole("button", { name: new RegExp(`^${name}\\s*\\d+$`) }).innerText())?.[1] ?? -1,
  );

export const loop: readonly Scenario[] = [
  {
    name: "a corrected plan is reviewed again: settled, still open and new are told, lead to their findings, and no number changes",
    async run({ open }) {
      const workbench = await open();
      const { pane, sheet } = workbench;
      await pane.reviewAndMark();
      await pane.says("pane.loop.first");
      const before = await numbers(workbench);
      await sheet.type("M5", "1");
      await pane.reviewAndMark();
      await pane.go("overview");
      const frame = await pane.frame();
      const [settled, open_, new_] = [
        await count(frame, pane.say("pane.loop.settled")),
        await count(frame, pane.say("pane.loop.open")),
        await count(frame, pane.say("pane.loop.new")),
      ];
      assert.ok(settled > 0 && open_ > 5, `settled ${settled}, open ${open_}, new ${new_}`);
      // By keyboard: the settled ones unfold where they are counted.
      await frame.getByRole("button", { name: new RegExp(`^${pane.say("pane.loop.settled")}\\s*\\d+$`) }).focus();
      await workbench.page.keyboard.press("Enter");
      const list = frame.getByRole("list", { name: pane.say("pane.loop.settled"), exact: true });
      assert.equal(await list.getByRole("listitem").count(), settled);
      assert.match(await list.innerText(), /^\d+\. 不符合 · .+：.*补充合同/m);
      // By mouse: the open ones lead to the list.
      await frame.getByRole("button", { name: new RegExp(`^${pane.say("pane.loop.open")}\\s*\\d+$`) }).click();
      const shown = await pane.entries();
      assert.equal(shown.length, open_);
      assert.ok(
        shown.every((entry) => entry.includes(pane.say("pane.loop.open"))),
        "each says in a word that it is still open",
      );
      await (await pane.button("pane.findings.removeFilter", { name: pane.say("pane.loop.open") })).click();
      const after = await numbers(workbench);
      for (const [what, number] of after)
        if (before.has(what)) assert.equal(number, before.get(what), `${what} keeps its number`);
      assert.ok([...after.keys()].filter((what) => before.has(what)).length > 5);
    },
  },
  {
    name: "a saved result is asked about before marking replaces it: Esc writes nothing, keeping it marks and asks no more, by keyboard",
    async run({ open, folder }) {
      const workbench = await open();
      const { pane, sheet, page } = workbench;
      await pane.reviewAndMark();
      const file = join(folder, "returned.xlsx");
      writeFileSync(file, (await workbench.save()).bytes);
      await workbench.openFile(file);
      await sheet.type("M5", "1");
      await pane.idle();
      const before = (await pane.batches()).writes;
      const frame = await pane.frame();
      const question = frame.getByRole("alertdialog", { name: pane.say("pane.replace.title") });
      const ask = async (): Promise<void> => {
        await (await pane.button("pane.actions.reviewAndMark")).focus();
        await page.keyboard.press("Enter");
        await question.waitFor();
      };
      await ask();
      assert.match(await question.innerText(), /“returned\.xlsx”[\s\S]*保存，\d+ 个问题；本次 \d+ 个问题/);
      await page.keyboard.press("Escape");
      await question.waitFor({ state: "detached" });
      assert.equal((await pane.batches()).writes, before, "nothing was written");
      await focusHandedOn(frame, "the question was answered");
      await ask();
      // The answer that loses nothing has the focus.
      await page.keyboard.press("Enter");
      await question.waitFor({ state: "detached" });
      await pane.go("overview");
      await pane.says("pane.loop.unkept");
      assert.ok((await count(frame, pane.say("pane.loop.settled"))) > 0, "still compared with the saved one");
      await sheet.type("M5", "2");
      await pane.reviewAndMark();
      assert.equal(await question.count(), 0, "not asked again");
    },
  },
  {
    name: "已说明: by keyboard, a finding is explained and stands apart; the sheet tells it without colour; a changed cell ends it, which is told once",
    async run({ open }) {
      const workbench = await open();
      const { pane, sheet, page } = workbench;
      await pane.reviewAndMark();
      await sheet.go("M9");
      const reds = await sheet.shows(RED, (pixels) => pixels > 300, "red cells are in sight");
      const violations = await count(await pane.frame(), pane.say("pane.kind.violation"));
      const item = await pane.entry("A43-CAP M5");
      await item.focus();
      await page.keyboard.press("Enter");
      const frame = await pane.frame();
      await (await pane.button("pane.waiver.explain")).focus();
      await page.keyboard.press("Enter");
      // The form takes the focus; without a name it says what is missing and goes there.
      await hasFocus(frame.getByLabel(pane.say("pane.waiver.who")));
      await page.keyboard.type("张三");
      await page.keyboard.press("Enter");
      await pane.says("pane.waiver.missing.why");
      await hasFocus(frame.getByRole("textbox", { name: pane.say("pane.waiver.why"), exact: true }));
      await page.keyboard.type(WHY);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await frame.getByText(WHY).waitFor();
      assert.equal(await frame.locator("b").count(), 0, "what was typed is text");
      await pane.go("overview");
      assert.equal(await count(frame, pane.say("pane.kind.violation")), violations - 1);
      assert.equal(await count(frame, pane.say("pane.kind.explained")), 1);
      await pane.reviewAndMark();
      const values = valuesOf(sheetOf(modelOf((await workbench.save()).bytes)));
      assert.ok(
        [...values].some(([address, value]) => address === "W5" && String(value).includes(WHY)),
        "问题说明 tells the explanation",
      );
      await sheet.go("M9");
      await sheet.shows(RED, (pixels) => pixels < reds, "the explained cell has no colour any more");
      // By mouse: 已说明 leads to it, apart from the others.
      await frame.getByRole("button", { name: new RegExp(`^${pane.say("pane.kind.explained")}\\s*\\d+$`) }).click();
      assert.equal((await pane.entries()).length, 1);
      await sheet.type("M5", "30");
      await pane.says("pane.waiver.lapsed.title", { count: 1 });
      assert.match(await pane.text(), /补充合同金额.*改为 30/);
      await (await pane.button("pane.waiver.lapsed.seen")).click();
      await frame.getByText(pane.say("pane.waiver.lapsed.title", { count: 1 })).waitFor({ state: "detached" });
    },
  },
];
