import { readingOf } from "../../plan/types";
import { isBlank, moneyOf } from "../support/access";
import { all, EMPTY, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** A control price where the approved estimate it must not exceed is not filled in (Articles 6 and 38). */
export const controlWithoutEstimate: RowRule = {
  id: "A38-NOGS",
  kind: "law",
  cite: { article: 38 },
  scope: "row",
  reach: "inScope",
  needs: [["control"], ["estimate"]],
  judge: ({ project, values }) => {
    if (moneyOf(project, "control") === null) return NOT_APPLICABLE;
    if (values.ceiling.estimate !== null || readingOf(project, "estimate").state === "bad") return PASS;
    return isBlank(project, "estimate")
      ? fail({
          severity: "warning",
          message: "missing",
          fields: ["estimate"],
          trace: () => all(says(project, "control", "read"), says(project, "estimate", ...EMPTY)),
        })
      : PASS;
  },
};
