import { answerOf, isAnswer } from "../facts";
import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { undecided } from "../types";
import { texts } from "./resourceCatalog.texts";

/** A catalogue of information resources is a condition of the technical review (Article 26). */
export const resourceCatalog = defineRule({
  id: "A26-RESOURCES",
  kind: "law",
  cite: { article: 26 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["resourceCatalog"]],
  limits: [],
  messages: { missing: "warning" },
  texts,
  judge: ({ project }) =>
    isAnswer(answerOf(project, "resourceCatalog"))
      ? when(says(project, "resourceCatalog", "no"), () => ({ message: "missing", fields: ["resourceCatalog"] }))
      : undecided("resourceCatalog"),
});
