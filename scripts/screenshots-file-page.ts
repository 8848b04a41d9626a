/**
 * `npm run screenshots:file`: pictures of the file page for the guide (docs/images/). Its size and how
 * long it takes to be drawn: `npm run bench -- page`.
 */
import { copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, launchBrowser } from "../test/e2e/support/browser";
import { FilePage, folderIn } from "../test/e2e/support/filePage";
import { plainPlan } from "../test/e2e/support/makeBooks";
import { PLANS } from "../test/e2e/support/workbench";
import { REPOSITORY } from "./package/filePage";

const IMAGES = join(REPOSITORY, "docs", "images");

async function main(): Promise<void> {
  const executable = findBrowser();
  if (!executable)
    throw new Error("no Chromium found: install chromium, or name one in the environment variable CHROMIUM");
  const browser = await launchBrowser(executable);
  const folder = mkdtempSync(join(tmpdir(), "plan-review-pictures-"));
  try {
    const sent = folderIn(folder, "报送");
    copyFileSync(join(PLANS, "annual-plan-2027.xlsx"), join(sent, "甲局-2027年度计划.xlsx"));
    copyFileSync(join(PLANS, "midyear-2026.xlsx"), join(sent, "乙局-2026中期调整.xlsx"));
    await plainPlan(sent, "丙局-计划.xlsx");
    const page = await FilePage.open(browser, folder);
    await page.drop([sent], 3);
    await page.show("甲局-2027年度计划.xlsx");
    await page.button("pane.actions.reviewAndMark").click();
    await page.button("pane.classified.goOn").click();
    await page.grid().locator("[data-mark=error]").first().waitFor();
    await page.pane.go("findings");
    await page.page.locator("li[aria-posinset] button[data-row-button]").nth(1).click();
    await page.page.waitForTimeout(800);
    // As large as the repository has room for.
    await page.page.setViewportSize({ width: 1180, height: 560 });
    await page.page.waitForTimeout(300);
    const picture = join(IMAGES, "file-page.png");
    await page.page.screenshot({ path: picture });
    console.log(`${picture}: ${Math.round(statSync(picture).size / 1024)} KB`);
    await page.context.close();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
