import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./construction.texts";

/** Approvals for energy, site, land and environment fall away, but not where new construction works are part of it (Article 27). */
export const construction = defineRule({
  id: "A27-WORKS",
  kind: "law",
  cite: { article: 27 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["construction"]],
  limits: [],
  messages: { works: "info" },
  texts,
  judge: ({ project }) =>
    when(says(project, "construction", "yes"), () => ({ message: "works", fields: ["construction"] })),
});
