import { noted } from "./cells";
import { fail, type RowRule } from "../types";

/** An amount in words (约, 左右, 不超过, 其中): the figure is used and is to be checked. */
export const approximateAmount: RowRule = {
  id: "DATA-APPROX",
  kind: "data",
  cite: null,
  scope: "row",
  reach: "all",
  needs: [],
  judge: (row) => fail(...noted(row, "approximate", "warning", "read")),
};
