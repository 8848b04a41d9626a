import { moneyOf } from "../facts";
import { all, inForce, notOverHalf } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./leadUndetermined.texts";

/** Neither part of a mixed project is more than half: the text names no body for it (Article 8 paragraph 2, reading 3.7). */
export const leadUndetermined = defineRule({
  id: "A8-UNDETERMINED",
  kind: "law",
  cite: { article: 8, paragraph: 2 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["engineeringPart"], ["itPart"]],
  readings: ["A8-exact-half"],
  limits: ["amount"],
  messages: { halves: "warning" },
  texts,
  judge: (row) => {
    const { lead } = row.values.mixed;
    if (lead === null || lead === "UNKNOWN") return NOT_APPLICABLE;
    if (lead !== "unnamed") return PASS;
    const [engineering, it] = [moneyOf(row.project, "engineeringPart") ?? 0n, moneyOf(row.project, "itPart") ?? 0n];
    return fail({
      message: "halves",
      data: { engineering: { fen: engineering }, it: { fen: it } },
      fields: ["engineeringPart", "itPart"],
      trace: () => all(inForce(row, "A8-exact-half"), notOverHalf(row, "engineeringPart"), notOverHalf(row, "itPart")),
    });
  },
});
