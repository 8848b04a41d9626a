import { moneyOf } from "../facts";
import { all, compare, EMPTY, input, positive, present, says, sum, holds, amountFrom } from "../trace";
import { defineRule, type Says } from "../define";
import { firstOf, when } from "../statement";
import { NOT_APPLICABLE, type RowContext, type Expression } from "../types";
import { texts } from "./payment.texts";

/**
 * Clearance and acceptance are the ground of payment (Article 49). Contracts provide for advance and progress payments,
 * so this is a note; paid in full without acceptance is to be verified (reading 3.31). Told once per sheet.
 */
export const payment = defineRule({
  id: "A49-PAY",
  kind: "law",
  cite: { article: 49 },
  reach: "inScope",
  act: "present",
  needs: [["paid"], ["cleared", "accepted"]],
  oncePerSheet: true,
  limits: ["amount"],
  messages: { progress: "info", inFull: "warning" },
  texts,
  judge: (row) => {
    const { project } = row;
    const open = (["cleared", "accepted"] as const).filter((field) => holds(says(project, field, EMPTY)));
    if (open.length === 0) return NOT_APPLICABLE;
    const paid = input(project, "paid");
    const ahead = [positive(paid), ...open.map((field) => says(project, field, EMPTY))];
    const owed = owedBy(row);
    const fields = ["paid", ...open] as const;
    return firstOf<Says<"inFull" | "progress">>(
      () =>
        open.includes("accepted") && (amountFrom(owed) ?? 0n) > 0n
          ? when(all(...ahead, compare(paid, "≥", owed)), () => ({ message: "inFull", fields }))
          : NOT_APPLICABLE,
      () => when(all(...ahead), () => ({ message: "progress", fields })),
    );
  },
});

/** The settlement, else the contract with its supplements, as far as they are known. */
function owedBy(row: RowContext): Expression {
  const { project } = row;
  if (moneyOf(project, "settlement") !== null) return input(project, "settlement");
  return sum(...["contract" as const, ...present(row, ["supp", "suppPrior"])].map((field) => input(project, field)));
}
