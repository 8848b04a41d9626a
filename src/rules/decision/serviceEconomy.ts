import { ratioToPercent } from "../../exact";
import { parameterOf } from "../acts/parameters";
import { isBlank, isServicePurchase, isUnreadable, moneyOf } from "../facts";
import { all, compare, input, says, shareOf, amountFrom, ZERO } from "../trace";
import { defineRule, type Says } from "../define";
import { when, firstOf } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
import { texts } from "./serviceEconomy.texts";

const FIELDS = ["serviceFeeTotal", "selfBuildTotal"] as const;

/** Buying must cost clearly less than building and running over the system's life (Article 12 item 2). "Clearly" has no number: the share is configurable and only warns. */
export const serviceEconomy = defineRule({
  id: "A12-ECON",
  kind: "law",
  cite: { article: 12, item: 2 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["mode"], ["serviceFeeTotal"], ["selfBuildTotal"]],
  parameters: ["clearlyCheaper"],
  limits: ["amount"],
  messages: { notCheaper: "error", notClearly: "warning", missing: "warning" },
  texts,
  judge: (row) => {
    const { project, policy } = row;
    if (!isServicePurchase(project)) return NOT_APPLICABLE;
    if (FIELDS.some((field) => isUnreadable(project, field))) return undecided(...FIELDS);
    const bought = says(project, "mode", "purchaseService");
    const [fee, own] = [input(project, "serviceFeeTotal"), input(project, "selfBuildTotal")];
    const empty = FIELDS.filter((field) => (moneyOf(project, field) ?? 0n) <= 0n);
    if (empty.length > 0) {
      const missing = empty.map((field) =>
        isBlank(project, field) ? says(project, field, ["blank", "none"]) : compare(input(project, field), "≤", ZERO),
      );
      return when(all(bought, ...missing), () => ({ message: "missing", fields: empty }));
    }
    const share = parameterOf(row, "clearlyCheaper");
    const tell = <const M extends string>(message: M) => ({
      message,
      data: { fee: { fen: amountFrom(fee) ?? 0n }, own: { fen: amountFrom(own) ?? 0n }, share: ratioToPercent(share) },
      fields: FIELDS,
    });
    const clearly = shareOf("trace.clearlyCheaper", own, "trace.clearlyShare", policy.parameters.clearlyCheaper);
    return firstOf<Says<"notCheaper" | "notClearly">>(
      () => when(all(bought, compare(fee, "≥", own)), () => tell("notCheaper")),
      () => when(all(bought, compare(fee, ">", clearly)), () => tell("notClearly")),
    );
  },
});
