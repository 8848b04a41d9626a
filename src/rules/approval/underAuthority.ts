import { parameterOf } from "../acts/parameters";
import type { BodyId, TierId, TierRule } from "../../regulation/types";
import { bodyOf, isWholeOpen, mayBeEnough, optionOf, textOf, deliberating } from "../facts";
import { tierCandidates, tierOfAmount } from "../values";
import type { FieldKey } from "../../fields";
import { all, amountIn, authorityBelow, inBand, says, holds } from "../trace";
import { defineRule, type BreachOf } from "../define";
import { firstOf, when } from "../statement";
import { NOT_APPLICABLE, undecided, type RowContext, type Outcome } from "../types";
import { texts } from "./underAuthority.texts";

const messages = {
  unified: "error",
  below: "error",
  whole: "warning",
  whichViceMayor: "warning",
  belowByOne: "warning",
  deliberates: "warning",
} as const;

/** The body that decided must not be below the one Article 10 asks for; a higher one is fine. */
export const underAuthority = defineRule({
  id: "A10-UNDERAUTH",
  kind: "law",
  cite: { article: 10, paragraph: 2 },
  alsoFor: [62],
  reach: "inScope",
  act: "projectApproval",
  needs: [["authority"], ["total", "approvedTotal", "estimate", "annualFee"]],
  readings: ["A10-tier-amount"],
  parameters: ["unifiedRoute"],
  limits: ["amount"],
  messages,
  texts,
  judge: (row) => {
    const actual = bodyOf(optionOf(row.project, "authority"));
    if (actual === null) return NOT_APPLICABLE;
    if (row.values.tier.byAmount === null) return undecided("total");
    const unified = parameterOf(row, "unifiedRoute");
    // A mid-year addition without a stated route may go either way (Articles 13 and 10): only what neither allows accuses.
    if (optionOf(row.project, "route") === "unified")
      return when(authorityBelow(row, "authority", actual, unified.requires, unified.cite), () => ({
        message: "unified",
        data: { actual: term(`body.${actual}`), required: term(`body.${unified.requires}`) },
        fields: ["authority"],
        cite: unified.cite,
      }));
    return firstOf<BreachOf<typeof messages>>(
      () =>
        when(says(row.project, "authority", ...deliberating(row.policy)), () => ({
          message: "deliberates",
          data: { actual: term(`body.${actual}`), required: term(`body.${requiredBody(row) ?? unified.requires}`) },
          fields: ["authority"],
        })),
      () => byTiers(row, actual),
    );
  },
});

/** What each total at hand asks for against the body named. */
function byTiers(row: RowContext, actual: BodyId): Outcome<BreachOf<typeof messages>> {
  const asked = requirements(row).map((tier) => ({
    ...tier,
    below: all(
      inBand(amountIn(row, tier.field), tier.fen, row.policy.parameters.tiers),
      authorityBelow(row, "authority", actual, tier.rule.requires, tier.rule.cite),
    ),
  }));
  const tooLow = asked.filter(({ below }) => holds(below));
  const worst = tooLow.at(-1) ?? asked.at(-1);
  if (worst === undefined) return NOT_APPLICABLE;
  return when(worst.below, () => ({
    // Where two totals are at hand and only the larger asks for more, the smaller may be what was approved.
    message:
      tooLow.length < asked.length
        ? "belowByOne"
        : isWholeOpen(row)
          ? "whole"
          : mayBeEnough(actual, worst.rule.requires, textOf(row.project, "authority"))
            ? "whichViceMayor"
            : "below",
    data: {
      actual: term(`body.${actual}`),
      required: term(`body.${worst.rule.requires}`),
      amount: { fen: worst.fen },
      field: { term: `field.${worst.field}` },
    },
    fields: ["authority"],
    cite: worst.rule.cite,
  }));
}

const term = (body: `body.${BodyId}`): { readonly term: string } => ({ term: body });

/** The body that the largest total at hand asks for, where the row is decided case by case; null otherwise. */
function requiredBody(row: RowContext): BodyId | null {
  return row.values.tier.route === "unified" ? null : (requirements(row).at(-1)?.rule.requires ?? null);
}

/** What each total at hand asks for, from the smallest total up. */
function requirements(
  row: RowContext,
): readonly { readonly fen: bigint; readonly field: FieldKey; readonly rule: TierRule<TierId> }[] {
  return tierCandidates(row)
    .flatMap(({ fen, field }) => {
      const rule = tierOfAmount(row, fen);
      return rule ? [{ fen, field, rule }] : [];
    })
    .sort((a, b) => (a.fen < b.fen ? -1 : a.fen > b.fen ? 1 : 0));
}
