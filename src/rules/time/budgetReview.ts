import { parameterOf } from "../acts/parameters";
import { dateOf } from "../facts";
import { compare, daysOfUnknownYears, fixedNumber, missingYear, numberFrom, positive, workdays } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
import { NOT_APPLICABLE, undecidedYear } from "../types";
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
    const { project, policy } = row;
    const [sent, reviewed] = [dateOf(project, "budgetSent"), dateOf(project, "budgetReviewed")];
    if (sent === null || reviewed === null) return NOT_APPLICABLE;
    const limit = parameterOf(row, "budgetReviewWorkdays");
    // Fewer natural days than that cannot be more working days, whatever the holidays.
    if (reviewed.from - sent.to <= limit) return NOT_APPLICABLE;
    const worked = workdays(project, policy, "budgetSent", "budgetReviewed");
    const allowed = fixedNumber(
      "trace.budgetReviewWorkdays",
      policy.parameters.budgetReviewWorkdays,
      limit,
      "workdays",
    );
    // Where a year's notice is missing, the days that are known are a lower bound.
    const openYear = missingYear(policy, sent.to, reviewed.from);
    const outcome = whenTold(compare(worked, ">", allowed), () => {
      const data = {
        sent: { interval: sent },
        reviewed: { interval: reviewed },
        limit,
        workdays: numberFrom(worked) ?? limit,
      };
      const fields = ["budgetReviewed"] as const;
      const unknown = daysOfUnknownYears(policy, sent.to, reviewed.from);
      return [
        { because: positive(unknown), message: "lateAtLeast", data, fields },
        { message: "late", data, fields },
      ];
    });
    return outcome.kind === "pass" && openYear !== null ? undecidedYear(openYear) : outcome;
  },
});
