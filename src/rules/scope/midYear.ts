import { isMidYear } from "../support/kinds";
import { says } from "../support/trace";
import { fail, NOT_APPLICABLE, type RowRule } from "../types";

/** Mid-year additions go through the Party committee's finance commission to the city's decision (Article 13, reading 3.8). */
export const midYear: RowRule = {
  id: "SCOPE-A13-MIDYEAR",
  kind: "law",
  cite: { article: 13 },
  scope: "row",
  reach: "inScope",
  needs: [["listing"]],
  oncePerSheet: true,
  judge: ({ project }) =>
    isMidYear(project)
      ? fail({
          severity: "info",
          message: "together",
          data: { article: { cites: [{ article: 34 }] } },
          fields: ["listing"],
          trace: () => says(project, "listing", "midYearAddition"),
        })
      : NOT_APPLICABLE,
};
