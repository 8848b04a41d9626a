import { CITY_BRAIN, keywordsIn, textOf } from "../facts";
import { mentions } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./cityBrain.texts";

/** Command, city governance and display platforms belong into the city brain (Article 16). By the name only: a reminder. */
export const cityBrain = defineRule({
  id: "A16-KEYWORD",
  kind: "law",
  cite: { article: 16 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["name"]],
  oncePerSheet: true,
  limits: [],
  messages: { cityBrain: "info" },
  texts,
  judge: ({ project }) => {
    const { pattern, text } = keywordsIn(CITY_BRAIN, textOf(project, "name"));
    return when(mentions(project, "name", pattern, true, text), () => ({ message: "cityBrain", fields: ["name"] }));
  },
});
