import { moneyOf } from "../support/access";
import { compare, input } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** A contract above the control price: not in the text of the Measures, so only to be verified. */
export const contractOverControl: RowRule = {
  id: "PROC-CONTRACT-GT-CONTROL",
  kind: "law",
  cite: null,
  scope: "row",
  reach: "inScope",
  needs: [["contract"], ["control"]],
  judge: ({ project }) => {
    const contract = moneyOf(project, "contract");
    const control = moneyOf(project, "control");
    if (contract === null || control === null || control <= 0n) return NOT_APPLICABLE;
    if (contract <= control) return PASS;
    return fail({
      severity: "warning",
      message: "over",
      data: { contract: { fen: contract }, control: { fen: control }, excess: { fen: contract - control } },
      fields: ["contract", "control"],
      trace: () => compare(input(project, "contract"), ">", input(project, "control")),
    });
  },
};
