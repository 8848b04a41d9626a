/** RangeFormat, fill, font and borders: the same for one range and for several areas; null where cells differ. */
import { isEntireColumns, isEntireRows } from "../../backend/ranges";
import { MAX_COLUMNS, type BorderSide, type CellFormat, type CellRange } from "../../backend/types";
import { itemNotFound } from "../errors";
import { handler, type HostContext } from "../handler";
import type { HostObject } from "../objects";
import { colour, common, index, oneOf, points, text, truth } from "./arguments";

interface Formatted {
  readonly sheetId: string;
  readonly areas: readonly CellRange[];
}

const SIDES: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];
const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

async function read<K extends keyof CellFormat>(
  node: Formatted,
  key: K,
  host: HostContext,
): Promise<CellFormat[K] | null> {
  const found: (CellFormat[K] | null)[] = [];
  for (const area of node.areas) found.push((await host.backend.readFormat(node.sheetId, area))[key]);
  return common(found);
}

async function write(node: Formatted, patch: Partial<CellFormat>, host: HostContext): Promise<void> {
  for (const area of node.areas) await host.backend.writeFormat(node.sheetId, area, patch);
}

/** get and set of one property of CellFormat; `check` turns what the add-in wrote into Excel's spelling. */
function property<K extends keyof CellFormat>(key: K, check: (value: unknown) => CellFormat[K]) {
  return {
    get: (node: Formatted, host: HostContext) => read(node, key, host),
    set: (node: Formatted, value: unknown, host: HostContext) => write(node, { [key]: check(value) }, host),
  };
}

const wrapText = property("wrapText", (v) => truth(v, "wrapText"));
const horizontal = property("horizontalAlignment", (v) => oneOf(v, HORIZONTAL, "horizontalAlignment"));
const vertical = property("verticalAlignment", (v) => oneOf(v, VERTICAL, "verticalAlignment"));
const fontColor = property("fontColor", (v) => colour(v) || "#000000");
const fontName = property("fontName", (v) => text(v, "name"));
const fontSize = property("fontSize", (v) => points(v, "size", 409));
const bold = property("bold", (v) => truth(v, "bold"));
const italic = property("italic", (v) => truth(v, "italic"));
const underline = property("underline", (v) => oneOf(v, UNDERLINES, "underline"));
const strikethrough = property("strikethrough", (v) => truth(v, "strikethrough"));
const fillColor = property("fillColor", colour);

async function lines(node: Formatted, host: HostContext, what: "columnWidths" | "rowHeights"): Promise<number | null> {
  const sizes: number[] = [];
  for (const area of node.areas) {
    const [first, count] =
      what === "columnWidths" ? [area.column, area.columnCount] : [area.row, isEntireColumns(area) ? 1 : area.rowCount];
    sizes.push(...(await host.backend[what](node.sheetId, first, count)));
  }
  return common(sizes);
}

const standardWidth = async (node: Formatted, host: HostContext): Promise<number> =>
  (await host.backend.columnWidths(node.sheetId, MAX_COLUMNS - 1, 1))[0] ?? 0;

async function eachArea(node: Formatted, act: (area: CellRange) => unknown): Promise<void> {
  for (const area of node.areas) await act(area);
}

/** A border of several areas is read from the first: what differs within it is null. */
const border = (node: Formatted & { side: BorderSide }, host: HostContext) =>
  host.backend.readBorder(node.sheetId, node.areas[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }, node.side);

export const rangeFormatHandlers = [
  handler("RangeFormat", {
    get: {
      ColumnWidth: (node, host) => lines(node, host, "columnWidths"),
      RowHeight: (node, host) => lines(node, host, "rowHeights"),
      // A column that nobody has touched has the standard width.
      UseStandardWidth: async (node, host) =>
        (await lines(node, host, "columnWidths")) === (await standardWidth(node, host)),
      WrapText: wrapText.get,
      HorizontalAlignment: horizontal.get,
      VerticalAlignment: vertical.get,
    },
    set: {
      ColumnWidth: (node, value, host) =>
        eachArea(node, (a) =>
          host.backend.setColumnWidth(node.sheetId, a.column, a.columnCount, points(value, "columnWidth", 1800)),
        ),
      RowHeight: (node, value, host) =>
        eachArea(node, (a) =>
          host.backend.setRowHeight(node.sheetId, a.row, a.rowCount, points(value, "rowHeight", 409.5)),
        ),
      UseStandardWidth: async (node, value, host) => {
        const standard = await standardWidth(node, host);
        if (truth(value, "useStandardWidth"))
          await eachArea(node, (a) => host.backend.setColumnWidth(node.sheetId, a.column, a.columnCount, standard));
      },
      WrapText: wrapText.set,
      HorizontalAlignment: horizontal.set,
      VerticalAlignment: vertical.set,
    },
    navigate: {
      Fill: ({ sheetId, areas }) => ({ type: "RangeFill", sheetId, areas }),
      Font: ({ sheetId, areas }) => ({ type: "RangeFont", sheetId, areas }),
      Borders: ({ sheetId, areas }) => ({ type: "RangeBorderCollection", sheetId, areas }),
    },
    methods: {
      AutofitColumns: (node, _, host) =>
        eachArea(node, (a) =>
          host.backend.autofitColumns(node.sheetId, a.column, isEntireRows(a) ? 256 : a.columnCount),
        ),
      AutofitRows: (node, _, host) => eachArea(node, (a) => host.backend.autofitRows(node.sheetId, a.row, a.rowCount)),
    },
  }),
  handler("RangeFill", {
    // Excel answers white for a cell without a fill: one cannot tell the two apart.
    get: {
      Color: async (node, host) => {
        const read = await fillColor.get(node, host);
        return read === "" ? "#FFFFFF" : read;
      },
    },
    set: { Color: fillColor.set },
    methods: { Clear: (node, _, host) => write(node, { fillColor: "" }, host) },
  }),
  handler("RangeFont", {
    get: {
      Bold: bold.get,
      Italic: italic.get,
      Underline: underline.get,
      Strikethrough: strikethrough.get,
      Color: fontColor.get,
      Name: fontName.get,
      Size: fontSize.get,
    },
    set: {
      Bold: bold.set,
      Italic: italic.set,
      Underline: underline.set,
      Strikethrough: strikethrough.set,
      Color: fontColor.set,
      Name: fontName.set,
      Size: fontSize.set,
    },
  }),
  handler("RangeBorderCollection", {
    get: { Count: () => SIDES.length },
    items: ({ sheetId, areas }) => SIDES.map((side): HostObject => ({ type: "RangeBorder", sheetId, areas, side })),
    item: ({ sheetId, areas }, side) => ({ type: "RangeBorder", sheetId, areas, side: oneOf(side, SIDES, "border") }),
    methods: {
      GetItemAt: ({ sheetId, areas }, [at]) => {
        const side = SIDES[index(at, "index")];
        if (!side) throw itemNotFound("border");
        return { type: "RangeBorder", sheetId, areas, side };
      },
    },
  }),
  handler("RangeBorder", {
    identity: (node) => ({ _Id: node.side }),
    get: {
      SideIndex: (node) => node.side,
      Style: async (node, host) => (await border(node, host)).style,
      Color: async (node, host) => (await border(node, host)).color,
      Weight: async (node, host) => (await border(node, host)).weight,
    },
    set: {
      Style: (node, value, host) =>
        eachArea(node, (a) =>
          host.backend.writeBorder(node.sheetId, a, node.side, { style: oneOf(value, LINE_STYLES, "style") }),
        ),
      Color: (node, value, host) =>
        eachArea(node, (a) => host.backend.writeBorder(node.sheetId, a, node.side, { color: colour(value) })),
      Weight: (node, value, host) =>
        eachArea(node, (a) =>
          host.backend.writeBorder(node.sheetId, a, node.side, { weight: oneOf(value, WEIGHTS, "weight") }),
        ),
    },
  }),
];
