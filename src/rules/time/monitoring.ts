import { civilOf } from "../../exact";
import { dateOf, isBlank } from "../facts";
import { all, baseDate, compare, dayOfYear, earliest, latest, operationIn, says, numberFrom } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
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
    const { project } = row;
    const signed = dateOf(project, "signed");
    const monitored = dateOf(project, "monitored");
    if (signed === null || (monitored === null && !isBlank(project, "monitored"))) return NOT_APPLICABLE;
    const year = operationIn("year", "yearOf", "trace.yearOf", latest(project, "signed"));
    const last = dayOfYear(year, 12, 31);
    const data = () => ({ due: { day: numberFrom(last) ?? signed.to }, year: numberFrom(year) ?? 0 });
    if (monitored === null) {
      const missing = all(says(project, "monitored", ["blank", "none"]), compare(baseDate(row), ">", last));
      const outcome = when(missing, () => ({ message: "missing", data: data(), fields: ["monitored"] }));
      return outcome.kind === "pass" ? undecided("monitored") : outcome;
    }
    // A report of a later year in which the project was still being carried out can be on time.
    const end = dateOf(project, "accepted") ?? dateOf(project, "finishPlanned");
    if (end !== null && civilOf(end.to).year >= civilOf(monitored.from).year) return NOT_APPLICABLE;
    return when(compare(earliest(project, "monitored"), ">", last), () => ({
      message: "late",
      data: { ...data(), monitored: { interval: monitored } },
      fields: ["monitored"],
    }));
  },
});
