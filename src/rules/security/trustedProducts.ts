import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { texts } from "./trustedProducts.texts";

/** Products are to be secure and trusted, and the application says how (Article 56). */
export const trustedProducts = defineRule({
  id: "A56-TRUSTED",
  kind: "law",
  cite: { article: 56 },
  reach: "inScope",
  act: "present",
  needs: [["trustedProducts"]],
  limits: [],
  messages: { notTrusted: "info" },
  texts,
  judge: ({ project }) =>
    when(says(project, "trustedProducts", "no"), () => ({ message: "notTrusted", fields: ["trustedProducts"] })),
});
