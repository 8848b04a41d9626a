import { inExcel } from "./run";

/** A JSON value kept in the workbook (workbook.settings, ExcelApi 1.4); null = not there. */
export function readSetting(key: string): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/** Keeps a JSON value in the workbook; it is saved when the person saves the file. */
export function writeSetting(key: string, value: unknown): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
