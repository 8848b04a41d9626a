import { ratioToPercent } from "../../exact";
import type { SupplementValue } from "../../rules/values";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { supplementTierName } from "../kit/terms";
import { ApprovalChain } from "./ApprovalChain";
import { useCardTitle } from "./cardTitles";
import { Gauge } from "./Gauge";
import { Lines } from "./Lines";

/** Supplementary contracts: limit, used, remaining, what the approved estimate still allows, and who decides (Article 43). */
export function SupplementCard({ supplement }: { readonly supplement: SupplementValue }) {
  const { t, locale, money, policy } = usePane();
  const title = useCardTitle();
  const { cap, used, net, remaining, effectiveRemaining, contract, tier } = supplement;
  if (contract === null && (used === null || used === 0n)) return null;
  const chain = tier
    ? policy.parameters.supplementTiers.value.find((band) => band.value.id === tier)?.value.chain
    : undefined;
  return (
    <Section title={title("supplement")}>
      <Gauge label={t("pane.supplement.gauge")} used={used} limit={cap} remaining={remaining} />
      <Lines
        lines={[
          contract !== null
            ? t("pane.supplement.contract", {
                amount: money(contract),
                share: ratioToPercent(policy.parameters.supplementShare.value),
              })
            : t("pane.supplement.noContract"),
          used === null ? t("pane.supplement.unknown") : null,
          net !== null && used !== null && net !== used ? t("pane.supplement.net", { amount: money(net) }) : null,
          effectiveRemaining !== null && remaining !== null && effectiveRemaining < remaining
            ? t("pane.supplement.effective", { amount: money(effectiveRemaining) })
            : null,
          tier ? t("pane.supplement.tier", { tier: supplementTierName(locale, tier, policy) }) : null,
        ]}
      />
      {chain && <ApprovalChain steps={chain} />}
    </Section>
  );
}
