import { exceedsRatio, ratioToPercent } from "../../exact";
import { parameterOf } from "../acts/parameters";
import { isBlank, isServicePurchase, isUnreadable, moneyOf } from "../facts";
import { all, compare, constant, EMPTY, input, operation, says, share as shareOf } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type Trace } from "../types";
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
    if (!isServicePurchase(row.project)) return NOT_APPLICABLE;
    const bought = (): Trace => says(row.project, "mode", "purchaseService");
    if (FIELDS.some((field) => isUnreadable(row.project, field))) return undecided(...FIELDS);
    const [fee, own] = FIELDS.map((field) => moneyOf(row.project, field));
    if (fee === null || fee === undefined || own === null || own === undefined || own <= 0n || fee <= 0n) {
      const empty = FIELDS.filter((field) => isBlank(row.project, field) || (moneyOf(row.project, field) ?? 0n) <= 0n);
      return fail({
        message: "missing",
        fields: empty,
        trace: () =>
          all(
            bought(),
            ...empty.map((field) =>
              isBlank(row.project, field)
                ? says(row.project, field, ...EMPTY)
                : compare(input(row.project, field), "≤", constant("trace.zero", 0, "fen")),
            ),
          ),
      });
    }
    const share = parameterOf(row, "clearlyCheaper");
    const data = { fee: { fen: fee }, own: { fen: own }, share: ratioToPercent(share) };
    if (fee >= own)
      return fail({
        message: "notCheaper",
        data,
        fields: FIELDS,
        trace: () =>
          all(bought(), compare(input(row.project, "serviceFeeTotal"), "≥", input(row.project, "selfBuildTotal"))),
      });
    const trace = (): Trace =>
      all(
        bought(),
        compare(
          input(row.project, "serviceFeeTotal"),
          ">",
          operation(
            "×",
            "trace.clearlyCheaper",
            input(row.project, "selfBuildTotal"),
            shareOf("trace.clearlyShare", row.policy.parameters.clearlyCheaper),
          ),
        ),
      );
    return exceedsRatio(fee, own, share) ? fail({ message: "notClearly", data, fields: FIELDS, trace }) : PASS;
  },
});
