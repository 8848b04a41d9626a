import { answerOf } from "../support/access";
import { says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Projects share their information unless a law says otherwise (Article 23); what cannot be shared needs the bureau's consent (Article 24). */
export const sharing: RowRule = {
  id: "A23-SHARING",
  kind: "law",
  cite: { article: 23 },
  scope: "row",
  reach: "inScope",
  needs: [["shares"]],
  judge: ({ project }) => {
    const answer = answerOf(project, "shares");
    if (answer === "blank" || answer === "bad") return NOT_APPLICABLE;
    return answer === "no"
      ? fail({ severity: "info", message: "notShared", fields: ["shares"], trace: () => says(project, "shares", "no") })
      : PASS;
  },
};
