import type { Fen } from "../../exact";
import type { BodyId, SupplementTier, TierRule } from "../../regulation/types";
import {
  bodyOf,
  isEnough,
  isEstimated,
  largestSingle,
  mayBeEnough,
  optionOf,
  type Single,
  textOf,
  deliberating,
} from "../facts";
import { all, authorityBelow, inBand, inForce, input, says, supplementUsed, holds } from "../trace";
import { supplementTierOf } from "../values";
import { defineRule, type BreachOf } from "../define";
import { firstOf, when } from "../statement";
import { NOT_APPLICABLE, type RowContext, type Trace, type Outcome } from "../types";
import { texts } from "./underAuthority.texts";

const messages = {
  below: "error",
  whichViceMayor: "warning",
  belowCumulative: "warning",
  belowSum: "warning",
  belowOneOf: "warning",
  deliberates: "warning",
} as const;

/** The amount whose band asks for that body. */
function askedBy(row: RowContext, rule: TierRule<SupplementTier>, single: Single | null, used: Fen): Trace {
  const together = single === null || supplementTierOf(row, single.fen)?.id !== rule.id;
  return inBand(
    together ? supplementUsed(row) : input(row.project, single.field, single.fen),
    together ? used : single.fen,
    row.policy.parameters.supplementTiers,
  );
}

/**
 * Whether every one of several supplements asks for more than the body named. Of earlier ones the row does not say that
 * this body decided on them.
 */
function asksOfEach(row: RowContext, actual: BodyId, { field, least }: Single): boolean {
  if (field === "suppPrior") return false;
  const rule = supplementTierOf(row, least);
  return rule !== null && !isEnough(row.policy, actual, rule.requires);
}

/** The body that decided on a supplement must not be below the one Article 43 paragraph 2 asks for. */
export const supplementUnderAuthority = defineRule({
  id: "A43-UNDERAUTH",
  citeStateOwned: { article: 43, paragraph: 3 },
  kind: "law",
  cite: { article: 43, paragraph: 2 },
  alsoFor: [62],
  reach: "inScope",
  act: "supplement",
  needs: [["contract"], ["supp", "suppPrior"], ["suppAuthority"]],
  readings: ["A43-tier-base"],
  parameters: ["supplementTiers"],
  limits: ["amount"],
  messages,
  texts,
  judge: (row) => {
    const { tier, used } = row.values.supplement;
    const actual = bodyOf(optionOf(row.project, "suppAuthority"));
    if (actual === null || tier === null || used === null) return NOT_APPLICABLE;
    return firstOf<BreachOf<typeof messages>>(
      () =>
        when(says(row.project, "suppAuthority", ...deliberating(row.policy)), () => ({
          message: "deliberates",
          data: { actual: { term: `body.${actual}` }, used: { fen: used }, tier: { term: `suppTier.${tier}` } },
          fields: ["suppAuthority"],
        })),
      () => byTiers(row, actual, used),
    );
  },
});

/** What each supplement, and all of them, ask for against the body named. */
function byTiers(row: RowContext, actual: BodyId, used: Fen): Outcome<BreachOf<typeof messages>> {
  const choice = row.reading("A43-tier-base");
  const single = largestSingle(row);
  const amounts =
    single === null || choice === "cumulative" ? [used] : choice === "single" ? [single.fen] : [single.fen, used];
  const asked = amounts
    .map((amount) => supplementTierOf(row, amount))
    .filter((rule) => rule !== null)
    .map((rule) => ({
      rule,
      below: all(
        inForce(row, "A43-tier-base"),
        askedBy(row, rule, single, used),
        authorityBelow(row, "suppAuthority", actual, rule.requires, rule.cite),
      ),
    }));
  const tooLow = asked.filter(({ below }) => holds(below));
  // Where earlier ones are estimated, this one accuses by itself if it can: what it asks for is certain.
  const alone = single !== null && tooLow.length === 2 && isEstimated(row.project, "suppPrior");
  const highest = (alone ? tooLow[0] : tooLow.at(-1)) ?? asked.at(-1);
  if (highest === undefined) return NOT_APPLICABLE;
  const { rule, below } = highest;
  return when(below, () => ({
    message:
      single === null
        ? "belowSum"
        : tooLow.length < asked.length
          ? // Only the sum of all supplements asks for more: the text leaves that open.
            "belowCumulative"
          : choice !== "cumulative" && !asksOfEach(row, actual, single)
            ? "belowOneOf"
            : mayBeEnough(actual, rule.requires, textOf(row.project, "suppAuthority"))
              ? "whichViceMayor"
              : "below",
    data: {
      actual: { term: `body.${actual}` },
      required: { term: `body.${rule.requires}` },
      used: { fen: alone ? single.fen : used },
    },
    fields: ["suppAuthority"],
    cite: rule.cite,
  }));
}
