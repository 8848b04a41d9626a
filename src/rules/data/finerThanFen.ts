import { noted } from "./cells";
import { fail, type RowRule } from "../types";

/** An amount with digits below one 分: rounded to the 分. */
export const finerThanFen: RowRule = {
  id: "DATA-PRECISION",
  kind: "data",
  cite: null,
  scope: "row",
  reach: "all",
  needs: [],
  oncePerSheet: true,
  judge: (row) => fail(...noted(row, "finerThanFen", "info", "read")),
};
