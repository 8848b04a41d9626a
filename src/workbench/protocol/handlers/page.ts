/** Page layout: the print area only. */
import { parseRanges } from "../../backend/address";
import type { CellRange } from "../../backend/types";
import { invalidArgument } from "../errors";
import { handler, type HostContext } from "../handler";
import type { HostObject, Node } from "../objects";
import { node as objectOf, required, sheetById, text } from "./arguments";

async function area(node: Node<"PageLayout">, host: HostContext): Promise<HostObject | null> {
  const areas = await host.backend.printArea(node.sheetId);
  return areas ? { type: "RangeAreas", sheetId: node.sheetId, areas } : null;
}

/** A Range, a RangeAreas or an address; "" takes the print area away. */
async function areasFrom(node: Node<"PageLayout">, value: unknown, host: HostContext): Promise<readonly CellRange[] | null> {
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

export const pageHandlers = [
  handler("PageLayout", {
    methods: {
      GetPrintArea: async (node, _, host) => required(await area(node, host), "the print area"),
      GetPrintAreaOrNullObject: (node, _, host) => area(node, host),
      SetPrintArea: async (node, [value], host) => host.backend.setPrintArea(node.sheetId, await areasFrom(node, value, host)),
    },
  }),
];
