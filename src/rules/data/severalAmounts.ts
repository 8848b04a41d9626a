import { noted } from "./cells";
import { defineRule } from "../define";
import { texts } from "./severalAmounts.texts";

/** Several amounts in one cell: they are added up. */
export const severalAmounts = defineRule({
  id: "DATA-SEVERAL",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  oncePerSheet: true,
  limits: [],
  messages: { read: "info" },
  texts,
  judge: (row) => noted(row, "severalAmounts", "read"),
});
