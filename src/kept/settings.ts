import * as v from "valibot";
import { dayOfIso, isoOf, type Day } from "../exact";
import { CHOOSABLE, USUAL, type ResultChoice } from "../marking";
import { named, notTold, readBy, type OnLost } from "./read";

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
  /** Whether tier and amounts are written as formulas, which follow an edit without the add-in. */
  readonly formulas: boolean;
}

/** What of them says how a sheet is marked. */
export type MarkSettings = Omit<KeptSettings, "asOf">;

/** Key of the settings that are kept in the workbook. */
export const SETTINGS_KEY = "PlanReview.settings";

const asOf = v.pipe(v.string(), v.transform(dayOfIso), v.number());

/** Settings from what a workbook kept, each by itself; what cannot be read is told and means the default. Those of before hints and wrapping had fewer. */
export function readSettings(kept: unknown, onLost: OnLost = notTold): KeptSettings {
  const settings = readBy(named, kept, onLost) ?? {};
  const columns = readBy(v.array(v.string()), settings.columns, onLost);
  if (columns?.some((key) => !CHOOSABLE.includes(key as never))) onLost();
  return {
    asOf: readBy(asOf, settings.asOf, onLost),
    columns: columns && choiceOf(columns),
    hints: readBy(v.boolean(), settings.hints, onLost) ?? false,
    wrap: readBy(v.boolean(), settings.wrap, onLost) ?? false,
    formulas: readBy(v.boolean(), settings.formulas, onLost) ?? false,
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
  readonly formulas?: true;
} {
  return {
    asOf: settings.asOf === null ? null : isoOf(settings.asOf),
    ...(settings.columns === null ? {} : { columns: settings.columns }),
    ...(settings.hints ? { hints: true } : {}),
    ...(settings.wrap ? { wrap: true } : {}),
    ...(settings.formulas ? { formulas: true } : {}),
  };
}
