import { adjustingStage } from "../facts";
import { adjustmentDone, all, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./goal.texts";

/** A changed goal closes the way of own adjustment (Article 45) and needs approval first (Article 44). */
export const goalChanged = defineRule({
  id: "A45-GOAL",
  kind: "law",
  cite: { article: 45 },
  reach: "inScope",
  act: "adjustment",
  needs: [["goalChanged"]],
  limits: [],
  messages: { changed: "error", applyFirst: "warning" },
  texts,
  judge: (row) => {
    const stage = adjustingStage(row);
    if (stage === "approved") return NOT_APPLICABLE;
    const changed = says(row.project, "goalChanged", "yes");
    return when(stage === "done" ? all(changed, adjustmentDone(row)) : changed, () => ({
      message: stage === "done" ? "changed" : "applyFirst",
      fields: ["goalChanged"],
    }));
  },
});
