/** Conditional formats: the list of a range, and the custom (formula) kind with its rule and format. Other kinds can be listed and deleted. */
import { intersection } from "../../backend/ranges";
import type {
  CellRange,
  ConditionalCellFormat,
  ConditionalFormatPatch,
  ConditionalFormatState,
} from "../../backend/types";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { handler, type HostContext } from "../handler";
import type { ConditionalSide, HostObject, Node } from "../objects";
import { colour, index, oneOf, required, text, truth } from "./arguments";

interface One {
  readonly sheetId: string;
  readonly id: string;
}

const SIDES: readonly ConditionalSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
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
const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

async function state(node: One, host: HostContext): Promise<ConditionalFormatState> {
  const found = (await host.backend.conditionalFormats(node.sheetId)).find((f) => f.id === node.id);
  if (!found) throw itemNotFound("the conditional format was deleted");
  return found;
}

async function patch(node: One, change: ConditionalFormatPatch, host: HostContext): Promise<void> {
  await state(node, host);
  await host.backend.updateConditionalFormat(node.sheetId, node.id, change);
}

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

/** get and set of a member of the format; "" and null for what the format leaves to the cell. */
function part<K extends keyof ConditionalCellFormat>(
  key: K,
  check: (value: unknown) => ConditionalCellFormat[K] | null,
  absent: unknown,
) {
  return {
    get: async (node: One, host: HostContext) => (await state(node, host)).format[key] ?? absent,
    set: (node: One, value: unknown, host: HostContext) => patch(node, { format: { [key]: check(value) } }, host),
  };
}

const fillColor = part("fillColor", (v) => colour(v) || null, "");
const fontColor = part("fontColor", (v) => colour(v) || null, "");
const bold = part("bold", (v) => truth(v, "bold"), null);
const italic = part("italic", (v) => truth(v, "italic"), null);
const strikethrough = part("strikethrough", (v) => truth(v, "strikethrough"), null);
const underline = part("underline", (v) => oneOf(v, ["None", "Single", "Double"] as const, "underline"), null);
const numberFormat = part("numberFormat", (v) => text(v, "numberFormat"), null);

type Border = { style: string; color: string };
const noBorder: Border = { style: "None", color: "" };

async function setBorder(
  node: One & { side: ConditionalSide },
  change: Partial<Border>,
  host: HostContext,
): Promise<void> {
  const borders = (await state(node, host)).format.borders ?? {};
  const before = borders[node.side] ?? { style: change.color === undefined ? "None" : "Continuous", color: "#000000" };
  await patch(node, { format: { borders: { ...borders, [node.side]: { ...before, ...change } } } }, host);
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
  handler("ConditionalRangeFormat", {
    get: { NumberFormat: numberFormat.get },
    set: { NumberFormat: numberFormat.set },
    navigate: {
      Fill: ({ sheetId, id }) => ({ type: "ConditionalRangeFill", sheetId, id }),
      Font: ({ sheetId, id }) => ({ type: "ConditionalRangeFont", sheetId, id }),
      Borders: ({ sheetId, id }) => ({ type: "ConditionalRangeBorderCollection", sheetId, id }),
    },
  }),
  handler("ConditionalRangeFill", {
    get: { Color: fillColor.get },
    set: { Color: fillColor.set },
    methods: { Clear: (node, _, host) => patch(node, { format: { fillColor: null } }, host) },
  }),
  handler("ConditionalRangeFont", {
    get: {
      Color: fontColor.get,
      Bold: bold.get,
      Italic: italic.get,
      Strikethrough: strikethrough.get,
      Underline: underline.get,
    },
    set: {
      Color: fontColor.set,
      Bold: bold.set,
      Italic: italic.set,
      Strikethrough: strikethrough.set,
      Underline: underline.set,
    },
    methods: {
      Clear: (node, _, host) =>
        patch(
          node,
          { format: { fontColor: null, bold: null, italic: null, strikethrough: null, underline: null } },
          host,
        ),
    },
  }),
  handler("ConditionalRangeBorderCollection", {
    get: { Count: () => SIDES.length },
    items: ({ sheetId, id }) =>
      SIDES.map((side): HostObject => ({ type: "ConditionalRangeBorder", sheetId, id, side })),
    item: ({ sheetId, id }, side) => ({
      type: "ConditionalRangeBorder",
      sheetId,
      id,
      side: oneOf(side, SIDES, "border"),
    }),
    navigate: {
      Top: ({ sheetId, id }) => ({ type: "ConditionalRangeBorder", sheetId, id, side: "EdgeTop" }),
      Bottom: ({ sheetId, id }) => ({ type: "ConditionalRangeBorder", sheetId, id, side: "EdgeBottom" }),
      Left: ({ sheetId, id }) => ({ type: "ConditionalRangeBorder", sheetId, id, side: "EdgeLeft" }),
      Right: ({ sheetId, id }) => ({ type: "ConditionalRangeBorder", sheetId, id, side: "EdgeRight" }),
    },
  }),
  handler("ConditionalRangeBorder", {
    identity: (node) => ({ _Id: node.side }),
    get: {
      SideIndex: (node) => node.side,
      Style: async (node, host) => ((await state(node, host)).format.borders?.[node.side] ?? noBorder).style,
      Color: async (node, host) => ((await state(node, host)).format.borders?.[node.side] ?? noBorder).color,
    },
    set: {
      Style: (node, value, host) => setBorder(node, { style: oneOf(value, LINE_STYLES, "style") }, host),
      Color: (node, value, host) => setBorder(node, { color: colour(value) }, host),
    },
  }),
];
