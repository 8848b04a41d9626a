import { largestSupplement, parted, supplementUsed, amountFrom } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE, type RowContext, type Expression } from "../types";
import { texts } from "./tierDiverges.texts";

/** The two amounts, and the bound between them. */
function diverging(row: RowContext): Expression {
  const { supplementTiers } = row.policy.parameters;
  const [single, used] = [largestSupplement(row), supplementUsed(row)];
  const [one, together] = [amountFrom(single) ?? 0n, amountFrom(used) ?? 0n];
  return one < together ? parted(single, used, together, supplementTiers) : parted(used, single, one, supplementTiers);
}

/** The tier of a supplement goes by each contract or by all of them: the text says neither; the higher is shown (reading 3.19). */
export const supplementTierDiverges = defineRule({
  id: "A43-TIER-DIVERGE",
  citeStateOwned: { article: 43, paragraph: 3 },
  kind: "law",
  cite: { article: 43, paragraph: 2 },
  reach: "inScope",
  act: "supplement",
  needs: [["contract"], ["supp", "suppPrior"]],
  limits: ["amount"],
  messages: { apart: "warning" },
  texts,
  judge: (row) => {
    const { tierSingle, tierCumulative } = row.values.supplement;
    if (tierSingle === null || tierCumulative === null) return NOT_APPLICABLE;
    return when(diverging(row), () => ({
      message: "apart",
      data: { single: { term: `suppTier.${tierSingle}` }, cumulative: { term: `suppTier.${tierCumulative}` } },
      fields: ["supp", "suppPrior"],
    }));
  },
});
