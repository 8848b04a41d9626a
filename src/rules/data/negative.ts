import { FIELDS } from "../../fields";
import { judgedOf } from "./cells";
import { ZERO, compare, input } from "../trace";
import { defineRule } from "../define";
import { ofEach, when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./negative.texts";
import { moneyOf } from "../facts";

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
  judge: (row) =>
    ofEach(judgedOf(row.project), (field) =>
      FIELDS[field].kind === "money"
        ? when(compare(input(row.project, field), "<", ZERO), () => ({
            message: "negative" as const,
            data: { field: { term: `field.${field}` as const }, amount: { fen: moneyOf(row.project, field) ?? 0n } },
            fields: [field],
          }))
        : NOT_APPLICABLE,
    ),
});
