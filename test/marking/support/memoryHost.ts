/**
 * A third host for marks: the workbench's in-memory workbook, without Office.js and without files. It inspects and
 * performs; what is done is decided by the policy alone, as for Excel and for files.
 */
import { HostError, type MarkReceipt, type Surrounding } from "../../../src/host/types";
import {
  isOurFormula,
  isOurHint,
  MARK_STYLES,
  RESULT_COLUMNS,
  type ConditionalMark,
  type MarkPlan,
  type ResultCell,
} from "../../../src/marking";
import {
  clearing,
  HEADER_REACH,
  inCommon,
  marking,
  outside,
  standingBlocks,
  takingIn,
  type FoundHeader,
  type FoundLook,
  type Inspection,
  type PlaceInspection,
  type SheetEdit,
} from "../../../src/marking/policy";
import { type CellRange, type CellValue, MARKER_LABEL, type SheetGrid } from "../../../src/sheet";
import type { MemoryBackend } from "../../../src/workbench/backend/memory";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type CellFormat,
  type CellRange as BackendRange,
} from "../../../src/workbench/backend/types";

const WHOLE: BackendRange = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
const STANDARD_WIDTH = 48;
const sidesOf = (range: CellRange) =>
  (["EdgeTop", "EdgeRight", "EdgeBottom", "InsideVertical", "InsideHorizontal"] as const).filter(
    (side) =>
      (side !== "InsideVertical" || range.lastColumn > range.firstColumn) &&
      (side !== "InsideHorizontal" || range.lastRow > range.firstRow),
  );
const pointsOf = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

const theirs = (range: CellRange): BackendRange => ({
  row: range.firstRow - 1,
  column: range.firstColumn - 1,
  rowCount: range.lastRow - range.firstRow + 1,
  columnCount: range.lastColumn - range.firstColumn + 1,
});
const ours = (range: BackendRange): CellRange => ({
  firstRow: range.row + 1,
  firstColumn: range.column + 1,
  lastRow: range.row + range.rowCount,
  lastColumn: range.column + range.columnCount,
});
const cell = (row: number, column: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

export class MemoryHost {
  constructor(
    readonly book: MemoryBackend,
    readonly sheetId: string,
  ) {}

  private get sheetName(): string {
    return this.book.sheets().find(({ id }) => id === this.sheetId)?.name ?? "";
  }

  private values(range: CellRange): CellValue[][] {
    return this.book
      .readCells(this.sheetId, theirs(range), "values")
      .map((row) => row.map((value) => (value === "" ? null : value)));
  }

  /** The sheet as the reader of plans wants it. */
  readSheet(): SheetGrid {
    const used = ours(this.book.usedRange(this.sheetId, true) ?? theirs(cell(1, 1)));
    const wide = { ...used, lastColumn: used.lastColumn + 24 };
    return {
      sheetName: this.sheetName,
      origin: { row: used.firstRow, column: used.firstColumn },
      values: this.values(used),
      numberFormats: this.book.readCells(this.sheetId, theirs(used), "numberFormats") as string[][],
      merges: this.book.mergedAreas(this.sheetId, WHOLE).map(ours),
      hiddenRows: new Set(),
      hiddenColumns: new Set(
        this.book
          .columnsHidden(this.sheetId, wide.firstColumn - 1, wide.lastColumn - wide.firstColumn + 1)
          .flatMap((isHidden, at) => (isHidden ? [wide.firstColumn + at] : [])),
      ),
      tables: this.inspect().tables,
      autoFilter: this.inspect().filter?.range ?? null,
      isProtected: this.book.isProtected(this.sheetId),
    };
  }

  private inspect(): Inspection {
    const { book, sheetId } = this;
    const used = ours(book.usedRange(sheetId, true) ?? theirs(cell(1, 1)));
    const filter = book.autoFilter(sheetId);
    return {
      sheetName: this.sheetName,
      sheetId,
      isProtected: book.isProtected(sheetId),
      blocks: standingBlocks(this.headers(used), pointsOf, sheetId),
      tables: book
        .tables()
        .filter((table) => table.sheetId === sheetId)
        .map(({ name, range, showTotals }) => ({ name, range: ours(range), hasTotals: showTotals })),
      filter: filter ? { range: ours(filter.range), isFiltering: Object.keys(filter.criteria).length > 0 } : null,
      printArea: book.printArea(sheetId)?.map(ours) ?? null,
    };
  }

  private headers(used: CellRange): readonly FoundHeader[] {
    return this.values(used).flatMap((line, down) =>
      line.flatMap((value, right): readonly FoundHeader[] => {
        if (typeof value !== "string" || !value.startsWith(MARKER_LABEL)) return [];
        const [row, column] = [used.firstRow + down, used.firstColumn + right];
        const first = Math.max(1, column - HEADER_REACH + 1);
        const below =
          row < used.lastRow
            ? this.values({ ...cell(row + 1, column), lastRow: used.lastRow }).map(([one = null]) => one)
            : [];
        return [
          {
            row,
            column,
            below,
            texts: this.values({ ...cell(row, column), firstColumn: first })[0] ?? [],
            widths: RESULT_COLUMNS.map((_, at) => this.width(Math.max(1, column - at))),
          },
        ];
      }),
    );
  }

  private width(column: number): number {
    return this.book.columnWidths(this.sheetId, column - 1, 1)[0] ?? STANDARD_WIDTH;
  }

  private inspectPlace(plan: MarkPlan): PlaceInspection {
    const { book, sheetId } = this;
    const { block } = plan;
    const columns = plan.columns.map((_, at) => block.firstColumn + at);
    const wrapped = columns[plan.columns.findIndex(({ wrap }) => wrap)];
    return {
      ...this.inspect(),
      witness: (plan.witness ?? []).map(({ column }) =>
        this.values({ ...block, firstColumn: column, lastColumn: column }).map(([value = null]) => value),
      ),
      content: outside(block, plan.replaces).flatMap((part) => {
        const used = book.usedRange(sheetId, true, theirs(part));
        return used ? [ours(used)] : [];
      }),
      merges: book.mergedAreas(sheetId, theirs(block)).map(ours),
      columns: columns.map((column) => ({
        width: this.width(column) === STANDARD_WIDTH ? "standard" : { points: this.width(column) },
        isHidden: book.columnsHidden(sheetId, column - 1, 1)[0] === true,
      })),
      formats: columns.map((column) =>
        book
          .readCells(sheetId, theirs({ ...block, firstColumn: column, lastColumn: column }), "numberFormats")
          .map(([format]) => String(format)),
      ),
      wraps:
        wrapped === undefined
          ? null
          : book.readFormat(sheetId, theirs({ ...block, firstColumn: wrapped, lastColumn: wrapped })).wrapText,
      looks: this.looks(plan),
      free: (plan.hints?.cells ?? []).map(({ row, column }) => {
        const { type, prompt } = book.validation(sheetId, theirs(cell(row, column)));
        return type === "None" && (prompt === null || isOurHint(prompt.title));
      }),
    };
  }

  private look(range: CellRange): FoundLook {
    const { fontName, fontSize, horizontalAlignment, verticalAlignment, wrapText } = this.book.readFormat(
      this.sheetId,
      theirs(range),
    );
    const lines = sidesOf(range).map((side) => this.book.readBorder(this.sheetId, theirs(range), side).style);
    return {
      font: fontName,
      size: fontSize,
      horizontal: horizontalAlignment?.toLowerCase() ?? null,
      vertical: verticalAlignment?.toLowerCase() ?? null,
      wrap: wrapText,
      hasBorders: lines.every((style) => style === "None")
        ? false
        : lines.every((style) => style !== "None")
          ? true
          : null,
    };
  }

  private looks({ block, replaces, model }: MarkPlan): PlaceInspection["looks"] {
    const shown = { ...block, lastColumn: block.lastColumn - 1 };
    if (!model || shown.lastColumn < shown.firstColumn) return null;
    const header = { ...shown, lastRow: block.firstRow };
    const body = { ...shown, firstRow: block.firstRow + 1 };
    const of = (ranges: readonly CellRange[]): FoundLook | null =>
      ranges.map((range) => this.look(range)).reduce<FoundLook | null>(inCommon, null);
    const fresh = { header: of(outside(header, replaces)), body: of(outside(body, replaces)) };
    const column = (at: number): FoundLook => this.look({ ...body, firstColumn: at, lastColumn: at });
    return {
      header: this.look(header),
      body: this.look(body),
      fresh: fresh.header || fresh.body ? fresh : null,
      model: {
        header: this.look(cell(block.firstRow, model.lastColumn)),
        headerHeight: this.book.rowHeights(this.sheetId, block.firstRow - 1, 1)[0] ?? 15,
        text: column(model.text),
        amount: column(model.amount),
      },
    };
  }

  applyMarks(plan: MarkPlan): MarkReceipt {
    const script = marking(plan, this.inspectPlace(plan));
    if ("refused" in script) throw new HostError(script.refused, script.detail);
    this.perform(script.edits);
    return {
      block: plan.block,
      cells: plan.cells.flat().filter(({ kind }) => kind !== "empty").length,
      formats: plan.formats.length,
      ...(script.around ? { around: script.around } : {}),
      ...(script.hints ? { hints: script.hints } : {}),
    };
  }

  takeIn(what: Surrounding): void {
    const script = takingIn(what, this.inspect(), ours(this.book.usedRange(this.sheetId, true) ?? WHOLE));
    if ("refused" in script) throw new HostError(script.refused, script.detail);
    this.perform(script.edits);
  }

  clearMarks(): void {
    const script = clearing(this.inspect());
    if ("refused" in script) throw new HostError(script.refused, script.detail);
    this.perform([...script.edits, ...script.headers]);
  }

  private perform(edits: readonly SheetEdit[]): void {
    for (const edit of edits) this.performOne(edit);
  }

  private performOne(edit: SheetEdit): void {
    const { book, sheetId } = this;
    const table = (name: string): string => book.tables().find((one) => one.name === name)?.id ?? "";
    switch (edit.do) {
      case "removePrintArea":
        return book.setPrintArea(sheetId, null);
      case "setPrintArea":
        return book.setPrintArea(sheetId, [theirs(edit.range)]);
      case "endFilter":
        return this.endFilter({ ...edit.range, lastColumn: edit.lastColumn });
      case "showRows":
        for (const row of edit.rows) book.setRowsHidden(sheetId, row - 1, 1, false);
        return;
      case "endTable":
        return book.resizeTable(table(edit.name), theirs({ ...edit.range, lastColumn: edit.lastColumn }));
      case "dissolveTable":
        return book.removeTable(table(edit.name), "convert");
      case "deleteTableColumns":
        for (const column of [...edit.columns].reverse()) {
          const found = book.tables().find(({ name }) => name === edit.name);
          const id = found?.columns[column - edit.range.firstColumn]?.id;
          if (found && id !== undefined) book.deleteTableColumn(found.id, id);
        }
        return;
      case "clear":
        for (const range of edit.ranges) book.clear(sheetId, theirs(range), "Contents");
        return;
      case "write":
      case "writeBlock":
        return book.writeCells(
          sheetId,
          theirs(edit.range),
          "formulas",
          edit.cells.map((row) => row.map(typedIn)),
        );
      case "numberFormat":
        return book.writeCells(
          sheetId,
          theirs(edit.range),
          "numberFormats",
          Array.from({ length: edit.range.lastRow - edit.range.firstRow + 1 }, () =>
            Array<string>(edit.range.lastColumn - edit.range.firstColumn + 1).fill(edit.format),
          ),
        );
      case "wrap":
        return book.writeFormat(sheetId, theirs(edit.range), { wrapText: edit.wrap });
      case "look":
        return this.takeOn(edit);
      case "width":
        return book.setColumnWidth(sheetId, edit.column - 1, 1, widthOf(edit.width));
      case "hide":
        return book.setColumnsHidden(sheetId, edit.column - 1, 1, edit.hidden);
      case "height":
        return book.setRowHeight(sheetId, edit.row - 1, 1, edit.height ?? 15);
      case "fitRows":
        for (const { firstRow, lastRow } of edit.rows) book.autofitRows(sheetId, firstRow - 1, lastRow - firstRow + 1);
        return;
      case "formats":
        for (const { id, formula } of book.conditionalFormats(sheetId))
          if (isOurFormula(formula)) book.deleteConditionalFormat(sheetId, id);
        for (const mark of [...edit.add].reverse()) this.addFormat(mark);
        return;
      case "hints":
        this.removeHints();
        for (const { row, column, title, message } of edit.add)
          book.setValidation(sheetId, theirs(cell(row, column)), { prompt: { showPrompt: true, title, message } });
        return;
    }
  }

  private takeOn({ range, look, border }: Extract<SheetEdit, { do: "look" }>): void {
    const cased = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
    this.book.writeFormat(this.sheetId, theirs(range), {
      ...(look.font ? { fontName: look.font } : {}),
      ...(look.size ? { fontSize: look.size } : {}),
      ...(look.horizontal ? { horizontalAlignment: cased(look.horizontal) as CellFormat["horizontalAlignment"] } : {}),
      ...(look.vertical ? { verticalAlignment: cased(look.vertical) as CellFormat["verticalAlignment"] } : {}),
      ...(look.wrap === undefined || look.wrap === null ? {} : { wrapText: look.wrap }),
    });
    if (border === undefined) return;
    for (const side of sidesOf(range))
      this.book.writeBorder(
        this.sheetId,
        theirs(range),
        side,
        border === null ? { style: "None" } : { style: "Continuous", color: "#000000" },
      );
  }

  private endFilter(range: CellRange): void {
    const { book, sheetId } = this;
    const before = book.autoFilter(sheetId)?.criteria ?? {};
    book.removeAutoFilter(sheetId, "filter");
    book.applyAutoFilter(sheetId, theirs(range));
    for (const [column, criteria] of Object.entries(before))
      if (Number(column) <= range.lastColumn - range.firstColumn)
        book.applyAutoFilter(sheetId, theirs(range), Number(column), criteria);
  }

  private addFormat({ range, formula, style }: ConditionalMark): void {
    const { fill, fontColor, border: _border, underline, ...rest } = MARK_STYLES[style];
    const id = this.book.addConditionalFormat(this.sheetId, [theirs(range)], "Custom");
    this.book.updateConditionalFormat(this.sheetId, id, {
      formula,
      format: {
        ...rest,
        ...(fill ? { fillColor: fill } : {}),
        ...(fontColor ? { fontColor } : {}),
        ...(underline ? { underline: "Single" } : {}),
      },
    });
  }

  private removeHints(): void {
    const { book, sheetId } = this;
    for (const area of book.validated(sheetId, WHOLE).map(ours))
      for (let row = area.firstRow; row <= area.lastRow; row += 1)
        for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
          const { type, prompt } = book.validation(sheetId, theirs(cell(row, column)));
          if (!isOurHint(prompt?.title)) continue;
          if (type === "None") book.clearValidation(sheetId, theirs(cell(row, column)));
          else
            book.setValidation(sheetId, theirs(cell(row, column)), {
              prompt: { showPrompt: true, title: "", message: "" },
            });
        }
  }
}

function typedIn(one: ResultCell): string | number {
  switch (one.kind) {
    case "empty":
      return "";
    case "number":
      return one.number;
    case "formula":
      return one.formula;
    case "text":
      return `'${one.text}`;
  }
}

function widthOf(width: Extract<SheetEdit, { do: "width" }>["width"]): number {
  if (width === "standard") return STANDARD_WIDTH;
  if ("text" in width) return pointsOf(width.text);
  return "points" in width ? width.points : pointsOf(width.characters);
}
