/** Workbook, Application, Runtime: the root of every path, selection, references. */
import { rangeAddress } from "../../backend/address";
import { invalidArgument } from "../errors";
import { handler, type HostContext } from "../handler";
import type { Node } from "../objects";
import { oneOf, required, text, truth } from "./arguments";

async function selectedRange(host: HostContext): Promise<Node<"Range">> {
  const { sheetId, ranges } = await host.backend.selection();
  const [range, second] = ranges;
  if (!range || second)
    throw invalidArgument(`the selection has ${ranges.length} areas: ${ranges.map(rangeAddress).join(",")}`);
  return { type: "Range", sheetId, range };
}

function eventRange(id: unknown, host: HostContext): Node<"Range"> | null {
  const found = host.events.rangeOf(text(id, "referenceId"));
  return found ? { type: "Range", ...found } : null;
}

/** Calculation mode is kept per host: no backend calculates on its own terms. */
const modes = new WeakMap<HostContext, string>();

export const workbookHandlers = [
  handler("Workbook", {
    get: { Name: (_, host) => host.backend.workbookName(), ReadOnly: () => false },
    navigate: {
      Worksheets: () => ({ type: "WorksheetCollection" }),
      Application: () => ({ type: "Application" }),
      Protection: () => ({ type: "WorkbookProtection" }),
      Settings: () => ({ type: "SettingCollection" }),
      Names: () => ({ type: "NamedItemCollection", sheetId: null }),
      Tables: () => ({ type: "TableCollection", sheetId: null }),
      _Runtime: () => ({ type: "Runtime" }),
    },
    methods: {
      GetSelectedRange: (_, __, host) => selectedRange(host),
      GetSelectedRanges: async (_, __, host) => {
        const { sheetId, ranges } = await host.backend.selection();
        return { type: "RangeAreas", sheetId, areas: ranges };
      },
      GetActiveCell: async (_, __, host) => {
        const { sheetId, ranges } = await host.backend.selection();
        const first = ranges[0] ?? { row: 0, column: 0 };
        return { type: "Range", sheetId, range: { row: first.row, column: first.column, rowCount: 1, columnCount: 1 } };
      },
      _GetRangeForEventByReferenceId: (_, [id], host) => required(eventRange(id, host), "the range of this event"),
      _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => eventRange(id, host),
      _RemoveReference: (_, [id], host) => host.references.remove(text(id, "reference")),
      _RemoveAllReferences: (_, __, host) => host.references.clear(),
      _GetReferenceCount: (_, __, host) => host.references.size,
    },
  }),
  handler("WorkbookProtection", { get: { Protected: (_, host) => host.backend.isStructureProtected() } }),
  handler("Application", {
    get: { CalculationMode: (_, host) => modes.get(host) ?? "Automatic", CalculationState: () => "Done" },
    set: {
      CalculationMode: (_, value, host) =>
        void modes.set(host, oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode")),
    },
    methods: {
      Calculate: async (_, [type], host) => {
        oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
        await host.backend.calculate();
      },
      // Hints about drawing and calculating: nothing to see in a host that answers when it is done.
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  }),
  handler("Runtime", {
    get: { EnableEvents: (_, host) => host.events.enabled },
    set: {
      EnableEvents: (_, value, host) => {
        host.events.enabled = truth(value, "enableEvents");
      },
    },
  }),
];
