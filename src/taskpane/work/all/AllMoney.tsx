import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { sumKnown } from "../../../exact";
import type { CrossCheck } from "../../../library/across";
import { reportOf } from "../../../library/report";
import type { ReviewedResult } from "../../../session";
import { usePane } from "../../kit/PaneContext";
import { Section } from "../../kit/Section";
import { MONEY_BY, moneyGroups, type MoneyBy } from "../../overview/moneyGroups";
import { useAmountTable } from "../useAmountTable";
import { sumOfGroups } from "./sumOfGroups";

const useStyles = makeStyles({
  note: { margin: "4px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  select: { maxWidth: "150px" },
  // Names of departments may be long; amounts stay on one line.
  names: {
    "& td:first-child, & th:first-child": { overflowWrap: "anywhere" },
    "& td:not(:first-child)": { whiteSpace: "nowrap" },
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

/** What all plans together come to, sheet by sheet, or by tier, department, source of funds or year. */
export function AllMoney({
  results,
  check,
}: {
  readonly results: readonly ReviewedResult[];
  readonly check: CrossCheck;
}) {
  const styles = useStyles();
  const table = useAmountTable();
  const { t, money, locale, policy } = usePane();
  const [by, setBy] = useState<MoneyBy | "sheet">("sheet");
  const reports = useMemo(() => results.map(({ review }) => reportOf(review, policy)), [results, policy]);
  const groups = useMemo(
    () =>
      by === "sheet"
        ? reports.map(({ rows, total, yearAmt }, at) => ({
            key: results[at]?.sheetId ?? "",
            name: results[at]?.sheetName ?? "",
            projects: rows.length,
            total,
            yearAmt,
          }))
        : sumOfGroups(reports.map((report) => moneyGroups(report, by, new Map(), locale, policy))),
    [reports, results, by, locale, policy],
  );
  return (
    <Section
      title={t("task.all.money")}
      action={
        <Select
          size="small"
          className={styles.select}
          aria-label={t("pane.money.by")}
          value={by}
          onChange={(_, { value }) => setBy(value as MoneyBy | "sheet")}
        >
          <option value="sheet">{t("task.all.bySheet")}</option>
          {MONEY_BY.filter((each) => each !== "admission").map((each) => (
            <option key={each} value={each}>
              {t(`pane.money.by.${each}`)}
            </option>
          ))}
        </Select>
      }
    >
      <table className={`${table} ${styles.names}`} aria-label={t("task.all.money")}>
        <thead>
          <tr>
            <th scope="col">{t("task.budget.group")}</th>
            <th scope="col">{t("task.compare.projects")}</th>
            <th scope="col">{t("task.compare.total")}</th>
            <th scope="col">{t("task.compare.yearAmt")}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, name, projects, total, yearAmt }) => (
            <tr key={key}>
              <td>{name}</td>
              <td>{projects}</td>
              <td>{money(total)}</td>
              <td>{money(yearAmt)}</td>
            </tr>
          ))}
          <tr className={styles.sum}>
            <td>{t("task.all.sum")}</td>
            <td>{groups.reduce((sum, { projects }) => sum + projects, 0)}</td>
            <td>{money(sumKnown(groups.map(({ total }) => total)))}</td>
            <td>{money(sumKnown(groups.map(({ yearAmt }) => yearAmt)))}</td>
          </tr>
        </tbody>
      </table>
      {check.repeated > 0 && (
        <p className={styles.note}>
          {t("across.repeated", { repeated: check.repeated, distinct: check.distinct })} {t("task.all.sum.note")}
        </p>
      )}
    </Section>
  );
}
