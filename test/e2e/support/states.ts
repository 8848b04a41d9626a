/**
 * The states of the pane, one after the other in one workbench: what the pictures show, and what is looked at for faults
 * of access and for clipped text.
 */
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Locator } from "playwright-core";
import { addMessages, type MessageKey } from "../../../src/messages";
import { taskTexts } from "../../../src/messages/parts/tasks";
import { departmentsFile, projectLibrary } from "./libraryBooks";
import { noPlanHere, protectedPlan, severalPlans } from "./makeBooks";
import { painted } from "./waiting";
import { PLANS, type Workbench } from "./workbench";

addMessages(taskTexts);

/** Called in each state, with its name. */
export type Shot = (state: string) => Promise<void>;

/** Leads one workbench, freshly opened on the sample plan, through the states. */
export async function walk(workbench: Workbench, folder: string, shot: Shot): Promise<void> {
  const { pane, sheet } = workbench;
  await shot("start");
  await pane.reviewAndMark();
  await shot("marked");
  await (await pane.button("pane.notice.dismiss")).click({ timeout: 2_000 }).catch(() => undefined); // gone by itself
  await shot("overview");
  const groups = (await pane.frame()).locator("main section ul button[aria-expanded]");
  await groups.first().click();
  await shot("group");
  await groups.first().click();
  await (
    await pane.frame()
  )
    .getByRole("button", { name: /^(未检查的内容|Not checked)/ })
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await shot("not-checked");
  await (await pane.button("pane.fixes.open")).click();
  await shot("fixes-none");
  await (await pane.button("pane.page.back")).click();
  await (await pane.button("pane.issues.open")).click();
  await shot("issues");
  await (await pane.button("pane.page.back")).click();
  await pane.go("findings");
  await shot("findings");
  const frame = await pane.frame();
  await (await pane.button("pane.filter.more")).click();
  await frame.getByRole("combobox", { name: pane.say("pane.filter.article"), exact: true }).selectOption({ index: 1 });
  await shot("filtered");
  await (await pane.button("pane.findings.clearFilter")).click();
  await (await pane.button("pane.filter.more")).click();
  await (await pane.entry("M5")).click();
  await pane.says("pane.detail.todo");
  await shot("finding");
  await unfold(workbench);
  await shot("finding-unfolded");
  await pane.search("");
  await sheet.go("E16");
  await pane.go("project");
  await shot("project");
  await atTop(frame.getByRole("heading", { name: pane.say("pane.timeline.title"), exact: true }));
  await shot("project-end");
  await unfold(workbench);
  await frame.getByRole("textbox").first().fill("12.5");
  await shot("project-unfolded");
  await (await pane.button("pane.menu.settings")).click();
  await shot("settings");
  await atTop(frame.getByRole("heading", { name: pane.say("pane.settings.columns"), exact: true }));
  await shot("settings-columns");
  const readings = frame.getByRole("button", { name: pane.say("pane.settings.readings", { count: 13 }) });
  await readings.click();
  await (
    await pane.button("pane.readings.previewOf", { option: pane.say("readings.A43-reductions.option.net") })
  ).click();
  const hide = await pane.button("pane.readings.hideOf", { option: pane.say("readings.A43-reductions.option.net") });
  await hide.waitFor();
  await atTop(readings);
  await shot("readings");
  await atTop(hide);
  await shot("readings-preview");
  await (await pane.button("pane.page.back")).click();
  for (const [item, state, close] of MENU) {
    await (await pane.button("pane.menu.more")).click();
    if (state === MENU[0][1]) await shot("menu");
    await frame.getByRole("menuitem", { name: pane.say(item), exact: true }).click();
    await shot(state);
    await (await pane.button(close)).click();
  }
  await sheet.type("M5", "8");
  await pane.go("overview");
  await pane.says("pane.marks.outdated.hint");
  await shot("outdated");
  await loop(workbench, shot);
  await replacing(workbench, folder, shot);
  await pane.clear();
  await openAway(workbench, await protectedPlan(folder), "protected.xlsx");
  await pane.press("pane.actions.reviewAndMark");
  await shot("protected");
  await openAway(workbench, await noPlanHere(folder), "no-plan.xlsx");
  await pane.press("pane.actions.reviewOnly");
  await shot("no-plan");
  await sampleAndList(workbench, shot);
  await tasks(workbench, folder, shot);
  await openAway(workbench, join(PLANS, "annual-plan-2027.xlsx"), "annual-plan-2027.xlsx");
  await (await pane.button("pane.actions.reviewAndMark")).click();
  await (await pane.frame()).getByRole("alertdialog").waitFor();
  await shot("classified");
}

/** The second review, and a finding that is explained until its cell changes. */
export async function loop({ pane, sheet }: Workbench, shot: Shot): Promise<void> {
  await pane.reviewAndMark();
  await (await pane.button("pane.notice.dismiss")).click({ timeout: 2_000 }).catch(() => undefined); // gone by itself
  const frame = await pane.frame();
  await frame.getByRole("button", { name: new RegExp(`^${pane.say("pane.loop.settled")}`) }).click();
  await shot("compared");
  const before = await sheet.selected();
  await (await pane.entry("A43-CAP")).click();
  // The cell is selected a moment after the finding.
  const address = await sheet.selectsOther(before);
  await (await pane.button("pane.waiver.explain")).click();
  await frame.getByLabel(pane.say("pane.waiver.who")).fill("张三");
  await frame.locator("textarea").fill("已报市政府专题会议同意，见会议纪要〔2026〕12 号。");
  await shot("explaining");
  await (await pane.button("pane.waiver.save")).click();
  await pane.says("pane.waiver.holds");
  await shot("explained");
  await pane.search("");
  await sheet.type(address, "60");
  await pane.go("overview");
  await pane.says("pane.waiver.lapsed.title", { count: 1 });
  await shot("lapsed");
}

/** The question before marking puts another result in the place of a saved one. */
export async function replacing(workbench: Workbench, folder: string, shot: Shot): Promise<void> {
  const { pane, sheet, page } = workbench;
  const file = join(folder, "returned.xlsx");
  writeFileSync(file, (await workbench.save()).bytes);
  await openAway(workbench, file, "returned.xlsx");
  await sheet.type("M5", "1");
  await (await pane.button("pane.actions.reviewAndMark")).click();
  const question = (await pane.frame()).getByRole("alertdialog");
  await question.waitFor();
  await shot("replacing");
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
}

/** Opens what is folded in the view. */
async function unfold({ pane }: Workbench): Promise<void> {
  const frame = await pane.frame();
  await frame.evaluate(
    "document.querySelectorAll('main [aria-expanded=false]:not([data-row-button])').forEach((folded) => folded.click())",
  );
  await painted(frame);
}

/** The pages of the menu 工作. */
async function tasks(workbench: Workbench, folder: string, shot: Shot): Promise<void> {
  const { pane } = workbench;
  const open = async (file: string, task: MessageKey): Promise<void> => {
    await openAway(workbench, join(PLANS, file), file);
    await (await pane.button("pane.tasks.menu")).click();
    await (await pane.frame()).getByRole("menuitem", { name: pane.say(task), exact: true }).click();
    await (await pane.button("pane.page.back")).waitFor();
  };
  await open("midyear-2026.xlsx", "pane.tasks.adjustment");
  const frame = await pane.frame();
  for (const [side, sheet] of [
    ["task.compare.old", "年初计划"],
    ["task.compare.new", "中期调整建议"],
  ] as const)
    await frame.getByRole("combobox", { name: pane.say(side), exact: true }).selectOption({ label: sheet });
  await (await pane.button("task.compare.run")).click();
  await (await pane.button("task.compare.make")).waitFor();
  await shot("adjustment");
  await open("annual-plan-2027.xlsx", "pane.tasks.budget");
  await (await pane.button("task.budget.run")).click();
  await (await pane.button("task.budget.makeSummary")).waitFor();
  await shot("budget");
  await open("project-library-messy.xlsx", "pane.tasks.planning");
  await shot("library");
  await merged(workbench, folder, shot);
  await openAway(workbench, await severalPlans(folder), "several-plans.xlsx");
  await (await pane.button("pane.tasks.menu")).click();
  const several = await pane.frame();
  await several.getByRole("menuitem", { name: pane.say("pane.tasks.all"), exact: true }).click();
  await (await pane.button("pane.page.back")).waitFor();
  await several
    .getByRole("main")
    .getByRole("button", { name: pane.say("task.all.run"), exact: true })
    .click();
  await (await pane.button("task.all.mark", { count: 2 })).waitFor();
  await shot("all-sheets");
  await atTop(several.getByRole("heading", { name: pane.say("task.all.cross", { count: 1 }), exact: true }));
  await shot("all-findings");
}

/** What a department sent against the library, before anything is written. */
async function merged(workbench: Workbench, folder: string, shot: Shot): Promise<void> {
  const { pane, page } = workbench;
  const library = await projectLibrary(folder);
  await openAway(workbench, library, basename(library));
  await (await pane.button("pane.tasks.menu")).click();
  const frame = await pane.frame();
  await frame.getByRole("menuitem", { name: pane.say("pane.tasks.planning"), exact: true }).click();
  const chooser = page.waitForEvent("filechooser");
  await (await pane.button("task.merge.files")).click();
  await (await chooser).setFiles(await departmentsFile(folder));
  await frame.getByRole("checkbox", { name: "滨河水务所.xlsx · 申报表", checked: true }).waitFor();
  await (await pane.button("task.merge.look")).click();
  await frame.getByRole("checkbox", { name: pane.say("task.merge.takeSentOf", { row: 4 }) }).check();
  await atTop(await pane.button("task.merge.look"));
  await shot("merge");
  await (await pane.button("task.merge.write", { sheet: "项目库" })).click();
  await pane.says("task.merge.written", { sheet: "项目库", added: 2, changed: 1 });
  await shot("merged");
}

/** A sample plan, its fixes, and the list made of it. */
async function sampleAndList(workbench: Workbench, shot: Shot): Promise<void> {
  const { pane } = workbench;
  await (await pane.button("pane.menu.more")).click();
  await (await pane.frame()).getByText(pane.say("pane.menu.help"), { exact: true }).click();
  await (await pane.button("pane.sample.make")).click();
  await pane.says("pane.notice.sampled.body");
  await shot("sample");
  await pane.reviewAndMark();
  if ((await (await pane.button("pane.page.back")).count()) > 0) await (await pane.button("pane.page.back")).click();
  await (await pane.button("pane.fixes.open")).click();
  await shot("fixes");
  await (
    await pane.frame()
  )
    .getByRole("button", {
      name: new RegExp(`^${pane.say("pane.fixes.all", { count: 0 }).split(/[（(]/)[0]?.trim() ?? ""}`),
    })
    .click();
  await pane.says("pane.notice.fixed.body");
  await shot("fixed");
  await (await pane.button("pane.page.back")).click();
  await (await pane.button("pane.issues.open")).click();
  await (await pane.button("pane.issues.make")).click();
  await (await pane.frame()).locator("main [data-notice]").waitFor();
  await shot("listed");
}

/** Pages of the menu, the name of their pictures, and the button that leaves them. */
const MENU = [
  ["pane.menu.columns", "columns", "pane.page.back"],
  ["pane.menu.help", "help", "pane.page.back"],
] as const;

/** Scrolls the pane so that an element stands at the top. */
const atTop = (element: Locator): Promise<void> =>
  element.evaluate((found) => found.scrollIntoView({ block: "start" }));

/** Opens a file, with yes to the question about unsaved changes where it comes. */
async function openAway(workbench: Workbench, path: string, name: string): Promise<void> {
  await workbench.choose(path);
  await Promise.race([
    workbench.shown(name),
    workbench
      .dialog()
      .getByRole("button", { name: workbench.say("workbench.discard.confirm") })
      .click()
      .then(() => workbench.shown(name)),
  ]);
}
