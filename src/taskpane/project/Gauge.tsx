import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Fen } from "../../exact";
import { usePane } from "../kit/PaneContext";
import { shareOf } from "../overview/share";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px", flexWrap: "wrap" },
  remaining: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  over: { color: tokens.colorStatusDangerForeground3 },
  track: {
    height: "8px",
    margin: "6px 0",
    borderRadius: "4px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  barOver: { backgroundColor: tokens.colorStatusDangerBackground3 },
  numbers: {
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

interface GaugeProps {
  readonly label: string;
  readonly used: Fen | null;
  readonly limit: Fen | null;
  readonly remaining: Fen | null;
}

/** Used against limit. Amounts stand in words beside the bar; an overdrawn one says by how much, never a bare minus. */
export function Gauge({ label, used, limit, remaining }: GaugeProps) {
  const styles = useStyles();
  const { t, money } = usePane();
  const isOver = remaining !== null && remaining < 0n;
  const told =
    remaining === null
      ? t("pane.gauge.unknown")
      : isOver
        ? t("pane.gauge.over", { amount: { fen: -remaining } })
        : t("pane.gauge.remaining", { amount: { fen: remaining } });
  return (
    <div role="group" aria-label={label}>
      <div className={styles.head}>
        <span>{label}</span>
        <span className={mergeClasses(styles.remaining, isOver && styles.over)}>{told}</span>
      </div>
      <div className={styles.track} aria-hidden>
        {used !== null && limit !== null && (
          <div
            className={mergeClasses(styles.bar, isOver && styles.barOver)}
            style={{ width: isOver ? "100%" : shareOf(used, limit) }}
          />
        )}
      </div>
      <div className={styles.numbers}>
        <span>{t("pane.gauge.used", { amount: money(used) })}</span>
        <span>{t("pane.gauge.limit", { amount: money(limit) })}</span>
      </div>
    </div>
  );
}
