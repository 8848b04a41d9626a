import { noted } from "./cells";
import { fail, type RowRule } from "../types";

/** A date of month or year precision: only what holds for every day of it is found. */
export const datePrecision: RowRule = {
  id: "DATA-DATE-PRECISION",
  kind: "data",
  cite: null,
  scope: "row",
  reach: "all",
  needs: [],
  oncePerSheet: true,
  judge: (row) => fail(...noted(row, "datePrecision", "info", "read")),
};
