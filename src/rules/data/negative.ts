import { FIELD_KEYS, FIELDS } from "../../fields";
import { ZERO, compare, input } from "../trace";
import { defineRule } from "../define";
import { ofEach, when } from "../statement";
import { texts } from "./negative.texts";
import { moneyOf, oncePerLayout } from "../facts";

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
  judge: ({ project }) =>
    ofEach(neverNegative(project), (field) =>
      when(compare(input(project, field), "<", ZERO), () => ({
        message: "negative" as const,
        data: { field: { term: `field.${field}` as const }, amount: { fen: moneyOf(project, field) ?? 0n } },
        fields: [field],
      })),
    ),
});

const neverNegative = oncePerLayout((has) =>
  FIELD_KEYS.filter((field) => has(field) && FIELDS[field].kind === "money"),
);
