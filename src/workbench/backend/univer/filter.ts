/** The sheet's AutoFilter. Univer numbers the columns of its criteria from the sheet's first one, Excel from the range's. */
import { BooleanNumber } from "@univerjs/core";
import {
  CustomFilterOperator,
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
  type FilterModel,
  type ICustomFilter,
  type IFilterColumn,
} from "@univerjs/sheets-filter";
import { BackendError, type Backend, type CellRange, type FilterCriteria } from "../types";
import { sameRange } from "../ranges";
import { fromUniver, toUniver, type UniverContext } from "./context";

type Filter = Pick<Backend, "autoFilter" | "applyAutoFilter" | "reapplyAutoFilter" | "removeAutoFilter">;

const OPERATORS: readonly (readonly [sign: string, operator: CustomFilterOperator | undefined])[] = [
  ["<>", CustomFilterOperator.NOT_EQUALS],
  [">=", CustomFilterOperator.GREATER_THAN_OR_EQUAL],
  ["<=", CustomFilterOperator.LESS_THAN_OR_EQUAL],
  [">", CustomFilterOperator.GREATER_THAN],
  ["<", CustomFilterOperator.LESS_THAN],
  ["=", CustomFilterOperator.EQUAL],
];

function customFilter(criterion: string): ICustomFilter {
  const [sign = "=", operator] = OPERATORS.find(([prefix]) => criterion.startsWith(prefix)) ?? [
    "",
    CustomFilterOperator.EQUAL,
  ];
  const text = criterion.slice(sign.length);
  const number = Number(text);
  if (text !== "" && Number.isFinite(number)) return { operator, val: number };
  // Texts are matched without an operator in Univer, except for "differs from".
  return operator === CustomFilterOperator.NOT_EQUALS ? { operator, val: text } : { val: text };
}

function criterionOf(filter: ICustomFilter): string {
  const sign = OPERATORS.find(([, operator]) => operator === filter.operator)?.[0] ?? "=";
  return `${sign}${filter.val}`;
}

function toColumn(column: number, criteria: FilterCriteria): IFilterColumn {
  if (criteria.filterOn === "Values") {
    const values = criteria.values ?? [];
    return {
      colId: column,
      filters: { ...(values.includes("") ? { blank: true } : {}), filters: values.filter((value) => value !== "") },
    };
  }
  if (criteria.filterOn === "Custom" && criteria.criterion1 !== undefined) {
    const first = customFilter(criteria.criterion1);
    if (criteria.criterion2 === undefined) return { colId: column, customFilters: { customFilters: [first] } };
    return {
      colId: column,
      customFilters: {
        customFilters: [first, customFilter(criteria.criterion2)],
        ...(criteria.operator === "Or" ? {} : { and: BooleanNumber.TRUE }),
      },
    };
  }
  throw new BackendError("UnsupportedOperation", `Filtering by ${criteria.filterOn} is not served here.`);
}

function fromColumn(column: Readonly<IFilterColumn>): FilterCriteria {
  if (column.filters)
    return { filterOn: "Values", values: [...(column.filters.filters ?? []), ...(column.filters.blank ? [""] : [])] };
  if (column.customFilters) {
    const [first, second] = column.customFilters.customFilters;
    return {
      filterOn: "Custom",
      criterion1: criterionOf(first),
      ...(second ? { criterion2: criterionOf(second), operator: column.customFilters.and ? "And" : "Or" } : {}),
    };
  }
  return { filterOn: "CellColor" };
}

export function filterMethods(context: UniverContext): Filter {
  const model = (sheetId: string): FilterModel | null =>
    context.service<SheetsFilterService>(SheetsFilterService).getFilterModel(context.unitId, sheetId) ?? null;
  const rangeOf = (sheetId: string): CellRange | null => {
    const range = model(sheetId)?.getRange();
    return range ? fromUniver(range, context.sheet(sheetId)) : null;
  };
  const recalculate = (sheetId: string): void => {
    context.mutate(ReCalcSheetsFilterMutation.id, sheetId, {});
  };

  return {
    autoFilter(sheetId) {
      context.sheet(sheetId);
      const range = rangeOf(sheetId);
      if (!range) return null;
      const columns = model(sheetId)?.getAllFilterColumns() ?? [];
      return {
        range,
        criteria: Object.fromEntries(
          columns.map(([column, filter]) => [column - range.column, fromColumn(filter.getColumnData())]),
        ),
      };
    },
    applyAutoFilter(sheetId, range, column, criteria) {
      const sheet = context.writable(sheetId);
      context.makeRoom(sheet, range);
      const before = rangeOf(sheetId);
      if (!before || !sameRange(before, range)) {
        if (before) context.mutate(RemoveSheetsFilterMutation.id, sheetId, {});
        context.mutate(SetSheetsFilterRangeMutation.id, sheetId, { range: toUniver(range) });
      }
      if (column === undefined) return;
      if (column < 0 || column >= range.columnCount)
        throw new BackendError("InvalidArgument", "The column is outside the filter.");
      const at = range.column + column;
      context.mutate(SetSheetsFilterCriteriaMutation.id, sheetId, {
        col: at,
        criteria: criteria ? toColumn(at, criteria) : null,
      });
    },
    reapplyAutoFilter(sheetId) {
      context.writable(sheetId);
      if (rangeOf(sheetId)) recalculate(sheetId);
    },
    removeAutoFilter(sheetId, what) {
      context.writable(sheetId);
      if (!rangeOf(sheetId)) return;
      if (what === "filter") context.mutate(RemoveSheetsFilterMutation.id, sheetId, {});
      else
        for (const [column] of model(sheetId)?.getAllFilterColumns() ?? [])
          context.mutate(SetSheetsFilterCriteriaMutation.id, sheetId, { col: column, criteria: null });
    },
  };
}
