import { answerOf, dateOf } from "../facts";
import { all, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./protectionTest.texts";

/** Systems are tested for their protection level (Article 59); the text sets no date, so an accepted one without a test is a note. */
export const protectionTest = defineRule({
  id: "A59-TEST",
  kind: "law",
  cite: { article: 59 },
  reach: "inScope",
  act: "acceptance",
  needs: [["protectionTested"], ["accepted"]],
  limits: [],
  messages: { notTested: "info" },
  texts,
  judge: ({ project }) => {
    if (dateOf(project, "accepted") === null) return NOT_APPLICABLE;
    return answerOf(project, "protectionTested") === "no"
      ? fail({
          message: "notTested",
          fields: ["protectionTested"],
          trace: () => all(says(project, "accepted", "read"), says(project, "protectionTested", "no")),
        })
      : PASS;
  },
});
