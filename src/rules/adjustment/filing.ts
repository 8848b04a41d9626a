import { adjustmentCap, adjustmentUsed, all, compare, positive, says } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./filing.texts";
import { isOwnWayClosed } from "../values";

/** Own adjustment is filed with the bureau; the text sets no date, so a missing filing is to be verified (reading 3.29). */
export const filing = defineRule({
  id: "A45-FILING",
  kind: "law",
  cite: { article: 45 },
  reach: "inScope",
  act: "adjustment",
  needs: [["filed"], ["adj", "up", "down"]],
  limits: ["amount"],
  messages: { missing: "warning", notFiled: "warning" },
  texts,
  judge: (row) => {
    const { project, values } = row;
    const { used, base } = values.adjustment;
    if (used === null || base === null || isOwnWayClosed(row)) return NOT_APPLICABLE;
    const notFiled = all(
      positive(adjustmentUsed(row)),
      compare(adjustmentUsed(row), "≤", adjustmentCap(row, base.field)),
      says(project, "filed", ["no", "partly", "blank"]),
    );
    return whenTold(notFiled, () => [
      { because: says(project, "filed", "blank"), message: "missing", fields: ["filed"] },
      { message: "notFiled", fields: ["filed"] },
    ]);
  },
});
