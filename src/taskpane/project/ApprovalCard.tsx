import { makeStyles, tokens } from "@fluentui/react-components";
import { citationText } from "../../messages";
import type { ChainStep, Citation, PolicyPack } from "../../regulation/types";
import type { ComputedValues } from "../../rules/values";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { fieldName, tierName } from "../kit/terms";
import { ApprovalChain } from "./ApprovalChain";
import { useCardTitle } from "./cardTitles";

const useStyles = makeStyles({
  scope: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  tier: { fontWeight: tokens.fontWeightSemibold },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Whether the Measures apply, the tier, and who reviews and decides, step by step (Article 10). */
export function ApprovalCard({ computed }: { readonly computed: ComputedValues }) {
  const styles = useStyles();
  const { t, locale, money, policy } = usePane();
  const title = useCardTitle();
  const { tier, scope } = computed;
  const chain = chainOf(policy, tier.tier);
  const reference = tier.tier === "UNIFIED" && tier.byAmount ? tierName(locale, tier.byAmount, policy) : null;
  return (
    <Section title={title("approval")}>
      {scope.because !== "inScope" && <div className={styles.scope}>{t(`scope.${scope.because}`)}</div>}
      {tier.tier !== "NA" && (
        <div className={styles.tier}>
          {tierName(locale, tier.tier, policy)}
          {chain ? ` · ${citationText(locale, chain.cite)}` : ""}
        </div>
      )}
      {chain && <ApprovalChain steps={chain.steps} />}
      {tier.route === "unknown" && chain && <div className={styles.note}>{t("pane.approval.routeUnknown")}</div>}
      {reference && <div className={styles.note}>{t("pane.approval.reference", { tier: reference })}</div>}
      {tier.amount !== null && tier.field && (
        <div className={styles.note}>
          {t("pane.approval.basis", { field: fieldName(locale, tier.field), amount: money(tier.amount) })}
        </div>
      )}
    </Section>
  );
}

function chainOf(
  policy: PolicyPack,
  tier: string,
): { readonly steps: readonly ChainStep[]; readonly cite: Citation } | null {
  const { unifiedRoute, tiers } = policy.parameters;
  const rule = tier === "UNIFIED" ? unifiedRoute.value : tiers.value.find((band) => band.value.id === tier)?.value;
  return rule ? { steps: rule.chain, cite: rule.cite } : null;
}
