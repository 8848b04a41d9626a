import { parameterOf } from "../acts/parameters";
import { workdaysBetween } from "../../regulation/workdays";
import { againstTerm, dateOf } from "../facts";
import { all, compare, daysAfter, earliest, fixedNumber, inForce, latest, workdays } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecidedYear, type Trace } from "../types";
import { texts } from "./technicalReview.texts";

/**
 * In principle the bureau reviews the scheme within 10 … — the published text lost the unit: very probably days, perhaps
 * working days (Article 37, reading 3.16). The duty is the bureau's, not the project's.
 */
export const technicalReview = defineRule({
  id: "A37-10D",
  kind: "law",
  cite: { article: 37 },
  reach: "inScope",
  act: "scheme",
  needs: [["schemeSent"], ["schemeReviewed"]],
  readings: ["A37-unit"],
  parameters: ["technicalReviewDays"],
  limits: ["day"],
  messages: { days: "warning", workdays: "warning", dependsOnUnit: "info" },
  texts,
  judge: (row) => {
    const [sent, reviewed] = [dateOf(row.project, "schemeSent"), dateOf(row.project, "schemeReviewed")];
    if (sent === null || reviewed === null) return NOT_APPLICABLE;
    const limit = parameterOf(row, "technicalReviewDays");
    const unit = row.reading("A37-unit");
    const inTime = againstTerm(row.policy, reviewed.from, sent.to + limit);
    if (inTime.kind === "within") return PASS;
    if (inTime.kind === "unknownYear") return undecidedYear(inTime.year);
    const data = { sent: { interval: sent }, reviewed: { interval: reviewed }, limit };
    const fields = ["schemeReviewed"] as const;
    const allowed = fixedNumber("trace.technicalReviewDays", row.policy.parameters.technicalReviewDays, limit, "days");
    const overDays = (): Trace =>
      compare(earliest(row.project, "schemeReviewed"), ">", daysAfter(latest(row.project, "schemeSent"), allowed));
    if (unit === "days")
      return fail({
        message: "days",
        data,
        fields,
        trace: () => all(inForce(row, "A37-unit"), overDays()),
      });
    const worked = workdaysBetween(row.policy.calendar, sent.to, reviewed.from);
    const workedDays = "missingYear" in worked ? worked.atLeast : worked.days;
    if ("missingYear" in worked && workedDays <= limit) return undecidedYear(worked.missingYear);
    if (workedDays > limit)
      return fail({
        message: "workdays",
        data: { ...data, workdays: workedDays },
        fields,
        trace: () =>
          all(
            inForce(row, "A37-unit"),
            compare(workdays(row.project, row.policy, "schemeSent", "schemeReviewed"), ">", allowed),
          ),
      });
    return unit === "workdays"
      ? PASS
      : fail({
          message: "dependsOnUnit",
          data: { ...data, workdays: workedDays },
          fields,
          trace: () =>
            all(
              inForce(row, "A37-unit"),
              overDays(),
              compare(workdays(row.project, row.policy, "schemeSent", "schemeReviewed"), "≤", allowed),
            ),
        });
  },
});
