import { makeStyles, tokens } from "@fluentui/react-components";
import type { Group, PlanReport } from "../../../library/report";
import { usePane } from "../../app/PaneContext";
import { Section } from "../../app/Section";
import { tierName } from "../../app/terms";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& td, & th": { padding: "2px 4px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
    "& td:first-child, & th:first-child": { textAlign: "left", paddingLeft: 0, overflowWrap: "anywhere" },
  },
});

/** Counts and sums by tier, department, source of funds, route and year; every open project is in one line of each. */
export function Groups({ report }: { readonly report: PlanReport }) {
  const { t, locale, policy } = usePane();
  const named = (name: string): string => (name === "" ? t("report.blank") : name);
  return (
    <>
      <GroupTable title={t("report.byTier")} groups={report.byTier} name={(tier) => tierName(locale, tier, policy)} />
      <GroupTable title={t("report.byUnit")} groups={report.byUnit} name={named} folded />
      <GroupTable title={t("report.byFund")} groups={report.byFund} name={named} folded />
      <GroupTable title={t("report.byRoute")} groups={report.byRoute} name={(route) => t(`route.${route}`)} folded />
      <GroupTable
        title={t("report.byYear")}
        groups={report.byYear}
        name={(year) => (year === null ? t("report.blank") : String(year))}
        folded
      />
    </>
  );
}

interface GroupTableProps<Key> {
  readonly title: string;
  readonly groups: readonly Group<Key>[];
  readonly name: (key: Key) => string;
  readonly folded?: boolean;
}

function GroupTable<Key>({ title, groups, name, folded = false }: GroupTableProps<Key>) {
  const styles = useStyles();
  const { t, money } = usePane();
  return (
    <Section title={title} folded={folded}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t("task.budget.group")}</th>
            <th scope="col">{t("task.compare.projects")}</th>
            <th scope="col">{t("task.compare.total")}</th>
            <th scope="col">{t("task.compare.yearAmt")}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={String(group.key)}>
              <td>{name(group.key)}</td>
              <td>{group.rows.length}</td>
              <td>{money(group.total)}</td>
              <td>{money(group.yearAmt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
