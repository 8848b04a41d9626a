import { positive, says, totalOf } from "../trace";
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
  judge: (row) =>
    whenTold(says(row.project, "total", ["blank", "none"]), () => {
      const { field } = row.values.total;
      const told = { data: { field: { term: `field.${field ?? "total"}` as const } }, fields: ["total"] as const };
      return [
        { because: positive(totalOf(row)), message: "otherUsed", ...told },
        { message: "noTotal", ...told },
      ];
    }),
});
