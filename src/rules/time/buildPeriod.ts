import { addMonths, isAfter } from "../../exact";
import { readingOf } from "../../plan/types";
import { valueOn } from "../../regulation/period";
import { dateOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** In principle a project is built within one year of signing, trial run excluded (Article 42, reading 3.17). */
export const buildPeriod: RowRule = {
  id: "A42-1Y", kind: "law", cite: { article: 42 }, scope: "row", reach: "inScope", needs: [["signed", "period"], ["finishPlanned", "period"]],
  judge: (row) => {
    if (isBeforeMeasures(row, "signed")) return NOT_APPLICABLE;
    const months = valueOn(row.policy.parameters.buildMonths, row.policy.effective);
    const limit = (day: number): number => addMonths(day, months);
    const signed = dateOf(row.project, "signed");
    const finish = dateOf(row.project, "finishPlanned");
    if (signed !== null && finish !== null) {
      if (isAfter(finish, signed, limit) !== "always") return PASS;
      return fail({ severity: "warning", message: "dates", data: { signed: { interval: signed }, finish: { interval: finish }, latest: { day: limit(signed.to) } }, fields: ["finishPlanned"] });
    }
    const period = readingOf(row.project, "period");
    if (period.state !== "value" || period.value.type !== "duration") return NOT_APPLICABLE;
    const { span, days } = period.value;
    const tooLong = span !== null
      ? isAfter(span.to, span.from, limit) === "always"
      : period.value.months !== null ? period.value.months > months : days !== null && days.min > 366;
    return tooLong ? fail({ severity: "warning", message: "period", fields: ["period"] }) : PASS;
  },
};
