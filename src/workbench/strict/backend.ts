/** A workbook that refuses and surprises as a real Excel does: the rules that concern what is done to it. */
import { displayText } from "../backend/displayText";
import { fullAddress } from "../backend/address";
import { intersection } from "../backend/ranges";
import { BackendError, type Backend, type CellRange } from "../backend/types";
import { utf8Length } from "../protocol/wire";
import { refuseFiltered } from "./filteredRows";
import { growRows } from "./rowHeights";
import { emptyColumns, fill, grow, tablesOn } from "./tables";
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
