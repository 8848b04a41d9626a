import { ZONE_BODY } from "../values";
import { mentions, says } from "../support/trace";
import { defineRule } from "../define";
import { fail, PASS } from "../types";
import { texts } from "./county.texts";

/** Counties, the high-tech zone and the eastern development zone are not bound directly (Articles 22 and 64). */
export const county = defineRule({
  id: "SCOPE-A64-COUNTY",
  kind: "law",
  cite: { article: 64 },
  alsoFor: [22],
  reach: "all",
  act: null,
  needs: [["level", "unit"]],
  limits: [],
  messages: { county: "info", zone: "info" },
  texts,
  judge: ({ project, values }) => {
    if (values.scope.because === "county")
      return fail({
        message: "county",
        fields: ["level"],
        trace: () => says(project, "level", "county"),
      });
    if (values.scope.because === "countyBody")
      return fail({
        message: "zone",
        fields: ["unit"],
        trace: () => mentions(project, "unit", ZONE_BODY),
      });
    return PASS;
  },
});
