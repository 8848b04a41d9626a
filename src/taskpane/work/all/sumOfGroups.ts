import { sumKnown, type Fen } from "../../../exact";
import type { MoneyGroup } from "../../overview/moneyGroups";

/** Projects of several sheets that belong together. */
export interface SheetsGroup {
  readonly key: string;
  readonly name: string;
  readonly projects: number;
  readonly total: Fen | null;
  readonly yearAmt: Fen | null;
}

/** Groups of one name in several sheets, added up, in the order in which they come. */
export function sumOfGroups(sheets: readonly (readonly MoneyGroup[])[]): readonly SheetsGroup[] {
  const sums = new Map<string, SheetsGroup>();
  for (const { key, name, rows, total, yearAmt } of sheets.flat()) {
    const before = sums.get(key) ?? { key, name, projects: 0, total: null, yearAmt: null };
    sums.set(key, {
      ...before,
      projects: before.projects + rows.length,
      total: sumKnown([before.total, total]),
      yearAmt: sumKnown([before.yearAmt, yearAmt]),
    });
  }
  return [...sums.values()];
}
