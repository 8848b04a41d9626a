import { exceedsRatio, ratioToPercent } from "../../exact";
import { parameterOf } from "../acts/parameters";
import { supplementOver } from "../support/explain";
import { couldBeRounding } from "../support/rounding";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided } from "../types";
import { texts } from "./cap.texts";

/** All supplementary contracts together must not exceed 10 % of the original contract (Article 43 paragraph 1). */
export const supplementCap = defineRule({
  id: "A43-CAP",
  citeStateOwned: { article: 43, paragraph: 3 },
  kind: "law",
  cite: { article: 43, paragraph: 1 },
  reach: "inScope",
  act: "supplement",
  needs: [["contract"], ["supp", "suppPrior"]],
  readings: ["A43-reductions"],
  parameters: ["supplementShare"],
  limits: ["amount"],
  messages: { over: "error", rounding: "warning", grossOnly: "warning" },
  texts,
  judge: (row) => {
    const { contract, used, net, cap, excess } = row.values.supplement;
    if (used === null) return undecided("supp");
    // Without an original contract there is no base: A43-NOBASE and DATA-ZERO say so.
    if (used === 0n || contract === null || contract === 0n) return NOT_APPLICABLE;
    if (excess === null || cap === null) return PASS;
    const share = parameterOf(row, "supplementShare");
    const data = {
      used: { fen: used },
      cap: { fen: cap },
      excess: { fen: excess },
      contract: { fen: contract },
      share: ratioToPercent(share),
      net: { fen: net ?? used },
    };
    const fields = ["supp", "suppPrior"] as const;
    const trace = () => supplementOver(row);
    if (net !== null && net < used && !exceedsRatio(net, contract, share))
      return fail({ message: "grossOnly", data, fields, trace });
    if (couldBeRounding(row.project, fields, "contract", used, contract, share))
      return fail({ message: "rounding", data, fields, trace });
    return fail({ message: "over", data, fields, trace });
  },
});
