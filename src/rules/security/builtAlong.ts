import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
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
    when(says(project, "securityBuilt", "no"), () => ({ message: "notBuilt", fields: ["securityBuilt"] })),
});
