import type { FieldKey } from "../../fields";
import type { EntryKind, Finding } from "../../review/types";
import type { ApprovalTier } from "../../regulation/types";
import type { Waiver } from "../../kept";

/** Against the last review: 未整改 or 新增. */
export type Standing = "open" | "new";

/** One line of the findings list: a finding, or what could not be decided on a row. */
export interface Entry {
  /** Its fingerprint: unique within a review, and the same in the next one. */
  readonly key: string;
  /** Its number on this sheet: the same in every later review, and never given to another one. */
  readonly number: number;
  readonly kind: EntryKind;
  readonly finding: Finding | null;
  /** Only for kind "undecided". */
  readonly undecided: {
    readonly rules: readonly string[];
    readonly missing: readonly FieldKey[];
    readonly years: readonly number[];
  } | null;
  /** null for what concerns the sheet. */
  readonly row: number | null;
  readonly project: { readonly name: string; readonly unit: string } | null;
  readonly classified: boolean;
  readonly tier: ApprovalTier | null;
  /** null without an earlier review, and for notes. */
  readonly standing: Standing | null;
  /** What a person explained it with (已说明), as long as that holds. */
  readonly waiver: Waiver | null;
}

/** What a person's round of review puts to it. */
export type Dress = Pick<Entry, "number" | "standing" | "waiver">;
/** What the review alone says. */
export type Undressed = Omit<Entry, "key" | keyof Dress>;
