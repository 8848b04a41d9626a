import { makeStyles, tokens } from "@fluentui/react-components";
import type { MoneyUnit } from "../../../exact";
import { findingText, severityKey } from "../../../rules/findingText";
import type { Finding } from "../../../review/types";
import { usePane } from "../../kit/PaneContext";

const useStyles = makeStyles({
  list: { margin: "2px 0 0", paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
  word: { fontWeight: tokens.fontWeightSemibold },
});

/** Rules that a row newly breaks, with the clause and what to do. */
export function NewFindings({ findings, unit }: { readonly findings: readonly Finding[]; readonly unit: MoneyUnit }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("task.compare.newFinding")}>
      {findings.map((finding, index) => (
        <li key={`${finding.rule} ${index}`}>
          <span className={styles.word}>{t(severityKey(finding))}</span> {findingText(locale, finding, unit).line}
        </li>
      ))}
    </ul>
  );
}
