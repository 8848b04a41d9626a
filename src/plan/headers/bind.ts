/** From the header block to columns with fields and units: what is double, what is unknown, what its neighbours make of it. */
import type { MoneyUnit } from "../../exact";
import { FIELDS, type FieldKey } from "../../fields";
import { isMoneyKind } from "../cells/read";
import type { TimeUnit } from "../cells/duration";
import type { SheetGrid } from "../../sheet";
import type { ColumnBinding, MappingCorrections, PlanSheet } from "../types";
import { divideProjects } from "./alternates";
import { readColumn, type ReadColumn } from "./columns";
import { allOrNone, takeNumbered, type NumberedColumns } from "./several";
import { namesProjects } from "./codes";
import { checkContext, type Placed } from "./context";
import { FIELDS_OF_ACTS } from "./numbered";
import { labelPaths, type HeaderBlock } from "./paths";
import { commonUnit, unstatedUnit } from "./unstated";
import type { HeaderWord } from "./word";

export interface BoundColumn extends ColumnBinding {
  /** Unit of bare numbers in a duration column. */
  readonly timeUnit: TimeUnit | null;
  /** The year that the column's own labels name: 2022 of 2022年度计划投资, of 截至2022年底累计下达资金. */
  readonly year: number | null;
  readonly alternates?: readonly BoundColumn[];
  /** The column beside them that states what columns that are added up come to. */
  readonly stated?: BoundColumn;
}

export interface Binding {
  readonly columns: readonly BoundColumn[];
  readonly unknownColumns: PlanSheet["unknownColumns"];
  readonly doubleColumns: PlanSheet["doubleColumns"];
  readonly ignoredColumns: NonNullable<PlanSheet["ignoredColumns"]>;
  /** Of the double columns those of amounts that stand under another group of projects than the used one. */
  readonly dividing: readonly BoundColumn[];
}

export interface SheetUnit {
  readonly unit: MoneyUnit;
  /** "unsupported": the sheet counts in 百元 or a foreign currency; its amounts are not read. */
  readonly source: "sheet" | "assumed" | "unsupported";
}

/** Rows in which a column is looked at for whether it holds anything. */
const SAMPLE = 200;

/** Of two columns for one field, the one whose header says this is preferred; else the first. */
const PREFERRED: Partial<Record<FieldKey, RegExp>> = {
  name: /项目名称/,
  unit: /建设单位|项目单位|业主单位|申报单位/,
  total: /总投资(?!概算)|投资总额/,
  contract: /合同/,
  control: /控制价|限价/,
  estimate: /概算(?:批复|金额|总)|批复概算|审定概算|核定概算/,
  approvedTotal: /总投资/,
  supp: /累计|合计|总额/,
  seq: /序号/,
};

const ORIGINAL = /原合同|主合同/;

/** Binds the columns of a header block. `title`: lines above and the sheet's name, for the plan's year and kind. */
export function bindColumns(
  grid: SheetGrid,
  block: HeaderBlock,
  options: {
    readonly corrections?: MappingCorrections;
    readonly planYear: number | null;
    readonly title: string;
    readonly sheetUnit: SheetUnit;
    /** Columns of amounts whose header and cell name two units: of which the amount is, a person has to say. */
    readonly unread?: ReadonlySet<number>;
  },
): Binding {
  const paths = [...labelPaths(grid, block)].filter(
    ([column, path]) => path.length > 0 && !isCovered(grid, block, column),
  );
  const readAll = (planYear: number | null): readonly ReadColumn[] =>
    paths.map(([column, path]) => readColumn(column, path, options.corrections, planYear));
  const planYear = options.planYear ?? yearOfFunds(readAll(null));
  const inContext = checkContext(readAll(planYear), { grid, block, planYear, title: options.title });
  const isForeign = options.sheetUnit.source === "unsupported";
  const placed = allOrNone(
    inContext.map((column) =>
      options.unread?.has(column.column) ? { ...column, field: null } : withoutUnread(column, isForeign),
    ),
  );
  const chosen = new Map<FieldKey, Placed>();
  const doubles: Placed[] = [];
  for (const column of placed) {
    if (!column.field || column.field === "ignored") continue;
    const before = chosen.get(column.field);
    if (!before) chosen.set(column.field, column);
    else if (beats(column, before, column.field)) {
      chosen.set(column.field, column);
      doubles.push(before);
    } else doubles.push(column);
  }
  const counting = chosen.get("seq");
  if (counting && !chosen.has("code") && counting.confidence !== "chosen" && namesProjects(counting, { grid, block })) {
    chosen.delete("seq");
    chosen.set("code", { ...counting, field: "code" });
  }
  const numbered = FIELDS_OF_ACTS.flatMap((field) => takeNumbered(field, chosen, doubles) ?? []);
  countOnce(chosen, doubles);
  const stated = placed.flatMap((column) => {
    const own = unitOfPath(column.words);
    return own ? [{ column, unit: own.unit }] : [];
  });
  const common = options.sheetUnit.source === "assumed" ? commonUnit(stated) : null;
  const unstated = [...chosen.values()]
    .map((column) => bound(column, options.sheetUnit))
    .filter(({ unitSource }) => unitSource === "assumed");
  const sheetUnit: SheetUnit =
    common === null
      ? options.sheetUnit
      : { unit: unstatedUnit(unstated, common, stated, { grid, block }), source: "assumed" };
  const boundTo = (column: Placed): BoundColumn => bound(column, sheetUnit);
  const columns = [...chosen.values()]
    .sort((a, b) => a.column - b.column)
    .map((column) => {
      const several = numbered.find(({ first }) => first === column);
      return several ? together(several, boundTo) : boundTo(column);
    });
  const dividing = doubles.filter((column) => {
    const used = chosen.get(column.field as FieldKey);
    return used !== undefined && used.confidence !== "chosen" && divideProjects(used, column);
  });
  return {
    columns,
    dividing: dividing.map(boundTo).filter(({ unit }) => unit !== null),
    unknownColumns: placed.filter(({ field }) => field === null).map(({ column, header }) => ({ column, header })),
    ignoredColumns: placed.filter(({ field }) => field === "ignored").map(({ column, header }) => ({ column, header })),
    doubleColumns: doubles
      .sort((a, b) => a.column - b.column)
      .map(({ field, column, header }) => ({ field: field as FieldKey, column, header })),
  };
}

function together({ first, further, sum }: NumberedColumns, boundTo: (column: Placed) => BoundColumn): BoundColumn {
  return {
    ...boundTo(first),
    alternates: further.map(boundTo),
    isAddedUp: true,
    ...(sum ? { stated: boundTo(sum) } : {}),
  };
}

/**
 * A cumulative column holds the earlier supplements already: beside a column of those, this time's own column counts,
 * or, where there is none, the earlier ones are left out. A person's choices stay.
 */
function countOnce(chosen: Map<FieldKey, Placed>, doubles: Placed[]): void {
  const [supp, prior] = [chosen.get("supp"), chosen.get("suppPrior")];
  if (
    !supp ||
    !prior ||
    supp.confidence === "chosen" ||
    prior.confidence === "chosen" ||
    !PREFERRED.supp?.test(supp.header)
  )
    return;
  const thisTime = doubles.findIndex(({ field, header }) => field === "supp" && !PREFERRED.supp?.test(header));
  const [own] = thisTime < 0 ? [] : doubles.splice(thisTime, 1);
  if (own) chosen.set("supp", own);
  else chosen.delete("suppPrior");
  doubles.push(own ? supp : { ...prior, field: "supp" });
}

/** A header merged over several columns is one column: the first of them that holds anything. */
function isCovered(grid: SheetGrid, block: HeaderBlock, column: number): boolean {
  const merge = grid.merges.find(
    (each) =>
      each.lastColumn > each.firstColumn &&
      column >= each.firstColumn &&
      column <= each.lastColumn &&
      each.firstRow <= block.lastRow &&
      each.lastRow >= block.lastRow,
  );
  if (!merge) return false;
  const filled = (at: number): boolean =>
    grid.values
      .slice(block.lastRow + 1 - grid.origin.row, block.lastRow + 1 - grid.origin.row + SAMPLE)
      .some((row) => (row[at - grid.origin.column] ?? "") !== "");
  let kept = merge.firstColumn;
  while (kept < merge.lastColumn && !filled(kept)) kept += 1;
  return column !== (filled(kept) ? kept : merge.firstColumn);
}

/** A sheet whose title names no year is of the year its only column of yearly funds names. */
function yearOfFunds(columns: readonly ReadColumn[]): number | null {
  const years = new Set(
    columns.filter(({ field }) => field === "yearAmt").flatMap(({ words }) => words.flatMap(({ year }) => year ?? [])),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

function beats(column: Placed, before: Placed, field: FieldKey): boolean {
  if (column.confidence === "chosen" || before.confidence === "chosen") return before.confidence !== "chosen";
  // The supplements of a 合同总金额 are in it already; the base is the original contract.
  if (field === "contract" && ORIGINAL.test(column.header) !== ORIGINAL.test(before.header))
    return ORIGINAL.test(column.header);
  const preferred = PREFERRED[field];
  return preferred !== undefined && preferred.test(column.header) && !preferred.test(before.header);
}

function bound({ column, header, words, field, confidence }: Placed, sheet: SheetUnit): BoundColumn {
  const key = field as FieldKey;
  const below = [...words].reverse();
  const timeUnit = below.find((word) => word.timeUnit !== null)?.timeUnit ?? null;
  const year = below.find((word) => word.year !== null)?.year ?? null;
  if (!isMoneyKind(FIELDS[key].kind))
    return { field: key, column, header, unit: null, unitSource: null, confidence, timeUnit, year };
  const own = unitOfPath(words);
  const { unit, source } = own && own.unit !== "unsupported" ? { ...own, unit: own.unit } : sheet;
  return {
    field: key,
    column,
    header,
    unit,
    unitSource: source === "unsupported" ? "assumed" : source,
    confidence,
    timeUnit,
    year,
  };
}

/**
 * An amount whose unit is not one of ours stays unread, whoever says what it is: 500 万美元 are not 500 万元.
 * @param isForeign the sheet counts in such a unit
 */
function withoutUnread(column: Placed, isForeign: boolean): Placed {
  if (!column.field || column.field === "ignored" || !isMoneyKind(FIELDS[column.field].kind)) return column;
  const own = unitOfPath(column.words);
  return (own ? own.unit === "unsupported" : isForeign) ? { ...column, field: null } : column;
}

/** Unit of the leaf, else of the nearest group above. */
function unitOfPath(
  words: readonly HeaderWord[],
): { readonly unit: MoneyUnit | "unsupported"; readonly source: "header" | "group" } | null {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const unit = words[at]?.unit;
    if (!unit) continue;
    const below = words.slice(at + 1).some((word) => word.full !== "");
    return { unit, source: below ? "group" : "header" };
  }
  return null;
}
