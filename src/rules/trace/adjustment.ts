/** Adjustments and their limit (Article 45), as expressions. */
import type { FieldKey } from "../../fields";
import type { FieldReading, MoneyAmount, Project } from "../../plan/types";
import type { ReadingChoice } from "../../regulation/types";
import { amountsIn, isReducedIn, moneyIn } from "../facts/access";
import { columnsAmong } from "../facts/layout";
import { additions, input, inputIn, latest, NOT_READ, NOT_YES, reductions, says } from "./cells";
import { tookPlace } from "./days";
import { isShown } from "./evidence";
import { all, compare, either, operation, operationOn, operationOnFilled } from "./operations";
import { baseDate, shareOf } from "./parameters";
import { ZERO, type TraceRow } from "./row";
import type { Expression } from "./types";

type Row = Pick<TraceRow, "project" | "policy" | "reading">;

/** 15 % of the base in force, rounded down to the 分. */
export const adjustmentCap = ({ project, policy: { parameters } }: Row, field: FieldKey): Expression =>
  shareOf("trace.adjCap", input(project, field), "trace.adjustmentShare", parameters.adjustmentShare);

/** Columns for increases and decreases, where a sheet has them. */
const sidesOf = columnsAmong(["up", "down"]);

/** This adjustment: one-sided, or increases and decreases together. Columns for both beat a single one. */
export function adjustmentSingle({ project, reading }: Row, counted?: ReadingChoice): Expression {
  const { up, down, adj } = project.fields;
  // As most: one column, and nothing in it that is taken off. Then there is but one way to count.
  if (up === undefined && down === undefined && !isReducedIn(adj)) return changeIn(project, "adj", adj, false);
  const isAbsolute = (counted ?? reading("A45-amount")) === "absolute";
  const sides = sidesOf(project);
  const ofSides = isAbsolute
    ? operationOnFilled("+", "trace.adjAbsolute", project, sides, bothWays)
    : operationOnFilled("max", "trace.adjOneSided", project, sides, bothWays);
  return ofSides ?? changeIn(project, "adj", adj, isAbsolute);
}

/** Increases and decreases of a cell together. */
const bothWays = (project: Project, field: FieldKey, held: FieldReading | undefined): Expression =>
  changeIn(project, field, held, true);

/** What a cell of signed amounts comes to: its increases and decreases together, or the larger of the two. */
function changeIn(project: Project, field: FieldKey, held: FieldReading | undefined, together: boolean): Expression {
  if (moneyIn(held) === null) return ZERO;
  if (!isReducedIn(held)) return inputIn(project, field, held);
  const amounts = amountsIn(held);
  if (amounts.some(({ fen }) => fen > 0n))
    return together
      ? operation("+", "trace.adjAbsolute", additions(project, field, held), reductions(project, field, held))
      : operation("max", "trace.adjOneSided", additions(project, field, held), reductions(project, field, held));
  return amounts.length === 1
    ? operationOn("abs", "trace.absolute", [inputIn(project, field, held)])
    : reductions(project, field, held);
}

/** This adjustment, with earlier ones that are known unless the reading in force counts it alone. */
export function adjustmentUsed(row: Row, single = adjustmentSingle(row)): Expression {
  const earlier = row.project.fields.adjPrior;
  if (!amountsIn(earlier).some(isSome) || row.reading("A45-cumulative") === "single") return single;
  return operation("+", "trace.adjUsed", single, changeIn(row.project, "adjPrior", earlier, false));
}

const isSome = ({ fen }: MoneyAmount): boolean => fen !== 0n;

/** What is left of the limit. */
export const adjustmentRemaining = (
  row: Row,
  field: FieldKey,
  used = adjustmentUsed(row),
  limit = adjustmentCap(row, field),
): Expression => operation("-", "trace.adjRemaining", limit, used);

/** Which amount is held against the limit: this adjustment, with earlier ones, or both sides of it. */
export type AdjustmentCount = "single" | "cumulative" | "bothSides";

export const adjustmentOver = (
  row: Row,
  field: FieldKey,
  count: AdjustmentCount = "single",
  amount = amountCounted(row, count),
): Expression => compare(amount, ">", adjustmentCap(row, field), "trace.adjOver");

function amountCounted(row: Row, count: AdjustmentCount): Expression {
  if (count === "bothSides") return adjustmentSingle(row, "absolute");
  return count === "single" ? adjustmentSingle(row) : adjustmentUsed(row);
}

type Dated = Pick<TraceRow, "project" | "asOf">;

/** The row shows an adjustment filed or carried out. */
export const adjustmentDone = (row: Dated): Expression =>
  either(says(row.project, "filed", "yes"), says(row.project, "carriedOut", "yes"), tookPlace(row, "adjustDone"));

/** The row says that the adjustment is still to be carried out. */
export const adjustmentToCome = (row: Dated): Expression =>
  all(
    says(row.project, "carriedOut", NOT_YES),
    either(
      says(row.project, "carriedOut", "no"),
      says(row.project, "adjustDone", ["none", "pending", "planned"]),
      compare(latest(row.project, "adjustDone"), ">", baseDate(row)),
    ),
  );

/** The row shows that an adjustment was approved. */
const adjustmentApproved = ({ project }: Pick<TraceRow, "project">): Expression =>
  either(isShown(project, "adjustApprovalNo"), says(project, "adjustApproved", "read"));

/** Every answer but yes that is an answer, or could be one: the plan has the column. */
const NOT_YES_IN_COLUMN = NOT_YES.filter((answer) => answer !== "absent");

/**
 * An adjusted total above the approved estimate may yet be in order: proposed only, as the row says (reading 0.6), or
 * approved, which may have raised the estimate too. Where the row says nothing of it, the total stands.
 */
export function adjustmentOpen(row: Dated): Expression {
  const { project } = row;
  return either(
    adjustmentApproved(row),
    all(
      says(project, "filed", NOT_YES),
      says(project, "carriedOut", NOT_YES),
      says(project, "majorChange", NOT_YES),
      either(
        adjustmentToCome(row),
        all(
          says(project, "adjustDone", NOT_READ),
          either(says(project, "filed", NOT_YES_IN_COLUMN), says(project, "carriedOut", NOT_YES_IN_COLUMN)),
        ),
      ),
    ),
  );
}
