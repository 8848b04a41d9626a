import { answerOf } from "../facts";
import { all, input, NOT_YES, positive, says, holds } from "../trace";
import { defineRule } from "../define";
import { whenTold } from "../statement";
import { NOT_APPLICABLE, undecided } from "../types";
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
  judge: ({ project }) => {
    const both = [positive(input(project, "engineeringPart")), positive(input(project, "itPart"))];
    const answer = answerOf(project, "inseparable");
    // A text that is neither yes nor no may well be the reason; whether it is one, a person decides.
    if (answer === "bad") return both.every(holds) ? undecided("inseparable") : NOT_APPLICABLE;
    return whenTold(all(...both, says(project, "inseparable", NOT_YES)), () => [
      { because: says(project, "inseparable", "no"), message: "separable", fields: ["inseparable"] },
      { message: "missing", fields: ["inseparable"] },
    ]);
  },
});
