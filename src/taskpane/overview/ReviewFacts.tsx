import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { dayText, readingText, unitName } from "../../messages";
import type { ReviewedResult } from "../../session";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { columnCounts } from "../columns/columnCounts";
import { clockText } from "./clock";
import { policyName } from "./policyName";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

/** Under which conditions it was reviewed: projects, base date, rules, unit, readings, marks. */
export function ReviewFacts({
  result,
  action,
  onColumns,
}: {
  readonly result: ReviewedResult;
  readonly action: ReactNode;
  readonly onColumns: () => void;
}) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  const { review, summary } = result;
  const separator = locale === "zh-CN" ? "；" : "; ";
  const counts = columnCounts(session.columns() ?? [], t, separator);
  const facts: readonly (readonly [string, string])[] = [
    [t("pane.facts.projects"), projectsText()],
    [t("pane.facts.asOf"), dayText(locale, review.asOf)],
    [t("pane.facts.policy"), policyName(locale, review.policy)],
    [t("pane.facts.unit"), t(`pane.facts.unit.${review.plan.unitSource}`, { unit: unitName(locale, review.unit) })],
    ...(review.plan.hiddenRows.length || review.plan.hiddenColumns.length
      ? [
          [
            t("pane.facts.hidden"),
            t("pane.facts.hidden.value", {
              rows: review.plan.hiddenRows.length,
              columns: review.plan.hiddenColumns.length,
            }),
          ] as const,
        ]
      : []),
    ...review.readings.map(
      ({ reading, option }) =>
        [t("pane.facts.reading"), readingText(locale, reading, option, review.words?.terms)] as const,
    ),
    [t("pane.facts.marks"), t(`pane.marks.${result.marks}`)],
    [t("pane.facts.reviewedAt"), clockText(locale, result.at)],
  ];
  function projectsText() {
    const parts = [t("pane.facts.projects.value", { count: summary.projects })];
    if (summary.classified) parts.push(t("pane.facts.classified", { count: summary.classified }));
    if (summary.outOfScope) parts.push(t("pane.facts.outOfScope", { count: summary.outOfScope }));
    return parts.join(separator);
  }
  return (
    <Section title={t("pane.facts.title")} action={action}>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <Fact key={`${term}${value}`} term={term} value={value} />
        ))}
        <Fact
          term={t("pane.facts.columns")}
          value={
            <>
              {counts}{" "}
              <Link as="button" inline onClick={onColumns}>
                {t("pane.facts.columns.open")}
              </Link>
            </>
          }
        />
      </dl>
    </Section>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
