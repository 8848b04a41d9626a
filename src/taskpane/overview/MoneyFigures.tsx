import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanMoney } from "../../library/report";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  figures: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: "20px", rowGap: "4px" },
  term: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/** Projects, total investment and funds of the year; — for what no row says. */
export function MoneyFigures({ report }: { readonly report: PlanMoney }) {
  const styles = useStyles();
  const { t, money } = usePane();
  const figures = [
    [t("pane.facts.projects"), t("pane.facts.projects.value", { count: report.projects })],
    [t("pane.money.total"), money(report.total)],
    [t("pane.money.yearAmt"), money(report.yearAmt)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([term, value]) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
