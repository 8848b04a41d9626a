import { parameterOf } from "../acts/parameters";
import { answerOf, isSelfBuilt } from "../facts";
import { all, compare, either, fixedAmount, inForce, says, totalOf } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./selfBuildCap.texts";

/** Above 1000 万元 with one of the other two circumstances: another reading takes the amount for a limit to all self-building (3.11). */
export const selfBuildCap = defineRule({
  id: "A11-CAP-READING",
  kind: "law",
  cite: { article: 11, paragraph: 2, item: 3 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["mode"], ["upperRequires", "urgentSecurity"], ["total", "approvedTotal", "estimate"]],
  parameters: ["selfBuildCap"],
  limits: ["amount"],
  messages: { above: "info" },
  texts,
  judge: (row) => {
    const { total } = row.values.total;
    if (!isSelfBuilt(row.project) || total === null || row.reading("A11-any-or-all") !== "any") return NOT_APPLICABLE;
    const cap = parameterOf(row, "selfBuildCap");
    const allowed =
      answerOf(row.project, "upperRequires") === "yes" || answerOf(row.project, "urgentSecurity") === "yes";
    if (total <= cap || !allowed) return PASS;
    return fail({
      message: "above",
      data: { total: { fen: total }, cap: { fen: cap } },
      fields: ["mode"],
      trace: () =>
        all(
          says(row.project, "mode", "selfBuild"),
          inForce(row, "A11-any-or-all"),
          either(says(row.project, "upperRequires", "yes"), says(row.project, "urgentSecurity", "yes")),
          compare(totalOf(row), ">", fixedAmount("trace.selfBuildCap", row.policy.parameters.selfBuildCap, cap)),
        ),
    });
  },
});
