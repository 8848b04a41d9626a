import { adjustingStage } from "../support/adjusting";
import { answerOf, evidenceOf } from "../support/access";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Own adjustment asks for one of the three circumstances of Article 45. */
export const circumstance: RowRule = {
  id: "A45-REASON", kind: "law", cite: { article: 45 }, scope: "row", reach: "inScope", needs: [["adjustCase"], ["adj", "up", "down"]],
  judge: (row) => {
    const { used } = row.values.adjustment;
    if (used === null || used === 0n || adjustingStage(row) === "approved") return NOT_APPLICABLE;
    const evidence = evidenceOf(row.project, "adjustCase");
    if (evidence === "given" || evidence === "absent") return PASS;
    const denied = evidence === "none" && answerOf(row.project, "filed") === "yes";
    return fail({ severity: denied ? "error" : "warning", message: denied ? "denied" : "missing", fields: ["adjustCase"] });
  },
};
