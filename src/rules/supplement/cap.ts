import { exceedsRatio, ratioToPercent } from "../../exact";
import { parameterOf } from "../acts/parameters";
import { amountsOf, couldBeRounding, isPending } from "../facts";
import { additions, operation, sum, supplementCap as limitOfSupplements, supplementOver, amountFrom } from "../trace";
import { defineRule, type Says } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE, undecided, type Outcome, type RowContext } from "../types";
import { texts } from "./cap.texts";

const FIELDS = ["supp", "suppPrior"] as const;

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
    const { contract, used, net, cap } = row.values.supplement;
    if (used === null) return knownPart(row);
    if (used > 0n && isPending(row.project, "contract")) return undecided("contract");
    // Without an original contract there is no base: A43-NOBASE and DATA-ZERO say so.
    if (used === 0n || contract === null || contract === 0n || cap === null) return NOT_APPLICABLE;
    return when(supplementOver(row), () => {
      const share = parameterOf(row, "supplementShare");
      const isGrossOnly = net !== null && net < used && !exceedsRatio(net, contract, share);
      return {
        message: isGrossOnly
          ? "grossOnly"
          : couldBeRounding(row.project, FIELDS, "contract", used, contract, share)
            ? "rounding"
            : "over",
        data: {
          used: { fen: used },
          cap: { fen: cap },
          excess: { fen: used - cap },
          contract: { fen: contract },
          share: ratioToPercent(share),
          net: { fen: net ?? used },
        },
        fields: FIELDS,
      };
    });
  },
});

/** One amount is not known: what is known may exceed the limit by itself, and all together are no less. */
function knownPart(row: RowContext): Outcome<Says<"over" | "rounding">> {
  const { contract, cap } = row.values.supplement;
  const fields = FIELDS.filter((field) => amountsOf(row.project, field).length > 0);
  if (fields.length === 0 || contract === null || contract === 0n || cap === null) return undecided("supp");
  const added = sum(...fields.map((field) => additions(row.project, field)));
  const outcome = when(operation(">", "trace.suppOver", added, limitOfSupplements(row)), () => {
    const known = amountFrom(added) ?? 0n;
    const share = parameterOf(row, "supplementShare");
    return {
      message: couldBeRounding(row.project, fields, "contract", known, contract, share)
        ? ("rounding" as const)
        : ("over" as const),
      data: {
        used: { fen: known },
        cap: { fen: cap },
        excess: { fen: known - cap },
        contract: { fen: contract },
        share: ratioToPercent(share),
        net: { fen: known },
      },
      fields,
    };
  });
  return outcome.kind === "pass" ? undecided("supp") : outcome;
}
