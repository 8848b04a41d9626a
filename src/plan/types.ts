import type { DateInterval, Fen, MoneyUnit } from "../exact";
import type { FieldKey } from "../fields";
import type { CellAddress, CellRange, CellValue } from "../sheet";
import type { MoneyValue } from "./amounts";

export { moneyValue, type MoneyAmount, type MoneyValue } from "./amounts";

/** Something to be said about how a cell was read; the DATA rules make findings of them. */
export type ReadingNote =
  | "textNumber" // a number kept as text: a SUM misses it
  | "approximate" // 约, 左右, 暂估, 不超过, 500万（其中…）
  | "unitInCell" // the cell's own unit was used instead of the column's
  | "finerThanFen"
  | "suspiciousMagnitude" // 100 000 or more in a 万元 column
  | "severalAmounts"
  | "chineseCapitals"
  | "textDate"
  | "planned" // 拟2026年3月批复: a day that is meant, in a column for days that were
  | "datePrecision"; // month or year only

/** How an empty-looking cell says nothing: all of these read as 0 for supplements, 待定 never does. */
export type BlankKind = "empty" | "dash" | "none" | "pending" | "notApplicable";

export interface CellSource {
  /** Sheet row and column from 1. For a value filled down inside a merge: the merge's first cell. */
  readonly row: number;
  readonly column: number;
  /** The cell as it stands. */
  readonly raw: CellValue;
  /** The cell is the heading of the section that the row is in, which says more than the value. */
  readonly isHeading?: true;
}

/** A value read from a cell. */
export type FieldValue =
  | { readonly type: "text"; readonly text: string }
  | MoneyValue
  | { readonly type: "date"; readonly interval: DateInterval }
  /** `explicit`: the cell said yes or no; "partly" is neither. */
  | { readonly type: "flag"; readonly answer: "yes" | "no" | "partly" }
  /** `atLeast`: the cell names only the least, as in 3家以上. */
  | { readonly type: "count"; readonly count: number; readonly atLeast?: true }
  | { readonly type: "year"; readonly year: number }
  /** Months, as an interval where the text is a span of months ("2026年3月—2027年6月"). */
  | {
      readonly type: "duration";
      readonly days: { readonly min: number; readonly max: number } | null;
      readonly months: number | null;
      readonly span: { readonly from: DateInterval; readonly to: DateInterval } | null;
    }
  | { readonly type: "enum"; readonly option: string; readonly text: string };

export type BadReason =
  | "error"
  | "boolean"
  | "unreadable"
  | "range"
  | "vague"
  | "percent"
  | "dateInMoney"
  | "noSuchDate"
  /** Columns that hold one supplement each come to another sum than the one stated beside them. */
  | "otherSum"
  | "severalOptions"
  | "unknownOption"
  | "tooLong"
  /** A formula of which the file holds no calculated value. */
  | "noResult";

export type FieldReading =
  | ReadValue
  | { readonly state: "blank"; readonly blank: BlankKind; readonly source: CellSource; readonly parts?: Parts }
  | { readonly state: "bad"; readonly reason: BadReason; readonly source: CellSource; readonly parts?: Parts }
  /** The sheet has no such column. */
  | { readonly state: "absent" };

export interface ReadValue {
  readonly state: "value";
  readonly value: FieldValue;
  /** Of several cells the first that holds an amount. */
  readonly source: CellSource;
  readonly notes: readonly ReadingNote[];
  readonly parts?: Parts;
}

/**
 * Of a field that is read from several columns together what each cell holds, where more than one does: those that are
 * added up or, where one of the cells is not known, those that are.
 */
export type Parts = readonly ReadValue[];

/** The year that the header of a money column names, by field (2022年度计划投资, 截至2022年底累计下达资金). */
export type MoneyYears = Readonly<Partial<Record<FieldKey, number>>>;

/** One project row. */
export interface Project {
  /** Shared by the rows of a sheet; absent where no header of money names a year. */
  readonly moneyYears?: MoneyYears;
  readonly row: number;
  /** Its own row and its continuation rows. */
  readonly rows: readonly number[];
  readonly fields: Readonly<Partial<Record<FieldKey, FieldReading>>>;
  /** A heading above it that reads like other bodies than the city's, where whose project it is does not stand in its row. */
  readonly section?: CellSource & { readonly text: string };
  /** Lines of a project that stands on several funding rows: source and amount. */
  readonly fundingLines: readonly {
    readonly row: number;
    readonly source: string;
    readonly fen: Fen | null;
    readonly column: number;
  }[];
}

const ABSENT: FieldReading = { state: "absent" };

/** Reading of a field; a field without a column is absent. */
export function readingOf(project: Project, field: FieldKey): FieldReading {
  return project.fields[field] ?? ABSENT;
}

const NO_CELLS: Parts = [];

/** Of the cells with an amount that a field was read from those in one column. */
export function cellsIn(held: FieldReading | undefined, column: number): Parts {
  if (held === undefined || held.state === "absent") return NO_CELLS;
  return (held.parts ?? (held.state === "value" ? [held] : NO_CELLS)).filter(({ source }) => source.column === column);
}

/** Where a label of a form and its value stand: the first cell of each, where cells are merged. */
export interface FormCells {
  readonly label: CellAddress;
  readonly value: CellAddress;
}

export interface ColumnBinding {
  readonly field: FieldKey;
  readonly column: number;
  /** Joined header text, from the top down. */
  readonly header: string;
  /** Unit of a money column and where it came from. */
  readonly unit: MoneyUnit | null;
  readonly unitSource: "header" | "group" | "sheet" | "assumed" | null;
  /** exact: the header is a known word; likely: known after trimming; chosen: a person chose it. */
  readonly confidence: "exact" | "likely" | "chosen";
  /** In a form: the cells of its label and of its value, which is in `column`; several labels may share a column. */
  readonly cells?: FormCells;
  /** Columns of the same amount under other groups of projects; a row has at most one of them filled. */
  readonly alternates?: readonly ColumnBinding[];
  /** The alternates hold further acts of the same project, 补充合同一 and 补充合同二: a row's amounts are read together. */
  readonly isAddedUp?: true;
}

export type RowKind = "project" | "continuation" | "group" | "subtotal" | "total" | "blank" | "note" | "repeatedHeader";

export interface OtherRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, "project">;
}

/** A person's corrections of the mapping, by normalised header; null = ignore this column. */
export type MappingCorrections = Readonly<Record<string, FieldKey | null>>;

export interface PlanSheet {
  readonly sheetName: string;
  /** A form, one project a sheet: labels beside their values; each column tells its `cells`. */
  readonly isForm?: true;
  /** Of a form the rows in which labels stand. */
  readonly headerRows: readonly number[];
  /** Unit results are shown in: that of the total column. */
  readonly unit: MoneyUnit;
  readonly unitSource: "header" | "group" | "sheet" | "assumed";
  readonly columns: readonly ColumnBinding[];
  /** Headers nobody could place. */
  readonly unknownColumns: readonly { readonly column: number; readonly header: string; readonly cells?: FormCells }[];
  /** Two columns for one field: the first is used. */
  readonly doubleColumns: readonly {
    readonly field: FieldKey;
    readonly column: number;
    readonly header: string;
    readonly cells?: FormCells;
  }[];
  /** Columns that a person said to ignore. */
  readonly ignoredColumns?: readonly { readonly column: number; readonly header: string; readonly cells?: FormCells }[];
  /** Headers of further tables below or beside the plan on the same sheet, which are not read: where their name header stands. */
  readonly furtherTables?: readonly CellAddress[];
  readonly projects: readonly Project[];
  /** Whether headings of sections name the units of projects whose rows do not: then all have one, or some. */
  readonly sectionUnits?: "all" | "some";
  readonly otherRows: readonly OtherRow[];
  /** Header to last row of the plan, our result block not included. */
  readonly range: CellRange;
  /** Result columns of an earlier review. */
  readonly resultBlock: CellRange | null;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Subtotal and total rows with the amounts they state, for the check against their rows. */
  readonly sums: readonly {
    readonly row: number;
    readonly kind: "subtotal" | "total";
    readonly field: FieldKey;
    readonly column: number;
    readonly fen: Fen;
    readonly rows: readonly number[];
    readonly held: Held;
  }[];
}

/** What the rows of a sum hold in its field. */
export interface Held {
  /** What stands there, added up; a row that holds no amount counts nothing. */
  readonly fen: Fen;
  /** Rows that are 待定: with any, the rows hold a part only. */
  readonly pending: number;
  /** Rows whose amount cannot be read. */
  readonly unreadable: number;
}

/** Why a sheet is no plan: what was looked for. */
export interface NoPlan {
  readonly sheetName: string;
  readonly reason: "empty" | "noHeader" | "noProjects" | "tooManyRows" | "ownSheet" | "doubtful" | "form";
  /** Header words that were found all the same. */
  readonly found: readonly string[];
  /** The row with most known headers, all its labels: a person can say which of them is the project's name. */
  readonly nearest?: {
    readonly row: number;
    readonly headers: readonly { readonly column: number; readonly header: string }[];
  };
}

export type PlanReading = { readonly plan: PlanSheet } | { readonly noPlan: NoPlan };
