import { countOf, isLeastOnly } from "../support/access";
import { isBeforeMeasures } from "../support/acts";
import { isServicePurchase } from "../support/kinds";
import { all, compare, constant, count as suppliersOf, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowRule, type Trace } from "../types";

/** Several possible suppliers (Article 12 item 3): two by the letter; three are the usual minimum of a competition. */
export const serviceSuppliers: RowRule = {
  id: "A12-SUPPLIERS",
  kind: "law",
  cite: { article: 12, item: 3 },
  scope: "row",
  reach: "inScope",
  needs: [["mode"], ["suppliers"]],
  judge: (row) => {
    if (!isServicePurchase(row.project) || isBeforeMeasures(row, "approved")) return NOT_APPLICABLE;
    const count = countOf(row.project, "suppliers");
    if (count === null) return undecided("suppliers");
    if (isLeastOnly(row.project, "suppliers")) return count < 2 ? undecided("suppliers") : PASS;
    const trace = (operator: "<" | "=") => (): Trace =>
      all(
        says(row.project, "mode", "purchaseService"),
        compare(suppliersOf(row.project, "suppliers"), operator, constant("trace.several", 2, "count")),
      );
    if (count < 2)
      return fail({ severity: "error", message: "tooFew", data: { count }, fields: ["suppliers"], trace: trace("<") });
    return count === 2
      ? fail({ severity: "info", message: "onlyTwo", fields: ["suppliers"], trace: trace("=") })
      : PASS;
  },
};
