import { answerOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { all, NOT_YES, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule } from "../types";

/** Outside the project library the technical scheme is in principle not reviewed, unless the city requires otherwise (Article 9, last paragraph). */
export const notInLibrary: RowRule = {
  id: "A9-NOTINLIB",
  kind: "law",
  cite: { article: 9, paragraph: 2 },
  scope: "row",
  reach: "inScope",
  needs: [["inLibrary"]],
  judge: (row) => {
    if (isBeforeMeasures(row, "approved")) return NOT_APPLICABLE;
    const answer = answerOf(row.project, "inLibrary");
    if (answer === "yes" || answerOf(row.project, "cityRequires") === "yes") return PASS;
    return answer === "no"
      ? fail({
          severity: "warning",
          message: "outside",
          fields: ["inLibrary"],
          trace: () => all(says(row.project, "inLibrary", "no"), says(row.project, "cityRequires", ...NOT_YES)),
        })
      : undecided("inLibrary");
  },
};
