import { answerOf } from "../support/access";
import { says } from "../support/trace";
import { fail, PASS, type RowRule } from "../types";

/** Network security and cryptography are planned, built and run along with the project (Article 55). */
export const builtAlong: RowRule = {
  id: "A55-SYNC",
  kind: "law",
  cite: { article: 55 },
  scope: "row",
  reach: "inScopeAndOperations",
  needs: [["securityBuilt"]],
  judge: ({ project }) =>
    answerOf(project, "securityBuilt") === "no"
      ? fail({
          severity: "info",
          message: "notBuilt",
          fields: ["securityBuilt"],
          trace: () => says(project, "securityBuilt", "no"),
        })
      : PASS,
};
