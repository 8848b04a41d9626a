import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./works.texts";

/** Article 43 covers goods and services of the same kind; works are not among them. */
export const supplementWorks = defineRule({
  id: "A43-SCOPE",
  citeStateOwned: { article: 43, paragraph: 3 },
  kind: "law",
  cite: { article: 43, paragraph: 1 },
  reach: "inScope",
  act: "supplement",
  needs: [["suppSubject"]],
  limits: [],
  messages: { works: "warning" },
  texts,
  judge: ({ project, values }) => {
    if (values.supplement.used === 0n) return NOT_APPLICABLE;
    return when(says(project, "suppSubject", "works"), () => ({
      message: "works",
      data: { article: { cites: [{ article: 43, paragraph: 1 }] } },
      fields: ["suppSubject"],
    }));
  },
});
