/** WorksheetCollection, Worksheet, protection, custom properties, and the events that are registered on them. */
import { parseRanges } from "../../backend/address";
import { isEntireColumns, isEntireRows, lastColumn, lastRow } from "../../backend/ranges";
import type { CellRange, SheetInfo } from "../../backend/types";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { WORKBOOK_TARGET } from "../events";
import { handler, type HostContext } from "../handler";
import type { HostObject, Node } from "../objects";
import { addressOn, index, inside, oneOf, required, sheetById, text } from "./arguments";
import { findAll } from "./find";
import { registrations, SHEET_EVENTS } from "./registrations";

const sheet = (info: SheetInfo): Node<"Worksheet"> => ({ type: "Worksheet", sheetId: info.id });
const range = (sheetId: string, r: CellRange): Node<"Range"> => ({ type: "Range", sheetId, range: r });

/** By id, else by name in any case. */
async function findSheet(host: HostContext, key: unknown): Promise<Node<"Worksheet"> | null> {
  const wanted = text(key, "key");
  const all = await host.backend.sheets();
  const found = all.find((s) => s.id === wanted) ?? all.find((s) => s.name.toLowerCase() === wanted.toLowerCase());
  return found ? sheet(found) : null;
}

async function listed(host: HostContext, visibleOnly: unknown): Promise<SheetInfo[]> {
  return (await host.backend.sheets()).filter((s) => visibleOnly !== true || s.visibility === "Visible");
}

async function usedRange(
  node: Node<"Worksheet">,
  valuesOnly: unknown,
  host: HostContext,
): Promise<Node<"Range"> | null> {
  await sheetById(host, node.sheetId);
  const used = await host.backend.usedRange(node.sheetId, valuesOnly === true);
  return used ? range(node.sheetId, used) : null;
}

async function neighbour(
  node: Node<"Worksheet">,
  visibleOnly: unknown,
  step: 1 | -1,
  host: HostContext,
): Promise<Node<"Worksheet"> | null> {
  const self = await sheetById(host, node.sheetId);
  const all = (await listed(host, visibleOnly)).filter((s) => (s.position - self.position) * step > 0);
  const next = step > 0 ? all[0] : all.at(-1);
  return next ? sheet(next) : null;
}

async function customProperty(
  node: Node<"WorksheetCustomPropertyCollection">,
  key: unknown,
  host: HostContext,
): Promise<Node<"WorksheetCustomProperty"> | null> {
  const wanted = text(key, "key").toLowerCase();
  const found = (await host.backend.customProperties(node.sheetId)).find(([k]) => k.toLowerCase() === wanted);
  return found ? { type: "WorksheetCustomProperty", sheetId: node.sheetId, key: found[0] } : null;
}

async function propertyValue(node: Node<"WorksheetCustomProperty">, host: HostContext): Promise<string> {
  const found = (await host.backend.customProperties(node.sheetId)).find(([k]) => k === node.key);
  if (!found) throw itemNotFound(node.key);
  return found[1];
}

export const worksheetHandlers = [
  handler("WorksheetCollection", {
    items: async (_, host) => (await host.backend.sheets()).map(sheet),
    item: async (_, key, host) => required(await findSheet(host, key), `worksheet ${String(key)}`),
    methods: {
      Add: async (_, [name], host) => ({
        type: "Worksheet",
        sheetId: await host.backend.addSheet(name === null || name === undefined ? undefined : text(name, "name")),
      }),
      GetActiveWorksheet: async (_, __, host) => ({ type: "Worksheet", sheetId: await host.backend.activeSheetId() }),
      GetItemOrNullObject: (_, [key], host) => findSheet(host, key),
      GetCount: async (_, [visibleOnly], host) => (await listed(host, visibleOnly)).length,
      GetFirst: async (_, [visibleOnly], host) => {
        const [first] = await listed(host, visibleOnly);
        return first ? sheet(first) : null;
      },
      GetLast: async (_, [visibleOnly], host) => {
        const last = (await listed(host, visibleOnly)).at(-1);
        return last ? sheet(last) : null;
      },
      ...registrations<Node<"WorksheetCollection">>(
        [...SHEET_EVENTS, "Added", "Deleted", "EventNameChanged", "EventVisibilityChanged"],
        "sheet",
        () => WORKBOOK_TARGET,
      ),
    },
  }),
  handler("Worksheet", {
    identity: (node) => ({ Id: node.sheetId }),
    check: async (node, host) => void (await sheetById(host, node.sheetId)),
    get: {
      Id: (node) => node.sheetId,
      Name: async (node, host) => (await sheetById(host, node.sheetId)).name,
      Position: async (node, host) => (await sheetById(host, node.sheetId)).position,
      Visibility: async (node, host) => (await sheetById(host, node.sheetId)).visibility,
    },
    set: {
      Name: (node, value, host) => host.backend.renameSheet(node.sheetId, text(value, "name")),
      Position: (node, value, host) => host.backend.setSheetPosition(node.sheetId, index(value, "position")),
      Visibility: (node, value, host) =>
        host.backend.setSheetVisibility(node.sheetId, oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility")),
    },
    navigate: {
      Protection: ({ sheetId }) => ({ type: "WorksheetProtection", sheetId }),
      AutoFilter: ({ sheetId }) => ({ type: "AutoFilter", sheetId }),
      HorizontalPageBreaks: ({ sheetId }) => ({ type: "PageBreakCollection", sheetId, axis: "row" }),
      VerticalPageBreaks: ({ sheetId }) => ({ type: "PageBreakCollection", sheetId, axis: "column" }),
      PageLayout: ({ sheetId }) => ({ type: "PageLayout", sheetId }),
      FreezePanes: ({ sheetId }) => ({ type: "WorksheetFreezePanes", sheetId }),
      Charts: ({ sheetId }) => ({ type: "ChartCollection", sheetId }),
      Tables: ({ sheetId }) => ({ type: "TableCollection", sheetId }),
      Names: ({ sheetId }) => ({ type: "NamedItemCollection", sheetId }),
      CustomProperties: ({ sheetId }) => ({ type: "WorksheetCustomPropertyCollection", sheetId }),
    },
    methods: {
      Activate: (node, _, host) => host.backend.activateSheet(node.sheetId),
      Calculate: (_, __, host) => host.backend.calculate(),
      Delete: (node, _, host) => host.backend.deleteSheet(node.sheetId),
      GetRange: async (node, [address], host) => range(node.sheetId, await addressOn(host, node.sheetId, address)),
      GetRangeByIndexes: (node, [row, column, rows, columns]) =>
        range(
          node.sheetId,
          inside({
            row: index(row, "startRow"),
            column: index(column, "startColumn"),
            rowCount: index(rows, "rowCount"),
            columnCount: index(columns, "columnCount"),
          }),
        ),
      GetCell: (node, [row, column]) =>
        range(
          node.sheetId,
          inside({ row: index(row, "row"), column: index(column, "column"), rowCount: 1, columnCount: 1 }),
        ),
      GetRanges: async (node, [address], host) => {
        if (address === null || address === undefined)
          return { type: "RangeAreas", sheetId: node.sheetId, areas: [await addressOn(host, node.sheetId, undefined)] };
        const input = text(address, "address");
        if (input.length > 8192) throw invalidArgument("an address has at most 8,192 characters");
        const areas = parseRanges(input, (await sheetById(host, node.sheetId)).name);
        if (!areas) throw invalidArgument(`${input.slice(0, 80)} is no list of addresses`);
        return { type: "RangeAreas", sheetId: node.sheetId, areas };
      },
      GetUsedRange: async (node, [valuesOnly], host) =>
        (await usedRange(node, valuesOnly, host)) ??
        range(node.sheetId, { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
      GetUsedRangeOrNullObject: (node, [valuesOnly], host) => usedRange(node, valuesOnly, host),
      FindAll: async (node, [wanted, criteria], host) =>
        required(await findAll(node.sheetId, wanted, criteria, host), `the text ${String(wanted)}`),
      FindAllOrNullObject: (node, [wanted, criteria], host) => findAll(node.sheetId, wanted, criteria, host),
      GetNext: async (node, [visibleOnly], host) =>
        required(await neighbour(node, visibleOnly, 1, host), "the next worksheet"),
      GetNextOrNullObject: (node, [visibleOnly], host) => neighbour(node, visibleOnly, 1, host),
      GetPrevious: async (node, [visibleOnly], host) =>
        required(await neighbour(node, visibleOnly, -1, host), "the previous worksheet"),
      GetPreviousOrNullObject: (node, [visibleOnly], host) => neighbour(node, visibleOnly, -1, host),
      ...registrations<Node<"Worksheet">>(
        [...SHEET_EVENTS, "EventNameChanged", "EventVisibilityChanged"],
        "sheet",
        (node) => node.sheetId,
      ),
    },
  }),
  handler("WorksheetProtection", {
    get: { Protected: (node, host) => host.backend.isProtected(node.sheetId) },
    methods: {
      Protect: (node, [, password], host) =>
        host.backend.protect(node.sheetId, typeof password === "string" ? password : undefined),
      Unprotect: (node, [password], host) =>
        host.backend.unprotect(node.sheetId, typeof password === "string" ? password : undefined),
    },
  }),
  handler("WorksheetFreezePanes", {
    methods: {
      GetLocationOrNullObject: async (node, _, host) => {
        const frozen = await host.backend.frozen(node.sheetId);
        return frozen ? range(node.sheetId, frozen) : null;
      },
      FreezeRows: async (node, [count], host) => host.backend.setFrozen(node.sheetId, index(count, "count", 1), 0),
      FreezeColumns: async (node, [count], host) => host.backend.setFrozen(node.sheetId, 0, index(count, "count", 1)),
      FreezeAt: async (node, [at], host) => {
        const block = await addressOn(host, node.sheetId, at);
        await host.backend.setFrozen(
          node.sheetId,
          isEntireColumns(block) ? 0 : lastRow(block) + 1,
          isEntireRows(block) ? 0 : lastColumn(block) + 1,
        );
      },
      Unfreeze: (node, _, host) => host.backend.setFrozen(node.sheetId, 0, 0),
    },
  }),
  handler("WorksheetCustomPropertyCollection", {
    items: async (node, host) =>
      (await host.backend.customProperties(node.sheetId)).map(([key]): HostObject => ({
        type: "WorksheetCustomProperty",
        sheetId: node.sheetId,
        key,
      })),
    item: async (node, key, host) => required(await customProperty(node, key, host), `custom property ${String(key)}`),
    methods: {
      Add: async (node, [key, value], host) => {
        const name = text(key, "key");
        if (name === "" || name.length > 255)
          throw new HostError("InvalidArgument", "A custom property's key has 1 to 255 characters.");
        const known = await customProperty(node, name, host);
        await host.backend.setCustomProperty(node.sheetId, known?.key ?? name, text(value, "value"));
        return { type: "WorksheetCustomProperty", sheetId: node.sheetId, key: known?.key ?? name };
      },
      GetItemOrNullObject: (node, [key], host) => customProperty(node, key, host),
      GetCount: async (node, _, host) => (await host.backend.customProperties(node.sheetId)).length,
    },
  }),
  handler("WorksheetCustomProperty", {
    identity: (node) => ({ _Id: node.key }),
    get: { Key: (node) => node.key, Value: propertyValue },
    set: {
      Value: async (node, value, host) => {
        await propertyValue(node, host);
        await host.backend.setCustomProperty(node.sheetId, node.key, text(value, "value"));
      },
    },
    methods: { Delete: (node, _, host) => host.backend.deleteCustomProperty(node.sheetId, node.key) },
  }),
];
