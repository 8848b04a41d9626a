import { parameterOf } from "../acts/parameters";
import { workdaysBetween } from "../../regulation/workdays";
import { dateOf } from "../facts";
import { compare, fixedNumber, workdays } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecidedYear } from "../types";
import { texts } from "./budgetReview.texts";

/** In principle the finance bureau reviews the budget within 30 working days (Article 38). The duty is the bureau's. */
export const budgetReview = defineRule({
  id: "A38-30WD",
  kind: "law",
  cite: { article: 38 },
  reach: "inScope",
  act: "budgetSubmission",
  needs: [["budgetSent"], ["budgetReviewed"]],
  parameters: ["budgetReviewWorkdays"],
  limits: ["day"],
  messages: { late: "warning", lateAtLeast: "warning" },
  texts,
  judge: (row) => {
    const [sent, reviewed] = [dateOf(row.project, "budgetSent"), dateOf(row.project, "budgetReviewed")];
    if (sent === null || reviewed === null) return NOT_APPLICABLE;
    const limit = parameterOf(row, "budgetReviewWorkdays");
    // Fewer natural days than that cannot be more working days, whatever the holidays.
    if (reviewed.from - sent.to <= limit) return PASS;
    const data = { sent: { interval: sent }, reviewed: { interval: reviewed }, limit };
    const worked = workdaysBetween(row.policy.calendar, sent.to, reviewed.from);
    // Where a year's notice is missing, the days that are known are a lower bound.
    const known = "missingYear" in worked ? worked.atLeast : worked.days;
    if (known <= limit) return "missingYear" in worked ? undecidedYear(worked.missingYear) : PASS;
    return fail({
      message: "missingYear" in worked ? "lateAtLeast" : "late",
      data: { ...data, workdays: known },
      fields: ["budgetReviewed"],
      trace: () =>
        compare(
          workdays(row.project, row.policy, "budgetSent", "budgetReviewed"),
          ">",
          fixedNumber("trace.budgetReviewWorkdays", row.policy.parameters.budgetReviewWorkdays, limit, "days"),
        ),
    });
  },
});
