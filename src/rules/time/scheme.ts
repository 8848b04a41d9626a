import { parameterOf } from "../acts/parameters";
import { openYearOfTerm, dateOf, isBlank } from "../facts";
import {
  all,
  baseDate,
  compare,
  daysAfter,
  earliest,
  fixedNumber,
  latest,
  movedByHoliday,
  says,
  numberFrom,
} from "../trace";
import { defineRule, type Says } from "../define";
import { when, firstOf } from "../statement";
import { NOT_APPLICABLE, undecidedYear } from "../types";
import { texts } from "./scheme.texts";

/** In principle the technical scheme is handed in within 60 days of the end of publication (Article 36). */
export const schemeHandedIn = defineRule({
  id: "A36-60D",
  kind: "law",
  cite: { article: 36 },
  reach: "inScope",
  act: "publication",
  needs: [["publicTo"], ["schemeSent"]],
  parameters: ["schemeDays"],
  limits: ["day"],
  messages: { late: "warning", overdue: "warning", due: "info" },
  texts,
  judge: (row) => {
    const { project, policy } = row;
    const published = dateOf(project, "publicTo");
    const sent = dateOf(project, "schemeSent");
    if (published === null || (sent === null && !isBlank(project, "schemeSent"))) return NOT_APPLICABLE;
    const days = parameterOf(row, "schemeDays");
    const allowed = fixedNumber("trace.schemeDays", policy.parameters.schemeDays, days, "days");
    const computed = daysAfter(latest(project, "publicTo"), allowed);
    const last = movedByHoliday(policy, computed);
    const yearOfEnd = openYearOfTerm(policy, sent?.from ?? row.asOf, numberFrom(computed) ?? row.asOf);
    if (yearOfEnd !== null) return undecidedYear(yearOfEnd);
    const data = () => ({ published: { interval: published }, due: { day: numberFrom(last) ?? row.asOf }, days });
    const fields = ["schemeSent"] as const;
    if (sent !== null)
      return when(compare(earliest(project, "schemeSent"), ">", last), () => ({
        message: "late",
        data: { ...data(), sent: { interval: sent } },
        fields,
      }));
    if (dateOf(project, "schemeReviewed") !== null || dateOf(project, "estimateApproved") !== null)
      return NOT_APPLICABLE;
    const open = [
      says(project, "schemeSent", ["blank", "none"]),
      compare(earliest(project, "publicTo"), "≤", baseDate(row)),
    ];
    return firstOf<Says<"overdue" | "due">>(
      () => when(all(...open, compare(baseDate(row), ">", last)), () => ({ message: "overdue", data: data(), fields })),
      () => when(all(...open, compare(baseDate(row), "≤", last)), () => ({ message: "due", data: data(), fields })),
    );
  },
});
