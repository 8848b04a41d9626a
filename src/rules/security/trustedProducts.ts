import { answerOf } from "../support/access";
import { says } from "../support/trace";
import { fail, PASS, type RowRule } from "../types";

/** Products are to be secure and trusted, and the application says how (Article 56). */
export const trustedProducts: RowRule = {
  id: "A56-TRUSTED",
  kind: "law",
  cite: { article: 56 },
  scope: "row",
  reach: "inScope",
  needs: [["trustedProducts"]],
  judge: ({ project }) =>
    answerOf(project, "trustedProducts") === "no"
      ? fail({
          severity: "info",
          message: "notTrusted",
          fields: ["trustedProducts"],
          trace: () => says(project, "trustedProducts", "no"),
        })
      : PASS,
};
