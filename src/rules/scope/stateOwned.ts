import { isStateOwned } from "../support/kinds";
import { says } from "../support/trace";
import { fail, NOT_APPLICABLE, type RowRule } from "../types";

/** State-owned enterprises are bound too; they procure by their own rules and take Article 43 by reference (Articles 3, 41, 43). */
export const stateOwned: RowRule = {
  id: "SCOPE-A3-SOE",
  kind: "law",
  cite: { article: 3 },
  scope: "row",
  reach: "inScope",
  needs: [["unitType"]],
  oncePerSheet: true,
  judge: ({ project }) =>
    isStateOwned(project)
      ? fail({
          severity: "info",
          message: "bound",
          data: { procurement: { cites: [{ article: 41 }] }, supplements: { cites: [{ article: 43 }] } },
          fields: ["unitType"],
          trace: () => says(project, "unitType", "stateOwned"),
        })
      : NOT_APPLICABLE,
};
