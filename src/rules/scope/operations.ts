import { all, inForce, says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./operations.texts";

/** Operation and maintenance goes by the budget procedure and has no tier of Article 10 (Articles 32, 33, reading 3.3). */
export const operations = defineRule({
  id: "SCOPE-A32-OM",
  kind: "law",
  cite: { article: 32 },
  reach: "all",
  act: null,
  needs: [["nature"]],
  readings: ["A10-operations-tier"],
  limits: [],
  messages: { ownProcedure: "info" },
  texts,
  judge: (row) => {
    const { because } = row.values.scope;
    if (because === "county" || because === "countyBody" || row.reading("A10-operations-tier") !== "none")
      return NOT_APPLICABLE;
    const own = all(
      inForce(row, "A10-operations-tier"),
      says(row.project, "nature", ["operations", "operationsRenewal"]),
    );
    return when(own, () => ({
      message: "ownProcedure",
      data: { article: { cites: [{ article: 10, paragraph: 2 }] } },
      fields: ["nature"],
    }));
  },
});
