import { answerOf, dateOf, evidenceOf, moneyOf } from "../support/access";
import { positive } from "../support/explain";
import { all, EMPTY, input, says } from "../support/trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./noApproval.texts";

/** Funds arranged or released, the year's first. */
const FUNDS = ["yearAmt", "cumPaid", "cumPaidPrior"] as const;

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
  messages: { missing: "warning", denied: "error" },
  texts,
  judge: (row) => {
    const { project } = row;
    const field = FUNDS.find((each) => (moneyOf(project, each) ?? 0n) > 0n);
    if (field === undefined) return NOT_APPLICABLE;
    const number = evidenceOf(project, "approvalNo");
    if (number === "given" || dateOf(project, "approved") !== null) return PASS;
    const preparatory = answerOf(project, "advanceFunds");
    if (preparatory === "yes") return PASS;
    const column = number === "absent" ? "approved" : "approvalNo";
    const denied = number === "none" && preparatory === "no";
    return fail({
      message: denied ? "denied" : "missing",
      data: { field: { term: `field.${field}` }, funds: { fen: moneyOf(project, field) ?? 0n } },
      fields: [field, column],
      trace: () =>
        all(
          positive(input(project, field)),
          says(project, column, ...EMPTY, "bad"),
          ...(denied ? [says(project, "advanceFunds", "no")] : []),
        ),
    });
  },
});
