/** What happened in the workbook. */
import type { CellRange, CellValue, SheetVisibility } from "./cells";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/**
 * What happened in the workbook. `byAddIn` tells writes that came through the host from those of a person
 * (triggerSource). Values that changed by recalculation are "calculated", never "changed".
 */
export type WorkbookEvent =
  | {
      readonly type: "changed";
      readonly sheetId: string;
      readonly range: CellRange;
      readonly changeType: ChangeType;
      readonly source: "Local" | "Remote";
      readonly byAddIn: boolean;
      /** Of a single edited cell. */
      readonly before?: CellValue;
      readonly after?: CellValue;
      /** Table whose cells changed, where there is one. */
      readonly tableId?: string;
    }
  | {
      readonly type: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated";
      readonly sheetId: string;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly type: "sheetRenamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly type: "visibilityChanged";
      readonly sheetId: string;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
    }
  | { readonly type: "selectionChanged"; readonly sheetId: string; readonly ranges: readonly CellRange[] }
  | { readonly type: "calculated"; readonly sheetId: string; readonly range?: CellRange }
  | {
      readonly type: "rowSorted" | "columnSorted";
      readonly sheetId: string;
      readonly range: CellRange;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly type: "rowHiddenChanged";
      readonly sheetId: string;
      readonly range: CellRange;
      readonly hidden: boolean;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly type: "formatChanged";
      readonly sheetId: string;
      readonly range: CellRange;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly type: "protectionChanged";
      readonly sheetId: string;
      readonly isProtected: boolean;
      readonly source: "Local" | "Remote";
    }
  | { readonly type: "chartAdded"; readonly sheetId: string }
  | { readonly type: "settingsChanged" };

export type WorkbookListener = (event: WorkbookEvent) => void;
