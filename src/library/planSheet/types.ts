/**
 * planSheet/: a worksheet for a year's plan as data: headers of the glossary in groups, drop-downs, formats, input
 * hints, validations that work without the add-in. A host writes it as it is told here.
 */
import type { FieldKey } from "../../fields";

/** What the sheet is for. */
export const PURPOSES = ["library", "annual", "midYear"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What Excel itself looks at while somebody types. Formulas are for the first row, without "=". */
export type Check =
  | { readonly kind: "list"; readonly options: readonly string[] }
  /** A number, not below `least`; null: any. */
  | { readonly kind: "number"; readonly least: number | null; readonly limit: string | null }
  | { readonly kind: "date" };

export interface PlanColumn {
  readonly field: FieldKey;
  readonly header: string;
  /** Above the header; null: the header stands over both rows. */
  readonly group: string | null;
  /** Characters of the standard font. */
  readonly width: number;
  readonly numberFormat: string;
  readonly horizontal: "left" | "center" | "right";
  readonly check: Check | null;
  /** Shown beside the cell while it is selected; "" for none. */
  readonly hint: string;
  /** What Excel says to an entry that the check does not pass, and whether it may stay all the same. */
  readonly refusal: string;
  readonly mayStay: boolean;
}

/** A whole sheet. Rows and columns from 1; text is written as text, dates as real ones. */
export interface PlanSheetContent {
  readonly name: string;
  readonly title: string;
  /** Below the title: who sends it; then what else is to be known. */
  readonly notes: readonly string[];
  /** In what unit amounts are, at the right of the first note. */
  readonly unitNote: string;
  readonly columns: readonly PlanColumn[];
  /** Row of the groups; the headers stand in the next one, projects below. */
  readonly headerRow: number;
  readonly firstRow: number;
  /** Last row that formats and checks reach down to. */
  readonly lastRow: number;
  readonly examples: readonly (readonly (string | number | null)[])[];
  readonly hintTitle: string;
  readonly footer: string;
}
