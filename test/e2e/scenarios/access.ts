/** For everybody: by keyboard alone, in English, in dark and high contrast, and as axe sees it. */
import assert from "node:assert/strict";
import { join } from "node:path";
import type { HostTheme } from "../../../src/taskpane/boot/types";
import { seriousFaults } from "../support/axe";
import { furnishedPlan, noPlanHere, protectedPlan } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { PLANS, type Workbench } from "../support/workbench";
import { painted, until } from "../support/waiting";

/** Presses Tab until the element that has the focus has this name. Fails after a full round. */
async function tabTo({ page, pane }: Workbench, name: string): Promise<void> {
  const frame = await pane.frame();
  const seen: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    const focused = (await frame.evaluate(
      "(document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent || '').trim()",
    )) as string;
    if (focused === name) return;
    seen.push(focused);
  }
  throw new Error(`Tab never reached "${name}": ${[...new Set(seen)].join(" | ")}`);
}

/** Chinese characters in a text that should have none: names of fields, sheets and projects come from the workbook. */
const chineseIn = (text: string, allowed: readonly string[]): string[] =>
  allowed
    .reduce((rest, word) => rest.replaceAll(word, ""), text)
    .split("\n")
    .filter((line) => /[\u4e00-\u9fff]/.test(line));

/** Pages of the menu, each with the button that leaves it. */
const PAGES = [
  ["pane.menu.columns", "pane.page.back"],
  ["pane.menu.help", "pane.page.back"],
  ["pane.issues.title", "pane.page.back"],
  ["pane.fixes.title", "pane.page.back"],
] as const;

const WIDTHS = [320, 360, 450] as const;

/** Gives the pane another width. */
async function widen({ page, pane }: Workbench, width: number): Promise<void> {
  await page.locator(".pane-place").evaluate((place, px) => {
    place.style.width = `${px}px`;
    place.style.flex = `0 0 ${px}px`;
  }, width);
  await painted(await pane.frame());
}

/** Elements whose content is wider than they are; what ends in … or is scrolled by a person is meant to be. */
const CLIPPED = `[document.documentElement, ...document.querySelectorAll("header, header *, main, main *")]
  .filter((element) => {
    const { display, textOverflow, overflowX, clipPath } = getComputedStyle(element);
    return element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && display !== "inline" &&
      textOverflow !== "ellipsis" && !["auto", "scroll"].includes(overflowX) && clipPath === "none" &&
      !element.closest("svg");
  })
  .map((element) => element.tagName + " " + element.scrollWidth + ">" + element.clientWidth + " " + (element.textContent || "").slice(0, 40))`;

/** The key of a message, which nobody should ever read. */
const KEY = /\b(?:pane|task|host|across|field|tier|rules|marking|readings|admission|undecided)\.[a-zA-Z]/;

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

async function mainStates(workbench: Workbench, look: (state: string) => Promise<void>, folder: string): Promise<void> {
  const { pane } = workbench;
  await look("start");
  await pane.reviewAndMark();
  await look("overview");
  await pane.go("findings");
  await look("findings");
  await (await pane.button("pane.filter.more")).click();
  await (
    await pane.frame()
  )
    .getByRole("combobox", { name: pane.say("pane.filter.article"), exact: true })
    .selectOption({ index: 1 });
  await look("findings filtered");
  await (await pane.button("pane.findings.clearFilter")).click();
  await (await pane.entry("M5")).click();
  await pane.says("pane.detail.todo");
  await look("a finding unfolded");
  await workbench.sheet.go("E16");
  await pane.go("project");
  await look("a project");
  await (await pane.button("pane.menu.settings")).click();
  await pane.says("pane.settings.asOf");
  await look("settings");
  await (await pane.frame()).getByRole("button", { name: pane.say("pane.settings.readings", { count: 13 }) }).click();
  await (
    await pane.button("pane.readings.previewOf", { option: pane.say("readings.A10-tier-amount.option.total") })
  ).click();
  await pane.says("pane.readings.hide");
  await look("readings with a preview");
  await (await pane.button("pane.page.back")).click();
  for (const [item, close] of PAGES) {
    await (await pane.button("pane.menu.more")).click();
    if (item === PAGES[0]?.[0]) await look("the menu");
    await (await pane.frame()).getByRole("menuitem", { name: pane.say(item), exact: true }).click();
    await look(item);
    await (await pane.button(close)).click();
  }
  await workbench.sheet.type("I16", "281");
  await pane.go("overview");
  await pane.says("pane.marks.outdated.hint");
  await look("outdated");
  await pane.clear();
  await openAway(workbench, await noPlanHere(folder), "no-plan.xlsx");
  await pane.press("pane.actions.reviewOnly");
  await look("no plan");
  await openAway(workbench, await protectedPlan(folder), "protected.xlsx");
  await pane.press("pane.actions.reviewAndMark");
  await look("refused");
  await openAway(workbench, join(PLANS, "annual-plan-2027.xlsx"), "annual-plan-2027.xlsx");
  await (await pane.button("pane.actions.reviewAndMark")).click();
  await (await pane.frame()).getByRole("alertdialog").waitFor();
  await look("stopped before classified rows");
}

const withoutFaults = (theme: HostTheme): Scenario => ({
  name: `axe finds no serious fault in the pane's main states (${theme})`,
  async run({ open, folder }) {
    const workbench = await open({ theme });
    const faults: string[] = [];
    await mainStates(
      workbench,
      async (state) => {
        for (const fault of await seriousFaults(await workbench.pane.frame())) faults.push(`${state}: ${fault}`);
      },
      folder,
    );
    faults.push(...(await seriousFaults(workbench.page, ".title-bar")).map((fault) => `title bar: ${fault}`));
    assert.deepEqual([...new Set(faults)], []);
  },
});

export const access: readonly Scenario[] = [
  {
    name: "by keyboard alone: review and mark, go through the findings, clear",
    async run({ open }) {
      const workbench = await open();
      const { page, pane, sheet } = workbench;
      const frame = await pane.frame();
      await frame.locator("body").evaluate((body) => {
        body.tabIndex = -1;
        body.focus();
      });
      await tabTo(workbench, pane.say("pane.actions.reviewAndMark"));
      await page.keyboard.press("Enter");
      await pane.told("pane.notice.marked.title");
      await frame.locator("[role=tab][aria-selected=true]").waitFor();
      await frame.locator("body").focus();
      await tabTo(workbench, pane.say("pane.tabs.overview"));
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await frame.getByRole("list", { name: pane.say("pane.findings.list") }).waitFor();
      const before = await sheet.selected();
      await page.keyboard.press("F8");
      await frame.locator("li[aria-posinset='1'] button[aria-expanded=true]").waitFor();
      // The cell is selected a moment after the finding.
      const first = await sheet.selectsOther(before);
      await page.keyboard.press("F8");
      await frame.locator("li[aria-posinset='2'] button[aria-expanded=true]").waitFor();
      await sheet.selectsOther(first);
      await page.keyboard.press("Shift+F8");
      await frame.locator("li[aria-posinset='1'] button[aria-expanded=true]").waitFor();
      await sheet.selects(first);
      await frame.locator("body").focus();
      await tabTo(workbench, pane.say("pane.actions.clear"));
      await page.keyboard.press("Enter");
      await pane.told("pane.notice.cleared.title");
    },
  },
  {
    name: "the focus never falls to the body: the main button leads to the results, pages answer Esc, what goes away hands it on",
    async run({ open }) {
      const workbench = await open({ theme: "contrast" });
      const { page, pane } = workbench;
      const frame = await pane.frame();
      const focus = () =>
        frame.evaluate(
          "document.activeElement === document.body ? 'body' : document.activeElement.id || document.activeElement.textContent",
        ) as Promise<string>;
      await (await pane.button("pane.actions.reviewAndMark")).focus();
      await page.keyboard.press("Enter");
      await pane.told("pane.notice.marked.title");
      await pane.idle();
      assert.equal(await focus(), "tab-overview");
      for (const item of ["pane.menu.columns", "pane.issues.title", "pane.fixes.title", "pane.menu.help"] as const) {
        await (await pane.button("pane.menu.more")).focus();
        await page.keyboard.press("Enter");
        await frame.getByRole("menuitem", { name: pane.say(item), exact: true }).press("Enter");
        await (await pane.button("pane.page.back")).waitFor();
        assert.notEqual(await focus(), "body", item);
        await page.keyboard.press("Escape");
        await frame.locator("[role=tab][aria-selected=true]").waitFor();
        assert.notEqual(await focus(), "body", `after ${item}`);
      }
      await (await pane.entry("M5")).press("Enter");
      await (await pane.button("pane.findings.clearFilter")).press("Enter");
      await (await pane.button("pane.findings.clearFilter")).waitFor({ state: "detached" });
      await painted(frame);
      assert.notEqual(await focus(), "body");
      // What the mouse is over reads as well as before, in high contrast too.
      const faults: string[] = [];
      for (const place of ["li[aria-posinset='2'] button", "#tab-project", "[data-action=review]"]) {
        await frame.locator(place).first().hover();
        faults.push(...(await seriousFaults(frame)).map((fault) => `over ${place}: ${fault}`));
      }
      await pane.go("overview");
      for (const place of ["main ul button:not(:disabled)", "main section ul button:not(:disabled)"]) {
        await frame.locator(place).first().hover();
        faults.push(...(await seriousFaults(frame)).map((fault) => `over ${place}: ${fault}`));
      }
      assert.deepEqual(faults, []);
      await (await pane.button("pane.actions.clear")).focus();
      await page.keyboard.press("Enter");
      await pane.told("pane.notice.cleared.title");
      await pane.idle();
      assert.equal(await focus(), pane.say("pane.actions.clear.short"));
    },
  },
  {
    name: "in English: the pane and the page say nothing in Chinese of their own, and the results are written in English",
    async run({ open, folder }) {
      const workbench = await open({ locale: "en-US" });
      const { pane, sheet, page } = workbench;
      await workbench.openFile(await furnishedPlan(folder));
      await pane.reviewAndMark();
      // The glossary keeps the Measures' own word beside the English one for the approved estimate.
      const fromFile = [
        "概算",
        "计划",
        "说明",
        "furnished.xlsx",
        "水库大坝安全监测",
        "社区食堂结算系统",
        "校车定位管理平台",
        "滨河水务所",
        "东岭街道办",
        "北渡学校",
      ];
      for (const tab of ["overview", "findings", "project"] as const) {
        if (tab === "project") await sheet.go("D4");
        await pane.go(tab);
        if (tab === "findings") await (await pane.entry("I4")).click();
        assert.deepEqual(chineseIn(await pane.text(), fromFile), [], tab);
      }
      assert.deepEqual(chineseIn(await page.locator(".title-bar").innerText(), ["中文"]), []);
    },
  },
  {
    name: "the language is changed while working, and the pane follows",
    async run({ open }) {
      const workbench = await open();
      await workbench.setLanguage("en-US");
      await workbench.pane.shows("sample-plan.xlsx");
      await workbench.pane.reviewOnly();
      await workbench.pane.says("pane.kind.violation");
    },
  },
  {
    name: "dark and high contrast are followed while the pane is open",
    async run({ open }) {
      const workbench = await open();
      await workbench.pane.reviewOnly();
      const frame = await workbench.pane.frame();
      const background = () =>
        frame
          .locator(".fui-FluentProvider > div")
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor);
      const seen = [await background()];
      for (const theme of ["dark", "contrast", "light"] as const) {
        await workbench.setTheme(theme);
        seen.push(
          await until(
            background,
            (now) => now !== seen.at(-1),
            () => `the pane should follow ${theme}`,
          ),
        );
      }
      assert.deepEqual(seen, ["rgb(255, 255, 255)", "rgb(41, 41, 41)", "rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
      await workbench.pane.says("pane.kind.violation");
    },
  },
  {
    name: "nothing is cut off or scrolls sideways in a pane of 320, 360 or 450 pixels, in either language, and no key of a text shows",
    async run({ open, folder }) {
      for (const locale of ["zh-CN", "en-US"] as const) {
        const workbench = await open({ locale, paneWidth: 320 });
        await mainStates(
          workbench,
          async (state) => {
            const frame = await workbench.pane.frame();
            for (const width of WIDTHS) {
              await widen(workbench, width);
              assert.deepEqual(await frame.evaluate(CLIPPED), [], `${locale}, ${state}, ${width} px`);
            }
            assert.doesNotMatch(await workbench.pane.text(), KEY, `${locale}, ${state}: the key of a text`);
          },
          folder,
        );
      }
    },
  },
  {
    name: "a refusal is announced to a screen reader, with a word and not by colour alone",
    async run({ open, folder }) {
      const workbench = await open();
      await workbench.openFile(await protectedPlan(folder));
      await workbench.pane.press("pane.actions.reviewAndMark");
      const frame = await workbench.pane.frame();
      await frame.locator(".fui-MessageBar").getByText(workbench.pane.say("host.protected.what")).waitFor();
      assert.ok((await frame.locator("[aria-live], [role=alert], [role=status]").count()) > 0);
    },
  },
  withoutFaults("light"),
  withoutFaults("dark"),
  withoutFaults("contrast"),
];
