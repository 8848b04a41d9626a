import { INFRASTRUCTURE, keywordsIn, textOf } from "../facts";
import { mentions } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./infrastructure.texts";

/** New infrastructure needs the bureau's assessment and the city's decision (Article 15). By the name only: a reminder, never a verdict. */
export const infrastructure = defineRule({
  id: "A15-KEYWORD",
  kind: "law",
  cite: { article: 15, paragraph: 1 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["name"]],
  oncePerSheet: true,
  limits: [],
  messages: { infrastructure: "info" },
  texts,
  judge: ({ project }) => {
    const { pattern, text } = keywordsIn(INFRASTRUCTURE, textOf(project, "name"));
    return when(mentions(project, "name", pattern, true, text), () => ({
      message: "infrastructure",
      fields: ["name"],
    }));
  },
});
