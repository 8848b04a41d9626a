/**
 * handlers/: one small file per family of Excel's types. Each says which members the host serves and how they are
 * asked of the backend; the engine beside it (../batch.ts, ../members.ts, ../query.ts) knows nothing of spreadsheets.
 */
import type { AnyHandler } from "../handler";
import { chartHandlers } from "./charts";
import { conditionalFormatHandlers } from "./conditionalFormats";
import { dataValidationHandlers } from "./dataValidation";
import { filterHandlers } from "./filter";
import { nameHandlers } from "./names";
import { pageHandlers } from "./page";
import { rangeHandlers } from "./range";
import { rangeAreasHandlers } from "./rangeAreas";
import { rangeFormatHandlers } from "./rangeFormat";
import { settingHandlers } from "./settings";
import { tableHandlers } from "./tables";
import { workbookHandlers } from "./workbook";
import { worksheetHandlers } from "./worksheets";

/** By type name. */
export const HANDLERS: ReadonlyMap<string, AnyHandler> = new Map([
  ...workbookHandlers,
  ...worksheetHandlers,
  ...rangeHandlers,
  ...rangeAreasHandlers,
  ...rangeFormatHandlers,
  ...conditionalFormatHandlers,
  ...dataValidationHandlers,
  ...filterHandlers,
  ...pageHandlers,
  ...tableHandlers,
  ...nameHandlers,
  ...settingHandlers,
  ...chartHandlers,
]);
