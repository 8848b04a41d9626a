import { addMonths, isAfter } from "../../exact";
import { valueOn } from "../../regulation/period";
import { dateOf, isBlank } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Self-evaluation 12 to 24 months after the project is put into use, both days included (Article 52, reading 3.32). */
export const evaluation: RowRule = {
  id: "A52-EVAL", kind: "law", cite: { article: 52 }, scope: "row", reach: "inScope", needs: [["operating"], ["evaluated"]],
  judge: (row) => {
    const operating = dateOf(row.project, "operating");
    if (operating === null || isBeforeMeasures(row, "operating")) return NOT_APPLICABLE;
    const { earliest, latest } = valueOn(row.policy.parameters.evaluationMonths, row.policy.effective);
    const window = { from: { day: addMonths(operating.to, earliest) }, to: { day: addMonths(operating.to, latest) } };
    const evaluated = dateOf(row.project, "evaluated");
    const fields = ["evaluated"] as const;
    if (evaluated !== null) {
      const data = { ...window, evaluated: { interval: evaluated } };
      if (isAfter(evaluated, operating, (day) => addMonths(day, latest)) === "always") return fail({ severity: "warning", message: "late", data, fields });
      return evaluated.to < addMonths(operating.from, earliest) ? fail({ severity: "info", message: "early", data, fields }) : PASS;
    }
    if (!isBlank(row.project, "evaluated") || row.asOf < window.from.day) return NOT_APPLICABLE;
    const over = row.asOf > window.to.day;
    return fail({ severity: over ? "warning" : "info", message: over ? "overdue" : "due", data: window, fields });
  },
};
