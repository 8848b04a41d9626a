import { readingOf } from "../../plan/types";
import { isBlank, moneyOf } from "../facts";
import { all, EMPTY, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./controlWithoutEstimate.texts";

/** A control price where the approved estimate it must not exceed is not filled in (Articles 6 and 38). */
export const controlWithoutEstimate = defineRule({
  id: "A38-NOGS",
  kind: "law",
  cite: { article: 38 },
  reach: "inScope",
  act: "budgetReview",
  needs: [["control"], ["estimate"]],
  limits: [],
  messages: { missing: "warning" },
  texts,
  judge: ({ project, values }) => {
    if (moneyOf(project, "control") === null) return NOT_APPLICABLE;
    if (values.ceiling.estimate !== null || readingOf(project, "estimate").state === "bad") return PASS;
    return isBlank(project, "estimate")
      ? fail({
          message: "missing",
          fields: ["estimate"],
          trace: () => all(says(project, "control", "read"), says(project, "estimate", ...EMPTY)),
        })
      : PASS;
  },
});
