import { answerOf, isUpgrade, optionOf } from "../facts";
import { says } from "../trace";
import { defineRule } from "../define";
import { fail, PASS, undecided } from "../types";
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
  judge: (row) => {
    const answer = answerOf(row.project, "onCloud");
    if (answer === "blank" || answer === "bad") return undecided("onCloud");
    if (answer !== "no") return PASS;
    const named = optionOf(row.project, "nature") === "new" || isUpgrade(row.project);
    return fail({
      message: "notOnCloud",
      fields: ["onCloud"],
      trace: () => says(row.project, "onCloud", "no"),
      ...(named ? {} : { cite: { article: 18 } }),
    });
  },
});
