import { placeOfUnit, placePatterns } from "../../regulation/places";
import { textOf, optionOf } from "../facts";
import { mentions, says } from "../trace";
import { defineRule, type Says } from "../define";
import { firstOf, when } from "../statement";
import { NOT_APPLICABLE } from "../types";
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
  judge: ({ project, policy }) =>
    firstOf<Says<"county" | "countyUnit" | "zone">>(
      () => when(says(project, "level", "county"), () => ({ message: "county", fields: ["level"] })),
      () => {
        const unit = textOf(project, "unit").normalize("NFKC");
        const place = optionOf(project, "level") === null ? placeOfUnit(policy.places, unit) : null;
        const pattern = place === null ? null : placePatterns(policy.places)[place];
        if (pattern === null) return NOT_APPLICABLE;
        return when(mentions(project, "unit", pattern, true, unit), () => ({
          message: place === "zone" ? "zone" : "countyUnit",
          fields: ["unit"],
        }));
      },
    ),
});
