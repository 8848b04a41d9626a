import { saidIn } from "../facts";
import { EMPTY, all, positive, says, supplementUsed } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
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
    const { project } = row;
    return whenTold(all(positive(supplementUsed(row)), says(project, "suppAuthority", EMPTY)), () => {
      const data = {
        used: { fen: used },
        tier: { term: `suppTier.${tier}` as const },
        said: saidIn(project, "suppAuthority"),
      };
      const fields = ["suppAuthority"] as const;
      return [
        { because: says(project, "suppAuthority", "none"), message: "denied", data, fields },
        { because: says(project, "suppAuthority", "empty"), message: "missing", data, fields },
        { message: "pending", data, fields },
      ];
    });
  },
});
