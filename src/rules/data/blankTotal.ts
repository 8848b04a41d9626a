import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./blankTotal.texts";

/** A total that is not filled in (or 待定, "/"): no tier can be computed from it, and it is not zero. */
export const blankTotal = defineRule({
  id: "DATA-BLANK",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [["total"]],
  limits: [],
  messages: { noTotal: "warning", otherUsed: "warning" },
  texts,
  judge: ({ project, values }) =>
    when(says(project, "total", "blank", "none"), () => ({
      message: values.total.total === null ? "noTotal" : "otherUsed",
      data: { field: { term: `field.${values.total.field ?? "total"}` } },
      fields: ["total"],
    })),
});
