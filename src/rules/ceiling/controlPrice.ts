import { isBeforeMeasures } from "../support/acts";
import { moneyOf } from "../support/access";
import { overEstimate } from "../support/explain";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided } from "../types";
import { texts } from "./controlPrice.texts";
import { readingOf } from "../../plan/types";

/** The tender control price must not exceed the approved estimate (Article 38). */
export const controlPrice = defineRule({
  id: "A38-CAP",
  kind: "law",
  cite: { article: 38 },
  reach: "inScope",
  needs: [["control"], ["estimate", "adjustedEstimate"]],
  limits: ["amount"],
  messages: { over: "error" },
  texts,
  judge: (row) => {
    const control = moneyOf(row.project, "control");
    const { estimate, field } = row.values.ceiling;
    // The control price was set before the contract was signed: an act of before the Measures, where one of the two was.
    if (control === null || isBeforeMeasures(row, "budgetReviewed") || isBeforeMeasures(row, "signed"))
      return NOT_APPLICABLE;
    if (estimate === null || field === null)
      return readingOf(row.project, "estimate").state === "bad" ? undecided("estimate") : NOT_APPLICABLE;
    if (control <= estimate) return PASS;
    return fail({
      message: "over",
      data: { control: { fen: control }, estimate: { fen: estimate }, excess: { fen: control - estimate } },
      fields: ["control"],
      trace: () => overEstimate(row, ["control"]),
    });
  },
});
