/** Univer with its interface: one per page; workbooks come and go in it. */
import {
  LocaleService,
  LocaleType,
  LogLevel,
  mergeLocales,
  ThemeService,
  Univer,
  UniverInstanceType,
  IUniverInstanceService,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import conditionalEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { IEditorBridgeService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterChinese from "@univerjs/preset-sheets-filter/locales/zh-CN";
import filterEnglish from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteChinese from "@univerjs/preset-sheets-note/locales/zh-CN";
import noteEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortChinese from "@univerjs/preset-sheets-sort/locales/zh-CN";
import sortEnglish from "@univerjs/preset-sheets-sort/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import type { Locale } from "../../messages";
import type { HostTheme } from "../../taskpane/boot/types";
import { keepFocusInPane } from "./keepFocus";
import { drawWordsPlainly } from "./plainText";

const LOCALES = {
  [LocaleType.ZH_CN]: mergeLocales(
    coreChinese,
    conditionalChinese,
    validationChinese,
    filterChinese,
    noteChinese,
    sortChinese,
  ),
  [LocaleType.EN_US]: mergeLocales(
    coreEnglish,
    conditionalEnglish,
    validationEnglish,
    filterEnglish,
    noteEnglish,
    sortEnglish,
  ),
};
/** ../engine, as the build lays it beside this page. */
const ENGINE = "workbench-engine.js";
export const univerLocale = (locale: Locale): LocaleType => (locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US);

export interface Spreadsheet {
  readonly univer: Univer;
  /** Shows a workbook in place of the one before, which is thrown away. Protected sheets can be looked at only. */
  show(data: IWorkbookData, protectedSheets: readonly string[]): Workbook;
  setLocale(locale: Locale): void;
  setTheme(theme: HostTheme): void;
}

/** @param onEditing told when a cell begins and ends being edited */
export function createSpreadsheet(
  place: HTMLElement,
  locale: Locale,
  theme: HostTheme,
  onEditing: (isEditing: boolean) => void,
): Spreadsheet {
  const container = document.createElement("div");
  place.replaceChildren(container);
  const univer = new Univer({
    locale: univerLocale(locale),
    locales: LOCALES,
    logLevel: LogLevel.ERROR,
    darkMode: theme !== "light",
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      workerURL: new Worker(ENGINE),
      header: true,
      footer: {},
      disableAutoFocus: true,
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(...(plugin as Parameters<typeof univer.registerPlugin>));
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  let open: string | null = null;

  return {
    univer,
    show(data, protectedSheets) {
      if (open !== null) injector.get(IUniverInstanceService).disposeUnit(open);
      const isFirst = open === null;
      open = data.id;
      const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      // Univer starts its parts with the first workbook; the editor is not there before.
      if (isFirst) {
        injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => onEditing(visible));
        drawWordsPlainly(injector);
        keepFocusInPane(injector);
      }
      const shown = FUniver.newAPI(univer).getActiveWorkbook();
      for (const sheetId of protectedSheets) {
        const permission = shown?.getSheetBySheetId(sheetId)?.getWorksheetPermission();
        // It says that it protects by itself, and throws where that was not done before.
        void permission?.protect().then(() => permission.setReadOnly());
      }
      return workbook;
    },
    setLocale(next) {
      injector.get(LocaleService).setLocale(univerLocale(next));
    },
    setTheme(next) {
      injector.get(ThemeService).setDarkMode(next !== "light");
    },
  };
}
