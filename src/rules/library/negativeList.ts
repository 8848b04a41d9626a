import { keywordsIn, NEGATIVE_LIST, textOf } from "../facts";
import { mentions } from "../trace";
import { defineRule } from "../define";
import { ofEach, when } from "../statement";
import { texts } from "./negativeList.texts";

/** What Article 20 in principle does not approve, by words in the name: only a reminder, told once, never a verdict. */
export const negativeList = defineRule({
  id: "A20-KEYWORD",
  kind: "law",
  cite: { article: 20, paragraph: 2 },
  reach: "inScope",
  act: "projectApproval",
  needs: [["name"]],
  oncePerSheet: true,
  limits: [],
  messages: { item1: "info", item2: "info", item4: "info", item5: "info", item7: "info" },
  texts,
  judge: ({ project }) => {
    const name = textOf(project, "name");
    return ofEach(NEGATIVE_LIST, (entry) => {
      const { pattern, text } = keywordsIn(entry, name);
      return when(mentions(project, "name", pattern, true, text), found, entry);
    });
  },
});

const found = ({ item }: (typeof NEGATIVE_LIST)[number]) => ({
  message: `item${item}` as const,
  fields: ["name" as const],
  cite: { article: 20, paragraph: 2, item },
});
