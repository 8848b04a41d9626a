import { HostError } from "../host/types";
import { inExcel } from "./run";

/** Selects a cell or range and brings its sheet to the front. */
export async function select(sheetId: string, address: string): Promise<void> {
  try {
    await inExcel(
      async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        sheet.activate();
        sheet.getRange(address).select();
        await context.sync();
      },
      { address },
    );
  } catch (error) {
    // Excel gives no code of its own when another workbook is in front; reading and writing work then, selecting does not.
    const failure = error as HostError;
    throw failure.code === "unknown" ? new HostError("otherWorkbook", failure.detail, { address }) : failure;
  }
}

/** The active cell: it stays one cell where several areas are selected (ExcelApi 1.7). */
export function selection(): Promise<{ readonly sheetId: string; readonly address: string }> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    cell.worksheet.load("id");
    await context.sync();
    return { sheetId: cell.worksheet.id, address: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
  });
}
