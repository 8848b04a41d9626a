/**
 * The unit of amounts whose column, group and sheet name none, beside columns that do: 合同金额 beside 总投资（元）. Most
 * likely that of the others, unless the figures speak against it: a wrong unit accuses by ten thousand. It stays assumed,
 * and is told.
 */
import { FEN_PER, type Fen, type MoneyUnit } from "../../exact";
import type { FieldKey } from "../../fields";
import { gridEnd, numberFormatAt, type SheetGrid, valueAt } from "../../sheet";
import { readCell } from "../cells/read";
import type { ReadColumn } from "./columns";
import type { HeaderBlock } from "./paths";

/** Amounts of a whole project or contract; its parts are no larger, and one whole is about as large as another. */
const WHOLE: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "total",
  "approvedTotal",
  "estimate",
  "adjustedEstimate",
  "control",
  "contract",
  "newTotal",
  "settlement",
]);
const isWhole = (field: ReadColumn["field"]): field is FieldKey => WHOLE.has(field as FieldKey);
/** Amounts of many years, which may be larger than any. */
const LONG_TERM: ReadonlySet<FieldKey> = new Set<FieldKey>(["serviceFeeTotal", "selfBuildTotal"]);
/** Below 10,000 元, or 100,000 元 where the smaller unit is 万元, the larger unit is meant where nothing else tells. */
const SMALL = { 元: 10_000n, 万元: 10n } as const;
const SAMPLE = 200;

/** A column of amounts with the unit that its own words name. */
export interface Stated {
  readonly column: ReadColumn;
  readonly unit: MoneyUnit | "unsupported";
}

/** The unit that every column which states one states; null if none does, or they differ. */
export function commonUnit(stated: readonly Stated[]): MoneyUnit | null {
  const [first] = stated;
  return first && first.unit !== "unsupported" && stated.every(({ unit }) => unit === first.unit) ? first.unit : null;
}

/**
 * The unit of the amounts that nothing states, where the others are in `common`: that, or 万元 if most of the figures make
 * sense only so. One unit for them all: a sheet that forgets one forgets it of a group.
 */
export function unstatedUnit(
  columns: readonly { readonly field: FieldKey; readonly column: number }[],
  common: MoneyUnit,
  stated: readonly Stated[],
  { grid, block }: { readonly grid: SheetGrid; readonly block: HeaderBlock },
): MoneyUnit {
  // 千元 and 万元 are too near for a figure to tell them apart.
  if (common === "万元" || common === "千元") return common;
  const [larger, smaller] = common === "元" ? (["万元", "元"] as const) : ([common, "万元"] as const);
  const wholes = stated.flatMap(({ column: { field, column } }) => (isWhole(field) ? [{ field, column }] : []));
  let votes = 0;
  const last = Math.min(gridEnd(grid).row, block.lastRow + SAMPLE);
  for (let row = block.lastRow + 1; row <= last; row += 1) {
    const whole = wholes
      .map(({ field, column }) => fenAt(grid, row, column, field, common))
      .reduce((most, fen) => (fen > most ? fen : most), 0n);
    for (const { field, column } of columns) {
      const raw = valueAt(grid, row, column);
      // What names its own unit says nothing of the column's.
      if (/[元万亿]/.test(String(raw))) continue;
      const figure = fenAt(grid, row, column, field, smaller);
      if (figure === 0n) continue;
      const enlarged = (figure * FEN_PER[larger]) / FEN_PER[smaller];
      const isLarger =
        whole > 0n && !LONG_TERM.has(field)
          ? enlarged <= whole * (WHOLE.has(field) ? 2n : 1n)
          : figure < SMALL[smaller] * FEN_PER[smaller];
      votes += isLarger ? 1 : -1;
    }
  }
  const other = larger === common ? smaller : larger;
  return (larger === common ? -votes : votes) > 0 ? other : common;
}

/** What a cell's amount comes to in 分, whatever its sign; 0 for a cell that holds none. */
function fenAt(grid: SheetGrid, row: number, column: number, field: FieldKey, unit: MoneyUnit): Fen {
  const read = readCell(field, valueAt(grid, row, column), numberFormatAt(grid, row, column), {
    money: unit,
    time: null,
  });
  if (read.state !== "value" || read.value.type !== "money") return 0n;
  return read.value.fen < 0n ? -read.value.fen : read.value.fen;
}
