import type { WorkbookInfo } from "../host/types";
import { inExcel } from "./run";

/** Name of the workbook and its sheets, in their order. */
export function describe(): Promise<WorkbookInfo> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const active = workbook.worksheets.getActiveWorksheet();
    workbook.load("name");
    active.load("id");
    workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    await context.sync();
    return {
      name: workbook.name,
      sheets: workbook.worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        isVisible: sheet.visibility === "Visible",
        isActive: sheet.id === active.id,
        isProtected: sheet.protection.protected,
      })),
    };
  });
}
