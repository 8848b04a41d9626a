import { moneyOf, monthsOf } from "../support/access";
import { positive, termFees } from "../support/explain";
import { all, compare, EMPTY, input, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** A service bought for several years counts with the fees of its whole term (Articles 2 and 10, reading 3.2). */
export const serviceTerm: RowRule = {
  id: "A2-TERM",
  kind: "law",
  cite: { article: 2, paragraph: 1 },
  scope: "row",
  reach: "all",
  needs: [["annualFee"]],
  readings: ["A2-multi-year-fee"],
  judge: ({ project, values, reading }) => {
    const fee = moneyOf(project, "annualFee");
    if (fee === null || fee <= 0n || reading("A2-multi-year-fee") === "annual") return NOT_APPLICABLE;
    const total = moneyOf(project, "total");
    const months = monthsOf(project, "serviceTerm");
    if (months === null) {
      return total === null
        ? fail({
            severity: "warning",
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
        severity: "info",
        message: "multiplied",
        data,
        fields: ["annualFee", "serviceTerm"],
        trace: () => all(says(project, "total", ...EMPTY, "absent", "bad"), positive(termFees({ project }))),
      });
    return total !== null && total < sum
      ? fail({
          severity: "warning",
          message: "oneYearOnly",
          data,
          fields: ["total", "annualFee"],
          trace: () => compare(input(project, "total"), "<", termFees({ project })),
        })
      : PASS;
  },
};
