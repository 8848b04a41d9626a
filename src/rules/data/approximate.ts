import { noted } from "./cells";
import { defineRule } from "../define";
import { texts } from "./approximate.texts";

/** An amount in words (约, 左右, 不超过, 其中): the figure is used and is to be checked. */
export const approximateAmount = defineRule({
  id: "DATA-APPROX",
  kind: "data",
  cite: null,
  reach: "all",
  act: null,
  needs: [],
  limits: [],
  messages: { read: "warning" },
  texts,
  judge: (row) => noted(row, "approximate", "read"),
});
