/** Runs a worked case: builds the sheet its inputs describe, reads it, reviews it. Schema: the head of worked-cases.json. */
import { dayOfIso, fenToText, isoOf, serialOfDay } from "../../src/exact";
import { LEADS } from "../../src/cli/json";
import { readPlan, type PlanSheet } from "../../src/plan";
import type { CellValue, SheetGrid } from "../../src/sheet";
import { DAZHOU_2023 } from "../../src/regulation";
import { allFindings, reviewPlan, type Finding, type RowReview, type SheetReview } from "../../src/review";
import { plainGrid } from "../support/grid";

export type Input = string | number | boolean | null | readonly (string | number)[] | { readonly $date: string };
export type Inputs = Readonly<Record<string, Input>>;
export interface Expected {
  readonly rule: string;
  readonly severity: string;
}
export interface WorkedCase {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly inputs: Inputs & {
    readonly $rows?: readonly Inputs[];
    readonly $grid?: readonly (readonly CellValue[])[];
    readonly $sheet_unit?: string;
  };
  readonly today: string;
  readonly expect: {
    readonly applies?: boolean;
    readonly tier?: string;
    readonly computed?: Readonly<Record<string, string | null | readonly string[]>>;
    readonly findings?: readonly Expected[];
    readonly absent?: readonly string[];
    readonly sheet_findings?: readonly Expected[];
    readonly rows?: readonly {
      readonly row: number;
      readonly tier?: string;
      readonly computed?: Readonly<Record<string, string>>;
    }[];
    readonly skipped?: readonly number[];
    readonly continuations?: readonly number[];
    readonly header_row?: number;
    readonly header_rows?: readonly number[];
    readonly unit?: string;
    readonly columns?: Readonly<Record<string, string>>;
  };
}

/** Dates as the text they are written in, or as a real date: serial number and format. */
export type Dates = "text" | "real";
const DATE_FORMAT = "yyyy-mm-dd";
const ISO = /^\d{4}-\d{2}-\d{2}$/;

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

/** A header that is not named is a column that is not there; only the name, without which no row is a project, is added. */
export function gridOf(worked: WorkedCase, dates: Dates): SheetGrid {
  const { $grid, $rows, $sheet_unit, ...single } = worked.inputs;
  const cells = $grid
    ? $grid.map((row) => row.map((value) => cellOf(value, dates)))
    : tableOf($rows ?? [single as Inputs], dates, $sheet_unit);
  return plainGrid(
    cells.map((row) => row.map(({ value }) => value)),
    { numberFormats: cells.map((row) => row.map(({ format }) => format)) },
  );
}

function tableOf(rows: readonly Inputs[], dates: Dates, unit: string | undefined): Cell[][] {
  const named = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const headers = named.includes("项目名称") ? named : ["项目名称", ...named];
  const table = [
    headers.map(plain),
    ...rows.map((row) =>
      headers.map((header) => (header in row ? cellOf(row[header] ?? null, dates) : plain("测试项目"))),
    ),
  ];
  return unit === undefined
    ? table
    : [headers.map((_, index) => plain(index === 0 ? `单位：${unit}` : null)), ...table];
}

const plain = (value: CellValue): Cell => ({ value, format: "General" });

function cellOf(input: Input, dates: Dates): Cell {
  if (Array.isArray(input)) return plain(input.join("；"));
  if (typeof input === "object" && input !== null && "$date" in input) return realDate(input.$date);
  if (typeof input === "string" && dates === "real" && ISO.test(input)) return realDate(input);
  return plain(input as CellValue);
}

function realDate(iso: string): Cell {
  const day = dayOfIso(iso);
  if (day === null) throw new RangeError(`no date ${iso}`);
  return { value: serialOfDay(day), format: DATE_FORMAT };
}

export interface Reviewed {
  readonly plan: PlanSheet;
  readonly review: SheetReview;
}

export function runCase(worked: WorkedCase, dates: Dates): Reviewed {
  const reading = readPlan(gridOf(worked, dates), { isInsisted: true });
  if (!("plan" in reading)) throw new Error(`${worked.id}: no plan (${reading.noPlan.reason})`);
  const asOf = dayOfIso(worked.today);
  if (asOf === null) throw new RangeError(worked.today);
  return { plan: reading.plan, review: reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf }) };
}

export const brief = (finding: Finding): string => `${finding.rule} ${finding.severity}`;
export const briefs = (review: SheetReview): readonly string[] => allFindings(review).map(brief);

/** The case's computed value by its name there: amounts in 万元 as decimal text. undefined = we keep no such value. */
export function computedOf(name: string, row: RowReview, plan: PlanSheet): unknown {
  const values = row.computed;
  if (values === null) return null;
  const { total, tier, supplement, adjustment, mixed } = values;
  const wan = (fen: bigint | null): string | null => (fen === null ? null : fenToText(fen, "万元"));
  const money = (field: "yearAmt"): string | null => {
    const reading = plan.projects.find((project) => project.row === row.row)?.fields[field];
    return reading?.state === "value" && reading.value.type === "money" ? wan(reading.value.fen) : null;
  };
  switch (name) {
    case "total_wan":
      return wan(total.total);
    case "annual_wan":
      return money("yearAmt");
    case "tier_reference":
      return tier.byAmount;
    case "supp_cap":
      return wan(supplement.cap);
    case "supp_used":
      return wan(supplement.used);
    case "supp_net":
      return wan(supplement.net);
    case "supp_remaining":
      return wan(supplement.remaining);
    case "supp_effective_remaining":
      return wan(supplement.effectiveRemaining);
    case "supp_excess":
      return wan(supplement.excess);
    case "supp_tier_single":
      return supplement.tierSingle;
    case "supp_tier_cum":
      return supplement.tierCumulative;
    case "supp_tier":
      return supplement.tier;
    case "adj_cap":
      return wan(adjustment.cap);
    case "adj_used":
      return wan(adjustment.used);
    case "adj_abs":
      return wan(adjustment.absolute);
    case "adj_remaining":
      return wan(adjustment.remaining);
    case "adj_route":
      return adjustment.route;
    case "lead":
      return mixed.lead && LEADS[mixed.lead];
    case "surplus":
      return wan(surplusOf(row));
    case "合同签订日期":
      return dateShown(plan, row.row);
    default:
      return undefined;
  }
}

/** Told by the finding itself. */
function surplusOf(row: RowReview): bigint | null {
  const surplus = row.findings.find((finding) => finding.rule === "A31-SURPLUS")?.message.data.surplus;
  return typeof surplus === "object" && "fen" in surplus ? surplus.fen : null;
}

function dateShown(plan: PlanSheet, row: number): unknown {
  const reading = plan.projects.find((project) => project.row === row)?.fields.signed;
  if (reading?.state !== "value" || reading.value.type !== "date") return null;
  const { from, to } = reading.value.interval;
  return from === to ? isoOf(from) : [isoOf(from), isoOf(to)];
}
