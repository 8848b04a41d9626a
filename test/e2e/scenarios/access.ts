/** For everybody: by keyboard alone, in English, in dark and high contrast, and as axe sees it. */
import assert from "node:assert/strict";
import { text, type Locale } from "../../../src/messages";
import type { HostTheme } from "../../../src/taskpane/boot/types";
import { seriousFaults } from "../support/axe";
import { hovered } from "../support/hovering";
import { furnishedPlan, protectedPlan } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { walk } from "../support/states";
import type { Workbench } from "../support/workbench";
import { becomes, focusHandedOn, painted, until } from "../support/waiting";

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

/** Files of texts that the pane has asked for since its page was loaded. */
async function textsLoaded({ pane }: Workbench): Promise<readonly string[]> {
  const frame = await pane.frame();
  const names = (await frame.evaluate(
    `performance.getEntriesByType("resource").flatMap(({ name }) => /chunks\\/(pane-(?:zh|en))\\./.exec(name)?.[1] ?? [])`,
  )) as readonly string[];
  return [...new Set(names)].sort();
}

const WIDTHS = [320, 360, 450] as const;

/** Gives the pane another width, and the sheet beside it none: drawing that anew takes longer than all that is looked at here. */
async function widen({ page, pane }: Workbench, width: number): Promise<void> {
  await page.locator(".pane-place iframe").evaluate((frame, px) => {
    frame.style.width = `${px}px`;
  }, width);
  await painted(await pane.frame());
}

const BACKGROUNDS = { light: "rgb(255, 255, 255)", dark: "rgb(41, 41, 41)", contrast: "rgb(0, 0, 0)" } as const;

/** Gives the pane another appearance, and waits until it has it. */
async function dress(workbench: Workbench, theme: HostTheme): Promise<void> {
  await workbench.setTheme(theme);
  const frame = await workbench.pane.frame();
  await frame.waitForFunction(
    (background) =>
      getComputedStyle(document.querySelector(".fui-FluentProvider > div")!).backgroundColor === background,
    BACKGROUNDS[theme],
  );
}

/** Elements whose content is wider than they are; what ends in … or is scrolled by a person is meant to be. */
const CLIPPED = `[document.documentElement, ...document.querySelectorAll("body *")]
  .filter((element) => {
    if (element.clientWidth <= 1 || element.scrollWidth <= element.clientWidth + 1 || element.closest("svg")) return false;
    const { display, textOverflow, overflowX, clipPath } = getComputedStyle(element);
    return display !== "inline" && textOverflow !== "ellipsis" && !["auto", "scroll"].includes(overflowX) && clipPath === "none";
  })
  .map((element) => element.tagName + " " + element.scrollWidth + ">" + element.clientWidth + " " + (element.textContent || "").slice(0, 40))`;

const COLOURS = ["color-contrast"] as const;

/** The key of a message, which nobody should ever read. */
const KEY = /\b(?:pane|task|host|across|field|tier|rules|marking|readings|admission|undecided)\.[a-zA-Z]/;

/**
 * Leads a person through every state of the pane: nothing is cut off at any width, no key of a text shows, and axe finds
 * no serious fault, as it stands and with the mouse over every control at once.
 * @param themes appearances looked at
 * @param isColourful whether colours are judged in each of them; they are the same in both languages. What axe says besides
 * is judged in the light one
 */
const everyState = (locale: Locale, themes: readonly HostTheme[], isColourful: boolean): Scenario => ({
  name: `every state of the pane (${locale}): nothing cut off at 320, 360 and 450 pixels, no key of a text, no serious fault${isColourful ? ", under the mouse neither" : ""} (${themes.join(", ")})`,
  timeout: 600_000,
  async run({ open, folder }) {
    const workbench = await open({ locale, theme: "light", paneWidth: 320 });
    const faults = new Set<string>();
    // To and fro: each state begins with the appearance that the one before ended with.
    let order = [...themes];
    let widths: number[] = [...WIDTHS];
    await walk(workbench, folder, async (state) => {
      const frame = await workbench.pane.frame();
      assert.doesNotMatch(await workbench.pane.text(), KEY, `${state}: the key of a text`);
      for (const [at, theme] of order.entries()) {
        if (at > 0) await dress(workbench, theme);
        // The dark appearance differs from the light one by colours alone.
        for (const width of theme === "dark" ? widths.slice(0, 1) : widths) {
          await widen(workbench, width);
          for (const cut of (await frame.evaluate(CLIPPED)) as readonly string[])
            faults.add(`${state}, ${theme}, ${width} px: cut off: ${cut}`);
        }
        if (theme === "light" || isColourful)
          for (const fault of await seriousFaults(frame, "html", theme === "light" ? null : COLOURS))
            faults.add(`${state}, ${theme}: ${fault}`);
        if (isColourful)
          for (const fault of await hovered(workbench.page, () => seriousFaults(frame, "html", COLOURS)))
            faults.add(`${state}, ${theme}, under the mouse: ${fault}`);
      }
      order = order.reverse();
      widths = widths.reverse();
    });
    for (const fault of await seriousFaults(workbench.page, ".title-bar")) faults.add(`title bar: ${fault}`);
    assert.deepEqual([...faults], []);
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
      await becomes(focus, "tab-overview");
      for (const item of ["pane.menu.columns", "pane.issues.title", "pane.fixes.title", "pane.menu.help"] as const) {
        await (await pane.button("pane.menu.more")).focus();
        await page.keyboard.press("Enter");
        await frame.getByRole("menuitem", { name: pane.say(item), exact: true }).press("Enter");
        await (await pane.button("pane.page.back")).waitFor();
        await focusHandedOn(frame, item);
        await page.keyboard.press("Escape");
        await frame.locator("[role=tab][aria-selected=true]").waitFor();
        await focusHandedOn(frame, `after ${item}`);
      }
      await (await pane.entry("M5")).press("Enter");
      await (await pane.button("pane.findings.clearFilter")).press("Enter");
      await (await pane.button("pane.findings.clearFilter")).waitFor({ state: "detached" });
      await focusHandedOn(frame, "the filter is cleared");
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
      await becomes(focus, pane.say("pane.actions.clear.short"));
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
        "东岭敬老院",
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
    name: "an English browser gets English from the first paint, title and all; what was chosen on this machine wins",
    async run({ open, browser, origin }) {
      const workbench = await open({ browserLanguage: "en-US" });
      await workbench.pane.reviewOnly();
      for (const place of [workbench.page, await workbench.pane.frame()]) {
        assert.equal(await place.evaluate("document.documentElement.lang"), "en-US");
        assert.doesNotMatch(await place.title(), /[\u4e00-\u9fff]/);
      }
      assert.deepEqual(await textsLoaded(workbench), ["pane-en"]);
      await workbench.setLanguage("zh-CN");
      await workbench.page.reload();
      await workbench.pane.says("pane.actions.reviewOnly");
      // Without its scripts but the first, the page says what it does in the browser's language.
      const context = await browser.newContext({ locale: "en-GB" });
      const page = await context.newPage();
      await page.route(/\.js$/, (route) =>
        route.request().url().endsWith("language.js") ? route.continue() : route.abort(),
      );
      for (const name of ["workbench.html", "pane.html", "taskpane.html", "dialog.html"]) {
        await page.goto(`${origin}/${name}`, { waitUntil: "commit" });
        await page.locator("html[data-language]").waitFor();
        assert.equal(await page.evaluate("document.documentElement.lang"), "en-US", name);
        assert.doesNotMatch((await page.title()) + (await page.locator("body").innerText()), /[\u4e00-\u9fff]/, name);
      }
      await context.close();
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
      // In the pane's own settings: the texts are loaded first, then all of it is in the other language.
      const frame = await workbench.pane.frame();
      await frame.getByRole("button", { name: workbench.pane.say("pane.menu.settings"), exact: true }).click();
      const language = frame.getByRole("combobox", { name: workbench.pane.say("pane.settings.language"), exact: true });
      await language.selectOption("zh-CN");
      await frame.getByRole("heading", { name: text("zh-CN", "pane.settings.title"), exact: true }).waitFor();
      assert.deepEqual(await textsLoaded(workbench), ["pane-en", "pane-zh"]);
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
  everyState("zh-CN", ["light", "dark", "contrast"], true),
  everyState("en-US", ["light", "dark", "contrast"], false),
];
