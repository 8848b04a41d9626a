import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./sharing.texts";

/** Projects share their information unless a law says otherwise (Article 23); what cannot be shared needs the bureau's consent (Article 24). */
export const sharing = defineRule({
  id: "A23-SHARING",
  kind: "law",
  cite: { article: 23 },
  reach: "inScope",
  act: "present",
  needs: [["shares"]],
  limits: [],
  messages: { notShared: "info" },
  texts,
  judge: ({ project }) => when(says(project, "shares", "no"), () => ({ message: "notShared", fields: ["shares"] })),
});
