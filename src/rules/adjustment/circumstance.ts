import { adjustingStage } from "../support/adjusting";
import { answerOf, evidenceOf, textOf } from "../support/access";
import { adjustmentUsed, positive } from "../support/explain";
import { all, EMPTY, mentions, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Words that name none of the three; what else a cell says is for a person to judge. */
const OTHER = /^(?:[（(]?[四4][）)]|其[他它]|不属于|不符合|均不|都不)/;

/** Own adjustment asks for one of the three circumstances of Article 45. */
export const circumstance: RowRule = {
  id: "A45-REASON", kind: "law", cite: { article: 45 }, scope: "row", reach: "inScope", needs: [["adjustCase"], ["adj", "up", "down"]],
  judge: (row) => {
    const { used } = row.values.adjustment;
    if (used === null || used === 0n || adjustingStage(row) === "approved") return NOT_APPLICABLE;
    const evidence = evidenceOf(row.project, "adjustCase");
    const other = OTHER.test(textOf(row.project, "adjustCase").replace(/\s/g, ""));
    if ((evidence === "given" && !other) || evidence === "absent") return PASS;
    const denied = evidence === "none" && answerOf(row.project, "filed") === "yes";
    return fail({
      severity: denied ? "error" : "warning", message: denied ? "denied" : "missing", fields: ["adjustCase"],
      trace: () => all(positive(adjustmentUsed(row)), other ? mentions(row.project, "adjustCase", OTHER) : says(row.project, "adjustCase", ...EMPTY), ...(denied ? [says(row.project, "filed", "yes")] : [])),
    });
  },
};
