/**
 * The shell inside Excel: waits for office.js, makes sure that this Excel is new enough, and starts the pane.
 * With an older Excel, or in a plain browser window, the plain-HTML notice of the page stays instead.
 */
import { autoOpenOver } from "./autoOpen";
import { localeFor } from "./language";
import { machineSettings } from "./machineSettings";
import { followTheme } from "./theme";

/** Excel 2021 LTSC, the oldest Excel whose web view can run the pane, has exactly this much. */
const FLOOR = "1.14";

async function startInExcel(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const { host } = await Office.onReady();
  if (!host) return window.showPlanReviewNotice?.("outside");
  if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR)) return window.showPlanReviewNotice?.("excel");
  if (!window.startPlanReview) return window.showPlanReviewNotice?.("broken", "pane.js");
  const autoOpen = autoOpenOver(Office.context.document?.settings);
  await window.startPlanReview(root, {
    language: localeFor(Office.context.displayLanguage),
    theme: followTheme(() => Office.context.officeTheme, window),
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
    settings: machineSettings(() => window.localStorage, Office.context.partitionKey ?? ""),
    ...(autoOpen ? { autoOpen } : {}),
  });
}

// Without the loader (blocked, or missing from the server) there is no Excel to wait for.
if (typeof Office === "undefined" || typeof Office.onReady !== "function")
  window.showPlanReviewNotice?.("broken", "office.js");
else startInExcel().catch((error: unknown) => window.showPlanReviewNotice?.("broken", String(error)));
