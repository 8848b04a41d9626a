import { answerOf, isUpgrade, optionOf } from "../facts";
import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { undecided } from "../types";
import { texts } from "./notOnCloud.texts";

/** Unclassified projects run on the government cloud: new ones deployed to it, upgrades moved to it (Article 20 item 3; Article 18). */
export const notOnCloud = defineRule({
  id: "A20-3",
  kind: "law",
  cite: { article: 20, paragraph: 2, item: 3 },
  alsoFor: [18],
  reach: "inScope",
  act: "projectApproval",
  needs: [["onCloud"]],
  limits: [],
  messages: { notOnCloud: "warning" },
  texts,
  judge: ({ project }) => {
    const answer = answerOf(project, "onCloud");
    if (answer === "blank" || answer === "bad") return undecided("onCloud");
    return when(says(project, "onCloud", "no"), () => {
      const named = optionOf(project, "nature") === "new" || isUpgrade(project);
      return { message: "notOnCloud", fields: ["onCloud"], ...(named ? {} : { cite: { article: 18 } }) };
    });
  },
});
