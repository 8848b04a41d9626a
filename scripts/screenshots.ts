/**
 * `npm run screenshots`: pictures of the pane's states, from the built files, for the eye and for the documents.
 * All of them, in both languages, the three appearances and three widths, go to out/screenshots/; those that README
 * and the user guide show go to docs/images/ as well. A picture that is too large for the repository fails the run.
 * `--only STATE` takes one state, `--look zh-light-320` one look, `--dist FOLDER` another build.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { addMessages, type Locale, type MessageKey } from "../src/messages";
import { taskTexts } from "../src/messages/parts/tasks";
import type { HostTheme } from "../src/taskpane/boot/types";
import { DIST, ensureBuilt, REPOSITORY } from "../src/workbench/server/freshBuild";
import { findBrowser, launchBrowser } from "../test/e2e/support/browser";
import { noPlanHere, protectedPlan, severalPlans } from "../test/e2e/support/makeBooks";
import { departmentsFile, projectLibrary } from "../test/e2e/support/libraryBooks";
import { serveBuilt } from "../test/e2e/support/server";
import { PLANS, Workbench } from "../test/e2e/support/workbench";

addMessages(taskTexts);

const OUT = join(REPOSITORY, "out", "screenshots");
const IMAGES = join(REPOSITORY, "docs", "images");
/** Bytes: of one picture, and of all in the repository. */
const MOST = { one: 200_000, all: 4_000_000 };

interface Look {
  readonly locale: Locale;
  readonly theme: HostTheme;
  /** Of the pane. */
  readonly width: number;
}

/** Every language with every appearance at the usual width, and the narrow and the wide pane once per language. */
const LOOKS: readonly Look[] = [
  ...(["zh-CN", "en-US"] as const).flatMap((locale) =>
    (["light", "dark", "contrast"] as const).map((theme) => ({ locale, theme, width: 400 })),
  ),
  ...(["zh-CN", "en-US"] as const).flatMap((locale) =>
    [320, 360, 500].map((width) => ({ locale, theme: "light" as const, width })),
  ),
];

type Shot = (state: string) => Promise<void>;

/** Leads one workbench through the states, taking a picture of each. */
async function walk(workbench: Workbench, folder: string, shot: Shot): Promise<void> {
  const { pane, sheet } = workbench;
  await shot("start");
  await pane.reviewAndMark();
  await shot("marked");
  await (await pane.button("pane.notice.dismiss")).click({ timeout: 2_000 }).catch(() => undefined); // gone by itself
  await shot("overview");
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
  await (await pane.entry("M5")).click();
  await pane.says("pane.detail.todo");
  await shot("finding");
  await pane.search("");
  await sheet.go("E16");
  await pane.go("project");
  await shot("project");
  await atTop(frame.getByRole("heading", { name: pane.say("pane.timeline.title"), exact: true }));
  await shot("project-end");
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
async function loop({ pane, sheet }: Workbench, shot: Shot): Promise<void> {
  await pane.reviewAndMark();
  await (await pane.button("pane.notice.dismiss")).click({ timeout: 2_000 }).catch(() => undefined); // gone by itself
  const frame = await pane.frame();
  await frame.getByRole("button", { name: new RegExp(`^${pane.say("pane.loop.settled")}`) }).click();
  await shot("compared");
  await (await pane.entry("A43-CAP")).click();
  const address = await sheet.selected();
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
  await frame.getByText(pane.say("pane.stale.edited")).waitFor({ state: "detached" });
  await shot("lapsed");
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

const nameOf = (state: string, { locale, theme, width }: Look): string =>
  `${state}-${locale.slice(0, 2)}-${theme}-${width}`;

/** What README and the user guide show, by the names of out/screenshots/. */
const KEPT: Readonly<Record<string, string>> = {
  "start-zh-light-400": "pane-start",
  "overview-zh-light-400": "pane-overview",
  "findings-zh-light-400": "pane-findings",
  "finding-zh-light-400": "pane-finding",
  "project-zh-light-400": "pane-project",
  "settings-zh-light-400": "pane-settings",
  "classified-zh-light-400": "pane-classified",
  "outdated-zh-light-400": "pane-outdated",
  "protected-zh-light-400": "pane-protected",
  "no-plan-zh-light-400": "pane-no-plan",
  "adjustment-zh-light-400": "pane-adjustment",
  "budget-zh-light-400": "pane-budget",
  "library-zh-light-400": "pane-library",
  "merge-zh-light-400": "pane-merge",
  "all-sheets-zh-light-400": "pane-all-sheets",
  "all-findings-zh-light-400": "pane-all-findings",
  "overview-en-light-400": "pane-overview-en",
  "finding-en-light-400": "pane-finding-en",
  "project-en-light-400": "pane-project-en",
  "overview-zh-dark-400": "pane-overview-dark",
  "findings-zh-contrast-400": "pane-findings-contrast",
};

async function photograph(browser: Browser, origin: string, look: Look, only: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "plan-review-pictures-"));
  const workbench = await Workbench.open(browser, origin, {
    locale: look.locale,
    theme: look.theme,
    paneWidth: look.width,
    viewport: { width: 1240, height: 800 },
  });
  try {
    await walk(workbench, folder, async (state) => {
      if (only !== undefined && state !== only) return;
      const name = nameOf(state, look);
      await workbench.page.mouse.move(2, 2);
      await workbench.sheet.picture();
      if (look.width === 400) await workbench.page.screenshot({ path: join(OUT, `page-${name}.png`) });
      const frame = workbench.page.locator(".pane-place");
      await frame.screenshot({ path: join(OUT, `${name}.png`) });
      const kept = KEPT[name];
      if (kept) await frame.screenshot({ path: join(IMAGES, `${kept}.png`) });
      if (name === "finding-zh-light-400") await wholePage(workbench);
    });
  } finally {
    await workbench.context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Workbook and pane side by side, with a finding chosen and its cell in view. */
async function wholePage({ page, sheet }: Workbench): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 1200, height: 600 });
  await sheet.go("M5");
  await sheet.picture();
  await page.screenshot({ path: join(IMAGES, "workbench-marked.png") });
  if (before) await page.setViewportSize(before);
}

function checkSizes(): void {
  const sizes = ["workbench-marked", ...Object.values(KEPT)].map((name) => ({
    name,
    bytes: statSync(join(IMAGES, `${name}.png`), { throwIfNoEntry: false })?.size ?? 0,
  }));
  for (const { name, bytes } of sizes)
    if (bytes > MOST.one) throw new Error(`docs/images/${name}.png has ${bytes} bytes, more than ${MOST.one}`);
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  if (all > MOST.all) throw new Error(`the pictures in docs/images/ have ${all} bytes, more than ${MOST.all}`);
}

async function main(): Promise<void> {
  const option = (name: string): string | undefined =>
    process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
  const executable = findBrowser();
  if (!executable)
    throw new Error("no Chromium found: install chromium, or name one in the environment variable CHROMIUM");
  if (!option("--dist")) await ensureBuilt(() => console.log("building dist-workbench/"));
  for (const folder of [OUT, IMAGES]) mkdirSync(folder, { recursive: true });
  const server = await serveBuilt(option("--dist") ?? DIST);
  const browser = await launchBrowser(executable);
  try {
    for (const look of LOOKS.filter((one) => [undefined, nameOf("*", one).slice(2)].includes(option("--look")))) {
      await photograph(browser, server.origin, look, option("--only"));
      console.log(nameOf("*", look));
    }
  } finally {
    await browser.close();
    server.close();
  }
  checkSizes();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
