import { says } from "../trace";
import { defineRule } from "../define";
import { when } from "../statement";
import { NOT_APPLICABLE } from "../types";
import { texts } from "./routeUnknown.texts";
import { isMidYear } from "../facts";

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
    if (values.tier.byAmount === null || isMidYear(project)) return NOT_APPLICABLE;
    return when(says(project, "route", UNSAID), unknown);
  },
});

const UNSAID = ["blank", "none", "bad", "absent"] as const;

/** It is told of nearly every row. */
const unknown = () => UNKNOWN;
const UNKNOWN = { message: "unknown", fields: ["route"] } as const;
