import { placeOfUnit, placePatterns } from "../../regulation/places";
import { textOf } from "../facts";
import { mentions, says } from "../trace";
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
  messages: { county: "info", countyUnit: "info", zone: "info" },
  texts,
  judge: ({ project, policy, values }) => {
    if (values.scope.because === "county")
      return fail({
        message: "county",
        fields: ["level"],
        trace: () => says(project, "level", "county"),
      });
    if (values.scope.because !== "countyBody") return PASS;
    const unit = textOf(project, "unit").normalize("NFKC");
    const place = placeOfUnit(policy.places, unit);
    const pattern = place === null ? null : placePatterns(policy.places)[place];
    if (pattern === null) return PASS;
    return fail({
      message: place === "zone" ? "zone" : "countyUnit",
      fields: ["unit"],
      trace: () => mentions(project, "unit", pattern, true, unit),
    });
  },
});
