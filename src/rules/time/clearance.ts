import { isAfter } from "../../exact";
import { dateOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { after } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Clearance before acceptance is applied for once the trial run has ended (Article 47). */
export const clearance: RowRule = {
  id: "A47-CLEARANCE", kind: "law", cite: { article: 47 }, scope: "row", reach: "inScope", needs: [["trialTo"], ["cleared"]],
  judge: (row) => {
    const [ended, cleared] = [dateOf(row.project, "trialTo"), dateOf(row.project, "cleared")];
    if (ended === null || cleared === null || isBeforeMeasures(row, "cleared")) return NOT_APPLICABLE;
    if (isAfter(ended, cleared, (day) => day) !== "always") return PASS;
    const happened = cleared.from <= row.asOf;
    return fail({ severity: happened ? "error" : "warning", message: happened ? "early" : "planned", data: { ended: { interval: ended }, cleared: { interval: cleared } }, fields: ["cleared", "trialTo"], trace: () => after(row.project, "trialTo", "cleared") });
  },
};
