import { answerOf } from "../facts";
import { says } from "../trace";
import { defineRule } from "../define";
import { fail, PASS, undecided } from "../types";
import { texts } from "./resourceCatalog.texts";

/** A catalogue of information resources is a condition of the technical review (Article 26). */
export const resourceCatalog = defineRule({
  id: "A26-RESOURCES",
  kind: "law",
  cite: { article: 26 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["resourceCatalog"]],
  limits: [],
  messages: { missing: "warning" },
  texts,
  judge: (row) => {
    const answer = answerOf(row.project, "resourceCatalog");
    if (answer === "no")
      return fail({
        message: "missing",
        fields: ["resourceCatalog"],
        trace: () => says(row.project, "resourceCatalog", "no"),
      });
    return answer === "yes" || answer === "partly" ? PASS : undecided("resourceCatalog");
  },
});
