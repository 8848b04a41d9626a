import { answerOf, evidenceAmong, moneyOf, saidIn } from "../facts";
import { all, denies, input, positive, says, EMPTY } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./noApproval.texts";

/** Funds arranged or released, the year's first; payments count like releases (reading 0.6). */
const FUNDS = ["yearAmt", "cumPaid", "cumPaidPrior", "paid"] as const;
const ACT = { yearAmt: "yearFunds", cumPaid: "release", cumPaidPrior: "release", paid: "payment" } as const;

/** Funds are arranged on the ground of the approval (Article 10, last paragraph); preparatory funds may come first (Article 29). */
export const noApproval = defineRule({
  id: "A10-NO-APPROVAL",
  kind: "law",
  cite: { article: 10, paragraph: 3 },
  alsoFor: [29],
  reach: "inScope",
  act: "projectApproval",
  needs: [FUNDS, ["approvalNo", "approved"]],
  limits: [],
  messages: { missing: "warning", unshown: "warning", denied: "error" },
  texts,
  judge: (row) => {
    const { project } = row;
    const field = FUNDS.find((each) => (moneyOf(project, each) ?? 0n) > 0n);
    // Money of a year before the Measures was arranged under other rules.
    if (field === undefined || row.values.standing(ACT[field]) === "before") return NOT_APPLICABLE;
    const { field: column } = evidenceAmong(project, ["approvalNo", "approved"], "approval");
    const preparatory = answerOf(project, "advanceFunds");
    if (column === null || preparatory === "yes") return NOT_APPLICABLE;
    return whenTold(all(positive(input(project, field)), says(project, column, EMPTY)), () => {
      const tell = <const M extends string>(message: M) => ({
        message,
        data: {
          field: { term: `field.${field}` as const },
          funds: { fen: moneyOf(project, field) ?? 0n },
          column: { term: `field.${column}` as const },
          said: saidIn(project, column),
        },
        fields: [field, column] as const,
      });
      // What was paid was arranged by somebody: of the approval it says less than funds of the row's own.
      const own = FUNDS.filter((each) => each === field && each !== "paid");
      return [
        ...own.map(() => ({
          because: all(denies(project, column, "approval"), says(project, "advanceFunds", "no")),
          ...tell("denied"),
        })),
        { because: says(project, column, "empty"), ...tell("missing") },
        tell("unshown"),
      ];
    });
  },
});
