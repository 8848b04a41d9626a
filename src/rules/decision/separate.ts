import { answerOf, moneyOf } from "../facts";
import { all, input, NOT_YES, positive, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided } from "../types";
import { texts } from "./separate.texts";

/** IT inside an engineering project is approved apart unless that is impossible for a special reason (Article 8 paragraph 1). */
export const separate = defineRule({
  id: "A8-SEPARATE",
  kind: "law",
  cite: { article: 8, paragraph: 1 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["engineeringPart"], ["itPart"], ["inseparable"]],
  limits: [],
  messages: { missing: "warning", separable: "warning" },
  texts,
  judge: (row) => {
    const parts = [moneyOf(row.project, "engineeringPart"), moneyOf(row.project, "itPart")];
    if (parts.some((part) => part === null || part <= 0n)) return NOT_APPLICABLE;
    const answer = answerOf(row.project, "inseparable");
    if (answer === "yes") return PASS;
    // A text that is neither yes nor no may well be the reason; whether it is one, a person decides.
    if (answer === "bad") return undecided("inseparable");
    return fail({
      message: answer === "no" ? "separable" : "missing",
      fields: ["inseparable"],
      trace: () =>
        all(
          positive(input(row.project, "engineeringPart")),
          positive(input(row.project, "itPart")),
          says(row.project, "inseparable", ...NOT_YES),
        ),
    });
  },
});
