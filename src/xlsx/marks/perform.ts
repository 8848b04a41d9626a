import { HostError } from "../../host/types";
import { isOurFormula, MARK_STYLES } from "../../marking";
import type { Refusal, SheetEdit } from "../../marking/policy";
import { type CellRange, rangeAddress } from "../../sheet";
import type { SheetModel, WorkbookModel } from "../model/types";
import type { ColumnEdit, RowEdit, SheetEdits, TableEdit } from "../patch/types";
import { widthOf } from "./content";
import { FoldedCells } from "./foldedCells";
import { hintEdits } from "./hints";

/** The policy's refusal as what hosts throw. */
export const refuse = ({ refused, address }: Refusal, sheetName: string): HostError =>
  new HostError(refused, "", { sheetName, ...(address === undefined ? {} : { address }) });

/**
 * An edit script as edits of the file, made all at once: of several of one cell, column or table the last holds.
 * @throws HostError "occupied": what a file cannot do
 */
export function fileEdits(model: WorkbookModel, sheet: SheetModel, script: readonly SheetEdit[]): SheetEdits {
  const folded = new Folding(model, sheet);
  // What is emptied is emptied first: cells that hold nothing of anybody's are told by that.
  const empties = script.filter((edit) => edit.do === "clear");
  for (const edit of [...empties, ...script.filter((one) => one.do !== "clear")]) folded.take(edit);
  return folded.edits();
}

/** Numbers of paper sizes (ECMA-376 part 1, 18.18.50). */
const PAPERS = { A3: 8, A4: 9 } as const;

class Folding {
  private readonly cells: FoldedCells;
  private readonly columns = new Map<number, ColumnEdit>();
  private readonly rows = new Map<number, RowEdit>();
  private readonly tables = new Map<string, TableEdit>();
  private rest: Pick<SheetEdits, "filter" | "page" | "printArea" | "conditionalFormats" | "dataValidations"> = {};

  constructor(
    model: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    this.cells = new FoldedCells(model, sheet);
  }

  edits(): SheetEdits {
    return {
      sheetName: this.sheet.name,
      ...this.rest,
      tables: [...this.tables.values()],
      cells: this.cells.edits(),
      columns: [...this.columns.values()],
      rows: [...this.rows.values()],
    };
  }

  take(edit: SheetEdit): void {
    switch (edit.do) {
      case "removePrintArea":
        this.rest = { ...this.rest, printArea: "remove" };
        return;
      case "endFilter":
        this.rest = { ...this.rest, filter: { lastColumn: edit.lastColumn } };
        return;
      case "showRows":
        for (const row of edit.rows) this.changeRow(row, { hidden: false });
        return;
      case "endTable":
        return this.endTable(edit.name, edit.lastColumn, edit.range);
      case "clear":
        for (const range of edit.ranges) this.cells.clear(range);
        return;
      case "write":
      case "writeBlock":
        return this.cells.write(edit.range, edit.cells);
      case "numberFormat":
        return this.cells.format(edit.range, { numberFormat: edit.format });
      case "wrap":
        return this.cells.format(edit.range, { wrap: edit.wrap });
      case "look":
        return this.cells.look(edit);
      case "width":
        return this.changeColumn(edit.column, { width: widthOf(edit.width) });
      case "hide":
        return this.changeColumn(edit.column, { hidden: edit.hidden });
      case "height":
        return this.changeRow(edit.row, { height: edit.height });
      case "formats": {
        const add = edit.add.map(({ range, formula, style }) => ({
          range,
          formula: formula.replace(/^=/, ""),
          style: MARK_STYLES[style],
        }));
        this.rest = {
          ...this.rest,
          conditionalFormats: { remove: isOurFormula, ...(add.length > 0 ? { add } : {}) },
        };
        return;
      }
      case "hints":
        this.rest = { ...this.rest, ...hintEdits(this.sheet, edit.add) };
        return;
      // The names of columns stand in the table's part too: ours cannot be emptied where others follow.
      case "dissolveTable":
      case "deleteTableColumns":
        throw new HostError("occupied", "columns were added to the table behind the result columns", {
          sheetName: this.sheet.name,
          address: rangeAddress(
            edit.do === "dissolveTable"
              ? edit.range
              : { ...edit.range, firstColumn: Math.min(...edit.columns), lastColumn: Math.max(...edit.columns) },
          ),
        });
      case "setPage":
        this.rest = {
          ...this.rest,
          page: { area: edit.area, repeat: edit.repeat, ...(edit.paper ? { paper: PAPERS[edit.paper] } : {}) },
        };
        return;
      case "pageBack":
        this.rest = {
          ...this.rest,
          page: {
            area: null,
            orientation: edit.orientation === "default" ? null : edit.orientation,
            dropsPaper: edit.paper,
          },
        };
        return;
      case "fitRows": // Rows of a file do not grow by themselves.
      case "setPrintArea":
        throw new HostError("unsupported", edit.do, { sheetName: this.sheet.name });
    }
  }

  private changeColumn(column: number, change: Omit<ColumnEdit, "column">): void {
    this.columns.set(column, { ...this.columns.get(column), column, ...change });
  }

  private changeRow(row: number, change: Omit<RowEdit, "row">): void {
    this.rows.set(row, { ...this.rows.get(row), row, ...change });
  }

  /** New columns are named by their header cells, which are written before. */
  private endTable(name: string, lastColumn: number, before: CellRange): void {
    const added = Array.from({ length: Math.max(0, lastColumn - before.lastColumn) }, (_, at) => {
      const content = this.cells.at(before.firstRow, before.lastColumn + 1 + at)?.content;
      return content?.kind === "text" ? content.text : "";
    });
    this.tables.set(name, { name, lastColumn, added });
  }
}
