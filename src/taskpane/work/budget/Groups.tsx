import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Group, PlanReport } from "../../../library/report";
import { usePane } from "../../kit/PaneContext";
import { Section } from "../../kit/Section";
import { tierName } from "../../kit/terms";
import { useAmountTable } from "../useAmountTable";

const useStyles = makeStyles({
  // Names of departments may be long.
  names: { "& td:first-child, & th:first-child": { overflowWrap: "anywhere" } },
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
  const table = mergeClasses(useAmountTable(), useStyles().names);
  const { t, money } = usePane();
  return (
    <Section title={title} folded={folded}>
      <table className={table} aria-label={title}>
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
