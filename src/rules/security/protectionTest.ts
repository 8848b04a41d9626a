import { all, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
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
  judge: ({ project }) =>
    when(all(says(project, "accepted", "read"), says(project, "protectionTested", "no")), () => ({
      message: "notTested",
      fields: ["protectionTested"],
    })),
});
