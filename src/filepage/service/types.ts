/**
 * service/: what is done with the bytes of workbooks. It runs in a worker, so that the page never stands still, or in the
 * page itself where a browser refuses the worker. Everything that goes in and out is plain data (structured clone).
 */
import type { WorkbookHost } from "../../host/types";
import type { Locale } from "../../messages/types";
import type { CellRange, SheetGrid } from "../../sheet";
import type { MarkStyleName } from "../../marking";
import type { ReviewSummary } from "../../review/types";
import type { UnreadableReason } from "../../xlsx";

/** What a review of a whole file goes by. */
export interface ReviewTerms {
  readonly locale: Locale;
  /** Text of the parameter file kept on this machine; null = the built-in rules. */
  readonly policy: string | null;
}

export interface ReviewedPart {
  readonly sheetName: string;
  readonly summary: Omit<ReviewSummary, "byTier">;
  /** Rows of classified projects (Article 65). */
  readonly classifiedRows: readonly number[];
}

/** What came of a file: its line in the list. */
export type BookLine =
  | { readonly kind: "reviewed"; readonly sheets: readonly ReviewedPart[]; readonly isSigned: boolean }
  /** `canMap`: headers stand there, and a person can say what they are. */
  | { readonly kind: "noPlan"; readonly canMap: boolean }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason }
  | { readonly kind: "fault"; readonly detail: string };

/** A marked copy, as the command line writes it. */
export interface BookCopy {
  /** Null where no sheet could be marked. */
  readonly bytes: Uint8Array | null;
  readonly isSigned: boolean;
  readonly problems: readonly { readonly sheet: string; readonly code: string; readonly address: string }[];
  /** The ending that belongs to this kind of workbook (".xlsx", ".xlsm", …). */
  readonly ending: string;
}

/** A grid without its cells, which are asked for row by row. */
export interface GridHead {
  readonly grid: Omit<SheetGrid, "values" | "numberFormats">;
  readonly rows: number;
}

export interface GridRows {
  readonly values: SheetGrid["values"];
  readonly numberFormats: NonNullable<SheetGrid["numberFormats"]>;
}

/** How a cell looks: what the page's style sheet needs. Sizes in CSS pixels, colours #RRGGBB. */
export interface CellLook {
  readonly font: string | null;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  /** Characters. */
  readonly indent: number;
  /** top, right, bottom, left: as CSS borders. */
  readonly borders: readonly (string | null)[];
}

/** A sheet as it is drawn, without its cells. */
export interface SheetView {
  readonly name: string;
  /** Rows and columns to draw, from 1; some empty ones behind the last cell included. */
  readonly rows: number;
  readonly columns: number;
  /** CSS pixels; 0 = hidden. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly CellRange[];
  readonly looks: readonly CellLook[];
  readonly showGridLines: boolean;
}

export interface CellView {
  readonly column: number;
  readonly text: string;
  /** Index into SheetView.looks. */
  readonly look: number;
  readonly kind: "text" | "number" | "other";
  /** What a highlight of ours shows over it. */
  readonly mark?: MarkStyleName;
}

export interface RowView {
  readonly row: number;
  readonly cells: readonly CellView[];
}

/** Members of a host that go to the worker as they are. */
export type RemoteMember =
  | "describe"
  | "isTableNamedWhole"
  | "applyMarks"
  | "clearMarks"
  | "editCells"
  | "formulasIn"
  | "addRows"
  | "removeRows"
  | "makeSheet"
  | "makePlanSheet"
  | "readSetting"
  | "writeSetting";

type Member<M extends RemoteMember> = NonNullable<WorkbookHost[M]>;

/** Every method fails with HostError only. Books are named by a number that the page chooses. */
export interface BookService {
  /** Reads and reviews a file; the line says what came of it, and nothing is thrown for what the file is. */
  open(book: number, name: string, bytes: Uint8Array, terms: ReviewTerms): Promise<BookLine>;
  /** Reviews a file again, as it is now. */
  review(book: number, terms: ReviewTerms): Promise<BookLine>;
  close(book: number): Promise<void>;
  call<M extends RemoteMember>(
    book: number,
    member: M,
    args: Parameters<Member<M>>,
  ): Promise<Awaited<ReturnType<Member<M>>>>;
  readHead(book: number, sheetId: string): Promise<GridHead>;
  /** Rows of the grid whose head was read last, from 0. */
  readRows(book: number, from: number, to: number): Promise<GridRows>;
  view(book: number, sheetId: string): Promise<SheetView>;
  /** Rows of the view from `first` to `last`, those without cells left out. */
  viewRows(book: number, sheetId: string, first: number, last: number): Promise<readonly RowView[]>;
  /** The workbook as it is now. */
  save(book: number): Promise<Uint8Array>;
  copy(book: number, terms: ReviewTerms): Promise<BookCopy>;
  /** An archive of files that are packed already. */
  zip(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Uint8Array>;
}
