/** What the workbench remembers on this machine: language, appearance, width of the pane. */
import { isLocale, type Locale } from "../../messages";
import { localeFor } from "../../taskpane/boot/language";
import { machineSettings } from "../../taskpane/boot/machineSettings";
import type { HostTheme } from "../../taskpane/boot/types";

export const PANE_WIDTH = { least: 320, usual: 380, most: 500 } as const;

export interface Preferences {
  locale: Locale;
  theme: HostTheme;
  /** CSS pixels. */
  paneWidth: number;
}

const settings = machineSettings(() => window.localStorage);

export function clampPaneWidth(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

/** What was chosen; else the browser's language, contrast where the system forces its colours, or as the system is. */
export function readPreferences(): Preferences {
  const theme = settings.read("workbench.theme");
  const language = settings.read("workbench.language");
  const width = Number(settings.read("workbench.paneWidth"));
  const systemTheme = matchMedia("(forced-colors: active)").matches
    ? "contrast"
    : matchMedia("(prefers-color-scheme: dark)").matches
      ? "dark"
      : "light";
  return {
    locale: isLocale(language) ? language : localeFor(navigator.language),
    theme: theme === "light" || theme === "dark" || theme === "contrast" ? theme : systemTheme,
    paneWidth: Number.isFinite(width) && width > 0 ? clampPaneWidth(width) : PANE_WIDTH.usual,
  };
}

export function writePreference(key: "language" | "theme" | "paneWidth", value: string): void {
  settings.write(`workbench.${key}`, value);
}
