import type { CeilingValue } from "../../rules/values";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { fieldName } from "../kit/terms";
import { useCardTitle } from "./cardTitles";
import { Gauge } from "./Gauge";
import { Lines } from "./Lines";

/** The approved estimate as a ceiling over what is released, contracted and settled (Articles 28, 38). */
export function CeilingCard({ ceiling }: { readonly ceiling: CeilingValue }) {
  const { t, locale } = usePane();
  const title = useCardTitle();
  const { estimate, field, committed, remaining } = ceiling;
  if (estimate === null) return null;
  return (
    <Section title={title("ceiling")}>
      <Gauge label={t("pane.ceiling.gauge")} used={committed} limit={estimate} remaining={remaining} />
      <Lines
        lines={[
          field ? t("pane.ceiling.field", { field: fieldName(locale, field) }) : null,
          t("pane.ceiling.committed"),
        ]}
      />
    </Section>
  );
}
