import { answerOf, isUpgrade, isAnswer } from "../facts";
import { all, says, upgrade } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
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
    const { project } = row;
    if (!isUpgrade(project)) return NOT_APPLICABLE;
    if (!isAnswer(answerOf(project, "originalAccepted"))) return undecided("originalAccepted");
    return when(all(upgrade(row), says(project, "originalAccepted", ["no", "partly"])), () => ({
      message: "notAccepted",
      fields: ["originalAccepted"],
    }));
  },
});
