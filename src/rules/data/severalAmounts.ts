import { noted } from "./cells";
import { fail, type RowRule } from "../types";

/** Several amounts in one cell: they are added up. */
export const severalAmounts: RowRule = {
  id: "DATA-SEVERAL",
  kind: "data",
  cite: null,
  scope: "row",
  reach: "all",
  needs: [],
  oncePerSheet: true,
  judge: (row) => fail(...noted(row, "severalAmounts", "info", "read")),
};
