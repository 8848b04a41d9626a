import { evidenceOf, saidIn } from "../facts";
import { EMPTY, all, positive, says, supplementUsed } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./noApproval.texts";

/** A supplement within the limit still has to be decided by somebody (Article 43 paragraph 2). */
export const supplementNoApproval = defineRule({
  id: "A43-NOAPPROVAL",
  citeStateOwned: { article: 43, paragraph: 3 },
  kind: "law",
  cite: { article: 43, paragraph: 2 },
  reach: "inScope",
  act: "supplement",
  needs: [["contract"], ["supp", "suppPrior"], ["suppAuthority"]],
  limits: [],
  messages: { missing: "warning", pending: "warning", denied: "error" },
  texts,
  judge: (row) => {
    const { tier, used } = row.values.supplement;
    if (tier === null || used === null) return NOT_APPLICABLE;
    return when(all(positive(supplementUsed(row)), says(row.project, "suppAuthority", ...EMPTY)), () => {
      const said = saidIn(row.project, "suppAuthority");
      const isDenied = evidenceOf(row.project, "suppAuthority") === "none";
      return {
        message: isDenied ? "denied" : said === "" ? "missing" : "pending",
        data: { used: { fen: used }, tier: { term: `suppTier.${tier}` }, said },
        fields: ["suppAuthority"],
      };
    });
  },
});
