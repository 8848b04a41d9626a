import { all, inForce, says } from "../support/trace";
import { fail, PASS, type RowRule } from "../types";

/** Operation and maintenance goes by the budget procedure and has no tier of Article 10 (Articles 32, 33, reading 3.3). */
export const operations: RowRule = {
  id: "SCOPE-A32-OM",
  kind: "law",
  cite: { article: 32 },
  scope: "row",
  reach: "all",
  needs: [["nature"]],
  readings: ["A10-operations-tier"],
  judge: (row) =>
    row.values.scope.because === "operations"
      ? fail({
          severity: "info",
          message: "ownProcedure",
          data: { article: { cites: [{ article: 10 }] } },
          fields: ["nature"],
          trace: () =>
            all(inForce(row, "A10-operations-tier"), says(row.project, "nature", "operations", "operationsRenewal")),
        })
      : PASS,
};
