import { ratioToPercent } from "../../exact";
import { readingOf } from "../../plan/types";
import { all, EMPTY, positive, says, supplementUsed } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
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
    const { used, contract } = values.supplement;
    if (used === null || used === 0n) return NOT_APPLICABLE;
    const state = readingOf(project, "contract").state;
    return contract === null && (state === "blank" || state === "absent")
      ? fail({
          message: "missing",
          data: { used: { fen: used }, share: ratioToPercent(row.policy.parameters.supplementShare.value) },
          fields: ["contract", "supp"],
          trace: () => all(positive(supplementUsed(row)), says(project, "contract", ...EMPTY, "absent")),
        })
      : PASS;
  },
});
