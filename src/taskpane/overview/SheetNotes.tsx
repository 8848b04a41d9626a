import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { findingText } from "../../rules/findingText";
import type { SheetReview } from "../../review/types";
import { kindOfFinding } from "../../session/findings/findingIndex";
import { KindIcon } from "../kit/kinds";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  note: { display: "flex", gap: "8px", alignItems: "start", wordBreak: "break-word" },
  icon: { marginTop: "2px" },
  more: { marginLeft: "-8px" },
  todo: { color: tokens.colorNeutralForeground2 },
});

/** Notes shown at once; the rest stands in the list. */
const SHOWN = 5;

/** What concerns the sheet as a whole: told once, not once per row. */
export function SheetNotes({ review, onRule }: { readonly review: SheetReview; readonly onRule: () => void }) {
  const styles = useStyles();
  const { t, locale, unit } = usePane();
  const { findings, faults } = review;
  // A text may name thousands of rows: it is put together where the review says something else, not at each drawing.
  const notes = useMemo(
    () => findings.slice(0, SHOWN).map((finding) => ({ finding, text: findingText(locale, finding, unit) })),
    [findings, locale, unit],
  );
  if (findings.length === 0 && faults.length === 0) return null;
  return (
    <Section title={t("pane.notes.title")}>
      <ul className={styles.list}>
        {notes.map(({ finding, text: { what, clause, todo } }) => (
          <li key={finding.id} className={styles.note}>
            <KindIcon kind={kindOfFinding(finding)} className={styles.icon} />
            <span>
              {what}
              {clause ? t("pane.finding.clauseAfter", { clause }) : ""}
              <br />
              <span className={styles.todo}>{todo}</span>
            </span>
          </li>
        ))}
        {faults.length > 0 && (
          <li className={styles.note}>
            <KindIcon kind="dataError" className={styles.icon} />
            <span>
              {t("pane.notes.faults", {
                count: faults.length,
                rules: [...new Set(faults.map((fault) => fault.rule))].join(", "),
              })}
            </span>
          </li>
        )}
      </ul>
      {findings.length > SHOWN && (
        <Button className={styles.more} size="small" appearance="transparent" onClick={onRule}>
          {t("pane.notes.more", { count: findings.length - SHOWN })}
        </Button>
      )}
    </Section>
  );
}
