import { parameterOf } from "../acts/parameters";
import { openYearOfTerm, dateOf } from "../facts";
import {
  all,
  compare,
  daysAfter,
  earliest,
  fixedNumber,
  inForce,
  latest,
  workdays,
  movedByHoliday,
  missingYear,
  holds,
  numberFrom,
} from "../trace";
import { defineRule, type Says } from "../define";
import { when, firstOf } from "../statement";
import { NOT_APPLICABLE, undecidedYear } from "../types";
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
    const { project, policy } = row;
    const [sent, reviewed] = [dateOf(project, "schemeSent"), dateOf(project, "schemeReviewed")];
    if (sent === null || reviewed === null) return NOT_APPLICABLE;
    const limit = parameterOf(row, "technicalReviewDays");
    const unit = inForce(row, "A37-unit");
    const { technicalReviewDays } = policy.parameters;
    const computed = daysAfter(
      latest(project, "schemeSent"),
      fixedNumber("trace.technicalReviewDays", technicalReviewDays, limit, "days"),
    );
    const yearOfEnd = openYearOfTerm(policy, reviewed.from, numberFrom(computed) ?? reviewed.from);
    if (yearOfEnd !== null) return undecidedYear(yearOfEnd);
    const overDays = compare(earliest(project, "schemeReviewed"), ">", movedByHoliday(policy, computed));
    const data = { sent: { interval: sent }, reviewed: { interval: reviewed }, limit };
    const fields = ["schemeReviewed"] as const;
    if (row.reading("A37-unit") === "days") return when(all(unit, overDays), () => ({ message: "days", data, fields }));
    const worked = workdays(project, policy, "schemeSent", "schemeReviewed");
    const allowed = fixedNumber("trace.technicalReviewDays", technicalReviewDays, limit, "workdays");
    const overWorkdays = compare(worked, ">", allowed);
    const openYear = missingYear(policy, sent.to, reviewed.from);
    if (openYear !== null && holds(overDays) && !holds(overWorkdays)) return undecidedYear(openYear);
    const counted = () => ({ ...data, workdays: numberFrom(worked) ?? limit });
    return firstOf<Says<"workdays" | "dependsOnUnit">>(
      () => when(all(unit, overWorkdays), () => ({ message: "workdays", data: counted(), fields })),
      () =>
        row.reading("A37-unit") === "workdays"
          ? NOT_APPLICABLE
          : when(all(unit, overDays, compare(worked, "≤", allowed)), () => ({
              message: "dependsOnUnit",
              data: counted(),
              fields,
            })),
    );
  },
});
