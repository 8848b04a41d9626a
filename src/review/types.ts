/** review/ runs the rules over a plan and says what it found, as plain data. */
import type { Day, Fen, MoneyUnit } from "../exact";
import type { FieldKey } from "../fields";
import type { MessageData } from "../messages/types";
import type { Citation, ReadingId } from "../regulation/types";
import type { PlanSheet } from "../plan/types";
import type { Doubt } from "../rules/doubts";
import type { FindingCell, FindingKind, Severity, Trace } from "../rules/types";
import type { ComputedValues, ValueKey } from "../rules/values";
import type { LocalWords } from "./words";

export interface Finding {
  /** Stable fingerprint: rule, project and fields; holds no names of classified rows. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly cite: Citation | null;
  /** Row the finding stands on; null for the sheet. */
  readonly row: number | null;
  readonly cells: readonly FindingCell[];
  /** Rows concerned, for findings told once per sheet. */
  readonly rows: readonly number[];
  /** Catalogue key and data; messages.format makes text of it. */
  readonly message: { readonly key: string; readonly data: MessageData };
  /** Why it is no more than 需核实 although the rule itself would say 不符合; none for most. */
  readonly doubts?: readonly Doubt[];
  /** Open questions under another option of which this verdict would differ. */
  readonly differs: readonly {
    readonly reading: ReadingId;
    readonly option: string;
    readonly severity: Severity | "pass" | "undecided";
  }[];
  readonly trace: (() => Trace) | null;
}

export interface Undecided {
  readonly rule: string;
  readonly missing: readonly FieldKey[];
  /** Years whose holidays the calendar would have to know. */
  readonly years?: readonly number[];
}

export interface RowReview {
  readonly row: number;
  readonly classified: boolean;
  /** Empty for classified rows. */
  readonly project: { readonly name: string; readonly unit: string };
  readonly applies: boolean | null;
  readonly computed: ComputedValues | null;
  /** How a value came about, built only when asked; null where the row has no such value, and for classified rows. */
  readonly traceOf: (value: ValueKey) => Trace | null;
  readonly findings: readonly Finding[];
  /** Findings that stand on another row and concern this one too: told and marked here as well, counted there. */
  readonly shared?: readonly Finding[];
  readonly undecided: readonly Undecided[];
}

/** A rule that threw: our fault, shown as such. */
export interface ReviewFault {
  readonly rule: string;
  readonly row: number | null;
  readonly detail: string;
}

export interface SheetReview {
  readonly sheetName: string;
  readonly policy: string;
  readonly asOf: Day;
  readonly unit: MoneyUnit;
  readonly plan: PlanSheet;
  readonly rows: readonly RowReview[];
  /** Findings about the sheet, and those told once. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly { readonly rule: string; readonly needs: readonly FieldKey[] }[];
  /** Options in force that are not the usual ones (the first of each reading), be it by the pack or by this review; printed on every output. */
  readonly readings: readonly { readonly reading: ReadingId; readonly option: string }[];
  readonly faults: readonly ReviewFault[];
  /** What the pack says otherwise than the catalogues; absent: nothing. */
  readonly words?: LocalWords;
}

export interface ReviewSummary {
  readonly projects: number;
  readonly classified: number;
  readonly outOfScope: number;
  readonly violations: number;
  readonly dataErrors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Rows of which 未判定 is read (isUndecided), not clauses. */
  readonly undecided: number;
  /** `total`: null where none of the projects says one. */
  readonly byTier: readonly { readonly tier: string; readonly projects: number; readonly total: Fen | null }[];
}

/** How an entry is shown: 不符合, 数据错误, 需核实, 说明, 未判定. */
export type EntryKind = "violation" | "dataError" | "warning" | "info" | "undecided";
