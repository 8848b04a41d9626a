/** Range: where it is, the ranges one gets from it, what is done to it. */
import { fullAddress } from "../../backend/address";
import {
  boundingRange,
  cellCount,
  contains,
  entireColumns,
  entireRows,
  intersection,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
} from "../../backend/ranges";
import type { CellRange } from "../../backend/types";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { handler, type HostContext, type TypeHandler } from "../handler";
import type { HostObject, Node } from "../objects";
import { asObject, common, index, inside, number, oneOf, rangeOn, required, sheetById, text, truth } from "./arguments";
import { cellGetters, cellSetters } from "./cells";
import { columnProperties, rowProperties, setColumnProperties, setRowProperties } from "./lineProperties";
import { visibleCells } from "./visible";

type R = Node<"Range">;
const at = (node: R, range: CellRange): R => ({ type: "Range", sheetId: node.sheetId, range: inside(range) });

async function hidden(node: R, host: HostContext, lines: "rows" | "columns"): Promise<boolean | null> {
  const { row, rowCount, column, columnCount } = node.range;
  return common(
    lines === "rows"
      ? await host.backend.rowsHidden(node.sheetId, row, rowCount)
      : await host.backend.columnsHidden(node.sheetId, column, columnCount),
  );
}

async function used(node: R, valuesOnly: unknown, host: HostContext): Promise<R | null> {
  const found = await host.backend.usedRange(node.sheetId, valuesOnly === true, node.range);
  return found ? at(node, found) : null;
}

async function overlap(node: R, other: unknown, host: HostContext): Promise<R | null> {
  const found = intersection(node.range, await rangeOn(host, node.sheetId, other));
  return found ? at(node, found) : null;
}

async function sortFields(node: R, fields: unknown, rows: boolean): Promise<{ key: number; ascending: boolean }[]> {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields");
  return fields.map((field: unknown) => {
    const f = asObject(field, "a sort field");
    const key = index(f["key"], "key");
    if (key < 0 || key >= (rows ? node.range.columnCount : node.range.rowCount))
      throw invalidArgument(`key ${key} lies outside the range`);
    const on = f["sortOn"];
    if (on !== undefined && on !== null && on !== "Value") throw invalidArgument("the host sorts by values only");
    return {
      key,
      ascending: f["ascending"] === undefined || f["ascending"] === null ? true : truth(f["ascending"], "ascending"),
    };
  });
}

const properties: NonNullable<TypeHandler<"Range">["get"]> = {
  ...cellGetters,
  Address: async (node, host) => fullAddress((await sheetById(host, node.sheetId)).name, node.range),
  CellCount: (node) => (cellCount(node.range) > 2 ** 31 - 1 ? -1 : cellCount(node.range)),
  RowIndex: (node) => node.range.row,
  ColumnIndex: (node) => node.range.column,
  RowCount: (node) => node.range.rowCount,
  ColumnCount: (node) => node.range.columnCount,
  IsEntireRow: (node) => isEntireRows(node.range),
  IsEntireColumn: (node) => isEntireColumns(node.range),
  RowHidden: (node, host) => hidden(node, host, "rows"),
  ColumnHidden: (node, host) => hidden(node, host, "columns"),
  Hidden: async (node, host) => {
    const [rows, columns] = [await hidden(node, host, "rows"), await hidden(node, host, "columns")];
    return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
  },
};

const ranges: NonNullable<TypeHandler<"Range">["methods"]> = {
  GetCell: (node, [row, column]) =>
    at(node, {
      row: node.range.row + index(row, "row"),
      column: node.range.column + index(column, "column"),
      rowCount: 1,
      columnCount: 1,
    }),
  GetRow: (node, [row]) => {
    if (index(row, "row") < 0 || index(row, "row") >= node.range.rowCount)
      throw invalidArgument(`row ${String(row)} lies outside the range`);
    return at(node, { ...node.range, row: node.range.row + index(row, "row"), rowCount: 1 });
  },
  GetColumn: (node, [column]) => {
    if (index(column, "column") < 0 || index(column, "column") >= node.range.columnCount)
      throw invalidArgument(`column ${String(column)} lies outside the range`);
    return at(node, { ...node.range, column: node.range.column + index(column, "column"), columnCount: 1 });
  },
  GetLastCell: (node) =>
    at(node, { row: lastRow(node.range), column: lastColumn(node.range), rowCount: 1, columnCount: 1 }),
  GetLastRow: (node) => at(node, { ...node.range, row: lastRow(node.range), rowCount: 1 }),
  GetLastColumn: (node) => at(node, { ...node.range, column: lastColumn(node.range), columnCount: 1 }),
  GetEntireRow: (node) => at(node, entireRows(node.range)),
  GetEntireColumn: (node) => at(node, entireColumns(node.range)),
  GetOffsetRange: (node, [rows, columns]) =>
    at(node, {
      ...node.range,
      row: node.range.row + index(rows, "rowOffset"),
      column: node.range.column + index(columns, "columnOffset"),
    }),
  GetResizedRange: (node, [rows, columns]) =>
    at(node, {
      ...node.range,
      rowCount: node.range.rowCount + index(rows, "deltaRows"),
      columnCount: node.range.columnCount + index(columns, "deltaColumns"),
    }),
  GetAbsoluteResizedRange: (node, [rows, columns]) =>
    at(node, { ...node.range, rowCount: index(rows, "numRows"), columnCount: index(columns, "numColumns") }),
  GetRowsBelow: (node, [count]) => {
    const n = index(count, "count", 1);
    return at(node, {
      ...node.range,
      row: n < 0 ? lastRow(node.range) + 1 + n : lastRow(node.range) + 1,
      rowCount: Math.abs(n),
    });
  },
  GetColumnsAfter: (node, [count]) => {
    const n = index(count, "count", 1);
    return at(node, {
      ...node.range,
      column: n < 0 ? lastColumn(node.range) + 1 + n : lastColumn(node.range) + 1,
      columnCount: Math.abs(n),
    });
  },
  GetBoundingRect: async (node, [other], host) =>
    at(node, boundingRange(node.range, await rangeOn(host, node.sheetId, other))),
  GetIntersection: async (node, [other], host) => required(await overlap(node, other, host), "the intersection"),
  GetIntersectionOrNullObject: (node, [other], host) => overlap(node, other, host),
  GetUsedRange: async (node, [valuesOnly], host) =>
    (await used(node, valuesOnly, host)) ?? at(node, { ...node.range, rowCount: 1, columnCount: 1 }),
  GetUsedRangeOrNullObject: (node, [valuesOnly], host) => used(node, valuesOnly, host),
  GetMergedAreasOrNullObject: async (node, _, host): Promise<HostObject | null> => {
    const touching = await host.backend.mergedAreas(node.sheetId, node.range);
    const areas = host.strict.has("mergesByFirstCell")
      ? touching.filter(({ row, column }) => contains(node.range, { row, column, rowCount: 1, columnCount: 1 }))
      : touching;
    if (host.strict.has("mergesAbove512") && areas.length > 512)
      throw new HostError("GeneralException", "There are more than 512 merged areas.");
    return areas.length > 0 ? { type: "RangeAreas", sheetId: node.sheetId, areas } : null;
  },
  GetSpecialCells: async (node, [type], host) =>
    required(await visibleCells(node.sheetId, [node.range], type, host), "special cells"),
  GetSpecialCellsOrNullObject: (node, [type], host) => visibleCells(node.sheetId, [node.range], type, host),
};

const deeds: NonNullable<TypeHandler<"Range">["methods"]> = {
  Calculate: (_, __, host) => host.backend.calculate(),
  Clear: (node, [applyTo], host) =>
    host.backend.clear(
      node.sheetId,
      node.range,
      applyTo === null || applyTo === undefined ? "All" : oneOf(applyTo, ["All", "Contents", "Formats"], "applyTo"),
    ),
  Select: (node, _, host) => host.backend.select(node.sheetId, [node.range]),
  Insert: async (node, [shift], host) => {
    const range = node.range;
    await host.backend.insertCells(node.sheetId, range, oneOf(shift, ["Down", "Right"], "shift"));
    return { type: "Range", sheetId: node.sheetId, range };
  },
  Delete: (node, [shift], host) =>
    host.backend.deleteCells(node.sheetId, node.range, oneOf(shift, ["Up", "Left"], "shift")),
  /** Of one sheet, everything of it, over a multiple of the source: more is not asked for here. */
  CopyFrom: async (node, [source, copyType, skipBlanks, transpose], host) => {
    const from = await rangeOn(host, node.sheetId, source);
    if (copyType !== null && copyType !== undefined) oneOf(copyType, ["All"], "copyType");
    if (skipBlanks === true || transpose === true) throw invalidArgument("cells are copied as they stand");
    if (node.range.rowCount % from.rowCount !== 0 || node.range.columnCount % from.columnCount !== 0)
      throw invalidArgument("the target is no multiple of the source");
    await host.backend.copyCells(node.sheetId, from, node.range);
  },
  Merge: (node, [across], host) => host.backend.merge(node.sheetId, node.range, across === true),
  Unmerge: (node, _, host) => host.backend.unmerge(node.sheetId, node.range),
  GetRowProperties: (node, [options], host) => rowProperties(node, options, host),
  GetColumnProperties: (node, [options], host) => columnProperties(node, options, host),
  SetRowProperties: (node, [values], host) => setRowProperties(node, values, host),
  SetColumnProperties: (node, [values], host) => setColumnProperties(node, values, host),
  _KeepReference: (node, _, host) => host.references.keep(node),
  /** The client asks before it sends a large array in chunks. */
  _ValidateArraySize: (node, [rows, columns]) => {
    if (number(rows, "rows") !== node.range.rowCount || number(columns, "columns") !== node.range.columnCount) {
      throw invalidArgument(
        "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
      );
    }
    return null;
  },
};

export const rangeHandlers = [
  handler("Range", {
    check: async (node, host) => {
      if (!(await host.backend.sheets()).some((s) => s.id === node.sheetId))
        throw itemNotFound("the range's worksheet was deleted");
    },
    get: properties,
    set: {
      ...cellSetters,
      RowHidden: (node, value, host) =>
        host.backend.setRowsHidden(node.sheetId, node.range.row, node.range.rowCount, truth(value, "rowHidden")),
      ColumnHidden: (node, value, host) =>
        host.backend.setColumnsHidden(
          node.sheetId,
          node.range.column,
          node.range.columnCount,
          truth(value, "columnHidden"),
        ),
    },
    navigate: {
      Worksheet: ({ sheetId }) => ({ type: "Worksheet", sheetId }),
      Format: ({ sheetId, range }) => ({ type: "RangeFormat", sheetId, areas: [range] }),
      ConditionalFormats: ({ sheetId, range }) => ({ type: "ConditionalFormatCollection", sheetId, areas: [range] }),
      DataValidation: ({ sheetId, range }) => ({ type: "DataValidation", sheetId, areas: [range] }),
      Sort: ({ sheetId, range }) => ({ type: "RangeSort", sheetId, range }),
    },
    methods: { ...ranges, ...deeds },
  }),
  handler("RangeSort", {
    methods: {
      Apply: async (node, [fields, matchCase, hasHeaders, orientation], host) => {
        const way =
          orientation === null || orientation === undefined
            ? "Rows"
            : oneOf(text(orientation, "orientation"), ["Rows", "Columns"], "orientation");
        const keys = await sortFields(
          { type: "Range", sheetId: node.sheetId, range: node.range },
          fields,
          way === "Rows",
        );
        await host.backend.sort(node.sheetId, node.range, keys, {
          matchCase: matchCase === true,
          hasHeaders: hasHeaders === true,
          orientation: way,
        });
      },
    },
  }),
];
