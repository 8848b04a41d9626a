import { answerOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { isUpgrade } from "../support/kinds";
import { upgrade } from "../support/explain";
import { all, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule } from "../types";

/** An upgrade of a project that is not accepted yet is in principle not approved (Article 20 item 8). */
export const unacceptedUpgrade: RowRule = {
  id: "A20-8",
  kind: "law",
  cite: { article: 20, paragraph: 2, item: 8 },
  scope: "row",
  reach: "inScope",
  needs: [["originalAccepted"]],
  judge: (row) => {
    if (!isUpgrade(row.project) || isBeforeMeasures(row, "approved")) return NOT_APPLICABLE;
    const answer = answerOf(row.project, "originalAccepted");
    if (answer === "no" || answer === "partly")
      return fail({
        severity: "warning",
        message: "notAccepted",
        fields: ["originalAccepted"],
        trace: () => all(upgrade(row), says(row.project, "originalAccepted", "no", "partly")),
      });
    return answer === "yes" ? PASS : undecided("originalAccepted");
  },
};
