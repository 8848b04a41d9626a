import { dayOfIso, isoOf } from "../exact";
import type { SessionSettings } from "./types";

/** Key of the settings that are kept in the workbook. */
export const SETTINGS_KEY = "PlanReview.settings";

/** Settings from what a workbook kept; anything unreadable there (another version, a hand in the file) means the defaults. */
export function readSettings(kept: unknown): Pick<SessionSettings, "asOf"> {
  const asOf = typeof kept === "object" && kept !== null && "asOf" in kept && typeof kept.asOf === "string" ? dayOfIso(kept.asOf) : null;
  return { asOf };
}

/** The same as plain JSON. */
export function settingsToKeep(settings: Pick<SessionSettings, "asOf">): { readonly asOf: string | null } {
  return { asOf: settings.asOf === null ? null : isoOf(settings.asOf) };
}
