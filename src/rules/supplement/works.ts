import { optionOf } from "../support/access";
import { says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Article 43 covers goods and services of the same kind; works are not among them. */
export const supplementWorks: RowRule = {
  id: "A43-SCOPE",
  kind: "law",
  cite: { article: 43, paragraph: 1 },
  scope: "row",
  reach: "inScope",
  needs: [["suppSubject"]],
  judge: ({ project, values }) => {
    const subject = optionOf(project, "suppSubject");
    if (subject === null || values.supplement.used === 0n) return NOT_APPLICABLE;
    return subject === "works" || subject === "mixed"
      ? fail({
          severity: "warning",
          message: "works",
          data: { article: { cites: [{ article: 43 }] } },
          fields: ["suppSubject"],
          trace: () => says(project, "suppSubject", "works", "mixed"),
        })
      : PASS;
  },
};
