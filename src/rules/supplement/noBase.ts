import { ratioToPercent } from "../../exact";
import { both, positive, present, says, supplementUsed } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./noBase.texts";

/** A supplement whose original contract is not given: the 10 % cannot be computed. */
export const supplementNoBase = defineRule({
  id: "A43-NOBASE",
  citeStateOwned: { article: 43, paragraph: 3 },
  kind: "law",
  cite: { article: 43, paragraph: 1 },
  reach: "inScope",
  act: "supplement",
  needs: [["supp", "suppPrior"]],
  limits: [],
  messages: { missing: "warning" },
  texts,
  judge: (row) => {
    const { project, values } = row;
    const { used } = values.supplement;
    if (used === null) return NOT_APPLICABLE;
    return when(
      both(says(project, "contract", ["blank", "none", "absent"]), () => positive(supplementUsed(row))),
      () => ({
        message: "missing",
        data: { used: { fen: used }, share: ratioToPercent(row.policy.parameters.supplementShare.value) },
        fields: ["contract", ...present(row, ["supp", "suppPrior"])],
      }),
    );
  },
});
