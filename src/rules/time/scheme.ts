import { parameterOf } from "../acts/parameters";
import { againstTerm, dateOf, isBlank } from "../facts";
import {
  EMPTY,
  all,
  baseDate,
  compare,
  daysAfter,
  earliest,
  fixedNumber,
  latest,
  movedByHoliday,
  says,
} from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecidedYear, type Trace } from "../types";
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
    const published = dateOf(row.project, "publicTo");
    if (published === null) return NOT_APPLICABLE;
    const days = parameterOf(row, "schemeDays");
    const computed = published.to + days;
    const last = (): Trace =>
      movedByHoliday(
        row.policy,
        daysAfter(
          latest(row.project, "publicTo"),
          fixedNumber("trace.schemeDays", row.policy.parameters.schemeDays, days, "days"),
        ),
        computed,
      );
    const sent = dateOf(row.project, "schemeSent");
    const outcome = againstTerm(row.policy, sent?.from ?? row.asOf, computed);
    if (outcome.kind === "unknownYear")
      return sent !== null || isBlank(row.project, "schemeSent") ? undecidedYear(outcome.year) : NOT_APPLICABLE;
    const { due } = outcome;
    const data = { published: { interval: published }, due: { day: due }, days };
    if (sent !== null) {
      if (outcome.kind === "within") return PASS;
      return fail({
        message: "late",
        data: { ...data, sent: { interval: sent } },
        fields: ["schemeSent"],
        trace: () => compare(earliest(row.project, "schemeSent"), ">", last()),
      });
    }
    const reviewed = dateOf(row.project, "schemeReviewed") !== null || dateOf(row.project, "estimateApproved") !== null;
    if (!isBlank(row.project, "schemeSent") || reviewed || published.from > row.asOf) return NOT_APPLICABLE;
    return fail({
      message: row.asOf > due ? "overdue" : "due",
      data,
      fields: ["schemeSent"],
      trace: () =>
        all(says(row.project, "schemeSent", ...EMPTY), compare(baseDate(row), row.asOf > due ? ">" : "≤", last())),
    });
  },
});
