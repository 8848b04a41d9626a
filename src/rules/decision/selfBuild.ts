import { parameterOf } from "../acts/parameters";
import { answerOf, isSelfBuilt, isWholeOpen } from "../facts";
import { tierCandidates } from "../values";
import { all, amountIn, compare, either, fixedAmount, inForce, NOT_YES, operation, says } from "../trace";
import { defineRule, type Says } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type Outcome, type RowContext, type Trace } from "../types";
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
    const amounts = tierCandidates(row).map((candidate) => candidate.fen);
    if (amounts.length === 0 || row.values.total.total === null) return undecided("total");
    const cap = parameterOf(row, "selfBuildCap");
    const above = amounts.filter((fen) => fen > cap);
    const answers = FLAGS.map((flag) => answerOf(row.project, flag));
    const [yes, no] = [
      answers.filter((answer) => answer === "yes").length,
      answers.filter((answer) => answer === "no").length,
    ];
    switch (row.reading("A11-any-or-all")) {
      case "capped":
        return above.length > 0
          ? verdict(row, "cap", above.length === amounts.length)
          : yes > 0
            ? PASS
            : verdict(row, "neither", no === 2);
      case "all":
        return above.length > 0
          ? verdict(row, "cap", above.length === amounts.length)
          : yes === 2
            ? PASS
            : verdict(row, "notBoth", no > 0);
      default:
        return above.length === 0 || yes > 0
          ? PASS
          : verdict(row, "neither", no === 2 && above.length === amounts.length);
    }
  },
});

function grounds(row: RowContext, why: "neither" | "cap" | "notBoth", above: boolean): Trace {
  const largest = operation(
    "max",
    "trace.largestTotal",
    ...tierCandidates(row).map(({ field }) => amountIn(row, field)),
  );
  const { selfBuildCap } = row.policy.parameters;
  const missing = FLAGS.map((flag) => says(row.project, flag, ...NOT_YES));
  return all(
    says(row.project, "mode", "selfBuild"),
    inForce(row, "A11-any-or-all"),
    ...(why === "neither" ? missing : why === "notBoth" ? [either(...missing)] : []),
    ...(above ? [compare(largest, ">", fixedAmount("trace.selfBuildCap", selfBuildCap, selfBuildCap.value))] : []),
  );
}

type Message = "neither" | "cap" | "notBoth" | "whole" | "missing";

/** An error only where the row itself says so: a blank is not a no, and of two totals the smaller may be what was approved. */
function verdict(row: RowContext, why: "neither" | "cap" | "notBoth", certain: boolean): Outcome<Says<Message>> {
  const total = tierCandidates(row).reduce((most, { fen }) => (fen > most ? fen : most), 0n);
  const cap = parameterOf(row, "selfBuildCap");
  const open = total > cap && isWholeOpen(row);
  return fail({
    message: certain && open ? "whole" : certain || why === "cap" ? why : "missing",
    data: { total: { fen: total }, cap: { fen: cap } },
    fields: why === "cap" ? ["mode", "total"] : ["mode", ...FLAGS],
    trace: () => grounds(row, why, total > cap),
  });
}
