import {
  adjustingStage,
  answerOf,
  deniesCircumstance,
  evidenceOf,
  NO_CIRCUMSTANCE,
  OTHER_CIRCUMSTANCE,
  textOf,
} from "../facts";
import { adjustmentUsed, all, mentions, positive, says, EMPTY } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
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
    const denied = deniesCircumstance(project) && answerOf(project, "filed") === "yes";
    const other = OTHER_CIRCUMSTANCE.test(textOf(project, "adjustCase").replace(/\s/g, ""));
    const none =
      evidence === "given"
        ? mentions(project, "adjustCase", other ? OTHER_CIRCUMSTANCE : NO_CIRCUMSTANCE)
        : says(project, "adjustCase", ...EMPTY);
    const unfounded = all(positive(adjustmentUsed(row)), none, ...(denied ? [says(project, "filed", "yes")] : []));
    return when(unfounded, () => ({ message: denied ? "denied" : "missing", fields: ["adjustCase"] }));
  },
});
