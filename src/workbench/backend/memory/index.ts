/**
 * memory/: a workbook as plain data, for tests. It keeps to what is documented of Excel (typed-in parsing, null leaves a cell,
 * protection, merges, inserted rows…) and calculates no formulas: a formula's value is "" until setCalculated says otherwise.
 *
 * One class in layers, each on the one before: events.ts, book.ts (sheets), kept.ts (protection, settings), lineSizes.ts (rows and
 * columns), formats.ts (how cells look), grid.ts (what
 * stands in them), tableFilters.ts (tables and filters), index.ts (conditional formats, names, validation).
 */
import { contains, intersection, without } from "../ranges";
import {
  BackendError,
  type Backend,
  type CellRange,
  type CellValue,
  type ConditionalFormatPatch,
  type ConditionalFormatState,
  type NameState,
  type ValidationAlert,
  type ValidationPrompt,
  type ValidationState,
} from "../types";
import { freshId } from "./book";
import type { Sheet, SheetObject, StoredValidation } from "./sheet";
import { workbookSnapshot, type WorkbookSnapshot } from "./snapshot";
import { MemoryTables } from "./tableFilters";

export type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

export class MemoryBackend extends MemoryTables implements Backend {
  /** @param sheetNames at least one; the first is active */
  constructor(sheetNames: readonly string[] = ["Sheet1"], name = "工作簿1.xlsx") {
    super(name, sheetNames);
  }

  /** Puts values as they are (no parsing, no events, protection or not), from a cell on; null leaves a cell. For setting a test up. */
  fill(sheetName: string, rows: readonly (readonly (CellValue | null)[])[], row = 0, column = 0): void {
    const { cells } = this.sheet(this.idOf(sheetName));
    rows.forEach((line, r) =>
      line.forEach((value, c) => {
        if (value === null) return;
        const isFormula = typeof value === "string" && value.length > 1 && value.startsWith("=");
        cells.content(row + r, column + c, isFormula ? "" : value, isFormula ? value : "");
      }),
    );
  }

  /** A person inserts a chart or a pivot table; for setting a test up. */
  addObject(sheetId: string, object: SheetObject): void {
    this.writable(sheetId).objects.push(object);
  }

  snapshot(): WorkbookSnapshot {
    return workbookSnapshot(this.sheetList, this.bookNames, this.tableList, this.settingMap);
  }

  conditionalFormats(sheetId: string): ConditionalFormatState[] {
    return this.sheet(sheetId).conditionalFormats.map((f, priority) => ({ ...f, priority }));
  }

  addConditionalFormat(sheetId: string, ranges: readonly CellRange[], type: string): string {
    const id = freshId("format");
    this.writable(sheetId).conditionalFormats.unshift({ id, type, stopIfTrue: false, ranges, formula: "", format: {} });
    return id;
  }

  updateConditionalFormat(sheetId: string, id: string, patch: ConditionalFormatPatch): void {
    const sheet = this.writable(sheetId);
    const at = sheet.conditionalFormats.findIndex((f) => f.id === id);
    const format = sheet.conditionalFormats[at];
    if (!format) throw new BackendError("ItemNotFound", "The conditional format doesn't exist.");
    if (patch.formula !== undefined) format.formula = patch.formula;
    if (patch.stopIfTrue !== undefined) format.stopIfTrue = patch.stopIfTrue;
    if (patch.format) {
      format.format = Object.fromEntries(
        Object.entries({ ...format.format, ...patch.format }).filter(
          ([, value]) => value !== null && value !== undefined,
        ),
      );
    }
    if (patch.priority !== undefined) {
      if (patch.priority < 0 || patch.priority >= sheet.conditionalFormats.length)
        throw new BackendError("InvalidArgument", "There is no such priority.");
      sheet.conditionalFormats.splice(at, 1);
      sheet.conditionalFormats.splice(patch.priority, 0, format);
    }
  }

  deleteConditionalFormat(sheetId: string, id: string): void {
    const sheet = this.writable(sheetId);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((f) => f.id !== id);
  }

  clearConditionalFormats(sheetId: string, range: CellRange): void {
    this.cutConditionalFormats(this.writable(sheetId), range);
  }

  printArea(sheetId: string): readonly CellRange[] | null {
    return this.sheet(sheetId).printArea;
  }

  setPrintArea(sheetId: string, areas: readonly CellRange[] | null): void {
    this.writable(sheetId).printArea = areas;
  }

  names(sheetId: string | null): NameState[] {
    return sheetId === null ? this.bookNames : this.sheet(sheetId).names;
  }

  addName(sheetId: string | null, name: NameState): void {
    if (sheetId === null) this.bookNames = [...this.bookNames, name];
    else this.sheet(sheetId).names.push(name);
  }

  deleteName(sheetId: string | null, name: string): void {
    if (sheetId === null) this.bookNames = this.bookNames.filter((n) => n.name !== name);
    else this.sheet(sheetId).names = this.sheet(sheetId).names.filter((n) => n.name !== name);
  }

  private validationAt(sheet: Sheet, range: CellRange): StoredValidation[] {
    return sheet.validations.filter((v) => v.ranges.some((r) => intersection(r, range)));
  }

  validation(sheetId: string, range: CellRange): ValidationState {
    const touching = this.validationAt(this.sheet(sheetId), range);
    const [first, second] = touching;
    if (!first) return { type: "None", rule: {}, prompt: null };
    const whole =
      !second &&
      first.ranges.flatMap((r) => intersection(r, range) ?? []).reduce((n, r) => n + r.rowCount * r.columnCount, 0) ===
        range.rowCount * range.columnCount;
    if (!whole) return { type: second ? "Inconsistent" : "MixedCriteria", rule: null, prompt: null };
    const kind = Object.keys(first.rule ?? {})[0];
    return {
      type: kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None",
      rule: first.rule ?? {},
      prompt: first.prompt,
      ...(first.alert ? { alert: first.alert } : {}),
    };
  }

  setValidation(
    sheetId: string,
    range: CellRange,
    patch: { rule?: Readonly<Record<string, unknown>>; prompt?: ValidationPrompt; alert?: ValidationAlert },
  ): void {
    const sheet = this.writable(sheetId);
    const [before] = this.validationAt(sheet, range).filter((v) => v.ranges.some((r) => contains(r, range)));
    this.cutValidation(sheet, range);
    const alert = patch.alert ?? before?.alert;
    sheet.validations.push({
      ranges: [range],
      rule: patch.rule ?? before?.rule ?? null,
      prompt: patch.prompt ?? before?.prompt ?? null,
      ...(alert ? { alert } : {}),
    });
  }

  clearValidation(sheetId: string, range: CellRange): void {
    this.cutValidation(this.writable(sheetId), range);
  }

  validated(sheetId: string, range: CellRange): readonly CellRange[] {
    return this.sheet(sheetId).validations.flatMap(({ ranges }) =>
      ranges.flatMap((area) => intersection(area, range) ?? []),
    );
  }

  private cutValidation(sheet: Sheet, range: CellRange): void {
    sheet.validations = sheet.validations
      .map((v) => ({ ...v, ranges: v.ranges.flatMap((r) => without(r, range)) }))
      .filter((v) => v.ranges.length > 0);
  }
}
