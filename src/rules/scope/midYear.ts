import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./midYear.texts";

/** Mid-year additions go through the Party committee's finance commission to the city's decision (Article 13, reading 3.8). */
export const midYear = defineRule({
  id: "SCOPE-A13-MIDYEAR",
  kind: "law",
  cite: { article: 13 },
  reach: "inScope",
  act: null,
  needs: [["listing"]],
  oncePerSheet: true,
  limits: [],
  messages: { together: "info" },
  texts,
  judge: ({ project }) =>
    when(says(project, "listing", "midYearAddition"), () => ({
      message: "together",
      data: { article: { cites: [{ article: 34 }] } },
      fields: ["listing"],
    })),
});
