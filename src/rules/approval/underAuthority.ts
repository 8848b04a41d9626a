import { parameterOf } from "../acts/parameters";
import type { BodyId, TierId, TierRule } from "../../regulation/types";
import { bodyOf, isEnough, isWholeOpen, mayBeEnough, onlyDeliberates, optionOf, textOf } from "../facts";
import { tierCandidates, tierOfAmount } from "../values";
import type { FieldKey } from "../../fields";
import { all, amountIn, authorityBelow, inBand, says } from "../trace";
import { defineRule } from "../define";
import { fail, NOT_APPLICABLE, PASS, undecided, type RowContext } from "../types";
import { texts } from "./underAuthority.texts";

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
  messages: {
    unified: "error",
    below: "error",
    whole: "warning",
    whichViceMayor: "warning",
    belowByOne: "warning",
    deliberates: "warning",
  },
  texts,
  judge: (row) => {
    const actual = bodyOf(optionOf(row.project, "authority"));
    if (actual === null) return NOT_APPLICABLE;
    if (row.values.tier.byAmount === null) return undecided("total");
    const term = (body: string): { readonly term: string } => ({ term: `body.${body}` });
    // A mid-year addition without a stated route may go either way (Articles 13 and 10): only what neither allows accuses.
    if (optionOf(row.project, "route") === "unified") {
      const unified = parameterOf(row, "unifiedRoute");
      if (isEnough(row.policy, actual, unified.requires)) return PASS;
      return fail({
        message: "unified",
        data: { actual: term(actual), required: term(unified.requires) },
        fields: ["authority"],
        cite: unified.cite,
        trace: () => authorityBelow(row, "authority", actual, unified.requires, unified.cite),
      });
    }
    const { requires: unifiedBody } = parameterOf(row, "unifiedRoute");
    if (onlyDeliberates(row.policy, actual))
      return fail({
        message: "deliberates",
        data: { actual: term(actual), required: term(requiredBody(row) ?? unifiedBody) },
        fields: ["authority"],
        trace: () => says(row.project, "authority", actual),
      });
    const required = requirements(row).filter((tier) => !isEnough(row.policy, actual, tier.rule.requires));
    const worst = required[required.length - 1];
    if (worst === undefined) return PASS;
    // Where two totals are at hand and only the larger asks for more, the smaller may be what was approved.
    const byAll = required.length === requirements(row).length;
    const message = !byAll
      ? "belowByOne"
      : isWholeOpen(row)
        ? "whole"
        : mayBeEnough(actual, worst.rule.requires, textOf(row.project, "authority"))
          ? "whichViceMayor"
          : "below";
    return fail({
      message,
      data: {
        actual: term(actual),
        required: term(worst.rule.requires),
        amount: { fen: worst.fen },
        field: { term: `field.${worst.field}` },
      },
      fields: ["authority"],
      cite: worst.rule.cite,
      trace: () =>
        all(
          inBand(amountIn(row, worst.field), worst.fen, row.policy.parameters.tiers),
          authorityBelow(row, "authority", actual, worst.rule.requires, worst.rule.cite),
        ),
    });
  },
});

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
