import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewSummary } from "../../review/types";
import { usePane } from "../app/PaneContext";
import { Section } from "../app/Section";
import { tierName } from "../app/terms";
import { shareOf } from "./share";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "2px" },
  row: {
    width: "100%",
    display: "block",
    padding: "4px 8px",
    margin: "0 -8px",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    flexWrap: "wrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  amount: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    marginLeft: "auto",
  },
  track: {
    height: "6px",
    marginTop: "4px",
    borderRadius: "3px",
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  bar: {
    height: "100%",
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** Investment by approval tier; choosing a tier shows its findings. */
export function TierChart({
  summary,
  onTier,
}: {
  readonly summary: ReviewSummary;
  readonly onTier: (tier: string) => void;
}) {
  const styles = useStyles();
  const { t, locale, money, policy } = usePane();
  const largest = summary.byTier.reduce((most, { total }) => (total > most ? total : most), 0n);
  return (
    <Section title={t("pane.tiers.title")}>
      <ul className={styles.list}>
        {summary.byTier.map(({ tier, projects, total }) => (
          <li key={tier}>
            <button type="button" className={styles.row} onClick={() => onTier(tier)} title={t("pane.tiers.hint")}>
              <span className={styles.words}>
                <span>{tierName(locale, tier, policy)}</span>
                <span className={styles.amount}>
                  {t(projects === 1 ? "pane.tiers.amount.one" : "pane.tiers.amount", { projects, total: money(total) })}
                </span>
              </span>
              <div className={styles.track}>
                <div className={styles.bar} style={{ width: shareOf(total, largest) }} />
              </div>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
