import { answerOf, dateOf } from "../support/access";
import { all, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Systems are tested for their protection level (Article 59); the text sets no date, so an accepted one without a test is a note. */
export const protectionTest: RowRule = {
  id: "A59-TEST",
  kind: "law",
  cite: { article: 59 },
  scope: "row",
  reach: "inScope",
  needs: [["protectionTested"], ["accepted"]],
  judge: ({ project }) => {
    if (dateOf(project, "accepted") === null) return NOT_APPLICABLE;
    return answerOf(project, "protectionTested") === "no"
      ? fail({
          severity: "info",
          message: "notTested",
          fields: ["protectionTested"],
          trace: () => all(says(project, "accepted", "read"), says(project, "protectionTested", "no")),
        })
      : PASS;
  },
};
