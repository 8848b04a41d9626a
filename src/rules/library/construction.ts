import { answerOf } from "../facts";
import { says } from "../trace";
import { defineRule } from "../define";
import { fail, PASS } from "../types";
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
    answerOf(project, "construction") === "yes"
      ? fail({
          message: "works",
          fields: ["construction"],
          trace: () => says(project, "construction", "yes"),
        })
      : PASS,
});
