import { moneyOf, monthsOf } from "../facts";
import { all, compare, EMPTY, input, positive, says, termFees } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
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
      return total === null
        ? fail({
            message: "noTerm",
            data: { fee: { fen: fee } },
            fields: ["annualFee", "serviceTerm"],
            trace: () =>
              all(
                positive(input(project, "annualFee")),
                says(project, "serviceTerm", ...EMPTY, "absent", "bad", "noMonths"),
              ),
          })
        : NOT_APPLICABLE;
    }
    const sum = (fee * BigInt(months)) / 12n;
    const data = { fee: { fen: fee }, months, sum: { fen: sum }, total: { fen: total ?? sum } };
    if (values.total.field === "annualFee")
      return fail({
        message: "multiplied",
        data,
        fields: ["annualFee", "serviceTerm"],
        trace: () => all(says(project, "total", ...EMPTY, "absent", "bad"), positive(termFees({ project }))),
      });
    return total !== null && total < sum
      ? fail({
          message: "oneYearOnly",
          data,
          fields: ["total", "annualFee"],
          trace: () => compare(input(project, "total"), "<", termFees({ project })),
        })
      : PASS;
  },
});
