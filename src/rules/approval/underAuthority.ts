import { parameterOf } from "../acts/parameters";
import type { BodyId, TierId, TierRule } from "../../regulation/types";
import { approvalShownBy, bodyOf, deliberating, optionOf, saidIn } from "../facts";
import { term as fieldTerm } from "../naming";
import { tierCandidates, tierOfAmount } from "../values";
import type { FieldKey } from "../../fields";
import { all, amountIn, authorityAgainst, either, inBand, isShown, mayBeEnough, says, wholeOpen } from "../trace";
import { defineRule, type BreachOf } from "../define";
import { firstOf, when, whenTold } from "../statement";
import { NOT_APPLICABLE, undecided, type RowContext, type Outcome, type Expression } from "../types";
import { texts } from "./underAuthority.texts";

const messages = {
  unified: "error",
  below: "error",
  whole: "warning",
  whichViceMayor: "warning",
  belowByOne: "warning",
  deliberates: "warning",
  nobody: "warning",
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
    if (actual === null) return nobody(row);
    if (row.values.tier.byAmount === null) return undecided("total");
    const unified = parameterOf(row, "unifiedRoute");
    // A mid-year addition without a stated route may go either way (Articles 13 and 10): only what neither allows accuses.
    if (optionOf(row.project, "route") === "unified")
      return when(authorityAgainst(row, "authority", actual, "<", unified), () => ({
        message: "unified",
        data: { actual: term(`body.${actual}`), required: term(`body.${unified.requires}`) },
        fields: ["authority"],
        ownCite: unified.cite,
      }));
    return firstOf<BreachOf<typeof messages>>(
      () =>
        when(says(row.project, "authority", deliberating(row.policy)), () => ({
          message: "deliberates",
          data: { actual: term(`body.${actual}`), required: term(`body.${requiredBody(row) ?? unified.requires}`) },
          fields: ["authority"],
        })),
      () => byTiers(row, actual),
    );
  },
});

/** The cell says that nobody decided yet, or that it is on its way, and the row shows what rests on the decision. */
function nobody(row: RowContext): Outcome<BreachOf<typeof messages>> {
  const { project } = row;
  const shown = approvalShownBy(row);
  if (shown === null) return NOT_APPLICABLE;
  return when(all(says(project, "authority", ["none", "pending"]), isShown(project, shown)), () => ({
    message: "nobody",
    data: { said: saidIn(project, "authority"), later: fieldTerm(shown) },
    fields: ["authority"],
  }));
}

/** What each total at hand asks for against the body named. */
function byTiers(row: RowContext, actual: BodyId): Outcome<BreachOf<typeof messages>> {
  const asked = requirements(row).map((tier) => {
    const band = inBand(amountIn(row, tier.field), tier.fen, row.policy.parameters.tiers);
    const against = (operator: "<" | "≥"): Expression =>
      all(band, authorityAgainst(row, "authority", actual, operator, tier.rule));
    return { ...tier, below: against("<"), enough: () => against("≥") };
  });
  // The largest asks for the highest body.
  const worst = asked.at(-1);
  if (worst === undefined) return NOT_APPLICABLE;
  return whenTold(worst.below, () => {
    const tell = <const M extends string>(message: M) => ({
      message,
      data: {
        actual: term(`body.${actual}`),
        required: term(`body.${worst.rule.requires}`),
        amount: { fen: worst.fen },
        field: { term: `field.${worst.field}` as const },
      },
      fields: ["authority"] as const,
      ownCite: worst.rule.cite,
    });
    return [
      // Where two totals are at hand and only the larger asks for more, the smaller may be what was approved.
      { because: either(...asked.map(({ enough }) => enough())), ...tell("belowByOne") },
      ...wholeOpen(row).map((because) => ({ because, ...tell("whole") })),
      ...mayBeEnough(row.project, "authority", worst.rule.requires).map((because) => ({
        because,
        ...tell("whichViceMayor"),
      })),
      tell("below"),
    ];
  });
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
      return rule === null ? [] : [{ fen, field, rule }];
    })
    .sort((a, b) => (a.fen < b.fen ? -1 : 1));
}
