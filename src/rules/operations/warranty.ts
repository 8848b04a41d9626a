import { dateOf } from "../facts";
import { compare, earliest, latest } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./warranty.texts";

/** Running costs are arranged once the warranty has ended (Article 32 item 1). */
export const warranty = defineRule({
  id: "A32-WARRANTY",
  kind: "law",
  cite: { article: 32, item: 1 },
  reach: "inScopeAndOperations",
  act: "present",
  needs: [["omFrom"], ["warrantyTo"]],
  limits: ["day"],
  messages: { inWarranty: "warning" },
  texts,
  judge: ({ project }) => {
    const [from, end] = [dateOf(project, "omFrom"), dateOf(project, "warrantyTo")];
    if (from === null || end === null) return NOT_APPLICABLE;
    return when(compare(latest(project, "omFrom"), "≤", earliest(project, "warrantyTo")), () => ({
      message: "inWarranty",
      data: { from: { interval: from }, end: { interval: end } },
      fields: ["omFrom"],
    }));
  },
});
