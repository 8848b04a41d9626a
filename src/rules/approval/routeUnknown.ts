import { EMPTY, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS } from "../types";
import { texts } from "./routeUnknown.texts";

/** Tiers matter only for projects approved case by case; where the route is unknown the tier is shown with that proviso. */
export const routeUnknown = defineRule({
  id: "A10-ROUTE-UNKNOWN",
  kind: "law",
  cite: { article: 10, paragraph: 2 },
  reach: "inScope",
  act: "projectApproval",
  oncePerSheet: true,
  needs: [],
  limits: [],
  messages: { unknown: "info" },
  texts,
  judge: ({ project, values }) => {
    if (values.tier.byAmount === null) return NOT_APPLICABLE;
    return values.tier.route === "unknown"
      ? fail({
          message: "unknown",
          fields: ["route"],
          trace: () => says(project, "route", ...EMPTY, "bad", "absent"),
        })
      : PASS;
  },
});
