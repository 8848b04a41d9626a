/**
 * `npm run screenshots`: pictures of the pane's states, from the built files, for the eye and for the documents.
 * All of them, in both languages, the three appearances and three widths, go to out/screenshots/; those that README
 * and the user guide show, in pairs of before and after, go to docs/images/ as well. A picture that is too large for the repository fails the run.
 * `--only STATE` takes one state, `--look zh-light-320` one look, `--dist FOLDER` another build.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Locale } from "../src/messages";
import type { HostTheme } from "../src/taskpane/boot/types";
import { DIST, ensureBuilt, REPOSITORY } from "../src/workbench/server/freshBuild";
import { findBrowser, launchBrowser } from "../test/e2e/support/browser";
import { serveBuilt } from "../test/e2e/support/server";
import { walk } from "../test/e2e/support/states";
import { Workbench } from "../test/e2e/support/workbench";

const OUT = join(REPOSITORY, "out", "screenshots");
const IMAGES = join(REPOSITORY, "docs", "images");
/** Bytes: of one picture, and of all in the repository. */
const MOST = { one: 200_000, all: 3_000_000 };

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
  "filtered-zh-light-400": "pane-filtered",
  "compared-zh-light-400": "pane-compared",
  "explaining-zh-light-400": "pane-explaining",
  "explained-zh-light-400": "pane-explained",
  "fixes-zh-light-400": "pane-fixes",
  "fixed-zh-light-400": "pane-fixed",
  "classified-zh-light-400": "pane-classified",
  "outdated-zh-light-400": "pane-outdated",
  "protected-zh-light-400": "pane-protected",
  "no-plan-zh-light-400": "pane-no-plan",
  "adjustment-zh-light-400": "pane-adjustment",
  "budget-zh-light-400": "pane-budget",
  "library-zh-light-400": "pane-library",
  "merge-zh-light-400": "pane-merge",
  "merged-zh-light-400": "pane-merged",
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
      const whole = WHOLE[name];
      if (whole) await wholePage(workbench, whole);
    });
    if (only !== undefined && only !== "classified") return;
    // What comes of the question with which the walk ends.
    await (await workbench.pane.button("pane.classified.goOn")).click();
    await workbench.pane.told("pane.notice.marked.title");
    await workbench.pane.idle();
    const after = nameOf("classified-marked", look);
    await workbench.page.locator(".pane-place").screenshot({ path: join(OUT, `${after}.png`) });
    if (after === "classified-marked-zh-light-400")
      await workbench.page.locator(".pane-place").screenshot({ path: join(IMAGES, "pane-classified-after.png") });
  } finally {
    await workbench.context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** States that are shown as workbook and pane side by side, before and after marking. */
const WHOLE: Readonly<Record<string, string>> = {
  "start-zh-light-400": "workbench-unmarked",
  "finding-zh-light-400": "workbench-marked",
};

/** Workbook and pane side by side, the cell of the finding in view. */
async function wholePage({ page, sheet }: Workbench, name: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 1200, height: 600 });
  await sheet.go("M5");
  await sheet.picture();
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  if (before) await page.setViewportSize(before);
}

/** A palette is all that pictures of a pane need, and half as large; without ImageMagick they stay as they are. */
function shrink(): void {
  for (const name of ["pane-classified-after", ...Object.values(WHOLE), ...Object.values(KEPT)]) {
    const path = join(IMAGES, `${name}.png`);
    const isPane = name.startsWith("pane-");
    if (existsSync(path))
      spawnSync("convert", [path, "+dither", "-colors", isPane ? "96" : "160", "-strip", `PNG8:${path}`]);
  }
}

function checkSizes(): void {
  const sizes = ["pane-classified-after", ...Object.values(WHOLE), ...Object.values(KEPT)].map((name) => ({
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
  shrink();
  checkSizes();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
