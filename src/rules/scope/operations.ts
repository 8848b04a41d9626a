import { all, inForce, says } from "../trace";
import { defineRule } from "../define";
import { fail, PASS } from "../types";
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
  judge: (row) =>
    row.values.scope.because === "operations"
      ? fail({
          message: "ownProcedure",
          data: { article: { cites: [{ article: 10, paragraph: 2 }] } },
          fields: ["nature"],
          trace: () =>
            all(inForce(row, "A10-operations-tier"), says(row.project, "nature", "operations", "operationsRenewal")),
        })
      : PASS,
});
