import type {
  ClearReceipt,
  HostErrorCode,
  MarkReceipt,
  Progress,
  SheetInfo,
  Surrounding,
  WorkbookInfo,
} from "../host/types";
import type { HintsDone } from "../marking";
import type { NoPlan } from "../plan/types";
import type { EntryKind, ReviewSummary, SheetReview } from "../review/types";
import type { PolicyPack } from "../regulation/types";
import type { FindingIndex } from "./findings/findingIndex";
import type { Lapsed } from "./rounds/waivers";
import type { KeptKind, KeptSettings, SheetMappings } from "../kept";

/** What the session is doing. Work nobody asked for (after an edit) is told apart: it shows no progress and no notice. */
export type WorkKind =
  | "opening"
  | "reading"
  | "reviewing"
  | "marking"
  | "clearing"
  | "fixing"
  | "undoing"
  | "listing"
  | "sampling"
  /** Of the tasks (tasks/): opening files, comparing, making worksheets, writing rows. */
  | "gathering"
  | "comparing"
  | "making"
  | "merging";

export interface Work {
  readonly kind: WorkKind;
  readonly sheetName: string;
  readonly progress: Progress | null;
  readonly background: boolean;
}

/**
 * Marks of ours on a sheet: none; as the last review says; of an earlier review (the highlights themselves vanish with
 * each corrected cell, the result columns do not); broken off in between.
 */
export type MarksState = "none" | "current" | "outdated" | "partial";

/** Why a result no longer holds. */
export type Staleness = "edited" | "settings" | null;

interface ResultBase {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Milliseconds since 1970 when the sheet was read. */
  readonly at: number;
  readonly stale: Staleness;
  readonly marks: MarksState;
}

/** 已整改: a problem of the last review that is there no more. */
export interface Settled {
  readonly number: number;
  readonly kind: EntryKind;
  /** "" for what could not be decided. */
  readonly rule: string;
  /** Name of the project then; null for the sheet and for classified rows. */
  readonly project: string | null;
  /** 已删除: its project stands on the sheet no more, so that nothing was put right. */
  readonly isRemoved: boolean;
}

/** A review against the last one of its sheet. */
export interface LoopState {
  /** The last review; `isCut`: it had too many findings to be kept one by one. null: there was none. */
  readonly against: { readonly at: number; readonly isCut: boolean } | null;
  readonly settled: readonly Settled[];
  /** Explanations that hold no more because the facts changed, until a person has seen it. */
  readonly lapsed: readonly Lapsed[];
  /** The review that is saved in the workbook and that another saving replaces; `problems` null: too many to be kept one by one. */
  readonly kept: { readonly at: number; readonly problems: number | null } | null;
  /** What the newest saving replaced, as long as it can be put back. */
  readonly replaced: { readonly at: number; readonly problems: number | null } | null;
  /** Whether the next review will be compared with just this one. */
  readonly isKept: boolean;
  /** Whether the saved review was saved since the workbook was opened here. */
  readonly isOwn: boolean;
}

export interface ReviewedResult extends ResultBase {
  readonly kind: "reviewed";
  readonly review: SheetReview;
  readonly summary: ReviewSummary;
  readonly index: FindingIndex;
  readonly loop: LoopState;
}

export interface NoPlanResult extends ResultBase {
  readonly kind: "noPlan";
  readonly noPlan: NoPlan;
}

export type SheetResult = ReviewedResult | NoPlanResult;

/** Where the results stand: the table they became part of, or stand beside because formulas take in the whole of it, and what could be taken in around them. */
export interface Marked {
  readonly block: string;
  readonly table: string | null;
  readonly beside: string | null;
  /** Why they stand beside: a formula names the whole table, Excel fills its columns, or its column names are too short. */
  readonly besideFor: "named" | "filled" | "tooLong" | null;
  /** Some highlights go by the verdict of their row. */
  readonly isCoarse: boolean;
  /** Rows in which a value stands although formulas were asked for. */
  readonly fixedRows: number;
  readonly around: MarkReceipt["around"] | null;
  /** null: none were asked for. */
  readonly hints: HintsDone | null;
}

/** The last thing worth telling, until dismissed or replaced. */
export type Notice =
  | { readonly kind: "reviewed"; readonly sheetName: string }
  /**
   * `taken`: the filter was extended over the results, or a print area without them was set. `forgotten`: sheets whose
   * last review found no room in the workbook any more.
   */
  | ({
      readonly kind: "marked";
      readonly sheetName: string;
      readonly taken?: Surrounding;
      readonly forgotten?: readonly string[];
    } & Marked)
  /** All sheets were reviewed, or marked; `left`: names of those that were not marked. */
  | { readonly kind: "allReviewed"; readonly plans: number }
  | {
      readonly kind: "allMarked";
      readonly marked: number;
      readonly left: readonly string[];
      readonly forgotten: readonly string[];
    }
  /** The workbook has no room for the last reviews of these sheets: only their numbers go on. */
  | { readonly kind: "historyCut"; readonly sheets: readonly string[] }
  /** `unread`, `unfiltered`: see the host's receipt. */
  | ({ readonly kind: "cleared" } & ClearReceipt)
  | { readonly kind: "cancelled"; readonly during: WorkKind }
  /** `skipped`: cells that were changed meanwhile or hold a formula. */
  | {
      readonly kind: "fixed" | "fixesUndone";
      readonly sheetName: string;
      readonly done: number;
      readonly skipped: number;
    }
  /**
   * Rows were written into a library, and cells of it took what was sent. `left`: cells that somebody changed meanwhile;
   * `notTaken`: rows that came out otherwise and are not there; `notGrown`: see the host's receipt.
   */
  | {
      readonly kind: "merged";
      readonly sheetName: string;
      readonly rows: number;
      readonly cells: number;
      readonly left: number;
      readonly notTaken: number;
      readonly notGrown: readonly string[];
    }
  | {
      readonly kind: "mergeUndone";
      readonly sheetName: string;
      readonly rows: number;
      readonly cells: number;
      readonly skipped: number;
    }
  /** Writing cells broke off; `done`: how many were written, null = not known. */
  | {
      readonly kind: "brokenOff";
      readonly code: HostErrorCode;
      readonly during: "fixing" | "undoing";
      readonly done: number | null;
      readonly total: number;
      readonly detail: string;
    }
  | {
      readonly kind: "listed";
      readonly sheetName: string;
      readonly replaced: boolean;
      readonly from: { readonly id: string; readonly name: string };
    }
  | { readonly kind: "sampled"; readonly sheetName: string }
  | {
      readonly kind: "refused";
      readonly code: HostErrorCode;
      readonly during: WorkKind | "selecting" | "settings";
      readonly place: string;
      readonly detail: string;
      readonly canRetry: boolean;
    }
  /** The rules kept on this machine could not be read; the built-in ones are in force. */
  | { readonly kind: "policyLost" }
  /** What the workbook keeps of this cannot be read; it counts as not kept. */
  | { readonly kind: "keptLost"; readonly what: readonly KeptKind[] }
  /** A fault of ours. */
  | { readonly kind: "fault"; readonly during: WorkKind | "selecting" | "settings"; readonly detail: string };

/** Classified rows stop everything before anything is written, until a person has answered (Article 65). */
export interface ClassifiedStop {
  readonly sheetId: string;
  readonly rows: readonly number[];
}

/** A saved result that marking would replace by another one. */
export interface ReplacedResult {
  readonly sheetId: string;
  readonly sheetName: string;
  /** When it was saved, milliseconds since 1970. */
  readonly at: number;
  /** How many problems it has, and how many this review has. */
  readonly problems: number;
  readonly now: number;
}

/** Marks and saves this result; marks and leaves the saved one; does neither. */
export type ReplaceAnswer = "replace" | "keep" | "cancel";

export interface Selection {
  readonly sheetId: string;
  readonly address: string;
  readonly row: number;
}

export interface SessionSettings extends KeptSettings {
  /** Whether a marked sheet is marked again by itself after edits. Kept on the machine: a workbook must not write by itself elsewhere. */
  readonly automatic: boolean;
  /** What a person said about columns, by sheet. */
  readonly mappings: SheetMappings;
}

export interface SessionSnapshot {
  /** null until the workbook has answered for the first time. */
  readonly workbook: WorkbookInfo | null;
  /** The sheet in front: the one that would be reviewed. */
  readonly sheet: SheetInfo | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly stop: ClassifiedStop | null;
  /** Saved results about which a person is asked before a sheet is marked. */
  readonly replacing: readonly ReplacedResult[] | null;
  /** Of the sheet in front. */
  readonly result: SheetResult | null;
  readonly selection: Selection | null;
  /** Key of the entry chosen in the pane. */
  readonly chosen: string | null;
  /** Whether edits are followed. */
  readonly live: boolean;
  /** Fixed cells that can be undone at once, by sheet id. */
  readonly undoable: Readonly<Record<string, number>>;
  readonly settings: SessionSettings;
  /** The rules that the review goes by. */
  readonly policy: PolicyPack;
}
