/** A plan built from readings, without a sheet: for tests of what comes after reading. */
import { decimalOfNumber, dayOfIso, exactly, fenOfDecimal } from "../../src/exact";
import { FIELDS, type FieldKey } from "../../src/fields";
import { moneyValue, type FieldReading, type FieldValue, type PlanSheet, type Project } from "../../src/plan/types";

/** undefined = no column; null = an empty cell; amounts in 万元; dates as ISO text; true/false for flags; enum options by id. */
export type Row = Partial<Record<FieldKey, string | number | boolean | null | readonly number[]>>;

const FIRST_ROW = 2;

/** Every field that any row names is a column, in the glossary's order. */
export function planOf(rows: readonly Row[], sheetName = "计划"): PlanSheet {
  const fields = (Object.keys(FIELDS) as FieldKey[]).filter((field) => rows.some((row) => field in row));
  const columnOf = new Map(fields.map((field, index) => [field, index + 1]));
  const projects = rows.map((row, index): Project => {
    const sheetRow = FIRST_ROW + index;
    const readings = fields.map(
      (field) => [field, readingFor(field, row[field] ?? null, sheetRow, columnOf.get(field) as number)] as const,
    );
    return { row: sheetRow, rows: [sheetRow], fields: Object.fromEntries(readings), fundingLines: [] };
  });
  return {
    sheetName,
    headerRows: [1],
    unit: "万元",
    unitSource: "header",
    unknownColumns: [],
    doubleColumns: [],
    otherRows: [],
    resultBlock: null,
    hiddenRows: [],
    hiddenColumns: [],
    sums: [],
    columns: fields.map((field, index) => ({
      field,
      column: index + 1,
      header: FIELDS[field].zh,
      unit: "万元",
      unitSource: "header",
      confidence: "exact",
    })),
    projects,
    range: { firstRow: 1, firstColumn: 1, lastRow: FIRST_ROW + rows.length - 1, lastColumn: fields.length },
  };
}

/** A plan whose sums say what their rows hold now, whatever they said before. */
export function summed(plan: PlanSheet): PlanSheet {
  const sums = plan.sums.map((sum): PlanSheet["sums"][number] => {
    const readings = sum.rows.map((row) => plan.projects.find((project) => project.row === row)?.fields[sum.field]);
    const amounts = readings.map((reading) =>
      reading?.state === "value" && reading.value.type === "money" ? reading.value.fen : 0n,
    );
    return {
      ...sum,
      held: {
        fen: amounts.reduce((a, b) => a + b, 0n),
        pending: readings.filter((reading) => reading?.state === "blank" && reading.blank === "pending").length,
        unreadable: readings.filter((reading) => reading?.state === "bad").length,
      },
    };
  });
  return { ...plan, sums };
}

function readingFor(
  field: FieldKey,
  given: NonNullable<Row[FieldKey]> | null,
  row: number,
  column: number,
): FieldReading {
  const source = {
    row,
    column,
    raw: Array.isArray(given) ? given.join("；") : (given as string | number | boolean | null),
  };
  if (given === null) return { state: "blank", blank: "empty", source };
  return { state: "value", value: valueFor(field, given), source, notes: [] };
}

function valueFor(field: FieldKey, given: string | number | boolean | readonly number[]): FieldValue {
  const { kind } = FIELDS[field];
  if (kind === "flag") return { type: "flag", answer: given === true ? "yes" : "no" };
  if (kind === "enum") return { type: "enum", option: String(given), text: String(given) };
  if (kind === "date") return { type: "date", interval: exactly(dayOfIso(String(given)) as number) };
  if (kind === "count" || kind === "days") return { type: "count", count: Number(given) };
  if (kind === "year") return { type: "year", year: Number(given) };
  if (typeof given === "number" || Array.isArray(given)) {
    const amounts = (Array.isArray(given) ? given : [given]).map((amount: number) => {
      const decimal = decimalOfNumber(amount);
      return { fen: fenOfDecimal(decimal, "万元").fen, decimals: Math.max(0, decimal.scale), unit: "万元" as const };
    });
    return moneyValue(amounts);
  }
  return { type: "text", text: String(given) };
}
