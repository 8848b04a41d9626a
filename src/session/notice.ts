/** What a session tells, as data: the pane puts it into words. */
import type { ClearReceipt, HostErrorCode, MarkReceipt, Surrounding } from "../host/types";
import type { KeptKind } from "../kept";
import type { HintsDone } from "../marking";
import type { WorkKind } from "./workKind";

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
