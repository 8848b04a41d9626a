/** Conditional formats: the list of a range, and the custom (formula) kind with its rule. Other kinds can be listed and deleted. */
import { intersection } from "../../backend/ranges";
import type { CellRange, ConditionalFormatState } from "../../backend/types";
import { HostError, invalidArgument } from "../errors";
import { handler, type HostContext } from "../handler";
import type { HostObject, Node } from "../objects";
import { index, oneOf, required, text, truth } from "./arguments";
import { conditionalCellFormatHandlers } from "./conditionalCellFormat";
import { patch, state, type One } from "./conditionalFormatState";

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** The formats that touch the areas, by priority. */
async function of(node: Node<"ConditionalFormatCollection">, host: HostContext): Promise<ConditionalFormatState[]> {
  const touches = (f: ConditionalFormatState): boolean =>
    f.ranges.some((r) => node.areas.some((a) => intersection(r, a) !== null));
  return (await host.backend.conditionalFormats(node.sheetId)).filter(touches);
}

const one = (node: { sheetId: string }, f: ConditionalFormatState): Node<"ConditionalFormat"> => ({
  type: "ConditionalFormat",
  sheetId: node.sheetId,
  id: f.id,
});

async function byId(
  node: Node<"ConditionalFormatCollection">,
  id: unknown,
  host: HostContext,
): Promise<Node<"ConditionalFormat"> | null> {
  const found = (await of(node, host)).find((f) => f.id === text(id, "id"));
  return found ? one(node, found) : null;
}

/** The navigation to a kind's own object: null for a format of another kind. */
async function custom(node: One, host: HostContext): Promise<HostObject | null> {
  return (await state(node, host)).type === "Custom"
    ? { type: "CustomConditionalFormat", sheetId: node.sheetId, id: node.id }
    : null;
}

async function single(node: One, host: HostContext): Promise<Node<"Range"> | null> {
  const { ranges } = await state(node, host);
  const [range] = ranges;
  return range && ranges.length === 1 ? { type: "Range", sheetId: node.sheetId, range } : null;
}

export const conditionalFormatHandlers = [
  handler("ConditionalFormatCollection", {
    items: async (node, host) => (await of(node, host)).map((f): HostObject => one(node, f)),
    item: async (node, id, host) => required(await byId(node, id, host), `conditional format ${String(id)}`),
    methods: {
      Add: async (node, [type], host) => {
        const kind = oneOf(type, KINDS, "type");
        if (kind !== "Custom")
          throw new HostError(
            "NotImplemented",
            `Adding a conditional format of kind ${kind} isn't implemented.`,
            "ConditionalFormatCollection.add",
          );
        return {
          type: "ConditionalFormat",
          sheetId: node.sheetId,
          id: await host.backend.addConditionalFormat(node.sheetId, node.areas, kind),
        };
      },
      GetCount: async (node, _, host) => (await of(node, host)).length,
      GetItemAt: async (node, [at], host) => {
        const found = (await of(node, host))[index(at, "index")];
        if (!found) throw invalidArgument(`index ${String(at)}`);
        return one(node, found);
      },
      GetItemOrNullObject: (node, [id], host) => byId(node, id, host),
      ClearAll: async (node, _, host) => {
        for (const area of node.areas) await host.backend.clearConditionalFormats(node.sheetId, area);
      },
    },
  }),
  handler("ConditionalFormat", {
    identity: (node) => ({ Id: node.id }),
    check: async (node, host) => void (await state(node, host)),
    get: {
      Id: (node) => node.id,
      Type: async (node, host) => (await state(node, host)).type,
      Priority: async (node, host) => (await state(node, host)).priority,
      StopIfTrue: async (node, host) => (await state(node, host)).stopIfTrue,
    },
    set: {
      Priority: (node, value, host) => patch(node, { priority: index(value, "priority") }, host),
      StopIfTrue: (node, value, host) => patch(node, { stopIfTrue: truth(value, "stopIfTrue") }, host),
    },
    navigate: {
      Custom: async (node, host) => required(await custom(node, host), "the format is of another kind"),
      CustomOrNullObject: custom,
    },
    methods: {
      Delete: async (node, _, host) => {
        await state(node, host);
        await host.backend.deleteConditionalFormat(node.sheetId, node.id);
      },
      GetRange: async (node, _, host) => required(await single(node, host), "the format applies to several ranges"),
      GetRangeOrNullObject: (node, _, host) => single(node, host),
      GetRanges: async (node, _, host): Promise<HostObject> => {
        const areas: readonly CellRange[] = (await state(node, host)).ranges;
        return { type: "RangeAreas", sheetId: node.sheetId, areas };
      },
    },
  }),
  handler("CustomConditionalFormat", {
    navigate: {
      Rule: ({ sheetId, id }) => ({ type: "ConditionalFormatRule", sheetId, id }),
      Format: ({ sheetId, id }) => ({ type: "ConditionalRangeFormat", sheetId, id }),
    },
  }),
  handler("ConditionalFormatRule", {
    get: { Formula: async (node, host) => (await state(node, host)).formula },
    set: {
      Formula: async (node, value, host) => {
        const formula = text(value, "formula");
        if (formula.length > 8192) throw invalidArgument("a formula has at most 8,192 characters");
        await patch(node, { formula: formula.startsWith("=") ? formula : `=${formula}` }, host);
      },
    },
  }),
  ...conditionalCellFormatHandlers,
];
