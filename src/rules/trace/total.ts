/** Traces of a total, and of what is held against it or against a part of it. */
import type { FieldKey } from "../../fields";
import { monthsOf, optionOf } from "../facts/access";
import { UPGRADE } from "../facts/kinds";
import { figure, input, mentions, says } from "./cells";
import { compare, operation } from "./operations";
import { constant, fixedAmount, share } from "./parameters";
import type { TraceRow } from "./row";
import type { Trace } from "./types";

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

/** The threshold of Article 2. */
export function threshold({ policy: { parameters } }: Pick<TraceRow, "policy">): Trace {
  return fixedAmount("trace.threshold", parameters.threshold, parameters.threshold.value);
}

/** Total against the threshold of Article 2. */
export const belowThreshold = (row: TraceRow): Trace =>
  operation(">", "trace.belowThreshold", threshold(row), totalOf(row));

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
