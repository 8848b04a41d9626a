import { FIELDS } from "../../fields";
import { cellsOf } from "./cells";
import { compare, constant, input } from "../trace";
import { defineRule, type Says } from "../define";
import { fail } from "../types";
import { texts } from "./negative.texts";

/** A negative amount where only adjustments and supplements may be negative. */
export const negativeAmount = defineRule({
  id: "DATA-NEG",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: ["amount"],
  messages: { negative: "error" },
  texts,
  judge: (row) => {
    const { project } = row;
    const breaches: Says<"negative">[] = [];
    for (const { field, reading } of cellsOf(row)) {
      if (
        reading.state !== "value" ||
        reading.value.type !== "money" ||
        reading.value.fen >= 0n ||
        FIELDS[field].kind !== "money"
      )
        continue;
      breaches.push({
        message: "negative",
        data: { field: { term: `field.${field}` }, amount: { fen: reading.value.fen } },
        fields: [field],
        trace: () => compare(input(project, field), "<", constant("trace.zero", 0, "fen")),
      });
    }
    return fail(...breaches);
  },
});
