import { answerOf, isServicePurchase } from "../facts";
import { all, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided } from "../types";
import { texts } from "./serviceSecrecy.texts";

/** A bought service must not break the rules on security and secrecy of government information (Article 12 item 4). */
export const serviceSecrecy = defineRule({
  id: "A12-SECRECY",
  kind: "law",
  cite: { article: 12, item: 4 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["mode"], ["breaksSecrecy"]],
  limits: [],
  messages: { breaks: ["error", "warning"] },
  texts,
  judge: (row) => {
    if (!isServicePurchase(row.project)) return NOT_APPLICABLE;
    const answer = answerOf(row.project, "breaksSecrecy");
    if (answer === "yes" || answer === "partly")
      return fail({
        severity: answer === "yes" ? "error" : "warning",
        message: "breaks",
        fields: ["breaksSecrecy"],
        trace: () =>
          all(says(row.project, "mode", "purchaseService"), says(row.project, "breaksSecrecy", "yes", "partly")),
      });
    return answer === "no" ? PASS : undecided("breaksSecrecy");
  },
});
