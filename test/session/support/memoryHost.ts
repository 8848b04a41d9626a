/**
 * A small workbook in memory behind the real WorkbookHost interface: it reads, writes the result block, clears it,
 * selects, tells of edits, and can be made to refuse or to wait.
 */
import {
  HostError,
  type CellEdit,
  type ClearReceipt,
  type EditReceipt,
  type HostErrorCode,
  type HostEvent,
  type MarkReceipt,
  type SheetReceipt,
  type WorkbookHost,
  type WorkbookInfo,
  type WorkOptions,
} from "../../../src/host/types";
import { nthName, styled, type SheetContent } from "../../../src/marking/sheets";
import { chooseHints } from "../../../src/marking";
import type { MarkPlan } from "../../../src/marking/types";
import {
  addressOf,
  type CellRange,
  type CellValue,
  encodeMarkerHeader,
  isOwnSheetMark,
  type SheetGrid,
} from "../../../src/sheet";

interface MemorySheet {
  readonly id: string;
  name: string;
  cells: CellValue[][];
  isProtected: boolean;
  block: CellRange | null;
}

type Operation = "showRows" | "describe" | "read" | "apply" | "clear" | "edit" | "make" | "select" | "writeSetting";

export class MemoryHost implements WorkbookHost {
  readonly selections: string[] = [];
  readonly settings = new Map<string, unknown>();
  /** Cells with a validation of the user's. */
  readonly validated = new Set<string>();
  /** How often each operation was asked for. */
  readonly calls: Record<Operation, number> = {
    showRows: 0,
    describe: 0,
    read: 0,
    apply: 0,
    clear: 0,
    edit: 0,
    make: 0,
    select: 0,
    writeSetting: 0,
  };
  readonly sheets: MemorySheet[];
  private active = 0;
  private broken: HostErrorCode | null = null;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly refusals: { operation: Operation; error: Error }[] = [];
  private readonly awaited = new Map<Operation, (() => void)[]>();
  private readonly gates = new Map<Operation, { promise: Promise<void>; open: () => void }>();

  constructor(
    sheets: Readonly<Record<string, CellValue[][]>>,
    readonly name = "测试.xlsx",
  ) {
    this.sheets = Object.entries(sheets).map(([sheetName, cells], index) => ({
      id: `s${index + 1}`,
      name: sheetName,
      cells: cells.map((row) => [...row]),
      isProtected: false,
      block: null,
    }));
  }

  /** The next call of an operation is refused with this code (or fails with this error of ours). */
  refuse(operation: Operation, error: HostErrorCode | Error): void {
    this.refusals.push({
      operation,
      error: error instanceof Error ? error : new HostError(error, "as told by the test"),
    });
  }

  /** Resolves when the operation is called next. */
  called(operation: Operation): Promise<void> {
    return new Promise((resolve) => {
      this.awaited.set(operation, [...(this.awaited.get(operation) ?? []), resolve]);
    });
  }

  /** Calls of an operation wait until the returned function is called. */
  hold(operation: Operation): () => void {
    let open = () => {};
    const promise = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.gates.set(operation, { promise, open });
    return () => {
      this.gates.delete(operation);
      open();
    };
  }

  get listening(): boolean {
    return this.listeners.size > 0;
  }

  sheet(name: string): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** A person types into a cell. */
  edit(name: string, row: number, column: number, value: CellValue): void {
    const sheet = this.sheet(name);
    while (sheet.cells.length < row) sheet.cells.push([]);
    (sheet.cells[row - 1] as CellValue[])[column - 1] = value;
    this.tell({ kind: "changed", sheetId: sheet.id, address: "A1", origin: "user" });
  }

  /** A person goes to a cell. */
  moveTo(name: string, address: string): void {
    this.tell({ kind: "selected", sheetId: this.sheet(name).id, address });
  }

  /** A person brings a sheet to the front. */
  activate(name: string): void {
    this.active = this.sheets.indexOf(this.sheet(name));
    this.tell({ kind: "activated", sheetId: this.sheet(name).id });
  }

  remove(name: string): void {
    this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    this.active = 0;
    this.tell({ kind: "sheetsChanged" });
  }

  tell(event: HostEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  async showAllRows(): Promise<void> {
    await this.begin("showRows");
  }

  async describe(): Promise<WorkbookInfo> {
    await this.begin("describe");
    return {
      name: this.name,
      sheets: this.sheets.map(({ id, name, isProtected }, index) => ({
        id,
        name,
        isProtected,
        isVisible: true,
        isActive: index === this.active,
      })),
    };
  }

  async readSheet(sheetId: string, options?: WorkOptions): Promise<SheetGrid> {
    await this.begin("read");
    const sheet = this.byId(sheetId);
    options?.onProgress?.({ done: 1, total: 1 });
    const width = Math.max(0, ...sheet.cells.map((row) => row.length));
    return {
      sheetName: sheet.name,
      origin: { row: 1, column: 1 },
      values: sheet.cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
      numberFormats: null,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
      autoFilter: null,
      isProtected: sheet.isProtected,
    };
  }

  async applyMarks(sheetId: string, plan: MarkPlan, options?: WorkOptions): Promise<MarkReceipt> {
    await this.begin("apply");
    const sheet = this.byId(sheetId);
    if (sheet.isProtected) throw new HostError("protected", "", { sheetName: sheet.name });
    options?.onProgress?.({ done: 1, total: 2 });
    await this.gates.get("apply")?.promise;
    if (options?.signal?.aborted) throw new HostError("cancelled");
    if (sheet.block) this.erase(sheet);
    const { block } = plan;
    plan.cells.forEach((row, index) => {
      const target = (sheet.cells[block.firstRow - 1 + index] ??= []);
      row.forEach((cell, offset) => {
        target[block.firstColumn - 1 + offset] =
          cell.kind === "text"
            ? cell.text
            : cell.kind === "number"
              ? cell.number
              : cell.kind === "formula"
                ? cell.shown
                : null;
      });
    });
    const marker = encodeMarkerHeader({
      columns: plan.columns.length,
      widths: plan.columns.map(() => "standard"),
      hidden: plan.columns.map(() => false),
    });
    (sheet.cells[block.firstRow - 1] as CellValue[])[block.lastColumn - 1] = marker;
    sheet.block = block;
    this.tell({ kind: "changed", sheetId, address: "A1", origin: "ours" });
    const hints = plan.hints
      ? { hints: chooseHints(plan.hints, ({ row, column }) => !this.validated.has(addressOf(row, column))).done }
      : {};
    return { block, cells: plan.cells.length * plan.columns.length, formats: plan.formats.length, ...hints };
  }

  async clearMarks(scope: { readonly sheetId: string } | "all"): Promise<ClearReceipt> {
    await this.begin("clear");
    const cleared = (scope === "all" ? this.sheets : [this.byId(scope.sheetId)]).filter((sheet) => sheet.block);
    for (const sheet of cleared) {
      if (sheet.isProtected) throw new HostError("protected", "", { sheetName: sheet.name });
      this.erase(sheet);
    }
    return { sheets: cleared.map((sheet) => sheet.name) };
  }

  /** A fault planned by `breakOff` leaves half of the cells written. */
  async editCells(sheetId: string, edits: readonly CellEdit[]): Promise<EditReceipt> {
    await this.begin("edit");
    const sheet = this.byId(sheetId);
    if (sheet.isProtected) throw new HostError("protected", "", { sheetName: sheet.name });
    const at = ({ row, column }: CellEdit): CellValue => sheet.cells[row - 1]?.[column - 1] ?? null;
    const fit = edits.filter((edit) => at(edit) === edit.expect.value);
    const skipped = edits
      .filter((edit) => at(edit) !== edit.expect.value)
      .map((edit) => ({ edit, reason: "changed" as const }));
    const broken = this.broken;
    this.broken = null;
    const written = broken ? fit.slice(0, Math.floor(fit.length / 2)) : fit;
    for (const { row, column, write } of written) (sheet.cells[row - 1] as CellValue[])[column - 1] = write.value;
    this.tell({ kind: "changed", sheetId, address: "A1", origin: "ours" });
    if (broken) throw new HostError(broken, "as told by the test");
    return { written, skipped };
  }

  async makeSheet(content: SheetContent): Promise<SheetReceipt> {
    await this.begin("make");
    for (let nth = 1; ; nth += 1) {
      const name = nthName(content.name, nth);
      const standing = this.sheets.find((sheet) => sheet.name === name);
      const cells = content.rows.map((row) => content.columns.map((_, index) => styled(row.cells[index]).value));
      if (standing && content.markRow !== null && isOwnSheetMark(standing.cells[content.markRow - 1]?.[0])) {
        standing.cells = cells;
        return { sheetId: standing.id, name, replaced: true };
      }
      if (standing) continue;
      const id = `s${this.sheets.length + 1}`;
      this.sheets.push({ id, name, cells, isProtected: false, block: null });
      this.tell({ kind: "sheetsChanged" });
      return { sheetId: id, name, replaced: false };
    }
  }

  /** The next writing of cells stops half way with this code. */
  breakOff(code: HostErrorCode): void {
    this.broken = code;
  }

  async select(sheetId: string, address: string): Promise<void> {
    await this.begin("select");
    const sheet = this.byId(sheetId);
    this.selections.push(`${sheet.name}!${address}`);
    if (this.sheets[this.active] !== sheet) this.activate(sheet.name);
    this.tell({ kind: "selected", sheetId, address });
  }

  async watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async readSetting(key: string): Promise<unknown> {
    return this.settings.get(key) ?? null;
  }

  async writeSetting(key: string, value: unknown): Promise<void> {
    await this.begin("writeSetting");
    this.settings.set(key, value);
  }

  private async begin(operation: Operation): Promise<void> {
    this.calls[operation] += 1;
    for (const tell of this.awaited.get(operation)?.splice(0) ?? []) tell();
    if (operation !== "apply") await this.gates.get(operation)?.promise;
    const at = this.refusals.findIndex((refusal) => refusal.operation === operation);
    if (at >= 0) throw (this.refusals.splice(at, 1)[0] as { error: Error }).error;
  }

  private byId(sheetId: string): MemorySheet {
    const sheet = this.sheets.find((candidate) => candidate.id === sheetId);
    if (!sheet) throw new HostError("notFound", sheetId);
    return sheet;
  }

  private erase(sheet: MemorySheet): void {
    const { block } = sheet;
    if (!block) return;
    sheet.cells = sheet.cells.map((row) => row.slice(0, block.firstColumn - 1));
    sheet.block = null;
  }
}
