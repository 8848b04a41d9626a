/** What was edited on each sheet since it was read, so that the next live review reads no more than that. */
import type { HostEvent } from "../../host/types";
import { type CellRange, parseRange } from "../../sheet";

/** A range of cells that hold something else now; "formulas": whatever is calculated may; "all": rows or columns may have moved. */
export type Edit = CellRange | "formulas" | "all";

/** More than this at once is read as a whole. */
const MOST_EDITS = 50;

export class PendingEdits {
  private readonly bySheet = new Map<string, readonly Edit[]>();

  note(sheetId: string, edit: Edit): void {
    const before = this.of(sheetId);
    this.bySheet.set(
      sheetId,
      edit === "all" || before[0] === "all" || before.length >= MOST_EDITS ? ["all"] : [...before, edit],
    );
  }

  of(sheetId: string): readonly Edit[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  /** These were read; what came in meanwhile stays. */
  done(sheetId: string, read: readonly Edit[]): void {
    const now = this.of(sheetId);
    const isLonger = read.every((edit, index) => now[index] === edit);
    this.bySheet.set(sheetId, isLonger ? now.slice(read.length) : now);
  }
}

/** What an edit event says was edited. */
export function editOf({ address, isCells }: Extract<HostEvent, { kind: "changed" }>): Edit {
  return (isCells ? parseRange(address.slice(address.lastIndexOf("!") + 1)) : null) ?? "all";
}
