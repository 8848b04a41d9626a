import { countOf, evidenceOf, isLeastOnly, isServicePurchase, saidIn } from "../facts";
import { all, compare, constant, count as suppliersOf, EMPTY, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type Trace } from "../types";
import { texts } from "./serviceSuppliers.texts";

/** Several possible suppliers (Article 12 item 3): two by the letter; three are the usual minimum of a competition. */
export const serviceSuppliers = defineRule({
  id: "A12-SUPPLIERS",
  kind: "law",
  cite: { article: 12, item: 3 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["mode"], ["suppliers"]],
  limits: ["count"],
  messages: { tooFew: "error", none: "warning", onlyTwo: "info" },
  texts,
  judge: (row) => {
    if (!isServicePurchase(row.project)) return NOT_APPLICABLE;
    const count = countOf(row.project, "suppliers");
    // 无 may be said of the suppliers or of the survey: either way several of them are not shown.
    if (evidenceOf(row.project, "suppliers") === "none")
      return fail({
        message: "none",
        data: { said: saidIn(row.project, "suppliers") },
        fields: ["suppliers"],
        trace: () => all(says(row.project, "mode", "purchaseService"), says(row.project, "suppliers", ...EMPTY)),
      });
    if (count === null) return undecided("suppliers");
    if (isLeastOnly(row.project, "suppliers")) return count < 2 ? undecided("suppliers") : PASS;
    const trace = (operator: "<" | "=") => (): Trace =>
      all(
        says(row.project, "mode", "purchaseService"),
        compare(suppliersOf(row.project, "suppliers"), operator, constant("trace.several", 2, "count")),
      );
    if (count < 2) return fail({ message: "tooFew", data: { count }, fields: ["suppliers"], trace: trace("<") });
    return count === 2 ? fail({ message: "onlyTwo", fields: ["suppliers"], trace: trace("=") }) : PASS;
  },
});
