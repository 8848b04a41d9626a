import { FEN_DECIMALS, type MoneyUnit } from "../../../exact";
import type { FieldKey } from "../../../fields";
import { linkTo, quotedName, type SheetCell, type SheetRow, type StyledCell } from "../../../marking/sheets";
import { type FieldReading, type Project, readingOf } from "../../../plan/types";
import { addressOf } from "../../../sheet";
import { amountCell, amountFormula } from "../../sheets";
import type { ReportRow } from "../types";
import type { Labels, ReportSheetInput } from "./input";

/** One project: what the reviewed sheet holds as plain numbers and texts is taken over by formulas, the rest as found. */
export function detailRow(row: ReportRow, at: number, { review }: ReportSheetInput, labels: Labels): SheetRow {
  const project = review.plan.projects.find((each) => each.row === row.row) as Project;
  const sheet = quotedName(review.sheetName);
  const computed = review.rows.find((each) => each.row === row.row)?.computed;
  const money = (field: FieldKey | null, fen: ReportRow["total"]): StyledCell => {
    const formula = field && fen !== null ? amountReference(sheet, readingOf(project, field)) : null;
    return formula !== null && fen !== null ? amountFormula(formula, fen) : amountCell(fen);
  };
  const words = (field: FieldKey, shown: string): SheetCell => {
    const formula = textReference(sheet, readingOf(project, field), shown);
    return formula === null ? shown : { value: shown, formula };
  };
  const { ceiling } = row;
  return {
    kind: "body",
    cells: [
      words("name", row.name),
      linkTo(review.sheetName, addressOf(row.row, 1), String(row.row)),
      money(computed?.total.field ?? null, row.total),
      money("yearAmt", row.yearAmt),
      words("unit", labels.text(row.unit)),
      labels.tier(row),
      labels.route(row),
      labels.text(row.fund),
      labels.year(row.year),
      ceiling ? money(computed?.ceiling.field ?? null, ceiling.estimate) : null,
      ceiling && ceiling.released !== null ? amountCell(ceiling.released) : null,
      ceiling && ceiling.remaining !== null
        ? {
            ...amountFormula(`ROUND(J${at}-K${at}-N(D${at}),6)`, ceiling.remaining),
            ...(ceiling.remaining < 0n ? { tone: "error" as const } : {}),
          }
        : null,
    ],
  };
}

/** What turns an amount of a unit into 万元 within a formula. */
function toWan(unit: MoneyUnit): string {
  const power = FEN_DECIMALS[unit] - FEN_DECIMALS.万元;
  return power === 0 ? "" : `${power < 0 ? "/" : "*"}1${"0".repeat(Math.abs(power))}`;
}

/** A formula for an amount that stands in one cell as a plain number in its column's unit; null for every other. */
function amountReference(sheet: string, reading: FieldReading): string | null {
  if (reading.state !== "value" || reading.value.type !== "money" || typeof reading.source.raw !== "number")
    return null;
  const [amount, more] = reading.value.amounts;
  if (!amount || more || reading.notes.includes("unitInCell")) return null;
  const { row, column } = reading.source;
  return `ROUND(${sheet}!${addressOf(row, column)}${toWan(amount.unit)},6)`;
}

function textReference(sheet: string, reading: FieldReading, shown: string): string | null {
  if (reading.state !== "value" || reading.source.raw !== shown || shown === "") return null;
  return `${sheet}!${addressOf(reading.source.row, reading.source.column)}`;
}
