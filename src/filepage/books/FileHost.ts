import {
  HostError,
  type HostEvent,
  type SheetInfo,
  type WorkbookHost,
  type WorkbookInfo,
  type WorkOptions,
} from "../../host/types";
import { addressOf, type CellRange, parseRange, rangeAddress, type SheetGrid } from "../../sheet";
import type { BookService, RemoteMember } from "../service/types";

/** Rows that come from the worker at a time: taking them in does not hold up the page. */
const ROWS_AT_ONCE = 2_000;

export interface FileHostState {
  readonly sheets: readonly SheetInfo[];
  /** The sheet in front. */
  readonly sheetId: string | null;
  readonly selection: CellRange;
  /** Counts what was asked to be brought into sight. */
  readonly shown: number;
  /** Counts changes of the sheets. */
  readonly revision: number;
  /** Counts changes of what is kept in the workbook beside its sheets. */
  readonly settings: number;
  /** Whether something was written since the file was opened or saved. */
  readonly unsaved: boolean;
}

const FIRST_CELL: CellRange = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

/** Members that change what a saved file would hold. */
const WRITES: ReadonlySet<RemoteMember> = new Set([
  "applyMarks",
  "clearMarks",
  "editCells",
  "addRows",
  "removeRows",
  "makeSheet",
  "makePlanSheet",
  "writeSetting",
]);

/** One file as a workbook: its bytes are in the service, what is in front and selected is here. */
export class FileHost implements WorkbookHost {
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly watchers = new Set<() => void>();
  private state: FileHostState = {
    sheets: [],
    sheetId: null,
    selection: FIRST_CELL,
    shown: 0,
    revision: 0,
    settings: 0,
    unsaved: false,
  };

  constructor(
    private readonly service: BookService,
    private readonly book: number,
  ) {}

  // What the grid sees.

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };
  readonly getState = (): FileHostState => this.state;

  /** A person chose cells in the grid. */
  choose(selection: CellRange): void {
    const { sheetId } = this.state;
    if (!sheetId) return;
    this.set({ selection });
    this.tell({ kind: "selected", sheetId, address: rangeAddress(selection) });
  }

  /** A person chose a sheet. */
  bringToFront(sheetId: string): void {
    if (sheetId === this.state.sheetId) return;
    this.set({ sheetId, selection: FIRST_CELL });
    this.tell({ kind: "activated", sheetId });
    this.tell({ kind: "selected", sheetId, address: addressOf(1, 1) });
  }

  /** All that was written is in a file that the person has. */
  saved(): void {
    this.set({ unsaved: false });
  }

  // The interface to the pane.

  async describe(): Promise<WorkbookInfo> {
    const { name, sheets } = await this.call("describe");
    const known = sheets.find(({ id }) => id === this.state.sheetId);
    const front = known ?? sheets.find(({ isActive }) => isActive) ?? sheets.find(({ isVisible }) => isVisible);
    const told = sheets.map((sheet) => ({ ...sheet, isActive: sheet.id === front?.id }));
    this.set({ sheets: told, sheetId: front?.id ?? null });
    return { name, sheets: told };
  }

  async readSheet(sheetId: string, options: WorkOptions = {}): Promise<SheetGrid> {
    const { grid, rows } = await this.service.readHead(this.book, sheetId);
    const values: SheetGrid["values"][number][] = [];
    const numberFormats: (readonly string[])[] = [];
    for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
      if (options.signal?.aborted) throw new HostError("cancelled");
      const part = await this.service.readRows(this.book, from, from + ROWS_AT_ONCE);
      values.push(...part.values);
      numberFormats.push(...part.numberFormats);
      options.onProgress?.({ done: values.length, total: rows });
    }
    return { ...grid, values, numberFormats };
  }

  readonly isTableNamedWhole: NonNullable<WorkbookHost["isTableNamedWhole"]> = (sheetId, table) =>
    this.call("isTableNamedWhole", sheetId, table);
  readonly applyMarks: WorkbookHost["applyMarks"] = (sheetId, plan, options) =>
    this.write(options, sheetId, () => this.call("applyMarks", sheetId, plan));
  readonly clearMarks: WorkbookHost["clearMarks"] = (scope, options) =>
    this.write(options, scope === "all" ? null : scope.sheetId, () => this.call("clearMarks", scope));
  readonly editCells: WorkbookHost["editCells"] = (sheetId, edits, options) =>
    this.write(options, sheetId, () => this.call("editCells", sheetId, edits));
  readonly formulasIn: NonNullable<WorkbookHost["formulasIn"]> = (sheetId, rows) =>
    this.call("formulasIn", sheetId, rows);
  readonly addRows: NonNullable<WorkbookHost["addRows"]> = (sheetId, rows, options) =>
    this.write(options, sheetId, () => this.call("addRows", sheetId, rows));
  readonly removeRows: NonNullable<WorkbookHost["removeRows"]> = (sheetId, receipt) =>
    this.write(undefined, sheetId, () => this.call("removeRows", sheetId, receipt));
  readonly makeSheet: WorkbookHost["makeSheet"] = (content, options) =>
    this.withNewSheet(this.write(options, null, () => this.call("makeSheet", content)));
  readonly makePlanSheet: NonNullable<WorkbookHost["makePlanSheet"]> = (content, options) =>
    this.withNewSheet(this.write(options, null, () => this.call("makePlanSheet", content)));
  readonly readSetting: WorkbookHost["readSetting"] = (key) => this.call("readSetting", key);
  readonly writeSetting: WorkbookHost["writeSetting"] = (key, value) => this.call("writeSetting", key, value);

  async select(sheetId: string, address: string): Promise<void> {
    const range = parseRange(address.split(",")[0]?.replaceAll("$", "") ?? "");
    if (!this.state.sheets.some(({ id }) => id === sheetId)) await this.describe();
    if (!this.state.sheets.some(({ id }) => id === sheetId)) throw new HostError("notFound", sheetId);
    const isOther = sheetId !== this.state.sheetId;
    this.set({ sheetId, selection: range ?? FIRST_CELL, shown: this.state.shown + 1 });
    if (isOther) this.tell({ kind: "activated", sheetId });
    this.tell({ kind: "selected", sheetId, address });
  }

  async watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  private async withNewSheet<T>(work: Promise<T>): Promise<T> {
    const receipt = await work;
    await this.describe();
    this.tell({ kind: "sheetsChanged" });
    return receipt;
  }

  private async write<T>(options: WorkOptions | undefined, sheetId: string | null, work: () => Promise<T>): Promise<T> {
    if (options?.signal?.aborted) throw new HostError("cancelled");
    try {
      return await work();
    } finally {
      this.set({ revision: this.state.revision + 1 });
      for (const { id } of this.state.sheets)
        if (sheetId === null || id === sheetId)
          this.tell({ kind: "changed", sheetId: id, address: "", origin: "ours" });
    }
  }

  private async call<M extends RemoteMember>(
    member: M,
    ...args: Parameters<NonNullable<WorkbookHost[M]>>
  ): Promise<Awaited<ReturnType<NonNullable<WorkbookHost[M]>>>> {
    const result = await this.service.call(this.book, member, args);
    if (member === "writeSetting") this.set({ settings: this.state.settings + 1 });
    if (WRITES.has(member)) this.set({ unsaved: true });
    return result;
  }

  private set(change: Partial<FileHostState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
