import { sumFen } from "../../../exact";
import { quotedText, type SheetRow, type StyledCell } from "../../../marking/sheets";
import { text, type Locale } from "../../../messages";
import { amountCell, amountFormula, countFormula, DELTA_FORMAT } from "../../sheets";
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
        (key, amount, side) =>
          amountFormula(
            `ROUND(SUMIF(${range("route")},${quotedText(label)},${range(key)}),6)`,
            sumFen(mine.map((line) => line[side][amount] ?? 0n)),
          ),
      ),
    });
  }
  const { unchanged, asked } = comparison;
  const rest = (label: string, count: number, amounts: { old: Amounts; new: Amounts }): void => {
    sums.push({
      kind: "body",
      cells: sumCells(label, { value: count, align: "right" }, start + sums.length + 1, (_, amount, side) =>
        amountCell(amounts[side][amount]),
      ),
    });
  };
  const same: Amounts = {
    total: sumFen(unchanged.map(({ amounts }) => amounts.total ?? 0n)),
    yearAmt: sumFen(unchanged.map(({ amounts }) => amounts.yearAmt ?? 0n)),
  };
  rest(text(locale, "compare.sheet.unchanged"), unchanged.length, { old: same, new: same });
  if (asked.old.rows.length + asked.new.rows.length > 0)
    rest(text(locale, "compare.sheet.asked"), Math.max(asked.old.rows.length, asked.new.rows.length), asked);
  const [from, to] = [start + 1, start + sums.length];
  const counts = lines.length + unchanged.length + Math.max(asked.old.rows.length, asked.new.rows.length);
  const total: SheetRow = {
    kind: "total",
    cells: sumCells(
      text(locale, "compare.sheet.total"),
      countFormula(`SUM(${letter("unit")}${from}:${letter("unit")}${to})`, counts),
      to + 1,
      (key, amount, side) =>
        amountFormula(`ROUND(SUM(${letter(key)}${from}:${letter(key)}${to}),6)`, comparison[side][amount]),
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

type AmountOf = (
  key: "oldTotal" | "newTotal" | "oldYear" | "newYear",
  amount: keyof Amounts,
  side: "old" | "new",
) => StyledCell;

/** A line of sums in the columns of the table above: label under the names, count under the units. */
function sumCells(
  label: string,
  count: StyledCell,
  row: number,
  amountOf: AmountOf,
): readonly (StyledCell | string | null)[] {
  const difference = (
    newKey: "newTotal" | "newYear",
    oldKey: "oldTotal" | "oldYear",
    fen: StyledCell[],
  ): StyledCell => ({
    value: Number(((fen[1]?.value as number) - (fen[0]?.value as number)).toFixed(6)),
    formula: `ROUND(${letter(newKey)}${row}-${letter(oldKey)}${row},6)`,
    numberFormat: DELTA_FORMAT,
    align: "right",
  });
  const total = [amountOf("oldTotal", "total", "old"), amountOf("newTotal", "total", "new")];
  const year = [amountOf("oldYear", "yearAmt", "old"), amountOf("newYear", "yearAmt", "new")];
  return [
    null,
    null,
    null,
    label,
    count,
    ...total,
    difference("newTotal", "oldTotal", total),
    ...year,
    difference("newYear", "oldYear", year),
  ];
}
