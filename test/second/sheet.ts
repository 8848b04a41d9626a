/** A drawn sheet through the product, and where its review of a row differs from the second opinion. */
import { LEADS } from "../../src/cli/json";
import { serialOfDay } from "../../src/exact";
import { readPlan } from "../../src/plan";
import type { CellValue, SheetGrid } from "../../src/sheet";
import { DAZHOU_2023 } from "../../src/regulation";
import { reviewPlan, type RowReview, type SheetReview } from "../../src/review";
import { dayAt } from "./days";
import { TODAY, type DrawnSheet } from "./draw";
import { opinionOf, type Opinion } from ".";
import { MONEY_HEADERS, type MoneyHeader, type TypedRow } from "./row";
import { plainGrid } from "../support/grid";

const LEVELS: Readonly<Record<string, number>> = { info: 1, warning: 2, error: 3 };
const WORDS = ["nothing", "info", "warning", "error"];
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The grid of a drawn sheet. */
export function gridOf({ headers, titles, units, realDates, rows }: DrawnSheet): SheetGrid {
  const title = (header: string): string =>
    (MONEY_HEADERS as readonly string[]).includes(header)
      ? `${titles[header] ?? header}（${units[header as MoneyHeader]}）`
      : header;
  const real = (value: unknown): boolean => realDates && typeof value === "string" && ISO.test(value);
  const values = rows.map(({ cells }) =>
    headers.map((header): CellValue => {
      const value = cells[header] ?? null;
      return real(value) ? serialOfDay(dayAt(value as string)) : value;
    }),
  );
  return plainGrid([headers.map(title), ...values], {
    numberFormats: [
      headers.map(() => "General"),
      ...rows.map(({ cells }) => headers.map((header) => (real(cells[header]) ? "yyyy-mm-dd" : "General"))),
    ],
  });
}

export interface Difference {
  readonly about: string;
  readonly row: TypedRow;
  readonly detail: string;
}

/** @throws Error where the sheet was not read as a plan of as many projects as were drawn */
export function differencesOf(drawn: DrawnSheet): readonly Difference[] {
  const reading = readPlan(gridOf(drawn));
  if (!("plan" in reading)) throw new Error(`no plan: ${drawn.headers.join(" ")}`);
  const review = reviewPlan(reading.plan, { policy: DAZHOU_2023, asOf: TODAY });
  if (review.faults.length) throw new Error(`fault: ${JSON.stringify(review.faults[0])}`);
  if (review.rows.length !== drawn.rows.length)
    throw new Error(`${review.rows.length} rows reviewed of ${drawn.rows.length}: ${drawn.headers.join(" ")}`);
  const found = findingsByRow(review);
  return review.rows.flatMap((reviewed, index) => {
    const row = drawn.rows[index];
    return row ? compare(row, opinionOf(row), reviewed, found.get(reviewed.row) ?? new Map()) : [];
  });
}

/** The gravest finding of each rule on each row, those told once for the sheet included. */
function findingsByRow(review: SheetReview): Map<number, Map<string, number>> {
  const byRow = new Map<number, Map<string, number>>();
  const note = (row: number, rule: string, severity: string): void => {
    const rules = byRow.get(row) ?? new Map<string, number>();
    rules.set(rule, Math.max(rules.get(rule) ?? 0, LEVELS[severity] ?? 0));
    byRow.set(row, rules);
  };
  for (const { row, findings } of review.rows) for (const { rule, severity } of findings) note(row, rule, severity);
  for (const { rule, severity, rows } of review.findings) for (const row of rows) note(row, rule, severity);
  return byRow;
}

/** Two rules of the product say what this reading calls one thing: the estimate above the approved total. */
const ALSO: Readonly<Record<string, readonly string[]>> = { "A10-DRIFT": ["A10-OVER-APPROVED"] };

function compare(
  row: TypedRow,
  opinion: Opinion,
  reviewed: RowReview,
  found: ReadonlyMap<string, number>,
): Difference[] {
  const differences: Difference[] = [];
  const differ = (about: string, detail: string): void => void differences.push({ about, row, detail });
  for (const [rule, [least, most]] of Object.entries(opinion.rules)) {
    const got = Math.max(...[rule, ...(ALSO[rule] ?? [])].map((one) => found.get(one) ?? 0));
    if (got < least || got > most)
      differ(rule, `${rule}: the product says ${WORDS[got]}, the second opinion ${WORDS[least]} to ${WORDS[most]}`);
  }
  const tier = reviewed.classified ? "NA" : (reviewed.computed?.tier.tier ?? "none");
  if (opinion.tier && !opinion.tier.includes(tier))
    differ("tier", `tier: the product says ${tier}, the second opinion ${opinion.tier.join(" or ")}`);
  if (opinion.applies !== null && reviewed.applies !== opinion.applies)
    differ("applies", `applies: the product says ${reviewed.applies}, the second opinion ${opinion.applies}`);
  const values = valuesOf(reviewed);
  for (const [name, value] of Object.entries(opinion.values))
    if (values && values[name] !== value)
      differ(name, `${name} in 分: the product says ${values[name]}, the second opinion ${value}`);
  return differences;
}

function valuesOf({ computed }: RowReview): Record<string, string | null> | null {
  if (!computed) return null;
  const { supplement, adjustment, mixed } = computed;
  const fen = (amount: bigint | null): string | null => (amount === null ? null : amount.toString());
  return {
    supp_cap: fen(supplement.cap),
    supp_used: fen(supplement.used),
    supp_remaining: fen(supplement.remaining),
    supp_effective_remaining: fen(supplement.effectiveRemaining),
    supp_excess: fen(supplement.excess),
    supp_tier: supplement.tier,
    adj_cap: fen(adjustment.cap),
    adj_used: fen(adjustment.used),
    adj_remaining: fen(adjustment.remaining),
    adj_route: adjustment.route,
    lead: mixed.lead && LEADS[mixed.lead],
  };
}

/** What a person needs to see of a row: the cells that are filled, with their units. */
export function rowShown({ cells, units, titles }: TypedRow): string {
  const shown = Object.entries(cells).map(([header, value]) => {
    const unit = units[header as MoneyHeader];
    return [unit ? `${titles?.[header] ?? header}（${unit}）` : header, value];
  });
  return JSON.stringify(Object.fromEntries(shown));
}
