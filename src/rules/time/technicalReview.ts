import { isAfter } from "../../exact";
import { valueOn } from "../../regulation/period";
import { workdaysBetween } from "../../regulation/workdays";
import { dateOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/**
 * In principle the bureau reviews the scheme within 10 … — the published text lost the unit: very probably days, perhaps
 * working days (Article 37, reading 3.16). The duty is the bureau's, not the project's.
 */
export const technicalReview: RowRule = {
  id: "A37-10D", kind: "law", cite: { article: 37 }, scope: "row", reach: "inScope", needs: [["schemeSent"], ["schemeReviewed"]], readings: ["A37-unit"],
  judge: (row) => {
    const [sent, reviewed] = [dateOf(row.project, "schemeSent"), dateOf(row.project, "schemeReviewed")];
    if (sent === null || reviewed === null || isBeforeMeasures(row, "schemeSent")) return NOT_APPLICABLE;
    const limit = valueOn(row.policy.parameters.technicalReviewDays, row.policy.effective);
    const unit = row.reading("A37-unit");
    if (isAfter(reviewed, sent, (day) => day + limit) !== "always") return PASS;
    const data = { sent: { interval: sent }, reviewed: { interval: reviewed }, limit };
    const fields = ["schemeReviewed"] as const;
    if (unit === "days") return fail({ severity: "warning", message: "days", data, fields });
    const worked = workdaysBetween(row.policy.calendar, sent.to, reviewed.from);
    if ("missingYear" in worked) return fail({ severity: "info", message: "noCalendar", data: { ...data, year: worked.missingYear }, fields });
    if (worked.days > limit) return fail({ severity: "warning", message: "workdays", data: { ...data, workdays: worked.days }, fields });
    return unit === "workdays" ? PASS : fail({ severity: "info", message: "dependsOnUnit", data: { ...data, workdays: worked.days }, fields });
  },
};
