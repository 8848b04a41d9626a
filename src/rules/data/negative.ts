import { FIELDS } from "../../fields";
import { cellsOf } from "./cells";
import { fail, type RowRule } from "../types";

/** A negative amount where only adjustments and supplements may be negative. */
export const negativeAmount: RowRule = {
  id: "DATA-NEG", kind: "data", cite: null, scope: "row", reach: "all", needs: [],
  judge: (row) => fail(...cellsOf(row)
    .flatMap(({ field, reading }) => (FIELDS[field].kind === "money" && reading.state === "value" && reading.value.type === "money" && reading.value.fen < 0n
      ? [{ severity: "error" as const, message: "negative", data: { field: { term: `field.${field}` }, amount: { fen: reading.value.fen } }, fields: [field] }]
      : []))),
};
