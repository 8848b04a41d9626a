import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./stateOwned.texts";

/** State-owned enterprises are bound too; they procure by their own rules and take Article 43 by reference (Articles 3, 41, 43). */
export const stateOwned = defineRule({
  id: "SCOPE-A3-SOE",
  kind: "law",
  cite: { article: 3 },
  alsoFor: [41],
  reach: "inScope",
  act: null,
  needs: [["unitType"]],
  oncePerSheet: true,
  limits: [],
  messages: { bound: "info" },
  texts,
  judge: ({ project }) =>
    when(says(project, "unitType", "stateOwned"), () => ({
      message: "bound",
      data: { procurement: { cites: [{ article: 41 }] }, supplements: { cites: [{ article: 43, paragraph: 3 }] } },
      fields: ["unitType"],
    })),
});
