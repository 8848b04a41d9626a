import {
  HostError,
  type ClearReceipt,
  type EditReceipt,
  type MarkReceipt,
  type RowsReceipt,
  type SheetReceipt,
  type WorkbookHost,
} from "../host/types";
import { rowAfter, type RowsToInsert } from "../library/rows";
import type { MarkPlan } from "../marking";
import { clearing, marking } from "../marking/policy";
import { styled } from "../marking/sheets";
import { guardedEdits } from "./cells";
import { setCharts } from "./charts";
import { endingOf, type WorkbookEnding } from "./ending";
import { inspect, inspectPlace, isMarked } from "./marks/inspect";
import { fileEdits, refuse } from "./marks/perform";
import { isTableNamedWhole } from "./marks/wholeTable";
import type { RowModel, SheetModel, WorkbookModel } from "./model/types";
import { readWorkbook } from "./model/workbook";
import { Originals } from "./originals";
import { readPackage, type XlsxPackage } from "./package";
import { applyEdits } from "./patch/apply";
import { addSheet } from "./patch/newSheet";
import type { SheetEdits } from "./patch/types";
import { planSheetMaking } from "./planSheet";
import { readingOf, safely, sheetById } from "./reader";
import { insertRows } from "./rows/insert";
import { refreshedCells } from "./rows/refresh";
import { Changes } from "./rows/undo";
import { writeStoredSettings } from "./settings";
import { sheetMaking } from "./sheets";

export interface XlsxHost extends WorkbookHost {
  /** The workbook as it is now. */
  model(): WorkbookModel;
  /** Makes edits in place; the next reading sees them. */
  edit(edits: SheetEdits): void;
  /**
   * Puts rows into a sheet; whatever refers to its rows moves and grows with them, and its plain formulas show what
   * they come to.
   * @throws HostError protected, notFound, unreadable
   */
  insertRows(sheetId: string, rows: RowsToInsert): void;
  /** Gives up what was read of the file; it is read again when it is needed. */
  release(): void;
  /** Whether somebody signed the file: any change makes the signature invalid. */
  isSigned(): boolean;
  /** The ending that belongs to this kind of workbook. */
  ending(): WorkbookEnding;
  /** The file as it is now; the very bytes it was opened from if nothing changed. */
  save(): Uint8Array;
}

/**
 * A workbook that is a file in memory. Sheet ids are the file's own numbers.
 * @throws HostError "unreadable" if the bytes are no workbook
 */
export function createXlsxHost(bytes: Uint8Array, name: string): XlsxHost {
  const pkg: XlsxPackage = readPackage(bytes);
  let model: WorkbookModel | null = readWorkbook(pkg);
  const current = (): WorkbookModel => (model ??= readWorkbook(pkg));
  const sheetOf = (id: string): SheetModel => sheetById(current(), id);
  const forget = (): void => {
    model = null;
  };
  const edit = (edits: SheetEdits): void => {
    // Given up before, not after: both at once are more than a large file leaves room for.
    model = null;
    applyEdits(pkg, edits);
  };

  const putRows = (id: string, rows: RowsToInsert): void => {
    const { name, path } = sheetOf(id);
    insertRows(pkg, current(), name, rows);
    model = null;
    const old = new Set([...rows.bodyRows].map((row) => rowAfter(rows, row)));
    const cells = refreshedCells(sheetOf(id), pkg.readText(path) ?? "", (row) => old.has(row));
    if (cells.length > 0) edit({ sheetName: name, cells });
  };
  const changes = new Changes(pkg);

  return {
    ...readingOf(pkg, name, current),
    model: current,
    edit,
    insertRows: putRows,
    release: forget,
    isSigned: () => pkg.names().some((name) => /(?:^|\/)_xmlsignatures\//i.test(name)),
    ending: () => endingOf(pkg),
    save: () => pkg.save(),
    isTableNamedWhole: (id, table) =>
      safely(undefined, (): boolean => isTableNamedWhole(current(), sheetOf(id), table)),
    applyMarks: (id, plan: MarkPlan, options) =>
      safely(options, (): MarkReceipt => {
        const sheet = sheetOf(id);
        const script = marking(plan, inspectPlace(current(), sheet, plan));
        if ("refused" in script) throw refuse(script, sheet.name);
        const edits = fileEdits(current(), sheet, script.edits);
        Originals.of(pkg).keep(sheet.path, isMarked(sheet), () => edit(edits));
        return {
          block: plan.block,
          cells: plan.cells.flat().filter(({ kind }) => kind !== "empty").length,
          formats: plan.formats.length,
          ...(script.hints ? { hints: script.hints } : {}),
        };
      }),
    clearMarks: (scope, options) =>
      safely(options, (): ClearReceipt => {
        const sheets = (scope === "all" ? current().sheets : [sheetOf(scope.sheetId)]).filter(isMarked);
        const originals = Originals.of(pkg);
        const model = current();
        const all = sheets.map((sheet) => {
          const script = clearing(inspect(model, sheet));
          if ("refused" in script) throw refuse(script, sheet.name);
          return {
            path: sheet.path,
            edits: originals.knows(sheet.path) ? null : fileEdits(model, sheet, [...script.edits, ...script.headers]),
          };
        });
        for (const { path, edits } of all)
          if (edits) edit(edits);
          else originals.restore(path);
        forget();
        originals.finish(
          !current().sheets.some(isMarked),
          all.every(({ edits }) => edits === null),
        );
        forget();
        return { sheets: sheets.map(({ name: sheetName }) => sheetName) };
      }),
    editCells: (id, edits, options) =>
      safely(options, (): EditReceipt => {
        const guarded = guardedEdits(current(), sheetOf(id), edits);
        if (guarded.receipt.written.length > 0) edit(guarded.edits);
        return guarded.receipt;
      }),
    formulasIn: (id, rows) =>
      safely(undefined, () => {
        const wanted = new Set(rows);
        const formulas = (cells: RowModel["cells"]): ReadonlySet<number> =>
          new Set(cells.filter(({ formula }) => formula !== null).map(({ column }) => column));
        return new Map(
          sheetOf(id)
            .rows.filter(({ row }) => wanted.has(row))
            .map(({ row, cells }) => [row, formulas(cells)]),
        );
      }),
    addRows: (id, rows, options) =>
      safely(options, (): RowsReceipt => ({
        count: rows.insertions.reduce((sum, insertion) => sum + insertion.rows.length, 0),
        notGrown: [],
        guard: changes.keep(() => putRows(id, rows)),
      })),
    removeRows: (id, { guard }) =>
      safely(undefined, () => {
        const { isProtected, name: sheetName } = sheetOf(id);
        if (isProtected) throw new HostError("protected", "", { sheetName });
        changes.takeBack(Number(guard));
        forget();
      }),
    makeSheet: (content, options) =>
      safely(options, (): SheetReceipt => {
        const { name: sheetName, standing, sheet, edits } = sheetMaking(current(), content);
        if (!standing) addSheet(pkg, sheet);
        edit(edits);
        setCharts(
          pkg,
          sheetName,
          content.charts ?? [],
          (row, column) => styled(content.rows[row - 1]?.cells[column - 1]).value,
        );
        return {
          sheetId: current().sheets.find((made) => made.name === sheetName)?.sheetId ?? "",
          name: sheetName,
          replaced: standing !== null,
        };
      }),
    makePlanSheet: (content, options) =>
      safely(options, (): SheetReceipt => {
        const { sheet, edits } = planSheetMaking(current(), content);
        addSheet(pkg, sheet);
        edit(edits);
        const made = current().sheets.find(({ name: known }) => known === sheet.name);
        return { sheetId: made?.sheetId ?? "", name: sheet.name, replaced: false };
      }),
    // A file has no selection to show and nobody who edits it.
    select: (id) => safely(undefined, () => void sheetOf(id)),
    watch: () => Promise.resolve(() => Promise.resolve()),
    writeSetting: (key, value) => safely(undefined, () => writeStoredSettings(pkg, [[key, value]])),
  };
}
