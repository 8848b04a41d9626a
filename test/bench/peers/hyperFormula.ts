import { HyperFormula } from "hyperformula";
import { TIERS } from "./tiers";
import type { Answer, Peer } from "./facts";

/** Formulas of one row, in a sheet of total, contract, supplement, adjusted in A to D. */
export function formulasOfRow(row: number): readonly [string, string, string] {
  // Built from the lowest band out, so that the highest is asked first.
  const tier = TIERS.reduce(
    (otherwise, { tier: name, least }) => `IF(A${row}>=${least},"${name}",${otherwise})`,
    '"NA"',
  );
  return [`=${tier}`, `=C${row}>B${row}*0.1`, `=D${row}>A${row}*0.15`];
}

export const hyperFormula: Peer = {
  name: "HyperFormula (recalculation)",
  omits: "doubles with Excel's own rounding of near numbers",
  prepare: (facts) => {
    const rows = facts.map(({ total, contract, supplement, adjusted }, index) => [
      total,
      contract,
      supplement,
      adjusted,
      ...formulasOfRow(index + 1),
    ]);
    const book = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
    return () => {
      book.rebuildAndRecalculate();
      return book.getSheetValues(0).map((row): Answer => ({
        tier: String(row[4]),
        supplementOver: row[5] === true,
        adjustmentOver: row[6] === true,
      }));
    };
  },
};
