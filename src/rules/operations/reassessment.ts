import { answerOf, optionOf } from "../support/access";
import { all, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule } from "../types";

/** A further round of operation and maintenance is assessed anew before it is applied for (Article 32 item 2). */
export const reassessment: RowRule = {
  id: "A32-REASSESS",
  kind: "law",
  cite: { article: 32, item: 2 },
  scope: "row",
  reach: "inScopeAndOperations",
  needs: [["nature"], ["reassessed"]],
  judge: ({ project }) => {
    if (optionOf(project, "nature") !== "operationsRenewal") return NOT_APPLICABLE;
    const answer = answerOf(project, "reassessed");
    if (answer === "no" || answer === "partly")
      return fail({
        severity: "warning",
        message: "notAssessed",
        fields: ["reassessed"],
        trace: () => all(says(project, "nature", "operationsRenewal"), says(project, "reassessed", "no", "partly")),
      });
    return answer === "yes" ? PASS : undecided("reassessed");
  },
};
