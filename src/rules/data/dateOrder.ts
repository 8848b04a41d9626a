import type { FieldKey } from "../../fields";
import { dateOf, oncePerLayout } from "../facts";
import { term } from "../naming";
import { after } from "../trace";
import { defineRule, type BreachOf } from "../define";
import { ofEach, when } from "../statement";
import { NOT_APPLICABLE, type Outcome } from "../types";
import { texts } from "./dateOrder.texts";

/** Beginnings and ends of one thing. A planned end may be a mere slip, the others make no sense. */
const PAIRS: readonly { readonly from: FieldKey; readonly to: FieldKey; readonly severity: "error" | "warning" }[] = [
  { from: "publicFrom", to: "publicTo", severity: "error" },
  { from: "schemeSent", to: "schemeReviewed", severity: "error" },
  { from: "budgetSent", to: "budgetReviewed", severity: "error" },
  { from: "trialFrom", to: "trialTo", severity: "error" },
  { from: "signed", to: "finishPlanned", severity: "warning" },
];

const pairsOf = oncePerLayout((has) => PAIRS.filter(({ from, to }) => has(from) && has(to)));

const messages = { reversed: ["error", "warning"] } as const;

/** An end before its beginning on every day the two can be. */
export const dateOrder = defineRule({
  id: "DATA-DATE-ORDER",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: ["day"],
  messages,
  texts,
  judge: ({ project }) =>
    ofEach(pairsOf(project), ({ from, to, severity }): Outcome<BreachOf<typeof messages>> => {
      const [start, end] = [dateOf(project, from), dateOf(project, to)];
      if (start === null || end === null) return NOT_APPLICABLE;
      return when(after(project, from, to), () => ({
        severity,
        message: "reversed",
        data: { from: term(from), fromDate: { interval: start }, to: term(to), toDate: { interval: end } },
        fields: [to, from],
      }));
    }),
});
