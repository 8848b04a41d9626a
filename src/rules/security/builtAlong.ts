import { answerOf } from "../facts";
import { says } from "../trace";
import { defineRule } from "../define";
import { fail, PASS } from "../types";
import { texts } from "./builtAlong.texts";

/** Network security and cryptography are planned, built and run along with the project (Article 55). */
export const builtAlong = defineRule({
  id: "A55-SYNC",
  kind: "law",
  cite: { article: 55 },
  reach: "inScopeAndOperations",
  act: "present",
  needs: [["securityBuilt"]],
  limits: [],
  messages: { notBuilt: "info" },
  texts,
  judge: ({ project }) =>
    answerOf(project, "securityBuilt") === "no"
      ? fail({
          message: "notBuilt",
          fields: ["securityBuilt"],
          trace: () => says(project, "securityBuilt", "no"),
        })
      : PASS,
});
