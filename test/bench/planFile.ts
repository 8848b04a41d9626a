/** A plan of the benchmark as an .xlsx file. */
import { join } from "node:path";
import { Workbook } from "exceljs";
import { HEADER, projectRows } from "./sheets";

/** Writes a plan of so many rows, one in ten with faults, into a folder. Returns its path. */
export async function planFile(rows: number, folder: string): Promise<string> {
  const book = new Workbook();
  book.addWorksheet("项目库").addRows([HEADER, ...projectRows(rows, "few")]);
  const path = join(folder, `plan-${rows}.xlsx`);
  await book.xlsx.writeFile(path);
  return path;
}
