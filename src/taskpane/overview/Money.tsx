import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { moneyOf } from "../../library/report";
import type { EntryFilter, ReviewedResult } from "../../session";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import type { AdmissionVerdict } from "../../review";
import { useAdmissions } from "../project/useAdmissions";
import { MoneyFigures } from "./MoneyFigures";
import { MoneyGroupItem } from "./MoneyGroupItem";
import { MONEY_BY, moneyGroups, type MoneyBy } from "./moneyGroups";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  select: { maxWidth: "150px", "& select": { textOverflow: "ellipsis" } },
  note: { margin: "4px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface MoneyProps {
  readonly result: ReviewedResult;
  readonly onFilter: (change: Partial<EntryFilter>) => void;
}

/**
 * What is asked for first: projects, investment, funds of the year; by tier, department, source of funds or year, each
 * with its amount and its share; choosing one lists its projects.
 */
export function Money({ result, onFilter }: MoneyProps) {
  const styles = useStyles();
  const { t, locale, policy } = usePane();
  // On a large plan the sums may come a moment after the findings.
  const shown = useDeferredValue(result);
  const { review } = shown;
  const admissions = useAdmissions(shown);
  const report = useMemo(() => moneyOf(review), [review]);
  const [by, setBy] = useState<MoneyBy>("tier");
  const [open, setOpen] = useState<string | null>(null);
  const groups = useMemo(
    () => moneyGroups(report, by, admissions, locale, policy),
    [report, by, admissions, locale, policy],
  );
  const unpriced = useMemo(() => report.rows.filter(({ total }) => total === null).length, [report]);
  if (report.rows.length === 0) return null;
  return (
    <Section
      title={t("pane.money.title")}
      action={
        <Select
          size="small"
          className={styles.select}
          aria-label={t("pane.money.by")}
          value={by}
          onChange={(_, { value }) => {
            setBy(value as MoneyBy);
            setOpen(null);
          }}
        >
          {MONEY_BY.map((each) => (
            <option key={each} value={each}>
              {t(`pane.money.by.${each}`)}
            </option>
          ))}
        </Select>
      }
    >
      <MoneyFigures report={report} />
      <ul className={styles.list} aria-label={t(`pane.money.by.${by}`)}>
        {groups.map((group) => (
          <MoneyGroupItem
            key={group.key}
            group={group}
            report={report}
            result={result}
            isOpen={open === group.key}
            onToggle={() => setOpen(open === group.key ? null : group.key)}
            onFindings={
              by === "tier"
                ? () => onFilter({ tier: group.key })
                : by === "unit"
                  ? () => onFilter({ unit: group.key })
                  : by === "admission"
                    ? () => onFilter({ admission: group.key as AdmissionVerdict })
                    : null
            }
          />
        ))}
      </ul>
      {unpriced > 0 && <p className={styles.note}>{t("pane.money.unpriced", { count: unpriced })}</p>}
      {report.classified.length > 0 && (
        <p className={styles.note}>{t("pane.money.classified", { count: report.classified.length })}</p>
      )}
    </Section>
  );
}
