import { answerOf } from "../facts";
import { adjustmentCap, adjustmentUsed, all, compare, positive, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./filing.texts";

/** Own adjustment is filed with the bureau; the text sets no date, so a missing filing is to be verified (reading 3.29). */
export const filing = defineRule({
  id: "A45-FILING",
  kind: "law",
  cite: { article: 45 },
  reach: "inScope",
  act: "adjustment",
  needs: [["filed"], ["adj", "up", "down"]],
  limits: ["amount"],
  messages: { missing: "warning", notFiled: "warning" },
  texts,
  judge: (row) => {
    const { project, values } = row;
    if (values.adjustment.route !== "self_file") return NOT_APPLICABLE;
    const answer = answerOf(project, "filed");
    if (answer === "yes" || answer === "absent" || answer === "bad") return PASS;
    return fail({
      message: answer === "blank" ? "missing" : "notFiled",
      fields: ["filed"],
      trace: () =>
        all(
          positive(adjustmentUsed(row)),
          compare(adjustmentUsed(row), "≤", adjustmentCap(row, values.adjustment.base?.field ?? "approvedTotal")),
          says(project, "filed", "no", "partly", "blank"),
        ),
    });
  },
});
