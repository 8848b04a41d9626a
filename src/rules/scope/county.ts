import { placeOfUnit, placePatterns } from "../../regulation/places";
import { textOf, optionOf } from "../facts";
import { mentions, says } from "../trace";
import { defineRule, type Says } from "../define";
import { firstOf, when } from "../statement";
import { NOT_APPLICABLE, type Expression } from "../types";
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
        if (place === null) return NOT_APPLICABLE;
        const { zone, county } = placePatterns(policy.places);
        const begins = (pattern: RegExp | null): Expression =>
          pattern === null ? false : mentions(project, "unit", pattern, true, unit);
        return firstOf<Says<"zone" | "countyUnit">>(
          () => when(begins(zone), () => ({ message: "zone", fields: ["unit"] })),
          () => when(begins(county), () => ({ message: "countyUnit", fields: ["unit"] })),
        );
      },
    ),
});
