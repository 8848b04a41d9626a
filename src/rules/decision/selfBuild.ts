import type { FieldKey } from "../../fields";
import { parameterOf } from "../acts/parameters";
import { isSelfBuilt } from "../facts";
import { tierCandidates } from "../values";
import {
  all,
  amountIn,
  compare,
  either,
  fixedAmount,
  inForce,
  NOT_YES,
  says,
  amountFrom,
  greatest,
  wholeOpen,
} from "../trace";
import { defineRule, type Says } from "../define";
import { firstOf, whenTold } from "../statement";
import { NOT_APPLICABLE, undecided, type Outcome, type RowContext, type Expression } from "../types";
import { texts } from "./selfBuild.texts";

const FLAGS = ["upperRequires", "urgentSecurity"] as const;

/**
 * Self-building asks for one of three circumstances (Article 11 paragraph 2; reading 3.11: any of them). The third is a
 * total of at most 1000 万元, the number itself included.
 */
export const selfBuild = defineRule({
  id: "A11-SELFBUILD",
  kind: "law",
  cite: { article: 11, paragraph: 2 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["mode"], ["total", "approvedTotal", "estimate"]],
  readings: ["A11-any-or-all"],
  parameters: ["selfBuildCap"],
  limits: ["amount"],
  messages: { neither: "error", cap: "error", whole: "warning", notBoth: "error", missing: "warning" },
  texts,
  judge: (row) => {
    if (!isSelfBuilt(row.project)) return NOT_APPLICABLE;
    if (row.values.total.total === null) return undecided("total");
    switch (row.reading("A11-any-or-all")) {
      case "capped":
        return firstOf<Verdict>(
          () => overLimit(row),
          () => notShown(row, missing(row), all(...denied(row)), "neither"),
        );
      case "all":
        return firstOf<Verdict>(
          () => overLimit(row),
          () => notShown(row, [either(...missing(row))], either(...denied(row)), "notBoth"),
        );
      default:
        return notShown(row, [...missing(row), aboveCap(row)], all(...denied(row), ...everyAboveCap(row)), "neither");
    }
  },
});

/** Neither of the other two circumstances is shown. */
const missing = ({ project }: RowContext): readonly Expression[] => FLAGS.map((flag) => says(project, flag, NOT_YES));

/** The largest of the totals at hand is above what the third circumstance allows. */
const aboveCap = (row: RowContext): Expression => compare(largestTotal(row), ">", cap(row));

const largestTotal = (row: RowContext): Expression =>
  greatest("trace.largestTotal", ...tierCandidates(row).map(({ field }) => amountIn(row, field)));

const cap = ({ policy: { parameters } }: RowContext): Expression =>
  fixedAmount("trace.selfBuildCap", parameters.selfBuildCap, parameters.selfBuildCap.value);

type Message = "neither" | "cap" | "notBoth" | "whole" | "missing";
type Verdict = Says<Message>;

const selfBuilt = (row: RowContext, grounds: readonly Expression[]): Expression =>
  all(says(row.project, "mode", "selfBuild"), inForce(row, "A11-any-or-all"), ...grounds);

const tell = <const M extends Message>(row: RowContext, message: M, fields: readonly FieldKey[]) => ({
  message,
  data: { total: { fen: amountFrom(largestTotal(row)) ?? 0n }, cap: { fen: parameterOf(row, "selfBuildCap") } },
  fields,
});

/** Where the amount is a limit to all self-building. */
function overLimit(row: RowContext): Outcome<Verdict> {
  const fields = ["mode", "total"] as const;
  return whenTold(selfBuilt(row, [aboveCap(row)]), () => [
    ...asAWhole(row, all(...everyAboveCap(row))).map((because) => ({ because, ...tell(row, "whole", fields) })),
    tell(row, "cap", fields),
  ]);
}

/** An error only where the row itself says so: a blank is not a no, and of two totals the smaller may be what was approved. */
function notShown<const M extends "neither" | "notBoth">(
  row: RowContext,
  grounds: readonly Expression[],
  certain: Expression,
  message: M,
): Outcome<Verdict> {
  const fields = ["mode", ...FLAGS] as const;
  return whenTold(selfBuilt(row, grounds), () => [
    ...asAWhole(row, certain).map((because) => ({ because, ...tell(row, "whole", fields) })),
    { because: certain, ...tell<Message>(row, message, fields) },
    tell(row, "missing", fields),
  ]);
}

/** Above the limit for certain, by a whole of which the text may mean a part only. */
const asAWhole = (row: RowContext, certain: Expression): readonly Expression[] =>
  wholeOpen(row).map((open) => all(certain, aboveCap(row), open));

/** Every total at hand is above the limit. */
const everyAboveCap = (row: RowContext): readonly Expression[] =>
  tierCandidates(row).map(({ field }) => compare(amountIn(row, field), ">", cap(row)));

const denied = ({ project }: RowContext): readonly Expression[] => FLAGS.map((flag) => says(project, flag, "no"));
