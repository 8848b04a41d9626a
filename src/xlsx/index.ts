/**
 * xlsx/: a workbook that is a file. Reads .xlsx into plain data, patches what must change and leaves every other part
 * of the package as it is, byte for byte. For the command line and the workbench; runs in Node and in a browser.
 */
export { readPackage, unreadableReason, type UnreadableReason, type XlsxPackage } from "./package";
export { readWorkbook } from "./model/workbook";
export type * from "./model/types";
export { gridOfSheet, usedRange } from "./grid";
export { isDateFormat } from "./styles";
export { applyEdits } from "./patch/apply";
export { moveLines } from "./lines";
export { obstaclesOf, type Obstacle } from "./lines/obstacles";
export { addSheet, type NewSheet, type NewValidation } from "./patch/newSheet";
export { setCharts } from "./charts";
export type * from "./patch/types";
export { storedSettings, writeStoredSettings, type SettingChanges } from "./settings";
export { planBook } from "./create/planBook";
export { createXlsxHost, type XlsxHost } from "./host";
export { createXlsxReader, type XlsxReader } from "./reader";
export type { WorkbookEnding } from "./ending";
