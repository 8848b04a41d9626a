import type { Fen } from "../../exact";

/** A project as far as it has to be known again in another sheet. */
export interface MatchRow {
  readonly row: number;
  /** Project code as written; "" without one. */
  readonly code: string;
  readonly name: string;
  /** "" where the cell says nothing, null where the sheet has no such column. */
  readonly unit: string | null;
  /** Total in 分, which helps to see a renamed project; null = not known. */
  readonly total: Fen | null;
}

/** What two rows are held for one project by: its code, its name and unit, or a person's word. */
export type MatchBy = "code" | "nameUnit" | "given";

export interface Pair {
  readonly oldRow: number;
  readonly newRow: number;
  readonly by: MatchBy;
}

/**
 * Why two rows are not held for one project without asking:
 * codeTwice: the code stands on several rows of one sheet · contradicts: the code names one row, name and unit another ·
 * twoCandidates: name and unit stand on several rows · renamed: same unit, a name much alike · unitChanged: same name,
 * another unit · unitUnknown: same name, but one of the two says no unit.
 */
export type Doubt = "codeTwice" | "contradicts" | "twoCandidates" | "renamed" | "unitChanged" | "unitUnknown";

export interface Question {
  readonly oldRow: number;
  readonly newRow: number;
  readonly doubt: Doubt;
}

/** A person's answer: two rows are one project; null: the row has no counterpart. */
export interface GivenPair {
  readonly oldRow: number | null;
  readonly newRow: number | null;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  /** Every pair of rows that a person has to decide; their rows are in none of the other lists. */
  readonly questions: readonly Question[];
  readonly onlyOld: readonly number[];
  readonly onlyNew: readonly number[];
}

/** A row with its keys. */
export interface Keyed extends MatchRow {
  readonly codeKey: string;
  readonly nameKey: string;
  readonly unitKey: string;
  /** Name and unit together; "" for a row without a name. */
  readonly identity: string;
}
