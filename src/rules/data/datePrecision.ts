import { noted } from "./cells";
import { defineRule } from "../define";
import { texts } from "./datePrecision.texts";

/** A date of month or year precision: only what holds for every day of it is found. */
export const datePrecision = defineRule({
  id: "DATA-DATE-PRECISION",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  oncePerSheet: true,
  limits: [],
  messages: { read: "info" },
  texts,
  judge: (row) => noted(row, "datePrecision", "read"),
});
