/** What a summary of ours has to be, in the file that was saved. */
import assert from "node:assert/strict";
import { readPackage } from "../../../src/xlsx";
import { convert, hasLibreOffice } from "./libreOffice";
import { modelOf, sheetOf } from "./workbook";

/** Counts and sums are formulas, in the saved file and when LibreOffice calculated it anew, and both charts show them. */
export function summaryIsWhole(bytes: Uint8Array, folder: string): void {
  const summary = sheetOf(modelOf(bytes), "审查情况汇总表");
  assert.deepEqual(summary.ourCharts, ["PlanReview tiers", "PlanReview amounts"]);
  const calculated = (sheet: typeof summary) =>
    sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, formula, value }) =>
        formula !== null && typeof value === "number" ? [[row, column, Math.round(value * 1e6)] as const] : [],
      ),
    );
  assert.ok(calculated(summary).length > 100, `${calculated(summary).length} formulas`);
  if (!hasLibreOffice()) return;
  const opened = convert(bytes, "xlsx", folder);
  assert.deepEqual(calculated(sheetOf(modelOf(opened), "审查情况汇总表")), calculated(summary));
  const parts = readPackage(opened).names();
  assert.ok(parts.filter((name) => /charts\/chart\d+\.xml$/.test(name)).length >= 2, "LibreOffice has the charts");
}
