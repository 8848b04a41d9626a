import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { HostTheme, PaneBoot } from "../boot/types";

/** Chinese faces first named where Segoe UI has none. */
const fontFamilyBase =
  '"Segoe UI", "Segoe UI Web (West European)", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

/** With the background under the mouse: see hover.ts. */
const THEMES: Readonly<Record<HostTheme, Theme & { readonly paneHover: string }>> = {
  light: { ...webLightTheme, fontFamilyBase, paneHover: webLightTheme.colorNeutralBackground1Hover },
  dark: { ...webDarkTheme, fontFamilyBase, paneHover: webDarkTheme.colorNeutralBackground1Hover },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase, paneHover: "#262626" },
};

/** Fluent's theme for the surroundings as they are now; follows them while the pane is open. */
export function useTheme(boot: PaneBoot): Theme {
  return THEMES[useSyncExternalStore(boot.theme.watch, boot.theme.current)];
}
