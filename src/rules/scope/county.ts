import { ZONE_BODY } from "../values";
import { mentions, says } from "../support/trace";
import { fail, PASS, type RowRule } from "../types";

/** Counties, the high-tech zone and the eastern development zone are not bound directly (Articles 22 and 64). */
export const county: RowRule = {
  id: "SCOPE-A64-COUNTY",
  kind: "law",
  cite: { article: 64 },
  scope: "row",
  reach: "all",
  needs: [["level", "unit"]],
  judge: ({ project, values }) => {
    if (values.scope.because === "county")
      return fail({
        severity: "info",
        message: "county",
        fields: ["level"],
        trace: () => says(project, "level", "county"),
      });
    if (values.scope.because === "countyBody")
      return fail({
        severity: "info",
        message: "zone",
        fields: ["unit"],
        trace: () => mentions(project, "unit", ZONE_BODY),
      });
    return PASS;
  },
};
