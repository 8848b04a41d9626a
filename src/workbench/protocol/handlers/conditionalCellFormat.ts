/** How a conditional format makes cells look: fill, font, borders, number format. */
import type { ConditionalCellFormat } from "../../backend/types";
import { handler, type HostContext } from "../handler";
import type { ConditionalSide, HostObject } from "../objects";
import { colour, oneOf, text, truth } from "./arguments";
import { patch, state, type One } from "./conditionalFormatState";

const SIDES: readonly ConditionalSide[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

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

export const conditionalCellFormatHandlers = [
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
