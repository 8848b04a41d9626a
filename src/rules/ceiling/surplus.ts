import { dateOf, moneyOf } from "../facts";
import type { Fen } from "../../exact";
import { compare, input } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./surplus.texts";

/** What was released, by the columns that say so, the plainest first. */
const RELEASED = ["cumPaid", "cumPaidPrior", "paid"] as const;

/** What is left of the released funds after settlement goes back (Article 31 paragraph 2). */
export const surplus = defineRule({
  id: "A31-SURPLUS",
  kind: "law",
  cite: { article: 31, paragraph: 2 },
  reach: "inScope",
  act: "present",
  needs: [["cumPaid", "cumPaidPrior", "paid"], ["settlement"], ["accepted"]],
  limits: ["amount"],
  messages: { left: "info" },
  texts,
  judge: ({ project, asOf }) => {
    const released = RELEASED.reduce<Fen | null>((found, field) => found ?? moneyOf(project, field), null);
    const settlement = moneyOf(project, "settlement");
    if (
      released === null ||
      settlement === null ||
      settlement <= 0n ||
      (dateOf(project, "accepted")?.from ?? Infinity) > asOf
    )
      return NOT_APPLICABLE;
    if (released <= settlement) return PASS;
    return fail({
      message: "left",
      data: { released: { fen: released }, settlement: { fen: settlement }, surplus: { fen: released - settlement } },
      fields: ["cumPaid", "settlement"],
      trace: () =>
        compare(
          input(project, RELEASED.find((field) => moneyOf(project, field) !== null) ?? "cumPaid"),
          ">",
          input(project, "settlement"),
        ),
    });
  },
});
