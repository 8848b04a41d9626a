import { exceedsRatio, ratioToPercent } from "../../exact";
import { valueOn } from "../../regulation/period";
import { isBlank, isUnreadable, moneyOf } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { isServicePurchase } from "../support/kinds";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule } from "../types";

const FIELDS = ["serviceFeeTotal", "selfBuildTotal"] as const;

/** Buying must cost clearly less than building and running over the system's life (Article 12 item 2). "Clearly" has no number: the share is configurable and only warns. */
export const serviceEconomy: RowRule = {
  id: "A12-ECON", kind: "law", cite: { article: 12, item: 2 }, scope: "row", reach: "inScope", needs: [["mode"], ["serviceFeeTotal"], ["selfBuildTotal"]],
  judge: (row) => {
    if (!isServicePurchase(row.project) || isBeforeMeasures(row, "approved")) return NOT_APPLICABLE;
    if (FIELDS.some((field) => isUnreadable(row.project, field))) return undecided(...FIELDS);
    const [fee, own] = FIELDS.map((field) => moneyOf(row.project, field));
    if (fee === null || fee === undefined || own === null || own === undefined || own <= 0n || fee <= 0n) {
      return fail({ severity: "warning", message: "missing", fields: FIELDS.filter((field) => isBlank(row.project, field) || (moneyOf(row.project, field) ?? 0n) <= 0n) });
    }
    const share = valueOn(row.policy.parameters.clearlyCheaper, row.policy.effective);
    const data = { fee: { fen: fee }, own: { fen: own }, share: ratioToPercent(share) };
    if (fee >= own) return fail({ severity: "error", message: "notCheaper", data, fields: FIELDS });
    return exceedsRatio(fee, own, share) ? fail({ severity: "warning", message: "notClearly", data, fields: FIELDS }) : PASS;
  },
};
