import type { HostTheme, PaneBoot } from "./types";

/** What Office tells of its theme; every part may be missing on an older Excel. */
export interface OfficeThemeFacts {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Relative luminance below which a background counts as dark (WCAG 2.2: 0.179 is equally far from black and white). */
const DARK_BELOW = 0.179;

/** Whether a "#rrggbb" background is dark; undefined for anything that is no such colour. */
export function isDarkColour(colour: string | undefined): boolean | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (hex === undefined) return undefined;
  const channel = (offset: number) => {
    const value = parseInt(hex.slice(offset, offset + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4) < DARK_BELOW;
}

/** The theme for what Office says, or else for what the browser prefers. Forced colours win over both. */
export function themeFor(
  office: OfficeThemeFacts | undefined,
  prefersDark: boolean,
  forcedColours: boolean,
): HostTheme {
  if (forcedColours) return "contrast";
  // isDarkTheme is newer than ExcelApi 1.14; the background is told by every host that has a theme at all.
  const dark = office?.isDarkTheme ?? isDarkColour(office?.bodyBackgroundColor) ?? (office ? false : prefersDark);
  return dark ? "dark" : "light";
}

/**
 * Follows the theme. Excel raises no event for it (OfficeThemeChanged is Outlook's only), so it is read again whenever
 * the person comes back to the pane and every few seconds while it is visible; forced colours and the browser's
 * preference do tell of changes.
 */
export function followTheme(
  readOffice: () => OfficeThemeFacts | undefined,
  view: Window,
  everyMs = 3000,
): PaneBoot["theme"] {
  const dark = view.matchMedia("(prefers-color-scheme: dark)");
  const forced = view.matchMedia("(forced-colors: active)");
  const current = () => themeFor(readOffice(), dark.matches, forced.matches);
  return {
    current,
    watch(listener) {
      let last = current();
      const check = () => {
        const next = current();
        if (next === last) return;
        last = next;
        listener(next);
      };
      const timer = view.setInterval(() => {
        if (!view.document.hidden) check();
      }, everyMs);
      dark.addEventListener("change", check);
      forced.addEventListener("change", check);
      view.addEventListener("focus", check);
      return () => {
        view.clearInterval(timer);
        dark.removeEventListener("change", check);
        forced.removeEventListener("change", check);
        view.removeEventListener("focus", check);
      };
    },
  };
}
