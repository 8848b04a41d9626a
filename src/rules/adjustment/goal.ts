import { adjustingStage } from "../facts";
import { adjustmentDone, says } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
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
    if (adjustingStage(row) === "approved") return NOT_APPLICABLE;
    return whenTold(says(row.project, "goalChanged", "yes"), () => [
      { because: adjustmentDone(row), message: "changed", fields: ["goalChanged"] },
      { message: "applyFirst", fields: ["goalChanged"] },
    ]);
  },
});
