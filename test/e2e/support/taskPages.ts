/** The pages of the menu 工作, in the workbench and in the file page alike. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { addMessages, type MessageKey } from "../../../src/messages";
import { taskTexts } from "../../../src/messages/parts/tasks";
import { seriousFaults } from "./axe";
import type { Pane } from "./pane";
import { hasFocus } from "./waiting";

addMessages(taskTexts);

/** The pane and the page that it stands in. */
interface Opened {
  readonly pane: Pane;
  readonly page: Page;
}

/** No part of a page is out of reach of a screen reader, or wider than the pane. */
export async function pageWithoutFaults({ pane }: Opened, page: string): Promise<void> {
  const frame = await pane.frame();
  assert.deepEqual(await seriousFaults(frame), [], page);
  const overflow = await frame.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  assert.ok(Number(overflow) <= 0, `${page} is ${String(overflow)} px wider than the pane`);
}

/** Opens a task from the menu, by keyboard alone: so many steps down the menu. */
export async function openByKeyboard({ pane, page }: Opened, task: MessageKey, steps: number): Promise<void> {
  await (await pane.button("pane.tasks.menu")).focus();
  await page.keyboard.press("Enter");
  const items = (await pane.frame()).getByRole("menuitem");
  for (let step = 0; ; step += 1) {
    await hasFocus(items.nth(step));
    if (step === steps) break;
    await page.keyboard.press("ArrowDown");
  }
  await hasFocus((await pane.frame()).getByRole("menuitem", { name: pane.say(task), exact: true }));
  await page.keyboard.press("Enter");
  await (await pane.button("pane.page.back")).waitFor();
}

export async function openByMouse({ pane }: Opened, task: MessageKey): Promise<void> {
  await (await pane.button("pane.tasks.menu")).click();
  await (await pane.frame()).getByRole("menuitem", { name: pane.say(task), exact: true }).click();
  await (await pane.button("pane.page.back")).waitFor();
}
