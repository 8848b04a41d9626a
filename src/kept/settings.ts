import { dayOfIso, isoOf, type Day } from "../exact";
import { CHOOSABLE, USUAL, type ResultChoice } from "../marking";

/** What of the settings goes with the workbook. */
export interface KeptSettings {
  /** Base date of the review; null = today in Asia/Shanghai. */
  readonly asOf: Day | null;
  /** Result columns that marking writes; null = all. */
  readonly columns: ResultChoice | null;
  /** Whether marking gives flagged cells a hint that is shown when they are selected. */
  readonly hints: boolean;
  /** Whether 问题说明 wraps, one finding a line, so that rows grow. */
  readonly wrap: boolean;
}

/** Key of the settings that are kept in the workbook. */
export const SETTINGS_KEY = "PlanReview.settings";

/** Settings from what a workbook kept; anything unreadable there (another version, a hand in the file) means the defaults. */
export function readSettings(kept: unknown): KeptSettings {
  if (typeof kept !== "object" || kept === null) return { asOf: null, columns: null, hints: false, wrap: false };
  const asOf = "asOf" in kept && typeof kept.asOf === "string" ? dayOfIso(kept.asOf) : null;
  return {
    asOf,
    columns: "columns" in kept && Array.isArray(kept.columns) ? choiceOf(kept.columns) : null,
    hints: "hints" in kept && kept.hints === true,
    wrap: "wrap" in kept && kept.wrap === true,
  };
}

/** The columns in their own order, each once; null where they are the usual ones. */
export function choiceOf(keys: readonly unknown[]): ResultChoice | null {
  const chosen = CHOOSABLE.filter((key) => keys.includes(key));
  return chosen.join() === USUAL.join() ? null : chosen;
}

/** The same as plain JSON. */
export function settingsToKeep(settings: KeptSettings): {
  readonly asOf: string | null;
  readonly columns?: readonly string[];
  readonly hints?: true;
  readonly wrap?: true;
} {
  return {
    asOf: settings.asOf === null ? null : isoOf(settings.asOf),
    ...(settings.columns === null ? {} : { columns: settings.columns }),
    ...(settings.hints ? { hints: true } : {}),
    ...(settings.wrap ? { wrap: true } : {}),
  };
}
