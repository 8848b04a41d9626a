/**
 * engine/: Univer's formula engine on a thread of its own. A marked row has half a dozen formulas, so that a plan of
 * thousands of rows takes the engine seconds; in the page's own thread nobody could type meanwhile.
 *
 * The page (../page/spreadsheet.ts) starts this script as a worker; Univer keeps a copy of the workbook here, sends
 * what is changed, and takes the results as mutations marked `fromFormula`. Nothing else runs here, and nothing of ours
 * knows where formulas are calculated: the headless Univer of the tests calculates in its own thread.
 */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsCoreWorkerPreset } from "@univerjs/preset-sheets-core/worker";
import { UniverSheetsFilterWorkerPreset } from "@univerjs/preset-sheets-filter/worker";

const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.ERROR });
// Besides the sheets and formulas, only filters send their changes here; nothing must arrive that this Univer does not know.
for (const plugin of [UniverSheetsCoreWorkerPreset(), UniverSheetsFilterWorkerPreset()].flatMap(
  (preset) => preset.plugins,
)) {
  if (Array.isArray(plugin)) univer.registerPlugin(...(plugin as Parameters<typeof univer.registerPlugin>));
  else univer.registerPlugin(plugin);
}
