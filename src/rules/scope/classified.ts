import { CLASSIFIED_NAME, classifiedBy, textOf, undenied } from "../facts";
import { mentions, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./classified.texts";

/** A classified project goes its own way: nothing else is computed or shown of the row (Article 65, reading 3.4). */
export const classified = defineRule({
  id: "SCOPE-A65-CLASSIFIED",
  kind: "law",
  cite: { article: 65 },
  reach: "classified",
  act: null,
  needs: [["classified", "name", "unit"]],
  limits: [],
  messages: { stop: "warning", named: "warning" },
  texts,
  judge: ({ project }) => {
    const by = classifiedBy(project);
    if (by === null || by === "column")
      return when(says(project, "classified", "yes"), () => ({ message: "stop", fields: [] }));
    const named = mentions(project, by, CLASSIFIED_NAME, true, undenied(textOf(project, by)));
    return when(named, () => ({ message: "named", fields: [] }));
  },
});
