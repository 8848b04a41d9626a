/** Tables and their columns. */
import { parseRange, splitSheet } from "../../backend/address";
import type { CellRange, TableState } from "../../backend/types";
import { invalidArgument, itemNotFound } from "../errors";
import { WORKBOOK_TARGET } from "../events";
import { handler, type HostContext } from "../handler";
import type { HostObject, Node } from "../objects";
import { grid, index, node as objectOf, rangeOn, required, text } from "./arguments";
import { registrations } from "./registrations";

type Column = TableState["columns"][number];

async function state(node: { readonly id: string }, host: HostContext): Promise<TableState> {
  const found = (await host.backend.tables()).find((t) => t.id === node.id);
  if (!found) throw itemNotFound("the table was deleted");
  return found;
}

const listed = async (node: Node<"TableCollection">, host: HostContext): Promise<TableState[]> =>
  (await host.backend.tables()).filter((t) => node.sheetId === null || t.sheetId === node.sheetId);

async function find(node: Node<"TableCollection">, key: unknown, host: HostContext): Promise<Node<"Table"> | null> {
  const wanted = text(key, "key");
  const all = await listed(node, host);
  const found = all.find((t) => t.id === wanted) ?? all.find((t) => t.name.toLowerCase() === wanted.toLowerCase());
  return found ? { type: "Table", id: found.id } : null;
}

const range = (table: TableState, r: CellRange): Node<"Range"> => ({ type: "Range", sheetId: table.sheetId, range: r });

/** Header, data or total rows of a table's range; null where it has none. */
function rows(table: TableState, which: "header" | "body" | "total"): CellRange | null {
  const { row, rowCount } = table.range;
  const [head, total] = [table.showHeaders ? 1 : 0, table.showTotals ? 1 : 0];
  if (which === "header") return head ? { ...table.range, rowCount: 1 } : null;
  if (which === "total") return total ? { ...table.range, row: row + rowCount - 1, rowCount: 1 } : null;
  return rowCount - head - total > 0 ? { ...table.range, row: row + head, rowCount: rowCount - head - total } : null;
}

async function part(
  node: { readonly id: string },
  which: "header" | "body" | "total",
  host: HostContext,
): Promise<Node<"Range">> {
  const table = await state(node, host);
  const found = rows(table, which);
  if (!found) throw itemNotFound(`the table's ${which} row`);
  return range(table, found);
}

async function column(
  node: Node<"TableColumn">,
  host: HostContext,
): Promise<{ table: TableState; column: Column; at: number }> {
  const table = await state(node, host);
  const at = table.columns.findIndex((c) => c.id === node.columnId);
  const found = table.columns[at];
  if (!found) throw itemNotFound("the column was deleted");
  return { table, column: found, at };
}

async function columnPart(
  node: Node<"TableColumn">,
  which: "header" | "body" | "total" | "all",
  host: HostContext,
): Promise<Node<"Range">> {
  const { table, at } = await column(node, host);
  const block = which === "all" ? table.range : rows(table, which);
  if (!block) throw itemNotFound(`the table's ${which} row`);
  return range(table, { ...block, column: block.column + at, columnCount: 1 });
}

async function findColumn(
  node: Node<"TableColumnCollection">,
  key: unknown,
  host: HostContext,
): Promise<Node<"TableColumn"> | null> {
  const { columns } = await state(node, host);
  const found = columns.find((c) => (typeof key === "number" ? c.id === key : c.name === text(key, "key")));
  return found ? { type: "TableColumn", id: node.id, columnId: found.id } : null;
}

export const tableHandlers = [
  handler("TableCollection", {
    get: { Count: async (node, host) => (await listed(node, host)).length },
    items: async (node, host) => (await listed(node, host)).map((t): HostObject => ({ type: "Table", id: t.id })),
    item: async (node, key, host) => required(await find(node, key, host), `table ${String(key)}`),
    methods: {
      Add: async (node, [address, hasHeaders], host) => {
        const given = objectOf(address, "Range");
        const { sheet, rest } = given ? { sheet: null, rest: "" } : splitSheet(text(address, "address"));
        const on =
          given?.sheetId ??
          (sheet === null ? node.sheetId : (await host.backend.sheets()).find((s) => s.name === sheet)?.id) ??
          (await host.backend.activeSheetId());
        const block = given?.range ?? parseRange(rest);
        if (!block) throw invalidArgument(`${rest} is no address`);
        return { type: "Table", id: await host.backend.addTable(on, block, hasHeaders === true) };
      },
      GetCount: async (node, _, host) => (await listed(node, host)).length,
      GetItemAt: async (node, [at], host) => {
        const found = (await listed(node, host))[index(at, "index")];
        if (!found) throw invalidArgument(`index ${String(at)}`);
        return { type: "Table", id: found.id };
      },
      GetItemOrNullObject: (node, [key], host) => find(node, key, host),
      ...registrations<Node<"TableCollection">>(["DataChanged"], "table", (node) => node.sheetId ?? WORKBOOK_TARGET),
    },
  }),
  handler("Table", {
    identity: (node) => ({ Id: node.id }),
    check: async (node, host) => void (await state(node, host)),
    get: {
      Id: (node) => node.id,
      Name: async (node, host) => (await state(node, host)).name,
      ShowHeaders: async (node, host) => (await state(node, host)).showHeaders,
      ShowTotals: async (node, host) => (await state(node, host)).showTotals,
      Style: async (node, host) => (await state(node, host)).style,
    },
    set: { Name: (node, value, host) => host.backend.renameTable(node.id, text(value, "name")) },
    navigate: {
      AutoFilter: async (node, host) => ({
        type: "AutoFilter",
        sheetId: (await state(node, host)).sheetId,
        tableId: node.id,
      }),
      Columns: ({ id }) => ({ type: "TableColumnCollection", id }),
      Worksheet: async (node, host) => ({ type: "Worksheet", sheetId: (await state(node, host)).sheetId }),
    },
    methods: {
      GetRange: async (node, _, host) => {
        const table = await state(node, host);
        return range(table, table.range);
      },
      GetHeaderRowRange: (node, _, host) => part(node, "header", host),
      GetDataBodyRange: (node, _, host) => part(node, "body", host),
      GetTotalRowRange: (node, _, host) => part(node, "total", host),
      Resize: async (node, [to], host) => {
        const { sheetId } = await state(node, host);
        await host.backend.resizeTable(node.id, await rangeOn(host, sheetId, to));
      },
      Delete: (node, _, host) => host.backend.removeTable(node.id, "delete"),
      ConvertToRange: async (node, _, host) => {
        const table = await state(node, host);
        await host.backend.removeTable(node.id, "convert");
        return range(table, table.range);
      },
      ...registrations<Node<"Table">>(["DataChanged"], "table", (node) => node.id),
    },
  }),
  handler("TableColumnCollection", {
    get: { Count: async (node, host) => (await state(node, host)).columns.length },
    items: async (node, host) =>
      (await state(node, host)).columns.map((c): HostObject => ({ type: "TableColumn", id: node.id, columnId: c.id })),
    item: async (node, key, host) => required(await findColumn(node, key, host), `column ${String(key)}`),
    methods: {
      Add: async (node, [at, values, name], host) => {
        const table = await state(node, host);
        const where = at === null || at === undefined || at === -1 ? null : index(at, "index");
        if (where !== null && (where < 0 || where > table.columns.length)) throw invalidArgument(`index ${where}`);
        const cells =
          values === null || values === undefined
            ? null
            : grid(values, { ...table.range, columnCount: 1 }).map((row) => row.map((c) => c ?? ""));
        const columnId = await host.backend.addTableColumn(
          node.id,
          where,
          typeof name === "string" ? name : null,
          cells,
        );
        return { type: "TableColumn", id: node.id, columnId };
      },
      GetCount: async (node, _, host) => (await state(node, host)).columns.length,
      GetItemAt: async (node, [at], host) => {
        const found = (await state(node, host)).columns[index(at, "index")];
        if (!found) throw invalidArgument(`index ${String(at)}`);
        return { type: "TableColumn", id: node.id, columnId: found.id };
      },
      GetItemOrNullObject: (node, [key], host) => findColumn(node, key, host),
    },
  }),
  handler("TableColumn", {
    identity: (node) => ({ Id: node.columnId }),
    check: async (node, host) => void (await column(node, host)),
    get: {
      Id: (node) => node.columnId,
      Name: async (node, host) => (await column(node, host)).column.name,
      Index: async (node, host) => (await column(node, host)).at,
      Values: async (node, host) => {
        const all = await columnPart(node, "all", host);
        return host.backend.readCells(all.sheetId, all.range, "values");
      },
    },
    methods: {
      Delete: async (node, _, host) => {
        await column(node, host);
        await host.backend.deleteTableColumn(node.id, node.columnId);
      },
      GetRange: (node, _, host) => columnPart(node, "all", host),
      GetHeaderRowRange: (node, _, host) => columnPart(node, "header", host),
      GetDataBodyRange: (node, _, host) => columnPart(node, "body", host),
      GetTotalRowRange: (node, _, host) => columnPart(node, "total", host),
    },
  }),
];
