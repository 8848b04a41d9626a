import { parameterOf } from "../acts/parameters";
import { all, compare, either, fixedAmount, inForce, says, totalOf } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
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
    const { project } = row;
    const { total } = row.values.total;
    if (total === null || row.reading("A11-any-or-all") !== "any") return NOT_APPLICABLE;
    const cap = parameterOf(row, "selfBuildCap");
    const above = all(
      says(project, "mode", "selfBuild"),
      inForce(row, "A11-any-or-all"),
      either(says(project, "upperRequires", "yes"), says(project, "urgentSecurity", "yes")),
      compare(totalOf(row), ">", fixedAmount("trace.selfBuildCap", row.policy.parameters.selfBuildCap, cap)),
    );
    return when(above, () => ({
      message: "above",
      data: { total: { fen: total }, cap: { fen: cap } },
      fields: ["mode"],
    }));
  },
});
