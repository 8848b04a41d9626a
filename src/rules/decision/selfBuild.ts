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
    if (tierCandidates(row).length === 0 || row.values.total.total === null) return undecided("total");
    switch (row.reading("A11-any-or-all")) {
      case "capped":
        return firstOf(
          () => verdict(row, "cap", [aboveCap(row)]),
          () => verdict(row, "neither", missing(row)),
        );
      case "all":
        return firstOf(
          () => verdict(row, "cap", [aboveCap(row)]),
          () => verdict(row, "notBoth", [either(...missing(row))]),
        );
      default:
        return verdict(row, "neither", [...missing(row), aboveCap(row)]);
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

/** An error only where the row itself says so: a blank is not a no, and of two totals the smaller may be what was approved. */
function verdict(
  row: RowContext,
  why: "neither" | "cap" | "notBoth",
  grounds: readonly Expression[],
): Outcome<Says<Message>> {
  const statement = all(says(row.project, "mode", "selfBuild"), inForce(row, "A11-any-or-all"), ...grounds);
  return whenTold(statement, () => {
    const tell = <const M extends Message>(message: M): Omit<Says<M>, "statement"> => ({
      message,
      data: { total: { fen: amountFrom(largestTotal(row)) ?? 0n }, cap: { fen: parameterOf(row, "selfBuildCap") } },
      fields: why === "cap" ? ["mode", "total"] : ["mode", ...FLAGS],
    });
    const certain = certainOf(row, why);
    return [
      ...wholeOpen(row).map((open) => ({ because: all(certain, aboveCap(row), open), ...tell("whole") })),
      ...(why === "cap" ? [tell(why)] : [{ because: certain, ...tell(why) }, tell("missing")]),
    ];
  });
}

/** That the row says no itself, and that every total at hand is above the limit where that is asked. */
function certainOf(row: RowContext, why: "neither" | "cap" | "notBoth"): Expression {
  const each = tierCandidates(row).map(({ field }) => compare(amountIn(row, field), ">", cap(row)));
  const denied = FLAGS.map((flag) => says(row.project, flag, "no"));
  if (why === "cap") return all(...each);
  if (why === "notBoth") return either(...denied);
  return all(...denied, ...(row.reading("A11-any-or-all") === "capped" ? [] : each));
}
