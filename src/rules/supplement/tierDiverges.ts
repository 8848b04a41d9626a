import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** The tier of a supplement goes by each contract or by all of them: the text says neither; the higher is shown (reading 3.19). */
export const supplementTierDiverges: RowRule = {
  id: "A43-TIER-DIVERGE", kind: "law", cite: { article: 43, paragraph: 2 }, scope: "row", reach: "inScope", needs: [["contract"], ["supp", "suppPrior"]],
  judge: ({ values }) => {
    const { tierSingle, tierCumulative } = values.supplement;
    if (tierSingle === null || tierCumulative === null) return NOT_APPLICABLE;
    if (tierSingle === tierCumulative) return PASS;
    return fail({ severity: "warning", message: "apart", data: { single: { term: `suppTier.${tierSingle}` }, cumulative: { term: `suppTier.${tierCumulative}` } }, fields: ["supp", "suppPrior"] });
  },
};
