import { isBeforeMeasures } from "../support/acts";
import { optionOf, textOf } from "../support/access";
import { bodyOf, isEnough, mayBeEnough } from "../support/authority";
import type { Fen } from "../../exact";
import { supplementTierOf } from "../values";
import { amountsOrNone } from "../support/access";
import { maxFen } from "../../exact";
import type { SupplementTier, TierRule } from "../../regulation/types";
import { authorityBelow, inBand, supplementUsed } from "../support/explain";
import { all, inForce, input } from "../support/trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, type RowContext, type Trace } from "../types";
import { texts } from "./underAuthority.texts";

/** The amount whose band asks for that body. */
function askedBy(row: RowContext, rule: TierRule<SupplementTier>, single: Fen, used: Fen): Trace {
  const together = supplementTierOf(row.policy, used)?.id === rule.id;
  return inBand(
    together ? supplementUsed(row) : input(row.project, "supp", single),
    together ? used : single,
    row.policy.parameters.supplementTiers,
  );
}

/** The body that decided on a supplement must not be below the one Article 43 paragraph 2 asks for. */
export const supplementUnderAuthority = defineRule({
  id: "A43-UNDERAUTH",
  kind: "law",
  cite: { article: 43, paragraph: 2 },
  alsoFor: [62],
  reach: "inScope",
  needs: [["contract"], ["supp", "suppPrior"], ["suppAuthority"]],
  readings: ["A43-tier-base"],
  limits: ["amount"],
  messages: { below: "error", whichViceMayor: "warning", belowCumulative: "warning" },
  texts,
  judge: (row) => {
    const { tier, used } = row.values.supplement;
    const actual = bodyOf(optionOf(row.project, "suppAuthority"));
    if (actual === null || tier === null || used === null || isBeforeMeasures(row, "suppSigned")) return NOT_APPLICABLE;
    const choice = row.reading("A43-tier-base");
    const single = (amountsOrNone(row.project, "supp") ?? []).reduce<Fen>(maxFen, 0n);
    const asked = (choice === "single" ? [single] : choice === "cumulative" ? [used] : [single, used])
      .map((amount) => supplementTierOf(row.policy, amount))
      .filter((rule) => rule !== null);
    const tooLow = asked.filter((rule) => !isEnough(row.policy, actual, rule.requires));
    const highest = tooLow[tooLow.length - 1];
    if (highest === undefined) return PASS;
    // Only the sum of all supplements asks for more: the text leaves that open.
    const certain = tooLow.length === asked.length;
    const message = !certain
      ? "belowCumulative"
      : mayBeEnough(actual, highest.requires, textOf(row.project, "suppAuthority"))
        ? "whichViceMayor"
        : "below";
    return fail({
      message,
      data: { actual: { term: `body.${actual}` }, required: { term: `body.${highest.requires}` }, used: { fen: used } },
      fields: ["suppAuthority"],
      cite: highest.cite,
      trace: () =>
        all(
          inForce(row, "A43-tier-base"),
          askedBy(row, highest, single, used),
          authorityBelow(row, "suppAuthority", actual, highest.requires, highest.cite),
        ),
    });
  },
});
