/** The page's frame: title bar with its commands, the place for the workbook, the splitter and the pane. */
import { LOCALES, text, type Locale, type MessageKey } from "../../messages";
import type { HostTheme } from "../../taskpane/boot/types";
import { button, element } from "./dom";
import type { Preferences } from "./preferences";
import { createSplitter } from "./splitter";

export interface LayoutActions {
  open(): void;
  save(): void;
  setTheme(theme: HostTheme): void;
  setLocale(locale: Locale): void;
  setPaneWidth(width: number, done: boolean): void;
}

export interface Layout {
  readonly sheetPlace: HTMLElement;
  readonly panePlace: HTMLElement;
  /** Puts all texts in a language; `file` is the open workbook's name. */
  relabel(locale: Locale, file: string): void;
  setTheme(theme: HostTheme): void;
  /** A short line in the title bar, read out politely. */
  say(line: string): void;
  setBusy(busy: boolean): void;
}

const THEMES: readonly HostTheme[] = ["light", "dark", "contrast"];
/** Each language in its own words, so that nobody is locked into one they cannot read. */
const LANGUAGES: Readonly<Record<Locale, string>> = { "zh-CN": "中文", "en-US": "English" };

export function createLayout(root: HTMLElement, preferences: Preferences, actions: LayoutActions): Layout {
  const fileName = element("h1", { class: "file-name" });
  const status = element("span", { role: "status", class: "status" });
  const open = button("", actions.open, { class: "command" });
  const save = button("", actions.save, { class: "command" });
  const theme = element("select", { class: "command" }, ...THEMES.map((value) => element("option", { value })));
  theme.value = preferences.theme;
  theme.addEventListener("change", () => actions.setTheme(theme.value as HostTheme));
  const language = element(
    "select",
    { class: "command" },
    ...LOCALES.map((value) => element("option", { value, lang: value }, LANGUAGES[value])),
  );
  language.value = preferences.locale;
  language.addEventListener("change", () => actions.setLocale(language.value as Locale));

  const sheetPlace = element("section", { class: "sheet-place" });
  const panePlace = element("aside", { class: "pane-place" });
  const splitter = createSplitter(preferences.paneWidth, (width, done) => {
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    actions.setPaneWidth(width, done);
  });
  root.replaceChildren(
    element(
      "header",
      { class: "title-bar" },
      fileName,
      status,
      element("div", { class: "commands" }, open, save, theme, language),
    ),
    element("main", { class: "work-area" }, sheetPlace, splitter, panePlace),
  );

  return {
    sheetPlace,
    panePlace,
    relabel(locale, file) {
      const say = (key: MessageKey): string => text(locale, key);
      document.documentElement.lang = locale;
      document.title = text(locale, "workbench.title", { file });
      fileName.textContent = file;
      fileName.title = file;
      open.textContent = say("workbench.open");
      open.title = say("workbench.open.hint");
      save.textContent = say("workbench.save");
      save.title = say("workbench.save.hint");
      theme.setAttribute("aria-label", say("workbench.theme"));
      theme.querySelectorAll("option").forEach((option) => {
        option.textContent = say(`workbench.theme.${option.value as HostTheme}`);
      });
      language.setAttribute("aria-label", say("workbench.language"));
      sheetPlace.setAttribute("aria-label", say("workbench.sheet"));
      panePlace.setAttribute("aria-label", say("workbench.pane"));
      splitter.setLabel(say("workbench.splitter"));
    },
    setTheme(value) {
      document.documentElement.dataset.theme = value;
    },
    say(line) {
      status.textContent = line;
    },
    setBusy(busy) {
      open.disabled = busy;
      save.disabled = busy;
      root.setAttribute("aria-busy", String(busy));
    },
  };
}
