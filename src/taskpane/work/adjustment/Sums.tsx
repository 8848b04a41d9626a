import { makeStyles, tokens } from "@fluentui/react-components";
import type { MoneyUnit } from "../../../exact";
import type { PlanComparison } from "../../../library/compare";
import { amountText } from "../../../messages";
import { usePane } from "../../app/PaneContext";
import { signedAmount } from "./amounts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& td, & th": { padding: "2px 4px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
  },
});

interface SumsProps {
  readonly comparison: PlanComparison;
  readonly unit: MoneyUnit;
}

/** Both sheets as a whole: projects, total investment and this year's money, with their differences. */
export function Sums({ comparison: { old, new: now }, unit }: SumsProps) {
  const styles = useStyles();
  const { t, locale } = usePane();
  return (
    <table className={styles.table} aria-label={t("task.compare.sums")}>
      <thead>
        <tr>
          <th scope="col" aria-label={t("task.compare.sums")} />
          <th scope="col">{t("task.compare.old")}</th>
          <th scope="col">{t("task.compare.new")}</th>
          <th scope="col">{t("task.compare.delta")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("task.compare.projects")}</th>
          <td>{old.projects}</td>
          <td>{now.projects}</td>
          <td>{`${now.projects > old.projects ? "+" : ""}${now.projects - old.projects}`}</td>
        </tr>
        {(["total", "yearAmt"] as const).map((key) => (
          <tr key={key}>
            <th scope="row">{t(`task.compare.${key}`)}</th>
            <td>{amountText(locale, old[key], unit)}</td>
            <td>{amountText(locale, now[key], unit)}</td>
            <td>{signedAmount(locale, now[key] - old[key], unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
