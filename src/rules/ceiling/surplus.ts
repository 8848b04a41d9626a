import { moneyOf } from "../facts";
import { compare, input, earliest, baseDate, all } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
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
  limits: ["amount", "day"],
  messages: { left: "info" },
  texts,
  judge: (row) => {
    const { project } = row;
    const field = RELEASED.find((each) => moneyOf(project, each) !== null);
    const settlement = moneyOf(project, "settlement");
    if (field === undefined || settlement === null || settlement <= 0n) return NOT_APPLICABLE;
    const left = all(
      compare(input(project, field), ">", input(project, "settlement")),
      compare(earliest(project, "accepted"), "≤", baseDate(row)),
    );
    return when(left, () => {
      const released = moneyOf(project, field) ?? 0n;
      return {
        message: "left",
        data: { released: { fen: released }, settlement: { fen: settlement }, surplus: { fen: released - settlement } },
        fields: [field, "settlement"],
      };
    });
  },
});
