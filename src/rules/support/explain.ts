/** Traces of the amounts that findings and computed values rest on: totals, supplements, adjustments, the ceiling, bands, bodies. */
import { bandOf, type Band, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { readingOf } from "../../plan/types";
import type { BodyId, Citation, Dated } from "../../regulation/types";
import type { RowContext, Trace } from "../types";
import { effectiveDay } from "../values";
import { amountsOf, monthsOf, optionOf } from "./access";
import { UPGRADE } from "./kinds";
import {
  additions,
  all,
  compare,
  constant,
  either,
  figure,
  fixedAmount,
  input,
  mentions,
  operation,
  operationIn,
  reductions,
  says,
  share,
  sum,
  year,
} from "./trace";

/** What a trace looks at of a row; computed values have no sheet. */
export type TraceRow = Pick<RowContext, "project" | "policy" | "asOf" | "reading" | "values">;

export const present = (row: Pick<TraceRow, "project">, fields: readonly FieldKey[]): readonly FieldKey[] =>
  fields.filter((field) => readingOf(row.project, field).state === "value");
const ZERO = constant("trace.zero", 0, "fen");
export const positive = (trace: Trace): Trace => compare(trace, ">", ZERO);

/** The row's total: a cell, or the fees of a service's whole term. */
export function totalOf(row: TraceRow): Trace {
  const { field, total } = row.values.total;
  if (field === "annualFee" && row.reading("A2-multi-year-fee") !== "annual") return termFees(row);
  return input(row.project, field ?? "total", total);
}

/** Fee of a year × months of the term ÷ 12. */
export function termFees({ project }: Pick<TraceRow, "project">): Trace {
  return operation(
    "÷↓",
    "trace.termFees",
    operation(
      "×",
      "trace.feeByMonths",
      input(project, "annualFee"),
      figure(project, "serviceTerm", monthsOf(project, "serviceTerm"), "months"),
    ),
    constant("trace.monthsOfYear", 12, "months"),
  );
}

/** One of the amounts that a tier can go by. */
export const amountIn = (row: TraceRow, field: FieldKey): Trace =>
  field === "annualFee" ? totalOf(row) : input(row.project, field);

/** The band an amount falls in: its lower bound, itself included, and its upper one, excluded. */
export function inBand<T extends { readonly id: string; readonly cite: Citation }>(
  amount: Trace,
  fen: Fen,
  dated: Dated<readonly Band<T>[]>,
): Trace {
  const band = bandOf(dated.value, fen);
  const first = dated.value[0];
  if (band === null) return first ? compare(amount, "<", bound(dated, first)) : positive(amount);
  const lower = compare(amount, "≥", bound(dated, band));
  return band.to === null ? lower : all(lower, compare(amount, "<", bound(dated, { ...band, from: band.to })));
}

/** True if the two amounts are parted by the lower bound of the band that the larger one falls in. */
export function parted<T extends { readonly id: string; readonly cite: Citation }>(
  smaller: Trace,
  larger: Trace,
  fen: Fen,
  dated: Dated<readonly Band<T>[]>,
): Trace {
  const band = bandOf(dated.value, fen);
  if (band === null) return compare(smaller, "<", larger);
  return all(compare(larger, "≥", bound(dated, band)), compare(smaller, "<", bound(dated, band)));
}

export function bound<T extends { readonly cite: Citation }>(dated: Dated<readonly Band<T>[]>, band: Band<T>): Trace {
  return fixedAmount("trace.bandFrom", { ...dated, cite: band.value.cite }, band.from);
}

/** The body in a cell stands below the one that is asked for. */
export function authorityBelow(
  row: TraceRow,
  field: FieldKey,
  actual: BodyId,
  required: BodyId,
  cite: Citation,
): Trace {
  const { authority, effective } = row.policy;
  const asked: Trace = {
    kind: "parameter",
    name: `body.${required}`,
    cite,
    from: effective,
    numerator: BigInt(authority.indexOf(required) + 1),
    denominator: 1n,
    unit: "rank",
  };
  return compare(figure(row.project, field, authority.indexOf(actual) + 1, "rank"), "<", asked);
}

/** All supplementary contracts, earlier ones included. */
export function supplementUsed(row: TraceRow): Trace {
  const fields = present(row, ["suppPrior", "supp"]);
  if (fields.length === 0) return ZERO;
  if (row.reading("A43-reductions") === "net")
    return operation(
      "max",
      "trace.suppNet",
      operation("+", "trace.suppNet", ...fields.map((field) => input(row.project, field))),
      ZERO,
    );
  return operation("+", "trace.suppUsed", ...fields.map((field) => additions(row.project, field)));
}

export const supplementReduced = (row: TraceRow): Trace =>
  sum(...present(row, ["suppPrior", "supp"]).map((field) => reductions(row.project, field)));

/** 10 % of the original contract, rounded down to the 分. */
export function supplementCap(row: TraceRow): Trace {
  return operation(
    "×",
    "trace.suppCap",
    input(row.project, "contract"),
    share("trace.supplementShare", row.policy.parameters.supplementShare),
  );
}

export const supplementOver = (row: TraceRow): Trace =>
  operation(">", "trace.suppOver", supplementUsed(row), supplementCap(row));

/** The largest supplement by itself: of this one's amounts, or of the earlier ones where there is no other. */
export function largestSupplement({ project }: Pick<TraceRow, "project">): Trace {
  const field = amountsOf(project, "supp").length > 0 ? "supp" : "suppPrior";
  return input(
    project,
    field,
    amountsOf(project, field).reduce((most, { fen }) => (fen > most ? fen : most), 0n),
  );
}

/** 15 % of the base in force, rounded down to the 分. */
export function adjustmentCap(row: TraceRow, field: FieldKey): Trace {
  return operation(
    "×",
    "trace.adjCap",
    input(row.project, field),
    share("trace.adjustmentShare", row.policy.parameters.adjustmentShare),
  );
}

/** This adjustment: one-sided, or increases and decreases together. */
export function adjustmentSingle(row: TraceRow, counted = row.reading("A45-amount")): Trace {
  const { adjustment } = row.values;
  const sides = present(row, ["up", "down"]);
  if (sides.length === 0)
    return input(row.project, "adj", counted === "absolute" ? adjustment.absolute : adjustment.single);
  const absolute = sides.map((field) => {
    const amounts = amountsOf(row.project, field);
    if (amounts.length === 1) return operation("abs", "trace.absolute", input(row.project, field));
    return input(
      row.project,
      field,
      amounts.reduce((total, { fen }) => total + (fen < 0n ? -fen : fen), 0n),
    );
  });
  return counted === "absolute"
    ? operation("+", "trace.adjAbsolute", ...absolute)
    : operation("max", "trace.adjOneSided", ...absolute);
}

/** This adjustment, with earlier ones unless the reading in force counts it alone. */
export function adjustmentUsed(row: TraceRow): Trace {
  const { used, single } = row.values.adjustment;
  if (used === null || single === null || used === single) return adjustmentSingle(row);
  return operation("+", "trace.adjUsed", adjustmentSingle(row), input(row.project, "adjPrior", used - single));
}

/** Which amount is held against the limit: this adjustment, with earlier ones, or both sides of it. */
export type AdjustmentCount = "single" | "cumulative" | "bothSides";

export function adjustmentOver(row: TraceRow, field: FieldKey, count: AdjustmentCount = "single"): Trace {
  const amount =
    count === "bothSides"
      ? adjustmentSingle(row, "absolute")
      : count === "single"
        ? adjustmentSingle(row)
        : adjustmentUsed(row);
  return operation(">", "trace.adjOver", amount, adjustmentCap(row, field));
}

/** The row shows an adjustment filed or carried out. */
export const adjustmentDone = ({ project }: Pick<TraceRow, "project">): Trace =>
  either(says(project, "filed", "yes"), says(project, "carriedOut", "yes"), says(project, "adjustDone", "read"));

/** Money that is bound: the contract with its supplements, reductions set off. */
export function contractWithSupplements(row: TraceRow): Trace {
  return sum(
    input(row.project, "contract"),
    ...present(row, ["supp", "suppPrior"]).map((field) => input(row.project, field)),
  );
}

/** A sum of fields against the approved estimate. */
export function overEstimate(row: TraceRow, fields: readonly FieldKey[]): Trace {
  return operation(
    ">",
    "trace.overEstimate",
    sum(...present(row, fields).map((part) => input(row.project, part))),
    input(row.project, row.values.ceiling.field ?? "estimate"),
  );
}

/** The threshold of Article 2. */
export function threshold({ policy: { parameters } }: Pick<TraceRow, "policy">): Trace {
  return fixedAmount("trace.threshold", parameters.threshold, parameters.threshold.value);
}

/** Total against the threshold of Article 2. */
export const belowThreshold = (row: TraceRow): Trace =>
  operation(">", "trace.belowThreshold", threshold(row), totalOf(row));

/** First day of the Measures under the reading in force. */
export function effectiveFrom(row: TraceRow): Trace {
  return {
    kind: "parameter",
    name: "trace.effective",
    cite: { article: 66 },
    from: row.policy.effective,
    numerator: BigInt(effectiveDay(row)),
    denominator: 1n,
    unit: "date",
  };
}

/** A day of the year before the one a cell names. */
export function dayOfYearBefore(
  { project }: Pick<TraceRow, "project">,
  field: FieldKey,
  month: number,
  day: number,
): Trace {
  return dayOfYear(
    operationIn("year", "-", "trace.yearBefore", year(project, field), constant("trace.one", 1, "count")),
    month,
    day,
  );
}

export function dayOfYear(ofYear: Trace, month: number, day: number): Trace {
  return operationIn(
    "date",
    "date",
    "trace.lastDay",
    ofYear,
    constant("trace.month", month, "count"),
    constant("trace.dayOfMonth", day, "count"),
  );
}

/** A part of a mixed project is not more than half of the whole (Article 8 paragraph 2). */
export function notOverHalf(row: TraceRow, field: FieldKey): Trace {
  return compare(input(row.project, field), "≤", halfOfWhole(row));
}

export function halfOfWhole(row: TraceRow): Trace {
  const { ceiling } = row.values;
  const half = share("trace.half", {
    from: row.policy.effective,
    to: null,
    value: { numerator: 1n, denominator: 2n },
    cite: { article: 8, paragraph: 2 },
  });
  return operation(
    "×",
    "trace.halfOfWhole",
    ceiling.estimate === null ? totalOf(row) : input(row.project, ceiling.field ?? "estimate"),
    half,
  );
}

/** An upgrade or extension, by its kind or, where that is not filled in, by its name. */
export function upgrade({ project }: Pick<TraceRow, "project">): Trace {
  return optionOf(project, "nature") === null
    ? mentions(project, "name", UPGRADE)
    : says(project, "nature", "upgrade", "expansion");
}
