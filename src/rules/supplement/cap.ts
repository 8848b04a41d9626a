import { exceedsRatio, ratioToPercent } from "../../exact";
import { parameterOf } from "../acts/parameters";
import { amountsOf, couldBeRounding, isPending, positives } from "../facts";
import { additions, holds, operation, sum, supplementCap as limitOfSupplements, supplementOver } from "../trace";
import { defineRule, type Says } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type Outcome, type RowContext } from "../types";
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
    const { contract, used, net, cap } = row.values.supplement;
    if (used === null) return knownPart(row);
    if (used > 0n && isPending(row.project, "contract")) return undecided("contract");
    // Without an original contract there is no base: A43-NOBASE and DATA-ZERO say so.
    if (used === 0n || contract === null || contract === 0n) return NOT_APPLICABLE;
    const over = supplementOver(row);
    if (cap === null || !holds(over)) return PASS;
    const share = parameterOf(row, "supplementShare");
    const data = {
      used: { fen: used },
      cap: { fen: cap },
      excess: { fen: used - cap },
      contract: { fen: contract },
      share: ratioToPercent(share),
      net: { fen: net ?? used },
    };
    const fields = ["supp", "suppPrior"] as const;
    const trace = () => over;
    if (net !== null && net < used && !exceedsRatio(net, contract, share))
      return fail({ message: "grossOnly", data, fields, trace });
    if (couldBeRounding(row.project, fields, "contract", used, contract, share))
      return fail({ message: "rounding", data, fields, trace });
    return fail({ message: "over", data, fields, trace });
  },
});

/** One amount is not known: what is known may exceed the limit by itself, and all together are no less. */
function knownPart(row: RowContext): Outcome<Says<"over" | "rounding">> {
  const { contract, cap } = row.values.supplement;
  const fields = (["supp", "suppPrior"] as const).filter((field) => amountsOf(row.project, field).length > 0);
  const known = positives(fields.flatMap((field) => amountsOf(row.project, field).map(({ fen }) => fen)));
  const over = operation(
    ">",
    "trace.suppOver",
    sum(...fields.map((field) => additions(row.project, field))),
    limitOfSupplements(row),
  );
  if (fields.length === 0 || contract === null || contract === 0n || cap === null || !holds(over))
    return undecided("supp");
  const isRounding = couldBeRounding(
    row.project,
    fields,
    "contract",
    known,
    contract,
    parameterOf(row, "supplementShare"),
  );
  return fail({
    message: isRounding ? "rounding" : "over",
    data: {
      used: { fen: known },
      cap: { fen: cap },
      excess: { fen: known - cap },
      contract: { fen: contract },
      share: ratioToPercent(parameterOf(row, "supplementShare")),
      net: { fen: known },
    },
    fields,
    trace: () => over,
  });
}
