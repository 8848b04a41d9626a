import { countOf, isLeastOnly, isServicePurchase, saidIn } from "../facts";
import { all, compare, constant, count as suppliersOf, says } from "../trace";
import { defineRule, type Says } from "../define";
import { when, firstOf } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
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
    const { project } = row;
    if (!isServicePurchase(project)) return NOT_APPLICABLE;
    const count = countOf(project, "suppliers");
    const bought = says(project, "mode", "purchaseService");
    const fields = ["suppliers"] as const;
    // 无 may be said of the suppliers or of the survey: either way several of them are not shown.
    const none = when(all(bought, says(project, "suppliers", "none")), () => ({
      message: "none",
      data: { said: saidIn(project, "suppliers") },
      fields,
    }));
    if (none.kind === "fail") return none;
    if (count === null || (isLeastOnly(project, "suppliers") && count < 2)) return undecided("suppliers");
    if (isLeastOnly(project, "suppliers")) return NOT_APPLICABLE;
    const suppliers = suppliersOf(project, "suppliers");
    const several = constant("trace.several", 2, "count");
    return firstOf<Says<"tooFew" | "onlyTwo">>(
      () => when(all(bought, compare(suppliers, "<", several)), () => ({ message: "tooFew", data: { count }, fields })),
      () => when(all(bought, compare(suppliers, "=", several)), () => ({ message: "onlyTwo", fields })),
    );
  },
});
