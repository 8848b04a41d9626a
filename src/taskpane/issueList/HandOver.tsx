import { Button, makeStyles } from "@fluentui/react-components";
import { usePane } from "../app/PaneContext";
import { Section } from "../app/Section";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface HandOverProps {
  readonly onFixes: () => void;
  readonly onIssues: () => void;
}

/**
 * From the results to what is done with them: the list to hand over, and safe fixes. How many there are is not counted
 * here: on a large plan that takes longer than the review after an edit may.
 */
export function HandOver({ onFixes, onIssues }: HandOverProps) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <Section title={t("pane.handOver.title")}>
      <div className={styles.buttons}>
        <Button size="small" onClick={onIssues}>
          {t("pane.issues.open")}
        </Button>
        <Button size="small" onClick={onFixes}>
          {t("pane.fixes.open")}
        </Button>
      </div>
    </Section>
  );
}
