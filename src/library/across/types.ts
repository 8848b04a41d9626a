import type { FieldKey } from "../../fields";
import type { SheetReview } from "../../review/types";
import type { MessageValue } from "../../messages/types";

/** A reviewed plan sheet of the workbook. */
export interface SheetOfBook {
  readonly id: string;
  /** What stands above its table, which says what the sheet is where its name does not; "" if nothing. */
  readonly title: string;
  readonly review: SheetReview;
}

/** Where a project stands. */
export interface CrossPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  /** Cell of its name, in A1 notation. */
  readonly address: string;
  readonly name: string;
  readonly unit: string;
}

/**
 * Why it is to be verified: departments: one name or code from several departments · differs: one project whose cells
 * differ between sheets · twice: one project on two sheets of the same purpose · codeShared: one code for two projects.
 */
export type CrossKind = "departments" | "differs" | "twice" | "codeShared";

export interface CrossFinding {
  readonly kind: CrossKind;
  /** Two or more, in the order of the workbook. */
  readonly places: readonly CrossPlace[];
  /** Fields that differ, each with what stands at each place; null = nothing comparable there. */
  readonly differs: readonly { readonly field: FieldKey; readonly values: readonly (MessageValue | null)[] }[];
}

/**
 * Two sheets that hold the same projects as a whole: versions: two versions of one plan, or a sheet and its summary ·
 * adjusted: a plan and the proposal of its adjustments.
 */
export interface SheetPair {
  readonly kind: "versions" | "adjusted";
  /** Names of the sheets. */
  readonly sheets: readonly [string, string];
  /** Projects that stand on both, and those of them that differ. */
  readonly shared: number;
  readonly differing: number;
}

export interface CrossCheck {
  readonly findings: readonly CrossFinding[];
  readonly pairs: readonly SheetPair[];
  /** Projects that stand on more than one sheet, whether or not anything is to be verified. */
  readonly repeated: number;
  /** Projects of all sheets, each counted once; classified ones are not among them. */
  readonly distinct: number;
}
