import { says } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
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
    whenTold(says(project, "total", ["blank", "none"]), () => {
      const field = values.total.total === null ? null : values.total.field;
      const data = { field: { term: `field.${values.total.field ?? "total"}` as const } };
      return [
        ...(field === null
          ? []
          : [
              {
                because: says(project, field, "read"),
                message: "otherUsed" as const,
                data,
                fields: ["total"] as const,
              },
            ]),
        { message: "noTotal" as const, data, fields: ["total"] as const },
      ];
    }),
});
