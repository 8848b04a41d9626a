import { answerOf } from "../facts";
import { all, NOT_YES, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { undecided, NOT_APPLICABLE } from "../types";
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
  judge: ({ project }) => {
    const answer = answerOf(project, "inLibrary");
    if (answerOf(project, "cityRequires") === "yes") return NOT_APPLICABLE;
    if (answer !== "yes" && answer !== "no") return undecided("inLibrary");
    return when(all(says(project, "inLibrary", "no"), says(project, "cityRequires", NOT_YES)), () => ({
      message: "outside",
      fields: ["inLibrary"],
    }));
  },
});
