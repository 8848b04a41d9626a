import type { FieldKey } from "../../fields";
import { isAfter } from "../../exact";
import { dateOf } from "../facts";
import { term } from "../naming";
import { after } from "../trace";
import { defineRule } from "../define";
import { fail } from "../types";
import { texts } from "./dateOrder.texts";

/** Beginnings and ends of one thing. A planned end may be a mere slip, the others make no sense. */
const PAIRS: readonly { readonly from: FieldKey; readonly to: FieldKey; readonly severity: "error" | "warning" }[] = [
  { from: "publicFrom", to: "publicTo", severity: "error" },
  { from: "schemeSent", to: "schemeReviewed", severity: "error" },
  { from: "budgetSent", to: "budgetReviewed", severity: "error" },
  { from: "trialFrom", to: "trialTo", severity: "error" },
  { from: "signed", to: "finishPlanned", severity: "warning" },
];

/** An end before its beginning on every day the two can be. */
export const dateOrder = defineRule({
  id: "DATA-DATE-ORDER",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: ["day"],
  messages: { reversed: ["error", "warning"] },
  texts,
  judge: ({ project }) =>
    fail(
      ...PAIRS.flatMap(({ from, to, severity }) => {
        const [start, end] = [dateOf(project, from), dateOf(project, to)];
        if (start === null || end === null || isAfter(start, end, (day) => day) !== "always") return [];
        return [
          {
            severity,
            message: "reversed" as const,
            data: { from: term(from), fromDate: { interval: start }, to: term(to), toDate: { interval: end } },
            fields: [to, from],
            trace: () => after(project, from, to),
          },
        ];
      }),
    ),
});
