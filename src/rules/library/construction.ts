import { answerOf } from "../support/access";
import { says } from "../support/trace";
import { fail, PASS, type RowRule } from "../types";

/** Approvals for energy, site, land and environment fall away, but not where new construction works are part of it (Article 27). */
export const construction: RowRule = {
  id: "A27-WORKS",
  kind: "law",
  cite: { article: 27 },
  scope: "row",
  reach: "inScope",
  needs: [["construction"]],
  judge: ({ project }) =>
    answerOf(project, "construction") === "yes"
      ? fail({
          severity: "info",
          message: "works",
          fields: ["construction"],
          trace: () => says(project, "construction", "yes"),
        })
      : PASS,
};
