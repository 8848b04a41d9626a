import { noted } from "./cells";
import { fail, type RowRule } from "../types";

/** A cell whose own unit beat its column's, or a figure so large in a 万元 column that it may be 元. Nothing is rescaled silently. */
export const doubtfulUnit: RowRule = {
  id: "DATA-UNIT", kind: "data", cite: null, scope: "row", reach: "all", needs: [],
  judge: (row) => fail(...noted(row, "suspiciousMagnitude", "warning", "magnitude"), ...noted(row, "unitInCell", "info", "cellUnit")),
};
