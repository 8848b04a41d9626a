import { noted } from "./cells";
import { fail, type RowRule } from "../types";

/** A number kept as text: it is read, but a SUM in the sheet leaves it out. */
export const textNumber: RowRule = {
  id: "DATA-TEXTNUM",
  kind: "data",
  cite: null,
  scope: "row",
  reach: "all",
  needs: [],
  oncePerSheet: true,
  judge: (row) => fail(...noted(row, "textNumber", "info", "read")),
};
