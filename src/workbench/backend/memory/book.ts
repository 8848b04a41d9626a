/** The in-memory workbook, lowest layer: sheets, protection, what is kept in the file, selection, events. */
import { wholeSheet } from "../ranges";
import { BackendError, MAX_COLUMNS, MAX_ROWS, type CellRange, type NameState, type Selection, type SheetInfo, type SheetVisibility, type TableState, type WorkbookEvent, type WorkbookListener } from "../types";
import { renameSheetIn } from "./formulaReferences";
import { Sheet } from "./sheet";

/** Counts over all workbooks of the process: the client library keys its handlers by these ids. */
let nextId = 1;
export const freshId = (kind: string): string => `{${kind}-${String(nextId++).padStart(6, "0")}}`;

export interface PersonOptions {
  /** Someone else in the same file, over the network. */
  readonly remote?: boolean;
}

export class MemoryBook {
  protected readonly sheetList: Sheet[] = [];
  protected tableList: readonly TableState[] = [];
  protected bookNames: NameState[] = [];
  protected readonly settingMap = new Map<string, unknown>();
  private active = "";
  private selected: Selection = { sheetId: "", ranges: [] };
  private readonly listeners = new Set<WorkbookListener>();
  private batchDepth = 0;
  private person: PersonOptions | null = null;

  constructor(private readonly name: string, sheetNames: readonly string[]) {
    for (const sheetName of sheetNames) this.insertSheet(sheetName);
    const [first] = this.sheetList;
    if (!first) throw new BackendError("InvalidArgument", "A workbook has at least one sheet.");
    this.active = first.id;
    this.selected = { sheetId: first.id, ranges: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }] };
  }

  workbookName(): string {
    return this.name;
  }

  listen(listener: WorkbookListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  beginBatch(): void {
    this.batchDepth += 1;
  }

  endBatch(): void {
    this.batchDepth -= 1;
  }

  /** What a person does while the add-in may be busy: events say it was not the add-in. Outside a batch everything is a person's. */
  byPerson<T>(act: () => T, options: PersonOptions = {}): T {
    const before = this.person;
    this.person = options;
    try {
      return act();
    } finally {
      this.person = before;
    }
  }

  protected get byAddIn(): boolean {
    return this.batchDepth > 0 && this.person === null;
  }

  protected get source(): "Local" | "Remote" {
    return this.person?.remote ? "Remote" : "Local";
  }

  protected emit(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  protected sheet(sheetId: string): Sheet {
    const found = this.sheetList.find((s) => s.id === sheetId);
    if (!found) throw new BackendError("ItemNotFound", "The worksheet doesn't exist.");
    return found;
  }

  /** The sheet, if it may be changed. */
  protected writable(sheetId: string): Sheet {
    const sheet = this.sheet(sheetId);
    if (sheet.protection) throw new BackendError("AccessDenied", "You cannot perform the requested operation: the worksheet is protected.");
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
    const sheet = this.sheet(sheetId);
    if (this.lastVisible(sheet)) throw new BackendError("InvalidOperation", "The last visible worksheet cannot be deleted.");
    this.leave(sheet);
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.tableList = this.tableList.filter((t) => t.sheetId !== sheetId);
    this.emit({ type: "sheetDeleted", sheetId, source: this.source });
  }

  /** Another sheet becomes active before this one goes or hides. */
  private leave(sheet: Sheet): void {
    if (this.active !== sheet.id) return;
    const at = this.sheetList.indexOf(sheet);
    const next = [...this.sheetList.slice(at + 1), ...this.sheetList.slice(0, at).reverse()].find((s) => s.visibility === "Visible");
    if (next) this.activateSheet(next.id);
  }

  renameSheet(sheetId: string, name: string): void {
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
      if (this.lastVisible(sheet)) throw new BackendError("InvalidOperation", "The last visible worksheet cannot be hidden.");
      this.leave(sheet);
    }
    sheet.visibility = visibility;
    this.emit({ type: "visibilityChanged", sheetId, before, after: visibility });
  }

  setSheetPosition(sheetId: string, position: number): void {
    const sheet = this.sheet(sheetId);
    if (position < 0 || position >= this.sheetList.length) throw new BackendError("InvalidArgument", "There is no such position.");
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.sheetList.splice(position, 0, sheet);
  }

  activateSheet(sheetId: string): void {
    const sheet = this.sheet(sheetId);
    if (sheet.visibility !== "Visible") throw new BackendError("InvalidOperation", "A hidden worksheet cannot be activated.");
    if (this.active === sheetId) return;
    const before = this.active;
    this.active = sheetId;
    this.selected = { sheetId, ranges: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }] };
    this.emit({ type: "sheetDeactivated", sheetId: before, source: this.source });
    this.emit({ type: "sheetActivated", sheetId, source: this.source });
  }

  isProtected(sheetId: string): boolean {
    return this.sheet(sheetId).protection !== null;
  }

  protect(sheetId: string, password?: string): void {
    const sheet = this.sheet(sheetId);
    if (sheet.protection) throw new BackendError("InvalidOperation", "The worksheet is protected already.");
    sheet.protection = { password };
    this.emit({ type: "protectionChanged", sheetId, isProtected: true, source: this.source });
  }

  unprotect(sheetId: string, password?: string): void {
    const sheet = this.sheet(sheetId);
    if (!sheet.protection) return;
    if (sheet.protection.password !== undefined && sheet.protection.password !== password) throw new BackendError("AccessDenied", "The password is wrong or missing.");
    sheet.protection = null;
    this.emit({ type: "protectionChanged", sheetId, isProtected: false, source: this.source });
  }

  settings(): (readonly [string, unknown])[] {
    return [...this.settingMap];
  }

  setSetting(key: string, value: unknown): void {
    this.settingMap.set(key, value);
    this.emit({ type: "settingsChanged" });
  }

  deleteSetting(key: string): void {
    if (this.settingMap.delete(key)) this.emit({ type: "settingsChanged" });
  }

  customProperties(sheetId: string): (readonly [string, string])[] {
    return [...this.sheet(sheetId).customProperties];
  }

  setCustomProperty(sheetId: string, key: string, value: string): void {
    this.sheet(sheetId).customProperties.set(key, value);
  }

  deleteCustomProperty(sheetId: string, key: string): void {
    this.sheet(sheetId).customProperties.delete(key);
  }

  frozen(sheetId: string): CellRange | null {
    const { rows, columns } = this.sheet(sheetId).frozen;
    if (rows === 0 && columns === 0) return null;
    return { row: 0, column: 0, rowCount: rows === 0 ? MAX_ROWS : rows, columnCount: columns === 0 ? MAX_COLUMNS : columns };
  }

  setFrozen(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).frozen = { rows, columns };
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
