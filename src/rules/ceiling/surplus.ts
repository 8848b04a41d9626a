import { dateOf, moneyOf } from "../support/access";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** What is left of the released funds after settlement goes back (Article 31 paragraph 2). */
export const surplus: RowRule = {
  id: "A31-SURPLUS", kind: "law", cite: { article: 31, paragraph: 2 }, scope: "row", reach: "inScope", needs: [["cumPaid", "cumPaidPrior", "paid"], ["settlement"], ["accepted"]],
  judge: ({ project }) => {
    const released = moneyOf(project, "cumPaid") ?? moneyOf(project, "cumPaidPrior") ?? moneyOf(project, "paid");
    const settlement = moneyOf(project, "settlement");
    if (released === null || settlement === null || settlement <= 0n || dateOf(project, "accepted") === null) return NOT_APPLICABLE;
    if (released <= settlement) return PASS;
    return fail({ severity: "info", message: "left", data: { released: { fen: released }, settlement: { fen: settlement }, surplus: { fen: released - settlement } }, fields: ["cumPaid", "settlement"] });
  },
};
