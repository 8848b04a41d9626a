/** The in-memory workbook: its sheets, which one is active, what is selected. */
import { wholeSheet } from "../ranges";
import {
  BackendError,
  type CellRange,
  type NameState,
  type Selection,
  type SheetInfo,
  type SheetVisibility,
  type TableState,
} from "../types";
import { MemoryEvents } from "./events";
import { renameSheetIn } from "./formulaReferences";
import { Sheet } from "./sheet";

/** Counts over all workbooks of the process: the client library keys its handlers by these ids. */
let nextId = 1;
export const freshId = (kind: string): string => `{${kind}-${String(nextId++).padStart(6, "0")}}`;

export class MemoryBook extends MemoryEvents {
  protected readonly sheetList: Sheet[] = [];
  protected tableList: readonly TableState[] = [];
  protected bookNames: NameState[] = [];
  private active = "";
  private selected: Selection = { sheetId: "", ranges: [] };
  protected structureProtected = false;

  constructor(
    private readonly name: string,
    sheetNames: readonly string[],
  ) {
    super();
    for (const sheetName of sheetNames) this.insertSheet(sheetName);
    const [first] = this.sheetList;
    if (!first) throw new BackendError("InvalidArgument", "A workbook has at least one sheet.");
    this.active = first.id;
    this.selected = { sheetId: first.id, ranges: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }] };
  }

  workbookName(): string {
    return this.name;
  }

  protected sheet(sheetId: string): Sheet {
    const found = this.sheetList.find((s) => s.id === sheetId);
    if (!found) throw new BackendError("ItemNotFound", "The worksheet doesn't exist.");
    return found;
  }

  /** The sheet, if it may be changed. */
  protected writable(sheetId: string): Sheet {
    const sheet = this.sheet(sheetId);
    if (sheet.protection)
      throw new BackendError("AccessDenied", "You cannot perform the requested operation: the worksheet is protected.");
    return sheet;
  }

  /** Id of a sheet by its name, for setting a test up. */
  idOf(sheetName: string): string {
    const found = this.sheetList.find((s) => s.name === sheetName);
    if (!found) throw new BackendError("ItemNotFound", `There is no sheet ${sheetName}.`);
    return found.id;
  }

  sheets(): SheetInfo[] {
    return this.sheetList.map((s, position) => ({ id: s.id, name: s.name, visibility: s.visibility, position }));
  }

  activeSheetId(): string {
    return this.active;
  }

  isStructureProtected(): boolean {
    return this.structureProtected;
  }

  private refuseProtectedStructure(): void {
    if (this.structureProtected) throw new BackendError("AccessDenied", "The workbook's structure is protected.");
  }

  private checkName(name: string, self?: Sheet): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
      throw new BackendError("InvalidArgument", `${name} cannot be a sheet's name.`);
    }
    if (this.sheetList.some((s) => s !== self && s.name.toLowerCase() === name.toLowerCase())) {
      throw new BackendError("ItemAlreadyExists", `There is a sheet ${name} already.`);
    }
  }

  private insertSheet(name: string): Sheet {
    this.checkName(name);
    const sheet = new Sheet(freshId("sheet"), name);
    this.sheetList.push(sheet);
    return sheet;
  }

  addSheet(name?: string): string {
    this.refuseProtectedStructure();
    let number = this.sheetList.length + 1;
    while (name === undefined && this.sheetList.some((s) => s.name === `Sheet${number}`)) number += 1;
    const { id } = this.insertSheet(name ?? `Sheet${number}`);
    this.emit({ type: "sheetAdded", sheetId: id, source: this.source });
    return id;
  }

  private lastVisible(sheet: Sheet): boolean {
    return sheet.visibility === "Visible" && this.sheetList.every((s) => s === sheet || s.visibility !== "Visible");
  }

  deleteSheet(sheetId: string): void {
    this.refuseProtectedStructure();
    const sheet = this.sheet(sheetId);
    if (this.lastVisible(sheet))
      throw new BackendError("InvalidOperation", "The last visible worksheet cannot be deleted.");
    this.leave(sheet);
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.tableList = this.tableList.filter((t) => t.sheetId !== sheetId);
    this.emit({ type: "sheetDeleted", sheetId, source: this.source });
  }

  /** Another sheet becomes active before this one goes or hides. */
  private leave(sheet: Sheet): void {
    if (this.active !== sheet.id) return;
    const at = this.sheetList.indexOf(sheet);
    const next = [...this.sheetList.slice(at + 1), ...this.sheetList.slice(0, at).reverse()].find(
      (s) => s.visibility === "Visible",
    );
    if (next) this.activateSheet(next.id);
  }

  renameSheet(sheetId: string, name: string): void {
    this.refuseProtectedStructure();
    const sheet = this.sheet(sheetId);
    this.checkName(name, sheet);
    const before = sheet.name;
    if (before === name) return;
    sheet.name = name;
    const renamed = (formula: string): string => renameSheetIn(formula, before, name);
    for (const holder of this.sheetList) {
      for (const [row, column, cell] of holder.cells.within(wholeSheet)) {
        if (cell.formula !== "") holder.cells.put(row, column, { ...cell, formula: renamed(cell.formula) });
      }
      holder.names = holder.names.map((n) => ({ ...n, formula: renamed(n.formula) }));
    }
    this.bookNames = this.bookNames.map((n) => ({ ...n, formula: renamed(n.formula) }));
    this.emit({ type: "sheetRenamed", sheetId, before, after: name, source: this.source });
  }

  setSheetVisibility(sheetId: string, visibility: SheetVisibility): void {
    const sheet = this.sheet(sheetId);
    const before = sheet.visibility;
    if (before === visibility) return;
    if (visibility !== "Visible") {
      if (this.lastVisible(sheet))
        throw new BackendError("InvalidOperation", "The last visible worksheet cannot be hidden.");
      this.leave(sheet);
    }
    sheet.visibility = visibility;
    this.emit({ type: "visibilityChanged", sheetId, before, after: visibility });
  }

  setSheetPosition(sheetId: string, position: number): void {
    this.refuseProtectedStructure();
    const sheet = this.sheet(sheetId);
    if (position < 0 || position >= this.sheetList.length)
      throw new BackendError("InvalidArgument", "There is no such position.");
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.sheetList.splice(position, 0, sheet);
  }

  activateSheet(sheetId: string): void {
    const sheet = this.sheet(sheetId);
    if (sheet.visibility !== "Visible")
      throw new BackendError("InvalidOperation", "A hidden worksheet cannot be activated.");
    if (this.active === sheetId) return;
    const before = this.active;
    this.active = sheetId;
    this.selected = { sheetId, ranges: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }] };
    this.emit({ type: "sheetDeactivated", sheetId: before, source: this.source });
    this.emit({ type: "sheetActivated", sheetId, source: this.source });
  }

  selection(): Selection {
    return this.selected;
  }

  select(sheetId: string, ranges: readonly CellRange[]): void {
    this.activateSheet(sheetId);
    this.selected = { sheetId, ranges };
    this.emit({ type: "selectionChanged", sheetId, ranges });
  }
}
