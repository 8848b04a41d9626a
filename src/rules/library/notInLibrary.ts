import { answerOf } from "../facts";
import { all, NOT_YES, says } from "../trace";
import { defineRule } from "../define";
import { fail, PASS, undecided } from "../types";
import { texts } from "./notInLibrary.texts";

/** Outside the project library the technical scheme is in principle not reviewed, unless the city requires otherwise (Article 9, last paragraph). */
export const notInLibrary = defineRule({
  id: "A9-NOTINLIB",
  kind: "law",
  cite: { article: 9, paragraph: 2 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["inLibrary"]],
  limits: [],
  messages: { outside: "warning" },
  texts,
  judge: (row) => {
    const answer = answerOf(row.project, "inLibrary");
    if (answer === "yes" || answerOf(row.project, "cityRequires") === "yes") return PASS;
    return answer === "no"
      ? fail({
          message: "outside",
          fields: ["inLibrary"],
          trace: () => all(says(row.project, "inLibrary", "no"), says(row.project, "cityRequires", ...NOT_YES)),
        })
      : undecided("inLibrary");
  },
});
