import { dateOf } from "../facts";
import { after } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./afterAcceptance.texts";

/** A supplement signed after acceptance is no longer one "in the course of performance" (Article 43 paragraph 1). */
export const supplementAfterAcceptance = defineRule({
  id: "A43-AFTER",
  citeStateOwned: { article: 43, paragraph: 3 },
  kind: "law",
  cite: { article: 43, paragraph: 1 },
  reach: "inScope",
  act: "supplement",
  needs: [["suppSigned"], ["accepted"]],
  limits: ["day"],
  messages: { after: "warning" },
  texts,
  judge: (row) => {
    const signed = dateOf(row.project, "suppSigned");
    const accepted = dateOf(row.project, "accepted");
    if (signed === null || accepted === null) return NOT_APPLICABLE;
    return when(after(row.project, "suppSigned", "accepted"), () => ({
      message: "after",
      data: { signed: { interval: signed }, accepted: { interval: accepted } },
      fields: ["suppSigned"],
    }));
  },
});
