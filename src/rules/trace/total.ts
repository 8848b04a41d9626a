/** Traces of a total, and of what is held against it or against a part of it. */
import type { FieldKey } from "../../fields";
import { localCitation } from "../../regulation/clauses";
import { moneyIn, monthsOf, optionOf } from "../facts/access";
import { UPGRADE } from "../facts/kinds";
import { figure, input, mentions, says } from "./cells";
import { holds } from "./evaluate";
import { all, compare, operation } from "./operations";
import { constant, fixedAmount, inForce, shareOf } from "./parameters";
import type { TraceRow } from "./row";
import type { Expression } from "./types";

/** A total by the field it stands in: a cell, or the fees of a service's whole term. */
export function totalIn(row: Pick<TraceRow, "project" | "reading">, field: FieldKey): Expression {
  return field === "annualFee" && row.reading("A2-multi-year-fee") !== "annual"
    ? termFees(row)
    : input(row.project, field);
}

/** The row's total. */
export function totalOf(row: TraceRow): Expression {
  const { field, total } = row.values.total;
  return total === null || field === null ? input(row.project, field ?? "total", null) : totalIn(row, field);
}

/** Fee of a year × months of the term ÷ 12. */
export function termFees({ project }: Pick<TraceRow, "project">): Expression {
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
export const amountIn = (row: TraceRow, field: FieldKey): Expression =>
  field === "annualFee" ? totalOf(row) : input(row.project, field);

/** The threshold of Article 2. */
export function threshold({ policy: { parameters } }: Pick<TraceRow, "policy">): Expression {
  return fixedAmount("trace.threshold", parameters.threshold, parameters.threshold.value);
}

/** Total against the threshold of Article 2. Where 总投资 and the approved total disagree the higher counts (reading 0.6). */
export function belowThreshold(row: TraceRow): Expression {
  const approved = moneyIn(row.project.fields.approvedTotal);
  const { total } = row.values.total;
  const isHigher = total !== null && (approved ?? 0n) > total;
  return compare(isHigher ? input(row.project, "approvedTotal") : totalOf(row), "<", threshold(row));
}

/** A part of a mixed project is more than half of the whole (Article 8 paragraph 2). */
export const overHalf = (row: TraceRow, field: FieldKey): Expression =>
  compare(input(row.project, field), ">", halfOfWhole(row));

/** It is not. */
export const notOverHalf = (row: TraceRow, field: FieldKey): Expression =>
  compare(input(row.project, field), "≤", halfOfWhole(row));

/**
 * That Article 10 may not go by the whole of a mixed project: 市发改委 approves it as a whole, or the text names nobody
 * (reading 3.7). Nothing is stated where the bureau leads, or where that is not known.
 */
export function wholeOpen(row: TraceRow): readonly Expression[] {
  const { lead } = row.values.mixed;
  if (lead === "unnamed") return [all(notOverHalf(row, "engineeringPart"), notOverHalf(row, "itPart"))];
  if (lead !== "developmentReform") return [];
  const over = overHalf(row, "engineeringPart");
  if (holds(over)) return [over];
  const [engineering, it] = [input(row.project, "engineeringPart"), input(row.project, "itPart")];
  return [all(inForce(row, "A8-exact-half"), compare(engineering, ">", it))];
}

export function halfOfWhole(row: TraceRow): Expression {
  const { ceiling } = row.values;
  const whole = ceiling.field === null ? totalOf(row) : input(row.project, ceiling.field);
  return shareOf("trace.halfOfWhole", whole, "trace.half", {
    from: row.policy.effective,
    to: null,
    value: { numerator: 1n, denominator: 2n },
    cite: localCitation(row.policy, { article: 8, paragraph: 2 }),
  });
}

/** An upgrade or extension, by its kind or, where that is not filled in, by its name. */
export function upgrade({ project }: Pick<TraceRow, "project">): Expression {
  return optionOf(project, "nature") === null
    ? mentions(project, "name", UPGRADE)
    : says(project, "nature", ["upgrade", "expansion"]);
}
