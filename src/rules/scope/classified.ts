import { says } from "../support/trace";
import { defineRule } from "../define";
import { fail } from "../types";
import { texts } from "./classified.texts";

/** A classified project goes its own way: nothing else is computed or shown of the row (Article 65, reading 3.4). */
export const classified = defineRule({
  id: "SCOPE-A65-CLASSIFIED",
  kind: "law",
  cite: { article: 65 },
  reach: "classified",
  act: null,
  needs: [["classified"]],
  limits: [],
  messages: { stop: "warning" },
  texts,
  judge: ({ project }) => fail({ message: "stop", fields: [], trace: () => says(project, "classified", "yes") }),
});
