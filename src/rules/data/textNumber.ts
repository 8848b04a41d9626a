import { noted } from "./cells";
import { defineRule } from "../define";
import { texts } from "./textNumber.texts";

/** A number kept as text: it is read, but a SUM in the sheet leaves it out. */
export const textNumber = defineRule({
  id: "DATA-TEXTNUM",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  oncePerSheet: true,
  limits: [],
  messages: { read: "info" },
  texts,
  judge: (row) => noted(row, "textNumber", "read"),
});
