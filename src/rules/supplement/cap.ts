import { ratioToPercent, type Fen } from "../../exact";
import type { FieldKey } from "../../fields";
import { parameterOf } from "../acts/parameters";
import { amountsOf, isPending, knownAmounts } from "../facts";
import {
  all,
  amountFrom,
  baseDate,
  compare,
  couldBeRounding,
  either,
  knownAdditions,
  latest,
  says,
  sum,
  supplementCap as limitOfSupplements,
  supplementNet,
  supplementOver,
  supplementUsed,
} from "../trace";
import { defineRule, type Says } from "../define";
import { whenTold } from "../statement";
import { NOT_APPLICABLE, undecided, type Outcome, type RowContext, type Expression } from "../types";
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
  messages: { over: "error", planned: "warning", rounding: "warning", grossOnly: "warning" },
  texts,
  judge: (row) => {
    const { contract, used, net } = row.values.supplement;
    if (used === null) return knownPart(row);
    if (used > 0n && isPending(row.project, "contract")) return undecided("contract");
    // Without an original contract there is no base: A43-NOBASE and DATA-ZERO say so.
    if (used === 0n || contract === null || contract === 0n) return NOT_APPLICABLE;
    const [together, limit] = [supplementUsed(row), limitOfSupplements(row)];
    return whenTold(supplementOver(row, together, limit), () => {
      const tell = telling(row, used, net ?? used, FIELDS);
      const ofNet = supplementNet(row);
      const grossOnly = all(compare(ofNet, "<", together), compare(ofNet, "≤", limit));
      return [
        { because: grossOnly, ...tell("grossOnly") },
        ...rounding(row, FIELDS, together).map((because) => ({ because, ...tell("rounding") })),
        { because: toCome(row, limit), ...tell("planned") },
        tell("over"),
      ];
    });
  },
});

/** What is told of an overrun: amounts in 分. */
function telling(row: RowContext, used: Fen, net: Fen, fields: readonly FieldKey[]) {
  const { contract, cap } = row.values.supplement;
  const data = {
    used: { fen: used },
    cap: { fen: cap ?? 0n },
    excess: { fen: used - (cap ?? 0n) },
    contract: { fen: contract ?? 0n },
    share: ratioToPercent(parameterOf(row, "supplementShare")),
    net: { fen: net },
  };
  return <const M extends string>(message: M) => ({ message, data, fields });
}

/** The row says that this supplement is not signed yet; earlier ones alone are within the limit. A proposal is not a breach (reading 0.6). */
const toCome = (row: RowContext, limit: Expression): Expression =>
  all(
    either(
      says(row.project, "suppSigned", ["none", "pending", "planned"]),
      compare(latest(row.project, "suppSigned"), ">", baseDate(row)),
    ),
    ...FIELDS.slice(1)
      .filter((field) => amountsOf(row.project, field).length > 0)
      .map((field) => compare(knownAdditions(row.project, field), "≤", limit)),
  );

/** The statement that it may be rounding only, where something was entered roughly. */
function rounding(row: RowContext, fields: readonly FieldKey[], used: Expression): readonly Expression[] {
  return couldBeRounding(row.project, fields, used, "contract", limitOfSupplements(row));
}

/** One amount is not known: what is known may exceed the limit by itself, and all together are no less. */
function knownPart(row: RowContext): Outcome<Says<"over" | "rounding">> {
  const fields = FIELDS.filter((field) => knownAmounts(row.project, field).length > 0);
  const { contract } = row.values.supplement;
  if (contract === null || contract === 0n) return undecided("supp");
  const added = sum(...fields.map((field) => knownAdditions(row.project, field)));
  const outcome = whenTold(compare(added, ">", limitOfSupplements(row), "trace.suppOver"), () => {
    const known = amountFrom(added) ?? 0n;
    const tell = telling(row, known, known, fields);
    return [...rounding(row, fields, added).map((because) => ({ because, ...tell("rounding") })), tell("over")];
  });
  return outcome.kind === "pass" ? undecided("supp") : outcome;
}
