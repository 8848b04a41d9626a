/** A workbook that refuses and surprises as a real Excel does: the rules that concern what is done to it. */
import { displayText } from "../backend/displayText";
import { fullAddress } from "../backend/address";
import { moveFormula } from "../../sheet";
import { cellCount, intersection, isEntireColumns, isEntireRows, lastColumn, lastRow } from "../backend/ranges";
import {
  BackendError,
  MAX_ROWS,
  type Backend,
  type CellRange,
  type CellValue,
  type TableState,
} from "../backend/types";
import { utf8Length } from "../protocol/wire";
import type { Strictness, StrictRuleId } from "./rules";

/** UTF-8 bytes that an add-in's settings may have in all. */
const MOST_SETTINGS = 1024 * 1024;
/** The name under which Excel keeps a print area. */
const PRINT_AREA = "Print_Area";
/** The name under which Excel keeps repeated rows and columns. */
const PRINT_TITLES = "Print_Titles";
/** Days by which the serial numbers of a date differ between the two systems. */
const FROM_1904 = 1462;
/** Points of a pixel at 96 dots per inch. */
const PIXEL = 0.75;

/** Gives a workbook the rules that are on; its other behaviour is its own. */
export function strictly(book: Backend, rules: Strictness): Backend {
  if (rules.size === 0) return book;
  const on = (id: StrictRuleId): boolean => rules.has(id);
  const own: Partial<Backend> = {
    async writeCells(sheetId, range, face, cells) {
      if (face !== "numberFormats" && on("writeOverFiltered")) await refuseFiltered(book, sheetId, range);
      const before = face === "numberFormats" ? [] : await tablesOn(book, sheetId);
      if (on("tableGrows")) for (const table of before) await grow(book, table, range, cells);
      const filled = on("tableColumnFills") && face !== "numberFormats" ? await emptyColumns(book, sheetId, range) : [];
      await book.writeCells(sheetId, range, face, cells);
      for (const column of filled) await fill(book, sheetId, column, range, cells);
      if (face !== "numberFormats" && on("wrappingGrowsRows")) await growRows(book, sheetId, range);
    },
    async readCells(sheetId, range, face) {
      if (face !== "text" || !on("datesFrom1904")) return book.readCells(sheetId, range, face);
      const formats = await book.readCells(sheetId, range, "numberFormats");
      const values = await book.readCells(sheetId, range, "values");
      return values.map((row, down) =>
        row.map((value, right) => {
          const format = String(formats[down]?.[right] ?? "General");
          return displayText(typeof value === "number" && /y/i.test(format) ? value + FROM_1904 : value, format);
        }),
      );
    },
    async copyCells(sheetId, source, target) {
      if (on("writeOverFiltered")) await refuseFiltered(book, sheetId, target);
      await book.copyCells(sheetId, source, target);
    },
    async clear(sheetId, range, applyTo) {
      if (applyTo !== "Formats" && on("writeOverFiltered")) await refuseFiltered(book, sheetId, range);
      await book.clear(sheetId, range, applyTo);
    },
    async writeFormat(sheetId, range, patch) {
      await book.writeFormat(sheetId, range, patch);
      if (patch.wrapText && on("wrappingGrowsRows")) await growRows(book, sheetId, range);
    },
    async autofitRows(sheetId, row, count) {
      await book.autofitRows(sheetId, row, count);
      const used = on("wrappingGrowsRows") ? await book.usedRange(sheetId, false) : null;
      const rows = used && intersection({ ...used, row, rowCount: count }, used);
      if (rows) await growRows(book, sheetId, rows);
    },
    setColumnWidth: (sheetId, column, count, points) =>
      book.setColumnWidth(sheetId, column, count, on("widthsInPixels") ? Math.round(points / PIXEL) * PIXEL : points),
    async updateConditionalFormat(sheetId, id, patch) {
      if (on("formatFormulaAbove255") && (patch.formula?.length ?? 0) > 255)
        throw new BackendError("InvalidArgument", "The formula of a conditional format has at most 255 characters.");
      await book.updateConditionalFormat(sheetId, id, patch);
    },
    async setValidation(sheetId, range, patch) {
      if (on("promptNeedsRule") && patch.prompt && !patch.rule) {
        const { type } = await book.validation(sheetId, range);
        if (type === "None") throw new BackendError("InvalidArgument", "A prompt needs a rule.");
      }
      await book.setValidation(sheetId, range, patch);
    },
    async setSetting(key, value) {
      if (on("settingsAbove1MB")) {
        const kept = (await book.settings()).filter(([known]) => known !== key);
        if (utf8Length(JSON.stringify([...kept, [key, value]])) > MOST_SETTINGS)
          throw new BackendError("InvalidArgument", "The settings are too large.");
      }
      await book.setSetting(key, value);
    },
    async updateChart(sheetId, id, patch) {
      if (on("noSecondAxis") && patch.series?.some(({ axisGroup }) => axisGroup === "Secondary"))
        throw new BackendError("GeneralException", "The chart has one axis.");
      await book.updateChart(sheetId, id, patch);
    },
    async setPrintArea(sheetId, areas) {
      if (areas === null && on("emptyPrintArea")) throw new BackendError("InvalidArgument", "The print area is empty.");
      await paged(book, sheetId);
      await book.setPrintArea(sheetId, areas);
    },
  };
  if (on("emptyPrintArea")) {
    // Excel keeps a print area and repeated rows as names of the sheet, by which they can be taken away.
    own.names = async (sheetId) => {
      const names = await book.names(sheetId);
      if (sheetId === null) return names;
      const areas = await book.printArea(sheetId);
      const { titleRows } = await book.pageSetup(sheetId);
      const sheet = (await book.sheets()).find(({ id }) => id === sheetId)?.name ?? "";
      const kept = (name: string, ranges: readonly CellRange[]) =>
        ranges.length === 0
          ? []
          : [
              {
                name,
                formula: `=${ranges.map((range) => fullAddress(sheet, range)).join(",")}`,
                visible: true,
                comment: "",
              },
            ];
      return [...names, ...kept(PRINT_AREA, areas ?? []), ...kept(PRINT_TITLES, titleRows ? [titleRows] : [])];
    };
    own.deleteName = async (sheetId, name) => {
      if (sheetId !== null && name === PRINT_AREA) await book.setPrintArea(sheetId, null);
      else if (sheetId !== null && name === PRINT_TITLES) await book.setPageSetup(sheetId, { titleRows: null });
      else await book.deleteName(sheetId, name);
    };
  }
  const readable = async (sheetId: string): Promise<void> => {
    if (on("protectedReading") && (await book.isProtected(sheetId)))
      throw new BackendError("AccessDenied", "The worksheet is protected.");
  };
  const paged = async (_: Backend, sheetId: string): Promise<void> => {
    if (on("noPrinter")) throw new BackendError("GeneralException", "There is no printer.");
    await readable(sheetId);
  };
  Object.assign(own, {
    conditionalFormats: async (sheetId) => {
      await readable(sheetId);
      return book.conditionalFormats(sheetId);
    },
    autoFilter: async (sheetId) => {
      await readable(sheetId);
      return book.autoFilter(sheetId);
    },
    printArea: async (sheetId) => {
      await paged(book, sheetId);
      return book.printArea(sheetId);
    },
    pageSetup: async (sheetId) => {
      await paged(book, sheetId);
      return book.pageSetup(sheetId);
    },
    setPageSetup: async (sheetId, patch) => {
      await paged(book, sheetId);
      if (patch.titleRows === null && on("emptyPrintArea"))
        throw new BackendError("InvalidArgument", "The repeated rows are empty.");
      await book.setPageSetup(sheetId, patch);
    },
  } satisfies Partial<Backend>);
  return new Proxy(book, {
    get(target, name) {
      const ours = (own as Record<string | symbol, unknown>)[name];
      if (ours) return ours;
      const theirs = Reflect.get(target, name, target) as unknown;
      return typeof theirs === "function" ? (theirs.bind(target) as unknown) : theirs;
    },
  });
}

/** Rows that a filter hides count, rows hidden by hand do not: Excel writes into those. */
async function refuseFiltered(book: Backend, sheetId: string, range: CellRange): Promise<void> {
  if (cellCount(range) === 1) return;
  if (!(await isFiltered(book, sheetId, range))) return;
  throw new BackendError("GeneralException", "Written over rows that a filter hides: the cells would be misplaced.");
}

async function isFiltered(book: Backend, sheetId: string, range: CellRange): Promise<boolean> {
  const filters = [await book.autoFilter(sheetId)];
  for (const { id } of await tablesOn(book, sheetId)) filters.push((await book.tableFilter?.(id)) ?? null);
  for (const filter of filters) {
    if (!filter || Object.keys(filter.criteria).length === 0) continue;
    const rows = intersection({ ...filter.range, column: range.column, columnCount: range.columnCount }, range);
    if (rows !== null && (await book.rowsHidden(sheetId, rows.row, rows.rowCount)).includes(true)) return true;
  }
  return false;
}

async function tablesOn(book: Backend, sheetId: string): Promise<readonly TableState[]> {
  return (await book.tables()).filter((table) => table.sheetId === sheetId);
}

const isText = (cell: CellValue | null | undefined): boolean => cell !== null && cell !== undefined && cell !== "";

/** Written directly at its right, or directly below it: the table takes it in. */
async function grow(
  book: Backend,
  table: TableState,
  range: CellRange,
  cells: readonly (readonly (CellValue | null)[])[],
): Promise<void> {
  if (!cells.some((row) => row.some(isText))) return;
  const at = table.range;
  const beside =
    range.column === at.column + at.columnCount && range.row >= at.row && lastRow(range) <= lastRow(at)
      ? { ...at, columnCount: at.columnCount + range.columnCount }
      : null;
  const below =
    !table.showTotals && range.row === at.row + at.rowCount && intersection({ ...range, row: at.row }, at)
      ? { ...at, rowCount: at.rowCount + range.rowCount }
      : null;
  const grown = beside ?? below;
  if (!grown) return;
  const others = (await tablesOn(book, table.sheetId)).filter(({ id }) => id !== table.id);
  if (others.some((other) => intersection(other.range, grown))) return;
  const known = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const names = beside && range.row === at.row ? (cells[0] ?? []) : [];
  if (names.some((name) => known.has(String(name ?? "").toLowerCase()))) return;
  await book.resizeTable(table.id, grown);
}

/** Body columns of tables that a block is written into and that hold nothing yet, as their whole ranges. */
async function emptyColumns(book: Backend, sheetId: string, range: CellRange): Promise<readonly CellRange[]> {
  const found: CellRange[] = [];
  for (const table of await tablesOn(book, sheetId)) {
    const head = table.showHeaders ? 1 : 0;
    const body = { ...table.range, row: table.range.row + head, rowCount: table.range.rowCount - head };
    const hit = body.rowCount > 0 ? intersection(body, range) : null;
    for (let column = hit?.column ?? 0; hit && column <= lastColumn(hit); column += 1) {
      const whole = { ...body, column, columnCount: 1 };
      const cells = await book.readCells(sheetId, whole, "formulas");
      if (cells.every(([cell]) => !isText(cell))) found.push(whole);
    }
  }
  return found;
}

/** The last formula that was written into the column becomes that of every cell of it. */
async function fill(
  book: Backend,
  sheetId: string,
  column: CellRange,
  range: CellRange,
  cells: readonly (readonly (CellValue | null)[])[],
): Promise<void> {
  const written = cells
    .map((row, index) => [range.row + index, row[column.column - range.column]] as const)
    .filter(([row, cell]) => row >= column.row && row <= lastRow(column) && isText(cell));
  const [from, last] = written.at(-1) ?? [0, null];
  if (typeof last !== "string" || !written.every(([, cell]) => typeof cell === "string" && cell.startsWith("=")))
    return;
  const filled = Array.from({ length: column.rowCount }, (_, index) => [
    moveFormula(last, column.row + index - from, 0),
  ]);
  await book.writeCells(sheetId, column, "formulas", filled);
}

/** Automatic heights: rows as high as nobody made them, in which a wrapped text needs more than one line. */
async function growRows(book: Backend, sheetId: string, range: CellRange): Promise<void> {
  if (isEntireColumns(range) || isEntireRows(range)) return;
  const [standard = 0] = await book.rowHeights(sheetId, MAX_ROWS - 1, 1);
  const widths = await book.columnWidths(sheetId, range.column, range.columnCount);
  for (let at = 0; at < range.columnCount; at += 1) {
    const column = { ...range, column: range.column + at, columnCount: 1 };
    if ((await book.readFormat(sheetId, column)).wrapText === false) continue;
    const texts = await book.readCells(sheetId, column, "text");
    const heights = await book.rowHeights(sheetId, range.row, range.rowCount);
    for (const [index, [text = ""]] of texts.entries()) {
      if (heights[index] !== standard || text === "") continue;
      const row = range.row + index;
      if ((await book.readFormat(sheetId, { ...column, row, rowCount: 1 })).wrapText !== true) continue;
      const lines = linesOf(String(text), widths[at] ?? 54);
      if (lines > 1) await book.setRowHeight(sheetId, row, 1, Math.min(409.5, lines * standard));
    }
  }
}

/** Lines that a text takes in a column of some points, at 11 points a Chinese character. */
function linesOf(text: string, points: number): number {
  return text
    .split("\n")
    .reduce(
      (lines, part) =>
        lines +
        Math.max(1, Math.ceil([...part].reduce((sum, c) => sum + (c > "\u00ff" ? 11 : 5.5), 0) / Math.max(points, 1))),
      0,
    );
}
