import { answerOf, isServicePurchase, isAnswer } from "../facts";
import { all, says } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
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
  judge: ({ project }) => {
    if (!isServicePurchase(project)) return NOT_APPLICABLE;
    const answer = answerOf(project, "breaksSecrecy");
    if (!isAnswer(answer)) return undecided("breaksSecrecy");
    const breaks = all(says(project, "mode", "purchaseService"), says(project, "breaksSecrecy", ["yes", "partly"]));
    return whenTold(breaks, () => [
      {
        because: says(project, "breaksSecrecy", "partly"),
        severity: "warning",
        message: "breaks",
        fields: ["breaksSecrecy"],
      },
      { severity: "error", message: "breaks", fields: ["breaksSecrecy"] },
    ]);
  },
});
