import { FIELDS } from "../../fields";
import { cellsOf } from "./cells";
import { compare, constant, input } from "../support/trace";
import { fail, type Breach, type RowRule } from "../types";

/** A negative amount where only adjustments and supplements may be negative. */
export const negativeAmount: RowRule = {
  id: "DATA-NEG",
  kind: "data",
  cite: null,
  scope: "row",
  reach: "all",
  needs: [],
  judge: (row) => {
    const { project } = row;
    const breaches: Breach[] = [];
    for (const { field, reading } of cellsOf(row)) {
      if (
        reading.state !== "value" ||
        reading.value.type !== "money" ||
        reading.value.fen >= 0n ||
        FIELDS[field].kind !== "money"
      )
        continue;
      breaches.push({
        severity: "error",
        message: "negative",
        data: { field: { term: `field.${field}` }, amount: { fen: reading.value.fen } },
        fields: [field],
        trace: () => compare(input(project, field), "<", constant("trace.zero", 0, "fen")),
      });
    }
    return fail(...breaches);
  },
};
