import { dateOf } from "../support/access";
import { effectiveDay } from "../values";
import { effectiveFrom } from "../support/explain";
import { all, compare, earliest, inForce, latest } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** An act before the Measures, or perhaps before, is not judged by them; later acts of the project are (Article 66, reading 3.36). */
export const beforeMeasures: RowRule = {
  id: "SCOPE-A66-BEFORE", kind: "law", cite: { article: 66 }, scope: "row", reach: "inScopeAndOperations", needs: [["approved", "suppSigned"]], readings: ["A66-effective"],
  judge: (row) => {
    const approved = dateOf(row.project, "approved");
    const supplement = row.values.supplement.used ? dateOf(row.project, "suppSigned") : null;
    if (approved === null && supplement === null) return NOT_APPLICABLE;
    const effective = effectiveDay(row);
    const [field, act] = approved !== null && approved.from < effective ? (["approved", approved] as const) : (["suppSigned", supplement] as const);
    if (act === null || act.from >= effective) return PASS;
    const isBefore = act.to < effective;
    const message = field === "approved" ? (isBefore ? "before" : "unclear") : isBefore ? "supplement" : "supplementUnclear";
    return fail({
      severity: "info", message, data: { [field === "approved" ? "approved" : "signed"]: { interval: act }, effective: { day: effective } }, fields: [field],
      trace: () => all(inForce(row, "A66-effective"), compare(isBefore ? latest(row.project, field) : earliest(row.project, field), "<", effectiveFrom(row))),
    });
  },
};
