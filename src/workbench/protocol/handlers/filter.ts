/** The AutoFilter of a worksheet. */
import type { AutoFilterState, FilterCriteria } from "../../backend/types";
import { HostError, invalidArgument } from "../errors";
import { handler, type HostContext } from "../handler";
import type { Node } from "../objects";
import { asObject, index, oneOf, rangeOn, required, text } from "./arguments";

const KINDS = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;

/** Members of Excel.FilterCriteria. */
const MEMBERS = [
  "color",
  "criterion1",
  "criterion2",
  "dynamicCriteria",
  "filterOn",
  "icon",
  "operator",
  "subField",
  "values",
];

/** As Excel tells them: every member, null where it is empty. */
const withNulls = (criteria: FilterCriteria): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(MEMBERS.map((name) => [name, null])),
  ...criteria,
});

const stateOf = async (
  { sheetId, tableId }: Node<"AutoFilter">,
  { backend }: HostContext,
): Promise<AutoFilterState | null> =>
  tableId === undefined ? backend.autoFilter(sheetId) : ((await backend.tableFilter?.(tableId)) ?? null);

/** Of a table only what it chooses by can be taken away here. */
function ofSheet({ sheetId, tableId }: Node<"AutoFilter">): string {
  if (tableId !== undefined) throw new HostError("NotImplemented", "Filters of tables cannot be changed here.");
  return sheetId;
}

async function told(node: Node<"AutoFilter">, host: HostContext): Promise<unknown> {
  const { strict } = host;
  const filter = await stateOf(node, host);
  if (!filter) return null;
  const all = Object.values(filter.criteria);
  if (
    strict.has("criteriaOfBlanks") &&
    all.some(({ values, criterion1 }) => values?.includes("") || criterion1 === "=")
  )
    throw new HostError("GeneralException", "An internal error has occurred.");
  return Array.from({ length: filter.range.columnCount }, (_, index) => {
    const criteria = filter.criteria[index];
    return criteria ? (strict.has("criteriaWithNulls") ? withNulls(criteria) : criteria) : null;
  });
}

function criteria(value: unknown, { strict }: HostContext): FilterCriteria {
  const given = asObject(value, "criteria");
  if (strict.has("criteriaWithNulls") && Object.values(given).includes(null)) throw invalidArgument("criteria");
  const values = given["values"];
  if (values !== undefined && values !== null && !(Array.isArray(values) && values.every((v) => typeof v === "string")))
    throw invalidArgument("criteria.values are texts");
  const optional = (key: "criterion1" | "criterion2"): string | undefined =>
    given[key] === undefined || given[key] === null ? undefined : text(given[key], key);
  return {
    filterOn: oneOf(given["filterOn"], KINDS, "filterOn"),
    ...(Array.isArray(values) ? { values: values } : {}),
    ...(optional("criterion1") === undefined ? {} : { criterion1: optional("criterion1") }),
    ...(optional("criterion2") === undefined ? {} : { criterion2: optional("criterion2") }),
    ...(given["operator"] === undefined || given["operator"] === null
      ? {}
      : { operator: oneOf(given["operator"], ["And", "Or"] as const, "operator") }),
  };
}

async function filterRange(node: Node<"AutoFilter">, host: HostContext): Promise<Node<"Range"> | null> {
  const filter = await stateOf(node, host);
  return filter ? { type: "Range", sheetId: node.sheetId, range: filter.range } : null;
}

export const filterHandlers = [
  handler("AutoFilter", {
    get: {
      Enabled: async (node, host) => (await stateOf(node, host)) !== null,
      IsDataFiltered: async (node, host) => Object.keys((await stateOf(node, host))?.criteria ?? {}).length > 0,
      Criteria: told,
    },
    methods: {
      Apply: async (node, [range, column, given], host) => {
        const on = await rangeOn(host, node.sheetId, range);
        const at = column === null || column === undefined ? undefined : index(column, "columnIndex");
        if (at !== undefined && (at < 0 || at >= on.columnCount))
          throw invalidArgument(`column ${at} lies outside the range`);
        await host.backend.applyAutoFilter(
          ofSheet(node),
          on,
          at,
          given === null || given === undefined ? undefined : criteria(given, host),
        );
      },
      Reapply: (node, _, host) => host.backend.reapplyAutoFilter(ofSheet(node)),
      Remove: (node, _, host) => host.backend.removeAutoFilter(ofSheet(node), "filter"),
      ClearCriteria: (node, _, host) =>
        node.tableId === undefined
          ? host.backend.removeAutoFilter(node.sheetId, "criteria")
          : host.backend.clearTableFilter?.(node.tableId),
      GetRange: async (node, _, host) => required(await filterRange(node, host), "the AutoFilter"),
      GetRangeOrNullObject: (node, _, host) => filterRange(node, host),
    },
  }),
];
