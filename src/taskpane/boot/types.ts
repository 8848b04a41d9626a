/**
 * boot/: what a shell gives the pane. The pane bundle is one and the same under two HTML shells: Excel's task pane
 * (boot/excel.ts) and the workbench's (workbench/pane/boot.ts). It learns of its surroundings only through this
 * interface, so that it needs no branch for either, and its React code never names `Office`.
 */
import type { ShellNotice } from "../../messages/shell";
import type { Locale } from "../../messages/types";
import type { AutoOpen } from "./autoOpen";

/** Light or dark as the program around the pane is; `contrast` when the system forces its own colours. */
export type HostTheme = "light" | "dark" | "contrast";

/** Small texts kept on this machine for this person, never in the workbook. */
export interface MachineSettings {
  /** The value kept under a key, or undefined when there is none or the machine keeps nothing. */
  read(key: string): string | undefined;
  /** Keeps a value; undefined removes it. A machine that keeps nothing (storage switched off) forgets it at the end of the session. */
  write(key: string, value: string | undefined): void;
}

/** What the pane is started with, once the Excel client library is ready to be called. */
export interface PaneBoot {
  /** The language of the program around the pane; the person may choose another in the settings. */
  readonly language: Locale;
  readonly theme: {
    current(): HostTheme;
    /** Tells of changes while the pane is open. Returns what ends it. */
    watch(listener: (theme: HostTheme) => void): () => void;
  };
  /** Whether the host has a requirement set, for example `("ExcelApi", "1.18")`. Members newer than the floor are guarded by it. */
  supports(requirementSet: string, version: string): boolean;
  readonly settings: MachineSettings;
  /** Absent where a workbook cannot open the pane. */
  readonly autoOpen?: AutoOpen;
}

/** Starts the pane inside an element, once its language is loaded. Called once by the shell; rejects where the language does not come. */
export type StartPane = (root: HTMLElement, boot: PaneBoot) => Promise<void>;

declare global {
  interface Window {
    /** Put here by the pane bundle (taskpane/main.tsx) for the shell that was loaded after it. */
    startPlanReview?: StartPane;
    /** Put here by shell/language.js: the page's language, and its title in it. */
    speakPlanReview?: (locale: Locale) => void;
    /** Put here by shell/unsupported.js: shows a plain-HTML notice instead of the pane. */
    showPlanReviewNotice?: (notice: ShellNotice, details?: string) => void;
    /** Put here by shell/unsupported.js: the pane starts, nothing is waited for any longer. */
    planReviewStarts?: () => void;
  }
}
