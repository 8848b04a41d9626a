import { all, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
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
    if (values.ceiling.estimate !== null) return NOT_APPLICABLE;
    return when(all(says(project, "control", "read"), says(project, "estimate", ["blank", "none"])), () => ({
      message: "missing",
      fields: ["estimate"],
    }));
  },
});
