import { adjustingStage, evidenceOf, NO_CIRCUMSTANCE, OTHER_CIRCUMSTANCE, textOf } from "../facts";
import { adjustmentUsed, all, mentions, positive, says, EMPTY } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./circumstance.texts";

/** Own adjustment asks for one of the three circumstances of Article 45. */
export const circumstance = defineRule({
  id: "A45-REASON",
  kind: "law",
  cite: { article: 45 },
  reach: "inScope",
  act: "adjustment",
  needs: [["adjustCase"], ["adj", "up", "down"]],
  limits: [],
  messages: { missing: "warning", denied: "error" },
  texts,
  judge: (row) => {
    const { project } = row;
    const evidence = evidenceOf(project, "adjustCase");
    if (row.values.adjustment.used === null || adjustingStage(row) === "approved") return NOT_APPLICABLE;
    const other = OTHER_CIRCUMSTANCE.test(textOf(project, "adjustCase").replace(/\s/g, ""));
    const none =
      evidence === "given"
        ? mentions(project, "adjustCase", other ? OTHER_CIRCUMSTANCE : NO_CIRCUMSTANCE)
        : says(project, "adjustCase", EMPTY);
    const deniedInWords = mentions(project, "adjustCase", NO_CIRCUMSTANCE);
    const denied = evidence === "given" ? deniedInWords : says(project, "adjustCase", "none");
    return whenTold(all(positive(adjustmentUsed(row)), none), () => [
      { because: all(denied, says(project, "filed", "yes")), message: "denied", fields: ["adjustCase"] },
      { message: "missing", fields: ["adjustCase"] },
    ]);
  },
});
