/**
 * work/: what a session is busy with: one job after the other, their progress, what is told of them, and the state
 * that the pane draws.
 */
import type { WorkbookHost } from "../../host/types";
import type { Locale } from "../../messages/types";
import type { ReviewEngine } from "../reading/engine";
import type { Job } from "./jobs";
import type { KeptResult } from "../reading/results";
import type { SessionState } from "./state";
import type { Marked } from "../notice";
import type { ReplacedResult, WorkKind } from "../types";

export type SheetMarked =
  | ({ readonly kind: "marked"; readonly sheetName: string; readonly forgotten?: readonly string[] } & Marked)
  | { readonly kind: "stopped"; readonly rows: readonly number[] }
  | { readonly kind: "asked"; readonly replaced: ReplacedResult }
  | { readonly kind: "noPlan" };

/** What a feature beside the review itself may use of the session. */
export interface SessionWork {
  readonly host: WorkbookHost;
  readonly state: SessionState;
  readonly now: () => Date;
  engine(): ReviewEngine;
  locale(): Locale;
  /** Work that a person asked for: one at a time, its end told by a notice, what is thrown told as a refusal. */
  act(kind: WorkKind, work: (job: Job) => Promise<void>): Promise<void>;
  /** Reads and reviews a sheet. */
  read(sheetId: string, job: Job): Promise<KeptResult>;
  /** Whether a person has answered for these classified rows (Article 65). */
  mayWrite(sheetId: string, classifiedRows: readonly number[]): boolean;
  /** Asks them to; `goOn` follows a yes, `declined` a no. */
  stop(
    sheetId: string,
    classifiedRows: readonly number[],
    goOn: () => Promise<void>,
    declined?: () => Promise<void>,
  ): void;
  /** Asks before saved results are replaced; `goOn` follows an answer that marks, `declined` one that does not. */
  askToReplace(sheets: readonly ReplacedResult[], goOn: () => Promise<void>, declined: () => Promise<void>): void;
  /**
   * Reads, reviews and marks a sheet, and keeps what was said. Not marked: it is no plan, stops before classified rows,
   * or is to be asked about first.
   */
  mark(sheetId: string, job: Job): Promise<SheetMarked>;
  /** Learns which sheets there are by now. */
  refresh(): Promise<void>;
  /** Selects a place because a person asked for it. */
  select(sheetId: string, address: string): Promise<void>;
}
