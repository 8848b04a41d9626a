import { FIELD_KEYS, FIELDS, type FieldKey } from "../../fields";
import type { Project } from "../../plan/types";
import { ZERO, compare, input } from "../trace";
import { defineRule, type OutcomeOf } from "../define";
import { joined, when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./negative.texts";
import { moneyOf, oncePerLayout } from "../facts";

const messages = { negative: "error" } as const;

/** A negative amount where only adjustments and supplements may be negative. */
export const negativeAmount = defineRule({
  id: "DATA-NEG",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: ["amount"],
  messages,
  texts,
  judge: ({ project }) => {
    let found: OutcomeOf<typeof messages> = NOT_APPLICABLE;
    for (const field of neverNegative(project))
      found = joined(found, when(compare(input(project, field), "<", ZERO), saidOf, project, field));
    return found;
  },
});

const saidOf = (project: Project, field: FieldKey) => ({
  message: "negative" as const,
  data: { field: { term: `field.${field}` as const }, amount: { fen: moneyOf(project, field) ?? 0n } },
  fields: [field],
});

const neverNegative = oncePerLayout((has) =>
  FIELD_KEYS.filter((field) => has(field) && FIELDS[field].kind === "money"),
);
