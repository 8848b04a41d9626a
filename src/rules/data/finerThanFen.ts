import { noted } from "./cells";
import { defineRule } from "../define";
import { texts } from "./finerThanFen.texts";

/** An amount with digits below one 分: rounded to the 分. */
export const finerThanFen = defineRule({
  id: "DATA-PRECISION",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  oncePerSheet: true,
  limits: [],
  messages: { read: "info" },
  texts,
  judge: (row) => noted(row, "finerThanFen", "read"),
});
