import { evidenceOf, moneyOf } from "../facts";
import { all, compare, EMPTY, input, positive, present, says, sum } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, type RowContext, type Trace } from "../types";
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
    const paid = moneyOf(row.project, "paid");
    if (paid === null || paid <= 0n) return NOT_APPLICABLE;
    const accepted = evidenceOf(row.project, "accepted");
    const open = (["cleared", "accepted"] as const).filter((field) =>
      ["blank", "pending", "none"].includes(evidenceOf(row.project, field)),
    );
    if (open.length === 0) return PASS;
    const full = accepted !== "given" && accepted !== "absent" && isPaidInFull(row, paid);
    return fail({
      message: full ? "inFull" : "progress",
      fields: ["paid", ...open],
      trace: () =>
        all(
          positive(input(row.project, "paid")),
          ...open.map((field) => says(row.project, field, ...EMPTY)),
          ...(full ? [compare(input(row.project, "paid"), "≥", owedBy(row))] : []),
        ),
    });
  },
});

function isPaidInFull({ project, values }: RowContext, paid: bigint): boolean {
  const owed =
    moneyOf(project, "settlement") ??
    (values.supplement.contract === null ? null : values.supplement.contract + (values.supplement.net ?? 0n));
  return owed !== null && owed > 0n && paid >= owed;
}

/** The settlement, else the contract with its supplements. */
function owedBy(row: RowContext): Trace {
  const supplements = row.values.supplement.net === null ? [] : present(row, ["supp", "suppPrior"]);
  const fields =
    moneyOf(row.project, "settlement") === null ? (["contract", ...supplements] as const) : (["settlement"] as const);
  return sum(...fields.map((field) => input(row.project, field)));
}
