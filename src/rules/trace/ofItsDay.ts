/**
 * How an amount above the latest estimate stands to the one of its day, as expressions. A price, a contract or a release
 * was measured by the estimate in force when it was made; a later reduction accuses nobody of the past.
 */
import type { Day } from "../../exact";
import { spanOf } from "../acts/standing";
import type { ActId } from "../acts/table";
import { dateOf } from "../facts/access";
import { earliest, input, latest } from "./cells";
import { all, compare } from "./operations";
import { constant } from "./parameters";
import type { TraceRow } from "./row";
import type { Expression } from "./types";

/** Within the earlier estimate, which is higher where an amount above the latest is within it. */
const withinEarlier = ({ project }: Pick<TraceRow, "project">, amount: Expression): Expression =>
  compare(amount, "≤", input(project, "estimate"));

const dayOfAct = (day: Day): Expression => constant("trace.dayOfAct", day, "date");

/** Within the earlier estimate, and made before it was lowered. */
export function madeUnderEarlier(row: TraceRow, amount: Expression, act: ActId): Expression {
  const { to } = spanOf(row.project, act);
  return to === null
    ? false
    : all(withinEarlier(row, amount), compare(dayOfAct(to), "<", earliest(row.project, "adjustApproved")));
}

/** Within the earlier estimate, and the dates do not tell that it was made after it was lowered. */
export function perhapsUnderEarlier(row: TraceRow, amount: Expression, act: ActId): Expression {
  const { from } = spanOf(row.project, act);
  const lowered = latest(row.project, "adjustApproved");
  return from === null || dateOf(row.project, "adjustApproved") === null
    ? withinEarlier(row, amount)
    : all(withinEarlier(row, amount), compare(dayOfAct(from), "≤", lowered));
}
