import { isPending, moneyOf } from "../facts";
import { holds, input, madeUnderEarlier, overEstimate, perhapsUnderEarlier } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
import { readingOf } from "../../plan/types";
import { texts } from "./controlPrice.texts";

/** The tender control price must not exceed the approved estimate (Article 38): the one in force when it was set. */
export const controlPrice = defineRule({
  id: "A38-CAP",
  kind: "law",
  cite: { article: 38 },
  reach: "inScope",
  act: "budgetReview",
  needs: [["control"], ["estimate", "adjustedEstimate"]],
  limits: ["amount"],
  messages: { over: "error", underEarlier: "warning" },
  texts,
  judge: (row) => {
    const control = moneyOf(row.project, "control");
    const { estimate, earlier } = row.values.ceiling;
    if (control === null) return NOT_APPLICABLE;
    if (estimate === null)
      return readingOf(row.project, "estimate").state === "bad" || isPending(row.project, "estimate")
        ? undecided("estimate")
        : NOT_APPLICABLE;
    const price = input(row.project, "control");
    if (holds(madeUnderEarlier(row, price, "budgetReview"))) return NOT_APPLICABLE;
    return whenTold(overEstimate(row, ["control"]), () => {
      const data = {
        control: { fen: control },
        estimate: { fen: estimate },
        excess: { fen: control - estimate },
        earlier: { fen: earlier ?? estimate },
      };
      const fields = ["control"] as const;
      return [
        { because: perhapsUnderEarlier(row, price, "budgetReview"), message: "underEarlier", data, fields },
        { message: "over", data, fields },
      ];
    });
  },
});
