/** The language of a page before any of its scripts but the first has run: what a person sees of it, its title, its lang. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { show } from "../../../src/commands/dialog";
import dialogPage from "../../../src/commands/shell/dialog.html";
import { filePage } from "../../../src/filepage/page/page.html";
import { shellText } from "../../../src/messages/shell";
import type { Locale } from "../../../src/messages/types";
import { localeFor } from "../../../src/taskpane/boot/language";
import taskpanePage from "../../../src/taskpane/shell/taskpane.html";
import panePage from "../../../src/workbench/pane/pane.html";
import workbenchPage from "../../../src/workbench/page/workbench.html";

const script = readFileSync(join(__dirname, "../../../src/taskpane/shell/language.js"), "utf8");

/** Pages by where a person's choice of language is kept, and what they say before anything of them runs. */
const PAGES = {
  "the pane in Excel": [taskpanePage({ cdn: false }), "plan-review:language", "starting"],
  "the pane in the workbench": [panePage(), "plan-review:language", "starting"],
  "the workbench": [workbenchPage(), "plan-review:workbench.language", "starting"],
  "the file page": [
    filePage({ language: "", unsupported: "", engine: "", page: "", icon: "", hash: () => "" }),
    "plan-review:language",
    "starting",
  ],
  "the dialog of a command": [dialogPage({ cdn: false }), "plan-review:language", "product"],
} as const;
type Page = keyof typeof PAGES;

interface Surroundings {
  readonly browser?: string;
  readonly chosen?: string;
  /** Language of the frame around the page; null: a frame of another host, which lets nobody look. */
  readonly frame?: string | null;
  readonly isStorageOff?: boolean;
}

/** Opens a page as a browser does, up to its first script. */
function open(page: Page, { browser = "zh-CN", chosen, frame, isStorageOff = false }: Surroundings): void {
  const [html, key] = PAGES[page];
  document.documentElement.innerHTML = new DOMParser().parseFromString(html, "text/html").documentElement.innerHTML;
  document.documentElement.lang = "zh-CN";
  document.documentElement.removeAttribute("data-language");
  localStorage.clear();
  if (chosen !== undefined) localStorage.setItem(key, chosen);
  const refuse = (): never => {
    throw new DOMException("refused", "SecurityError");
  };
  const around = {
    get localStorage() {
      return isStorageOff ? refuse() : localStorage;
    },
    get frameElement() {
      return frame === null ? refuse() : frame === undefined ? null : { lang: frame };
    },
    set speakPlanReview(speak: typeof window.speakPlanReview) {
      window.speakPlanReview = speak;
    },
  };
  const currentScript =
    document.querySelector("script[data-choice]") ?? document.querySelector('script[src="language.js"]');
  const seen = new Proxy(document, {
    get: (target, name) => {
      if (name === "currentScript") return currentScript;
      const value = Reflect.get(target, name) as unknown;
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value),
  });
  new Function("window", "document", "navigator", script)(around, seen, { language: browser });
}

afterEach(() => {
  delete window.speakPlanReview;
  localStorage.clear();
});

/** What a person sees of the page: texts that no style hides. */
const visible = (): string =>
  [...document.querySelectorAll("body .spoken")]
    .filter((element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (at.hasAttribute("hidden") || getComputedStyle(at).display === "none" || at.tagName === "NOSCRIPT")
          return false;
      return true;
    })
    .map(({ textContent }) => textContent)
    .join(" ");

const expectSpoken = (page: Page, locale: Locale): void => {
  expect([page, document.documentElement.lang]).toEqual([page, locale]);
  expect(visible()).toBe(shellText[locale][PAGES[page][2]]);
  expect(document.title).not.toBe("");
  expect(/[\u4e00-\u9fff]/.test(document.title)).toBe(locale === "zh-CN");
};

describe.each(Object.keys(PAGES) as Page[])("%s", (page) => {
  test("loads the script of the language before any other", () => {
    open(page, {});
    const first = document.querySelector("script");
    expect(page === "the file page" || first?.getAttribute("src") === "language.js").toBe(true);
  });

  test.each([
    ["en-US", "en-US"],
    ["en", "en-US"],
    ["de-DE", "en-US"],
    ["zh-CN", "zh-CN"],
    ["zh-Hans-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["", "zh-CN"],
  ] as const)("in a browser in “%s” begins in %s, as the page goes on", (browser, locale) => {
    open(page, { browser });
    expectSpoken(page, locale);
    expect(localeFor(browser)).toBe(locale);
  });

  test.each(["zh-CN", "en-US"] as const)("what the person chose (%s) wins over browser and frame", (chosen) => {
    const other = chosen === "zh-CN" ? "en-US" : "zh-CN";
    open(page, { browser: other, frame: other, chosen });
    expectSpoken(page, chosen);
  });

  test("the frame around it wins over the browser; one that lets nobody look does not matter", () => {
    open(page, { browser: "zh-CN", frame: "en-US" });
    expectSpoken(page, "en-US");
    open(page, { browser: "en-US", frame: null });
    expectSpoken(page, "en-US");
  });

  test("where storage is switched off, or holds something else, it follows the browser", () => {
    open(page, { browser: "en-US", isStorageOff: true });
    expectSpoken(page, "en-US");
    open(page, { browser: "en-US", chosen: "<b>" });
    expectSpoken(page, "en-US");
  });

  test("without scripts it speaks both languages", () => {
    open(page, {});
    document.documentElement.removeAttribute("data-language");
    for (const locale of ["zh-CN", "en-US"] as const) expect(visible()).toContain(shellText[locale][PAGES[page][2]]);
  });
});

test("a notice is told in the page's language", () => {
  open("the pane in Excel", { browser: "en-US" });
  document.getElementById("notice-excel")!.removeAttribute("hidden");
  document.getElementById("root")!.setAttribute("hidden", "");
  expect(visible()).toContain(shellText["en-US"].notices.excel.heading);
  expect(visible()).not.toMatch(/[\u4e00-\u9fff]/);
});

test("what a command says puts its dialog in the command's language, title included", () => {
  open("the dialog of a command", { browser: "zh-CN" });
  const saying = { locale: "en-US", intent: "info", title: "Done", lines: ["Nothing was changed."], close: "Close" };
  expect(show(JSON.stringify(saying), document)).toBe(true);
  expect(document.documentElement.lang).toBe("en-US");
  expect(document.title).toBe(shellText["en-US"].product);
  expect(document.body.textContent).not.toMatch(/[\u4e00-\u9fff]/);
});
