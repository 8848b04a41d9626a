import { bodyNames } from "../../review/words";
import { ratioToPercent } from "../../exact";
import type { AdjustmentValue } from "../../rules/values";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { fieldName, upperFirst } from "../kit/terms";
import { useCardTitle } from "./cardTitles";
import { Gauge } from "./Gauge";
import { Lines } from "./Lines";

/** The adjustment within a share (15 % in Dazhou): limit, used, remaining, and whether own adjustment with filing or prior approval (Articles 44, 45). */
export function AdjustmentCard({ adjustment }: { readonly adjustment: AdjustmentValue }) {
  const { t, locale, money, policy } = usePane();
  const title = useCardTitle();
  const { base, bases, cap, single, used, absolute, remaining, route } = adjustment;
  if (!base) return null;
  return (
    <Section title={title("adjustment")}>
      <Gauge
        label={t("pane.adjustment.gauge", { share: ratioToPercent(policy.parameters.adjustmentShare.value) })}
        used={used}
        limit={cap}
        remaining={remaining}
      />
      <Lines
        lines={[
          t("pane.adjustment.base", { field: fieldName(locale, base.field), amount: money(base.fen) }),
          bases.length > 1 ? t("pane.adjustment.smaller") : null,
          single !== null && used !== null && single !== used
            ? t("pane.adjustment.single", { amount: money(single) })
            : null,
          absolute !== null && used !== null && absolute !== used
            ? t("pane.adjustment.absolute", { amount: money(absolute) })
            : null,
          route ? upperFirst(t(`adjustRoute.${route}`, bodyNames(policy))) : t("pane.adjustment.none"),
        ]}
      />
    </Section>
  );
}
