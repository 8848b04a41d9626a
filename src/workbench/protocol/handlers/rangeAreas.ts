/** RangeAreas and the collection of its areas: several ranges of one sheet, written or read as one. */
import { fullAddress, rangeAddress } from "../../backend/address";
import {
  cellCount,
  entireColumns,
  entireRows,
  intersection,
  isEntireColumns,
  isEntireRows,
} from "../../backend/ranges";
import type { CellRange } from "../../backend/types";
import { invalidArgument } from "../errors";
import { handler, type HostContext } from "../handler";
import type { HostObject, Node } from "../objects";
import { addressOn, index, node as objectOf, oneOf, required, sheetById } from "./arguments";
import { visibleCells } from "./visible";

type A = Node<"RangeAreas">;
const areasOn = (node: A, areas: readonly CellRange[]): A => ({ type: "RangeAreas", sheetId: node.sheetId, areas });

async function intersect(node: A, other: unknown, host: HostContext): Promise<A | null> {
  const [range, areas] = [objectOf(other, "Range"), objectOf(other, "RangeAreas")];
  const others = range ? [range.range] : areas ? areas.areas : [await addressOn(host, node.sheetId, other)];
  if ((range ?? areas ?? node).sheetId !== node.sheetId) throw invalidArgument("the ranges are on different sheets");
  const found = node.areas.flatMap((a) =>
    others.map((b) => intersection(a, b)).filter((r): r is CellRange => r !== null),
  );
  return found.length > 0 ? areasOn(node, found) : null;
}

const each = async (node: A, act: (range: CellRange) => unknown): Promise<void> => {
  for (const area of node.areas) await act(area);
};

export const rangeAreasHandlers = [
  handler("RangeAreas", {
    check: async (node, host) => void (await sheetById(host, node.sheetId)),
    get: {
      Address: async (node, host) => {
        const { name } = await sheetById(host, node.sheetId);
        return node.areas.map((area) => fullAddress(name, area)).join(",");
      },
      AreaCount: (node) => node.areas.length,
      CellCount: (node) => node.areas.reduce((sum, area) => sum + cellCount(area), 0),
      IsEntireRow: (node) => node.areas.every(isEntireRows),
      IsEntireColumn: (node) => node.areas.every(isEntireColumns),
    },
    navigate: {
      Areas: ({ sheetId, areas }) => ({ type: "RangeCollection", sheetId, areas }),
      Worksheet: ({ sheetId }) => ({ type: "Worksheet", sheetId }),
      Format: ({ sheetId, areas }) => ({ type: "RangeFormat", sheetId, areas }),
      ConditionalFormats: ({ sheetId, areas }) => ({ type: "ConditionalFormatCollection", sheetId, areas }),
      DataValidation: ({ sheetId, areas }) => ({ type: "DataValidation", sheetId, areas }),
    },
    methods: {
      Calculate: (_, __, host) => host.backend.calculate(),
      Clear: (node, [applyTo], host) =>
        each(node, (area) =>
          host.backend.clear(
            node.sheetId,
            area,
            applyTo === null || applyTo === undefined
              ? "All"
              : oneOf(applyTo, ["All", "Contents", "Formats"], "applyTo"),
          ),
        ),
      GetEntireRow: (node) => areasOn(node, node.areas.map(entireRows)),
      GetEntireColumn: (node) => areasOn(node, node.areas.map(entireColumns)),
      GetIntersection: async (node, [other], host) => required(await intersect(node, other, host), "the intersection"),
      GetIntersectionOrNullObject: (node, [other], host) => intersect(node, other, host),
      GetSpecialCells: async (node, [kind], host) =>
        required(await visibleCells(node.sheetId, node.areas, kind, host), "special cells"),
      GetSpecialCellsOrNullObject: (node, [kind], host) => visibleCells(node.sheetId, node.areas, kind, host),
      _KeepReference: (node, _, host) => host.references.keep(node),
    },
  }),
  handler("RangeCollection", {
    items: (node) => node.areas.map((range): HostObject => ({ type: "Range", sheetId: node.sheetId, range })),
    methods: {
      GetCount: (node) => node.areas.length,
      GetItemAt: (node, [at]) => {
        const range = node.areas[index(at, "index")];
        if (!range)
          throw invalidArgument(
            `there are ${node.areas.length} areas: ${node.areas.slice(0, 5).map(rangeAddress).join(",")}`,
          );
        return { type: "Range", sheetId: node.sheetId, range };
      },
    },
  }),
];
