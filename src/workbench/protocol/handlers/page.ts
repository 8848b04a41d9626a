/** Page layout: print area, repeated rows, orientation, paper, zoom, grid lines, the footer of all pages. */
import { parseRanges } from "../../backend/address";
import { entireColumns, entireRows } from "../../backend/ranges";
import type { CellRange, PageSetup } from "../../backend/types";
import { invalidArgument } from "../errors";
import { handler, type HostContext } from "../handler";
import type { HostObject, Node } from "../objects";
import { addressOn, asObject, node as objectOf, number, oneOf, required, sheetById, text, truth } from "./arguments";

async function area(node: Node<"PageLayout">, host: HostContext): Promise<HostObject | null> {
  const areas = await host.backend.printArea(node.sheetId);
  return areas ? { type: "RangeAreas", sheetId: node.sheetId, areas } : null;
}

/** A Range, a RangeAreas or an address; "" takes the print area away. */
async function areasFrom(
  node: Node<"PageLayout">,
  value: unknown,
  host: HostContext,
): Promise<readonly CellRange[] | null> {
  const [range, areas] = [objectOf(value, "Range"), objectOf(value, "RangeAreas")];
  if ((range ?? areas ?? node).sheetId !== node.sheetId) throw invalidArgument("the print area is on another sheet");
  if (range) return [range.range];
  if (areas) return areas.areas;
  const address = text(value, "printArea");
  if (address === "") return null;
  const parsed = parseRanges(address, (await sheetById(host, node.sheetId)).name);
  if (!parsed) throw invalidArgument(`${address} is no address`);
  return parsed;
}

async function titleRows(node: Node<"PageLayout">, host: HostContext): Promise<HostObject | null> {
  const { titleRows: range } = await host.backend.pageSetup(node.sheetId);
  return range ? { type: "Range", sheetId: node.sheetId, range } : null;
}

const ZOOMS = ["scale", "horizontalFitToPages", "verticalFitToPages"] as const;

/** Excel.PageLayoutZoomOptions: a scale, or pages to fit on. */
function zoomFrom(value: unknown): PageSetup["zoom"] {
  const given = asObject(value, "zoom");
  const zoom = Object.fromEntries(
    ZOOMS.flatMap((name) =>
      given[name] === undefined || given[name] === null ? [] : [[name, number(given[name], name)]],
    ),
  );
  if (Object.keys(zoom).length === 0 || Object.keys(given).some((name) => !(ZOOMS as readonly string[]).includes(name)))
    throw invalidArgument("zoom");
  return zoom;
}

const setup =
  <K extends keyof PageSetup>(key: K) =>
  async ({ sheetId }: { readonly sheetId: string }, host: HostContext): Promise<PageSetup[K]> =>
    (await host.backend.pageSetup(sheetId))[key];

export const pageHandlers = [
  handler("PageBreakCollection", {
    methods: {
      GetCount: async ({ sheetId, axis }, _, host) => (await host.backend.pageSetup(sheetId)).breaks?.[axis] ?? 0,
    },
  }),
  handler("HeaderFooterGroup", {
    navigate: { DefaultForAllPages: ({ sheetId }) => ({ type: "HeaderFooter", sheetId }) },
  }),
  handler("HeaderFooter", {
    get: { CenterFooter: setup("centerFooter") },
    set: {
      CenterFooter: (node, value, host) =>
        host.backend.setPageSetup(node.sheetId, { centerFooter: text(value, "centerFooter") }),
    },
  }),
  handler("PageLayout", {
    get: {
      Orientation: setup("orientation"),
      PaperSize: setup("paperSize"),
      PrintGridlines: setup("printGridlines"),
      Zoom: setup("zoom"),
    },
    set: {
      Orientation: (node, value, host) =>
        host.backend.setPageSetup(node.sheetId, {
          orientation: oneOf(value, ["Portrait", "Landscape"] as const, "orientation"),
        }),
      PaperSize: (node, value, host) =>
        host.backend.setPageSetup(node.sheetId, { paperSize: text(value, "paperSize") }),
      PrintGridlines: (node, value, host) =>
        host.backend.setPageSetup(node.sheetId, { printGridlines: truth(value, "printGridlines") }),
      Zoom: (node, value, host) => host.backend.setPageSetup(node.sheetId, { zoom: zoomFrom(value) }),
    },
    navigate: { HeadersFooters: ({ sheetId }) => ({ type: "HeaderFooterGroup", sheetId }) },
    methods: {
      GetPrintTitleRowsOrNullObject: (node, _, host) => titleRows(node, host),
      GetPrintTitleColumnsOrNullObject: async ({ sheetId }, _, host): Promise<HostObject | null> => {
        const { titleColumns: range } = await host.backend.pageSetup(sheetId);
        return range ? { type: "Range", sheetId, range } : null;
      },
      SetPrintTitleRows: async (node, [value], host) => {
        if (value === "") return host.backend.setPageSetup(node.sheetId, { titleRows: null });
        const rows = objectOf(value, "Range")?.range ?? (await addressOn(host, node.sheetId, value));
        await host.backend.setPageSetup(node.sheetId, { titleRows: entireRows(rows) });
      },
      SetPrintTitleColumns: async (node, [value], host) => {
        const columns = objectOf(value, "Range")?.range ?? (await addressOn(host, node.sheetId, value));
        await host.backend.setPageSetup(node.sheetId, { titleColumns: entireColumns(columns) });
      },
      GetPrintArea: async (node, _, host) => required(await area(node, host), "the print area"),
      GetPrintAreaOrNullObject: (node, _, host) => area(node, host),
      SetPrintArea: async (node, [value], host) =>
        host.backend.setPrintArea(node.sheetId, await areasFrom(node, value, host)),
    },
  }),
];
