import { moneyOf, monthsOf } from "../facts";
import { all, compare, EMPTY, input, positive, says, termFees, amountFrom } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./serviceTerm.texts";

/** A service bought for several years counts with the fees of its whole term (Articles 2 and 10, reading 3.2). */
export const serviceTerm = defineRule({
  id: "A2-TERM",
  kind: "law",
  cite: { article: 2, paragraph: 1 },
  reach: "all",
  act: null,
  needs: [["annualFee"]],
  readings: ["A2-multi-year-fee"],
  limits: ["amount"],
  messages: { multiplied: "info", oneYearOnly: "warning", noTerm: "warning" },
  texts,
  judge: ({ project, values, reading }) => {
    const fee = moneyOf(project, "annualFee");
    if (fee === null || fee <= 0n || reading("A2-multi-year-fee") === "annual") return NOT_APPLICABLE;
    const total = moneyOf(project, "total");
    const months = monthsOf(project, "serviceTerm");
    if (months === null) {
      if (total !== null) return NOT_APPLICABLE;
      const noTerm = all(
        positive(input(project, "annualFee")),
        says(project, "serviceTerm", [...EMPTY, "absent", "bad", "noMonths"]),
      );
      return when(noTerm, () => ({
        message: "noTerm",
        data: { fee: { fen: fee } },
        fields: ["annualFee", "serviceTerm"],
      }));
    }
    const fees = termFees({ project });
    const data = () => {
      const sum = amountFrom(fees) ?? 0n;
      return { fee: { fen: fee }, months, sum: { fen: sum }, total: { fen: total ?? sum } };
    };
    if (values.total.field === "annualFee")
      return when(all(says(project, "total", [...EMPTY, "absent"]), positive(fees)), () => ({
        message: "multiplied",
        data: data(),
        fields: ["annualFee", "serviceTerm"],
      }));
    return when(compare(input(project, "total"), "<", fees), () => ({
      message: "oneYearOnly",
      data: data(),
      fields: ["total", "annualFee"],
    }));
  },
});
