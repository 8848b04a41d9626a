import { moneyOf } from "../facts";
import { compare, input } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./contractOverControl.texts";

/** A contract above the control price: not in the text of the Measures, so only to be verified. */
export const contractOverControl = defineRule({
  id: "PROC-CONTRACT-GT-CONTROL",
  kind: "law",
  cite: null,
  reach: "inScope",
  act: "contract",
  needs: [["contract"], ["control"]],
  limits: ["amount"],
  messages: { over: "warning" },
  texts,
  judge: ({ project }) => {
    const contract = moneyOf(project, "contract");
    const control = moneyOf(project, "control");
    if (contract === null || control === null || control <= 0n) return NOT_APPLICABLE;
    return when(compare(input(project, "contract"), ">", input(project, "control")), () => ({
      message: "over",
      data: { contract: { fen: contract }, control: { fen: control }, excess: { fen: contract - control } },
      fields: ["contract", "control"],
    }));
  },
});
