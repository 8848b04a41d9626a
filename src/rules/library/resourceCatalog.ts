import { answerOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule } from "../types";

/** A catalogue of information resources is a condition of the technical review (Article 26). */
export const resourceCatalog: RowRule = {
  id: "A26-RESOURCES",
  kind: "law",
  cite: { article: 26 },
  scope: "row",
  reach: "inScope",
  needs: [["resourceCatalog"]],
  judge: (row) => {
    if (isBeforeMeasures(row, "approved")) return NOT_APPLICABLE;
    const answer = answerOf(row.project, "resourceCatalog");
    if (answer === "no")
      return fail({
        severity: "warning",
        message: "missing",
        fields: ["resourceCatalog"],
        trace: () => says(row.project, "resourceCatalog", "no"),
      });
    return answer === "yes" || answer === "partly" ? PASS : undecided("resourceCatalog");
  },
};
