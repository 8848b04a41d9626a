/** Tables beside the Univer workbook, which knows none: where they lie, their columns and how they grow. */
import { intersection } from "../ranges";
import { BackendError, type Backend, type CellRange, type CellValue, type TableState } from "../types";
import type { UniverContext } from "./context";
import { NAME } from "./names";

type Tables = Pick<
  Backend,
  "tables" | "addTable" | "renameTable" | "addTableColumn" | "deleteTableColumn" | "resizeTable" | "removeTable"
>;
type Cells = Pick<Backend, "readCells" | "writeCells" | "clear" | "insertCells" | "deleteCells">;

let lastTable = 0;

/** Names of a table's columns by its header cells: never empty, each once. */
function uniqueNames(header: readonly CellValue[]): readonly string[] {
  const names: string[] = [];
  header.forEach((text, n) => {
    const plain = text === "" ? `Column${n + 1}` : String(text);
    let name = plain;
    for (let again = 2; names.includes(name); again++) name = `${plain}${again}`;
    names.push(name);
  });
  return names;
}

export function tableMethods(context: UniverContext, cells: Cells): Tables {
  const { extras } = context;
  function table(tableId: string): TableState {
    const found = extras.tables.find(({ id }) => id === tableId);
    if (!found) throw new BackendError("ItemNotFound", "The table is no longer there.");
    context.writable(found.sheetId);
    return found;
  }
  function put(changed: TableState): void {
    extras.tables = extras.tables.map((other) => (other.id === changed.id ? changed : other));
  }
  function checkTableName(name: string): void {
    if (!NAME.test(name) || name.length > 255)
      throw new BackendError("InvalidArgument", "The name of the table is invalid.");
    if (extras.tables.some((other) => other.name.toLowerCase() === name.toLowerCase()))
      throw new BackendError("ItemAlreadyExists", "A table of this name exists.");
  }
  const columnRange = (of: TableState, index: number): CellRange => ({
    row: of.range.row,
    rowCount: of.range.rowCount,
    column: of.range.column + index,
    columnCount: 1,
  });

  return {
    tables: () => extras.tables,
    async addTable(sheetId, range, hasHeaders) {
      context.writable(sheetId);
      if (extras.tables.some((other) => other.sheetId === sheetId && intersection(other.range, range)))
        throw new BackendError("InvalidArgument", "Tables cannot overlap.");
      context.wrote = true;
      let area = range;
      if (!hasHeaders) {
        await cells.insertCells(sheetId, { ...range, rowCount: 1 }, "Down");
        area = { ...range, rowCount: range.rowCount + 1 };
      }
      const header = (await cells.readCells(sheetId, { ...area, rowCount: 1 }, "text"))[0] ?? [];
      const names = uniqueNames(header);
      await cells.writeCells(sheetId, { ...area, rowCount: 1 }, "values", [names]);
      const id = `{table-${Date.now().toString(36)}-${++lastTable}}`;
      let n = extras.tables.length + 1;
      while (extras.tables.some(({ name }) => name.toLowerCase() === `table${n}`)) n += 1;
      extras.tables = [
        ...extras.tables,
        {
          id,
          name: `Table${n}`,
          sheetId,
          range: area,
          showHeaders: true,
          showTotals: false,
          style: "TableStyleMedium2",
          columns: names.map((name, at) => ({ id: at + 1, name })),
        },
      ];
      return id;
    },
    renameTable(tableId, name) {
      const found = table(tableId);
      checkTableName(name);
      put({ ...found, name });
    },
    async addTableColumn(tableId, index, name, lines) {
      const found = table(tableId);
      const at = index ?? found.columns.length;
      if (at < 0 || at > found.columns.length) throw new BackendError("InvalidArgument", "There is no such column.");
      await cells.insertCells(found.sheetId, columnRange(found, at), "Right");
      const id = Math.max(0, ...found.columns.map((column) => column.id)) + 1;
      const title = name ?? String(lines?.[0]?.[0] ?? `Column${id}`);
      const columns = [...found.columns];
      columns.splice(at, 0, { id, name: title });
      put({ ...found, range: { ...found.range, columnCount: found.range.columnCount + 1 }, columns });
      const content = lines ?? [[title]];
      await cells.writeCells(found.sheetId, { ...columnRange(found, at), rowCount: content.length }, "values", content);
      if (name !== null)
        await cells.writeCells(found.sheetId, { ...columnRange(found, at), rowCount: 1 }, "values", [[name]]);
      return id;
    },
    async deleteTableColumn(tableId, columnId) {
      const found = table(tableId);
      const at = found.columns.findIndex(({ id }) => id === columnId);
      if (at < 0) throw new BackendError("ItemNotFound", "The column is no longer there.");
      if (found.columns.length === 1) throw new BackendError("InvalidOperation", "A table has at least one column.");
      await cells.deleteCells(found.sheetId, columnRange(found, at), "Left");
      put({
        ...found,
        range: { ...found.range, columnCount: found.range.columnCount - 1 },
        columns: found.columns.filter((_, n) => n !== at),
      });
    },
    async resizeTable(tableId, range) {
      const found = table(tableId);
      if (range.row !== found.range.row || !intersection(range, found.range) || range.rowCount < 2)
        throw new BackendError("InvalidArgument", "The range doesn't fit the table.");
      if (
        extras.tables.some(
          (other) => other.id !== tableId && other.sheetId === found.sheetId && intersection(other.range, range),
        )
      )
        throw new BackendError("InvalidArgument", "Tables cannot overlap.");
      context.wrote = true;
      const header = (await cells.readCells(found.sheetId, { ...range, rowCount: 1 }, "text"))[0] ?? [];
      const names = uniqueNames(header);
      if (names.some((name, n) => name !== String(header[n])))
        await cells.writeCells(found.sheetId, { ...range, rowCount: 1 }, "values", [names]);
      let nextId = Math.max(0, ...found.columns.map(({ id }) => id));
      put({
        ...found,
        range,
        columns: names.map((name, n) => {
          const known = found.columns[range.column + n - found.range.column];
          return known?.name === name ? known : { id: (nextId += 1), name };
        }),
      });
    },
    async removeTable(tableId, how) {
      const found = table(tableId);
      extras.tables = extras.tables.filter(({ id }) => id !== tableId);
      if (how === "delete") await cells.clear(found.sheetId, found.range, "All");
    },
  };
}
