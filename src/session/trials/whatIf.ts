import { type Day, type Fen, fenOfDecimal, MONEY_UNITS, type MoneyUnit, parseDecimal } from "../../exact";
import type { FieldKey } from "../../fields";
import { moneyValue, type FieldReading, type PlanSheet, type Project } from "../../plan/types";
import type { Finding, RowReview } from "../../review/types";
import type { ReviewEngine } from "../reading/engine";

/** 试算: one more supplementary contract, or one more adjustment, on top of what the row holds. */
export type Trial = { readonly kind: "supplement" | "adjustment"; readonly fen: Fen };

export interface TrialResult {
  readonly row: RowReview;
  /** Findings that the row does not have now. */
  readonly added: readonly Finding[];
}

/**
 * Reviews one project as if the trial had been entered. Nothing is written and nothing kept.
 * `now` is the row's review as it stands, to tell which findings the trial would add.
 */
export function tryOut(
  engine: ReviewEngine,
  plan: PlanSheet,
  project: Project,
  now: RowReview,
  trial: Trial,
  asOf: Day,
): TrialResult | null {
  const changes = trial.kind === "supplement" ? withSupplement(project, trial.fen) : withAdjustment(now, trial.fen);
  const fields = Object.keys(changes) as FieldKey[];
  const bound = new Set(plan.columns.map((column) => column.field));
  const columns = fields
    .filter((field) => !bound.has(field))
    .map((field, index) => ({
      field,
      column: plan.range.lastColumn + 1 + index,
      header: "",
      unit: plan.unit,
      unitSource: null,
      confidence: "exact" as const,
    }));
  const changed: Project = { ...project, fields: { ...project.fields, ...changes } };
  const review = engine.review(
    { ...plan, columns: [...plan.columns, ...columns], projects: [changed], sums: [] },
    asOf,
  );
  const row = review.rows[0];
  if (!row) return null;
  const known = new Set(now.findings.map(sameAs));
  return { row, added: row.findings.filter((finding) => finding.severity !== "info" && !known.has(sameAs(finding))) };
}

/** Amount that a person typed, in `unit` unless it names its own; null if it is none or not above 0. */
export function amountTyped(typed: string, unit: MoneyUnit): Fen | null {
  const match = /^([\d.,\s]+)(元|千元|万元?|百万元|亿元?)?$/.exec(typed.normalize("NFKC").trim());
  if (!match) return null;
  const decimal = parseDecimal((match[1] ?? "").replace(/[,\s]/g, ""));
  if (!decimal) return null;
  const own = match[2];
  const { fen } = fenOfDecimal(
    decimal,
    own === undefined ? unit : (MONEY_UNITS.find((each) => each.startsWith(own)) ?? unit),
  );
  return fen > 0n ? fen : null;
}

const sameAs = (finding: Finding): string => `${finding.rule} ${finding.message.key} ${finding.severity}`;

function withSupplement(project: Project, fen: Fen): Partial<Record<FieldKey, FieldReading>> {
  const now = project.fields.supp;
  const amounts = now?.state === "value" && now.value.type === "money" ? now.value.amounts : [];
  return { supp: money(project, [...amounts, { fen, decimals: 0, unit: "元" }]) };
}

/** Adjustments made so far count as earlier ones. */
function withAdjustment(now: RowReview, fen: Fen): Partial<Record<FieldKey, FieldReading>> {
  const used = now.computed?.adjustment.used ?? 0n;
  const none: FieldReading = { state: "absent" };
  const source = { row: now.row, column: 1, raw: null };
  return {
    adj: {
      state: "value",
      value: moneyValue([{ fen, decimals: 0, unit: "元" }]),
      source,
      notes: [],
    },
    adjPrior: {
      state: "value",
      value: moneyValue([{ fen: used, decimals: 0, unit: "元" }]),
      source,
      notes: [],
    },
    up: none,
    down: none,
    newTotal: none,
  };
}

function money(project: Project, amounts: readonly { fen: Fen; decimals: number; unit: MoneyUnit }[]): FieldReading {
  return {
    state: "value",
    value: moneyValue(amounts),
    source: { row: project.row, column: 1, raw: null },
    notes: [],
  };
}
