import type { KeptSaid, SheetHistory } from "../../kept";
import type { LastReview } from "../../review/comparison";

/** What is compared and numbered on one sheet while it is open. */
export interface Round {
  /** The review that this one is compared with; edits and live reviews do not shift it. */
  baseline: SheetHistory | null;
  /** All that was numbered since the sheet was opened, also what was seen only for a moment between two edits. */
  numbered: LastReview<KeptSaid>;
  /** What the newest saving took the place of, to be put back. */
  replaced: SheetHistory | null;
  /** When the session itself saved last; null: not yet. */
  savedAt: number | null;
}

const NOTHING_NUMBERED: LastReview<KeptSaid> = { said: [], projects: () => [], next: 1 };

/** The first round since the workbook was opened: against what it kept, if it kept anything. */
export const roundFrom = (last: SheetHistory | null): Round => ({
  baseline: last,
  numbered: last ? { said: last.said, projects: () => last.projects, next: last.next } : NOTHING_NUMBERED,
  replaced: null,
  savedAt: null,
});
