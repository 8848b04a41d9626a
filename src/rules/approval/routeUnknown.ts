import { EMPTY, says } from "../support/trace";
import { fail, NOT_APPLICABLE, PASS, type RowRule } from "../types";

/** Tiers matter only for projects approved case by case; where the route is unknown the tier is shown with that proviso. */
export const routeUnknown: RowRule = {
  id: "A10-ROUTE-UNKNOWN",
  kind: "law",
  cite: { article: 10 },
  scope: "row",
  reach: "inScope",
  oncePerSheet: true,
  needs: [],
  judge: ({ project, values }) => {
    if (values.tier.byAmount === null) return NOT_APPLICABLE;
    return values.tier.route === "unknown"
      ? fail({
          severity: "info",
          message: "unknown",
          fields: ["route"],
          trace: () => says(project, "route", ...EMPTY, "bad", "absent"),
        })
      : PASS;
  },
};
