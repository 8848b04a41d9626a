/** What the pane sees of a session: its snapshot, the result of a sheet, what is asked. Notices are in notice.ts. */
import type { Progress, SheetInfo, WorkbookInfo } from "../host/types";
import type { NoPlan } from "../plan/types";
import type { EntryKind, ReviewSummary, SheetReview } from "../review/types";
import type { PolicyPack } from "../regulation/types";
import type { FindingIndex } from "./findings/findingIndex";
import type { Lapsed } from "./rounds/waivers";
import type { Notice } from "./notice";
import type { WorkKind } from "./workKind";
import type { KeptSettings, SheetMappings } from "../kept";

export type { WorkKind } from "./workKind";

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
