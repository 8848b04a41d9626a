import { addressOf } from "../../sheet";
import type { Finding } from "../../review/types";

/** First row of A1 text as hosts tell selections ("C7", "Sheet1!$C$7:D9", "7:7", "B2,B5"); null where it names none ("B:B"). */
export function rowOfAddress(address: string): number | null {
  const first = startAddress(address);
  const match = /^[A-Z]{0,3}(\d{1,7})$/.exec(first);
  return match ? Number(match[1]) : null;
}

/** First cell of A1 text, without sheet name and dollar signs. */
export function startAddress(address: string): string {
  const area = address.slice(address.lastIndexOf("!") + 1).split(",")[0] ?? "";
  return (area.split(":")[0] ?? "").replace(/\$/g, "").trim();
}

/** A1 texts of the cells a finding stands on; its rows' first column where it names no cell; empty for the whole sheet. */
export function addressesOfFinding(finding: Finding): readonly string[] {
  if (finding.cells.length) return finding.cells.map((cell) => addressOf(cell.row, cell.column));
  if (finding.row !== null) return [addressOf(finding.row, 1)];
  return finding.rows.map((row) => addressOf(row, 1));
}
