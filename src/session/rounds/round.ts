import type { SheetHistory } from "../../kept";
import type { Entry } from "../findings/entry";
import type { Numbered } from "./numbering";

/** What is compared and numbered on one sheet while it is open. */
export interface Round {
  /** The review that this one is compared with; edits and live reviews do not shift it. */
  baseline: SheetHistory | null;
  numbered: Numbered;
  /** The entries of what was numbered last, and what they were held against; null: nothing was, or some were explained. */
  dressed: { readonly entries: readonly Entry[]; readonly before: ReadonlySet<number> | null } | null;
  /** What the newest saving took the place of, to be put back. */
  replaced: SheetHistory | null;
  /** When the session itself saved last; null: not yet. */
  savedAt: number | null;
}

const NOTHING_NUMBERED: Numbered = { said: [], gone: [], projects: () => [], next: 1, laid: null };

/** The first round since the workbook was opened: against what it kept, if it kept anything. */
export const roundFrom = (last: SheetHistory | null): Round => ({
  baseline: last,
  numbered: last
    ? { said: last.said, gone: [], projects: () => last.projects, next: last.next, laid: null }
    : NOTHING_NUMBERED,
  dressed: null,
  replaced: null,
  savedAt: null,
});
