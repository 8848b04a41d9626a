import {
  adjustingStage,
  answerOf,
  deniesCircumstance,
  evidenceOf,
  NO_CIRCUMSTANCE,
  OTHER_CIRCUMSTANCE,
  textOf,
} from "../facts";
import { adjustmentUsed, all, EMPTY, mentions, positive, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, type Trace } from "../types";
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
    const { used } = row.values.adjustment;
    if (used === null || used === 0n || adjustingStage(row) === "approved") return NOT_APPLICABLE;
    const evidence = evidenceOf(row.project, "adjustCase");
    const other = OTHER_CIRCUMSTANCE.test(textOf(row.project, "adjustCase").replace(/\s/g, ""));
    const denies = deniesCircumstance(row.project);
    if ((evidence === "given" && !other && !denies) || evidence === "absent") return PASS;
    const denied = denies && answerOf(row.project, "filed") === "yes";
    const said = (): Trace =>
      evidence === "given"
        ? mentions(row.project, "adjustCase", other ? OTHER_CIRCUMSTANCE : NO_CIRCUMSTANCE)
        : says(row.project, "adjustCase", ...EMPTY);
    return fail({
      message: denied ? "denied" : "missing",
      fields: ["adjustCase"],
      trace: () => all(positive(adjustmentUsed(row)), said(), ...(denied ? [says(row.project, "filed", "yes")] : [])),
    });
  },
});
