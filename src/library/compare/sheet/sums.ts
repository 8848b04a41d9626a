import { sumKnown, type Fen } from "../../../exact";
import { quotedText, type SheetRow, type StyledCell } from "../../../marking/sheets";
import { text, type Locale } from "../../../messages";
import { amountCell, amountFormula, countFormula, deltaFormula } from "../../sheets";
import type { Amounts, PlanComparison, Route } from "../types";
import { routeText } from "../words";
import { letter, type ColumnKey, type Line } from "./table";

const ROUTES: readonly (Route | null)[] = ["mid_year", "self_file", "approval", null];

/** 按办理程序汇总: formulas over the table, then what is not in it, then both sheets' totals. */
export function sumRows(
  lines: readonly Line[],
  comparison: PlanComparison,
  first: number,
  last: number,
  above: number,
  locale: Locale,
): readonly SheetRow[] {
  const range = (key: ColumnKey): string => `$${letter(key)}$${first}:$${letter(key)}$${last}`;
  const sums: SheetRow[] = [];
  const start = above + 2;
  const routes = ROUTES.filter((route) => lines.some((line) => line.route === route));
  for (const route of routes) {
    const label = routeText(route, locale);
    const mine = lines.filter((line) => line.route === route);
    sums.push({
      kind: "body",
      cells: sumCells(
        label,
        countFormula(`COUNTIF(${range("route")},${quotedText(label)})`, mine.length),
        start + sums.length + 1,
        (key, amount, side) => {
          const fen = sumKnown(mine.map((line) => line[side][amount]));
          const cell = amountFormula(`ROUND(SUMIF(${range("route")},${quotedText(label)},${range(key)}),6)`, fen);
          return { fen, cell };
        },
      ),
    });
  }
  const { unchanged, asked } = comparison;
  const rest = (label: string, count: Counts, amounts: { old: Amounts; new: Amounts }): void => {
    sums.push({
      kind: "body",
      cells: sumCells(
        label,
        { value: Math.max(count.old, count.new), align: "right" },
        start + sums.length + 1,
        (_, amount, side) => {
          const fen = count[side] === 0 ? 0n : amounts[side][amount];
          return { fen, cell: fen === null ? { value: "—", align: "right" } : amountCell(fen) };
        },
      ),
    });
  };
  const same: Amounts = {
    total: sumOf(unchanged.map(({ amounts }) => amounts.total)),
    yearAmt: sumOf(unchanged.map(({ amounts }) => amounts.yearAmt)),
  };
  rest(
    text(locale, "compare.sheet.unchanged"),
    { old: unchanged.length, new: unchanged.length },
    { old: same, new: same },
  );
  if (asked.old.rows.length + asked.new.rows.length > 0)
    rest(text(locale, "compare.sheet.asked"), { old: asked.old.rows.length, new: asked.new.rows.length }, asked);
  const [from, to] = [start + 1, start + sums.length];
  const counts = lines.length + unchanged.length + Math.max(asked.old.rows.length, asked.new.rows.length);
  const total: SheetRow = {
    kind: "total",
    cells: sumCells(
      text(locale, "compare.sheet.total"),
      countFormula(`SUM(${letter("unit")}${from}:${letter("unit")}${to})`, counts),
      to + 1,
      (key, amount, side) => {
        const fen = comparison[side][amount];
        return { fen, cell: amountFormula(`ROUND(SUM(${letter(key)}${from}:${letter(key)}${to}),6)`, fen) };
      },
    ),
  };
  return [
    { kind: "body", cells: [] },
    {
      kind: "group",
      cells: [null, null, null, text(locale, "compare.sheet.sums"), text(locale, "compare.sheet.count")],
    },
    ...sums,
    total,
  ];
}

/** Projects on either side. */
interface Counts {
  readonly old: number;
  readonly new: number;
}

/** Nothing adds up to 0; amounts of which none is known add up to nothing known. */
const sumOf = (amounts: readonly (Fen | null)[]): Fen | null => (amounts.length === 0 ? 0n : sumKnown(amounts));

/** A sum in its cell; null: of nothing that it adds up the amount is known, which is not 0. */
interface Summed {
  readonly fen: Fen | null;
  readonly cell: StyledCell;
}

type AmountOf = (
  key: "oldTotal" | "newTotal" | "oldYear" | "newYear",
  amount: keyof Amounts,
  side: "old" | "new",
) => Summed;

/** A line of sums in the columns of the table above: label under the names, count under the units. */
function sumCells(
  label: string,
  count: StyledCell,
  row: number,
  amountOf: AmountOf,
): readonly (StyledCell | string | null)[] {
  // N(): a dash counts as nothing in the sheet too.
  const threeOf = (
    amount: keyof Amounts,
    oldKey: "oldTotal" | "oldYear",
    newKey: "newTotal" | "newYear",
  ): StyledCell[] => {
    const [before, after] = [amountOf(oldKey, amount, "old"), amountOf(newKey, amount, "new")];
    const delta = before.fen === null || after.fen === null ? null : after.fen - before.fen;
    return [
      before.cell,
      after.cell,
      deltaFormula(`ROUND(N(${letter(newKey)}${row})-N(${letter(oldKey)}${row}),6)`, delta),
    ];
  };
  return [
    null,
    null,
    null,
    label,
    count,
    ...threeOf("total", "oldTotal", "newTotal"),
    ...threeOf("yearAmt", "oldYear", "newYear"),
  ];
}
