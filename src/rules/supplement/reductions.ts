import { amountsOf } from "../facts";
import { areSupplementsKnown, hasSupplements } from "../values";
import { positive, supplementReduced, amountFrom } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./reductions.texts";

const FIELDS = ["supp", "suppPrior"] as const;

/** Reductions give no room back: Article 43 speaks of what is added (reading 3.20). */
export const supplementReductions = defineRule({
  id: "A43-NEG",
  citeStateOwned: { article: 43, paragraph: 3 },
  kind: "law",
  cite: { article: 43, paragraph: 1 },
  reach: "inScope",
  act: "supplement",
  needs: [["supp", "suppPrior"]],
  limits: [],
  messages: { notSetOff: "info" },
  texts,
  judge: (row) => {
    if (!areSupplementsKnown(row.project) || !hasSupplements(row.project)) return NOT_APPLICABLE;
    const reduced = supplementReduced(row);
    return when(positive(reduced), () => ({
      message: "notSetOff",
      data: { reduced: { fen: amountFrom(reduced) ?? 0n } },
      fields: FIELDS.filter((field) => amountsOf(row.project, field).some(({ fen }) => fen < 0n)),
    }));
  },
});
