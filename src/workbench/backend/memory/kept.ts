/** The in-memory workbook: protection, charts, the add-in's settings, custom properties, frozen panes. */
import {
  BackendError,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellRange,
  type PageSetup,
  type ChartState,
  type NewChart,
} from "../types";
import { freshId, MemoryBook } from "./book";

export class MemoryKept extends MemoryBook {
  protected readonly settingMap = new Map<string, unknown>();

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
    if (sheet.protection.password !== undefined && sheet.protection.password !== password)
      throw new BackendError("AccessDenied", "The password is wrong or missing.");
    sheet.protection = null;
    this.emit({ type: "protectionChanged", sheetId, isProtected: false, source: this.source });
  }

  /** A person protects the workbook's structure; for setting a test up. */
  protectStructure(isProtected = true): void {
    this.structureProtected = isProtected;
  }

  pageSetup(sheetId: string): PageSetup {
    return this.sheet(sheetId).page;
  }

  setPageSetup(sheetId: string, patch: Partial<PageSetup>): void {
    const sheet = this.writable(sheetId);
    sheet.page = { ...sheet.page, ...patch };
  }

  charts(sheetId: string): readonly ChartState[] {
    return this.sheet(sheetId).charts;
  }

  addChart(sheetId: string, chart: NewChart): string {
    const id = freshId("chart");
    this.writable(sheetId).charts.push({ ...chart, id });
    this.emit({ type: "chartAdded", sheetId });
    return id;
  }

  updateChart(sheetId: string, id: string, patch: Partial<NewChart>): void {
    const sheet = this.writable(sheetId);
    sheet.charts = sheet.charts.map((chart) => (chart.id === id ? { ...chart, ...patch } : chart));
  }

  deleteChart(sheetId: string, id: string): void {
    const sheet = this.writable(sheetId);
    sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
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
    return {
      row: 0,
      column: 0,
      rowCount: rows === 0 ? MAX_ROWS : rows,
      columnCount: columns === 0 ? MAX_COLUMNS : columns,
    };
  }

  setFrozen(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).frozen = { rows, columns };
  }
}
