import { answerOf, isUpgrade } from "../facts";
import { all, says, upgrade } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided } from "../types";
import { texts } from "./unacceptedUpgrade.texts";

/** An upgrade of a project that is not accepted yet is in principle not approved (Article 20 item 8). */
export const unacceptedUpgrade = defineRule({
  id: "A20-8",
  kind: "law",
  cite: { article: 20, paragraph: 2, item: 8 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["originalAccepted"]],
  limits: [],
  messages: { notAccepted: "warning" },
  texts,
  judge: (row) => {
    if (!isUpgrade(row.project)) return NOT_APPLICABLE;
    const answer = answerOf(row.project, "originalAccepted");
    if (answer === "no" || answer === "partly")
      return fail({
        message: "notAccepted",
        fields: ["originalAccepted"],
        trace: () => all(upgrade(row), says(row.project, "originalAccepted", "no", "partly")),
      });
    return answer === "yes" ? PASS : undecided("originalAccepted");
  },
});
