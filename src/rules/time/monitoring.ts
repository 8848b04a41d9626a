import { civilOf, dayOf } from "../../exact";
import { dateOf, isBlank } from "../facts";
import { all, baseDate, compare, dayOfYear, earliest, EMPTY, latest, operationIn, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type Trace } from "../types";
import { texts } from "./monitoring.texts";

/** While a project is carried out, its performance report is due before the end of each year (Article 51). */
export const monitoring = defineRule({
  id: "A51-MONITOR",
  kind: "law",
  cite: { article: 51, paragraph: 1 },
  reach: "inScope",
  act: "contract",
  needs: [["monitored"], ["signed"]],
  limits: ["day"],
  messages: { late: "warning", missing: "warning" },
  texts,
  judge: (row) => {
    const signed = dateOf(row.project, "signed");
    if (signed === null) return NOT_APPLICABLE;
    const year = civilOf(signed.to).year;
    const due = dayOf(year, 12, 31);
    if (due === null) return NOT_APPLICABLE;
    const monitored = dateOf(row.project, "monitored");
    const data = { due: { day: due }, year };
    const lastDay = (): Trace =>
      dayOfYear(operationIn("year", "yearOf", "trace.yearOf", latest(row.project, "signed")), 12, 31);
    if (monitored === null) {
      if (!isBlank(row.project, "monitored")) return NOT_APPLICABLE;
      return row.asOf > due
        ? fail({
            message: "missing",
            data,
            fields: ["monitored"],
            trace: () => all(says(row.project, "monitored", ...EMPTY), compare(baseDate(row), ">", lastDay())),
          })
        : undecided("monitored");
    }
    if (monitored.from <= due) return PASS;
    // A report of a later year in which the project was still being carried out can be on time.
    const end = dateOf(row.project, "accepted") ?? dateOf(row.project, "finishPlanned");
    if (end !== null && civilOf(end.to).year >= civilOf(monitored.from).year) return PASS;
    return fail({
      message: "late",
      data: { ...data, monitored: { interval: monitored } },
      fields: ["monitored"],
      trace: () => compare(earliest(row.project, "monitored"), ">", lastDay()),
    });
  },
});
