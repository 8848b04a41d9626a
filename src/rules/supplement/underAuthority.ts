import type { Fen } from "../../exact";
import type { BodyId } from "../../regulation/types";
import { bodyOf, isEstimated, largestSingle, optionOf, deliberating } from "../facts";
import { all, authorityAgainst, either, inForce, mayBeEnough, onlySum, says } from "../trace";
import { supplementTierOf } from "../values";
import { defineRule, type BreachOf } from "../define";
import { firstOf, isTrue, when, whenTold } from "../statement";
import { NOT_APPLICABLE, type RowContext, type Expression, type Outcome } from "../types";
import { askedBy, enoughForOne } from "./asked";
import { texts } from "./underAuthority.texts";

const messages = {
  below: "error",
  whichViceMayor: "warning",
  belowCumulative: "warning",
  belowSum: "warning",
  belowOneOf: "warning",
  deliberates: "warning",
} as const;

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
        when(says(row.project, "suppAuthority", deliberating(row.policy)), () => ({
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
    .map((rule) => {
      const { fen, statement } = askedBy(row, rule, choice === "cumulative" ? null : single, used);
      const against = (operator: "<" | "≥"): Expression =>
        all(inForce(row, "A43-tier-base"), statement, authorityAgainst(row, "suppAuthority", actual, operator, rule));
      return { rule, fen, below: against("<"), enough: () => against("≥") };
    });
  const tooLow = asked.filter(({ below }) => isTrue(below));
  // Where earlier ones are estimated, this one accuses by itself if it can: what it asks for is certain.
  const alone = isEstimated(row.project, "suppPrior");
  const highest = alone ? tooLow[0] : tooLow.at(-1);
  if (highest === undefined) return NOT_APPLICABLE;
  const { rule, fen, below } = highest;
  return whenTold(below, () => {
    const tell = <const M extends string>(message: M) => ({
      message,
      data: {
        actual: { term: `body.${actual}` as const },
        required: { term: `body.${rule.requires}` as const },
        used: { fen },
      },
      fields: ["suppAuthority"] as const,
      ownCite: rule.cite,
    });
    return [
      ...onlySum(row).map((because) => ({ because, ...tell("belowSum") })),
      // Only the sum of all supplements asks for more: the text leaves that open.
      { because: either(...asked.map(({ enough }) => enough())), ...tell("belowCumulative") },
      ...enoughForOne(row, actual, single).map((because) => ({ because, ...tell("belowOneOf") })),
      ...mayBeEnough(row.project, "suppAuthority", rule.requires).map((because) => ({
        because,
        ...tell("whichViceMayor"),
      })),
      tell("below"),
    ];
  });
}
