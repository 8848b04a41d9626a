/** Sheets for the reader's tests: rows of cells, merges in A1. */
import { readPlan, type FieldReading, type MappingCorrections, type PlanSheet } from "../../src/plan";
import { type CellValue, parseRange, type SheetGrid } from "../../src/sheet";

export interface SheetOptions {
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly name?: string;
  readonly origin?: { readonly row: number; readonly column: number };
}

export function sheet(rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
  const origin = options.origin ?? { row: 1, column: 1 };
  const numberFormats = values.map((row) => row.map(() => "General"));
  for (const [address, format] of Object.entries(options.formats ?? {})) {
    const range = parseRange(address);
    if (!range) throw new Error(address);
    for (let row = range.firstRow; row <= range.lastRow; row += 1)
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        const line = numberFormats[row - origin.row];
        if (line) line[column - origin.column] = format;
      }
  }
  return {
    sheetName: options.name ?? "计划",
    origin,
    values,
    numberFormats,
    merges: (options.merges ?? []).map((merge) => {
      const range = parseRange(merge);
      if (!range) throw new Error(merge);
      return range;
    }),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    tables: [],
    autoFilter: null,
    isProtected: false,
  };
}

/** The plan of a sheet that must be one. */
export function planOf(
  rows: readonly (readonly CellValue[])[],
  options: SheetOptions & { readonly corrections?: MappingCorrections } = {},
): PlanSheet {
  const reading = readPlan(sheet(rows, options), {
    ...(options.corrections ? { corrections: options.corrections } : {}),
    isInsisted: true,
  });
  if (!("plan" in reading)) throw new Error(`no plan: ${reading.noPlan.reason}`);
  return reading.plan;
}

/** The header of most of the reader's sheets. */
export const HEAD: readonly CellValue[] = ["序号", "项目名称", "建设单位", "总投资（万元）"];

/** Rows under the header as letters: p project, c continuation, g group, s subtotal, t total, b blank, n note, r repeated header, ? further row. */
export function kinds(
  rows: readonly (readonly CellValue[])[],
  options: SheetOptions & { readonly head?: readonly CellValue[] } = {},
): string {
  const head = options.head ?? HEAD;
  const plan = planOf([head, ...rows], options);
  const of = new Map<number, string>([
    ...plan.projects.map(({ row }) => [row, "p"] as const),
    ...plan.otherRows.map(({ row, kind }) => [row, kind === "repeatedHeader" ? "r" : kind.charAt(0)] as const),
  ]);
  return rows.map((_, index) => of.get(index + 2) ?? "?").join("");
}
/** Fields by header, for one project row beneath: "" where nothing was recognised. */
export function fieldsOf(headers: readonly CellValue[], options: SheetOptions = {}): Record<string, string> {
  const plan = planOf(
    [
      ["项目名称", "建设单位", ...headers],
      ["某系统", "市某局"],
    ],
    options,
  );
  const mapped = Object.create(null) as Record<string, string>;
  headers.forEach((header, index) => {
    mapped[String(header)] = plan.columns.find(({ column }) => column === index + 3)?.field ?? "";
  });
  return mapped;
}

/** Field and unit of a column with a figure, by its header alone: "contract 元"; "" where it is left to a person. */
export function headed(header: string): string {
  const { columns } = planOf([
    ["项目名称", "建设单位", header],
    ["某系统", "市某局", 300],
  ]);
  const bound = columns.find(({ column }) => column === 3);
  return bound ? `${bound.field} ${bound.unit ?? ""}` : "";
}

/** Reading of one cell under a header. */
export function cell(header: string, value: CellValue, format = "General"): FieldReading {
  const plan = planOf(
    [
      ["项目名称", "建设单位", header],
      ["某系统", "市某局", value],
    ],
    { formats: { C2: format } },
  );
  const field = plan.columns.find(({ column }) => column === 3)?.field;
  if (!field) throw new Error(`unknown header ${header}`);
  const reading = plan.projects[0]?.fields[field];
  if (!reading) throw new Error("no project");
  return reading;
}

/** What a cell says, in short: "350 万元 textNumber", "bad range", "blank dash". */
export function said(reading: FieldReading): string {
  if (reading.state === "absent") return "absent";
  if (reading.state === "blank") return `blank ${reading.blank}`;
  if (reading.state === "bad") return `bad ${reading.reason}`;
  return [valueText(reading), ...reading.notes].join(" ");
}

function valueText({ value }: Extract<FieldReading, { state: "value" }>): string {
  switch (value.type) {
    case "money":
      return String(value.fen);
    case "date":
      return value.interval.from === value.interval.to
        ? iso(value.interval.from)
        : `${iso(value.interval.from)}..${iso(value.interval.to)}`;
    case "flag":
      return value.answer;
    case "count":
      return String(value.count);
    case "year":
      return String(value.year);
    case "enum":
      return value.option;
    case "text":
      return value.text;
    case "duration":
      if (value.months !== null) return `${value.months} months`;
      if (value.days)
        return value.days.min === value.days.max
          ? `${value.days.min} days`
          : `${value.days.min}-${value.days.max} days`;
      return value.span
        ? `${iso(value.span.from.from)}/${iso(value.span.from.to)} - ${iso(value.span.to.from)}/${iso(value.span.to.to)}`
        : "?";
  }
}

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

export const fieldList = (plan: PlanSheet): string =>
  plan.columns.map(({ field, column }) => `${column}:${field}`).join(" ");
