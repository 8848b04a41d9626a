import { Button, makeStyles } from "@fluentui/react-components";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { useFixCount } from "./useFixCount";

const useStyles = makeStyles({
  count: { marginLeft: "6px", fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface HandOverProps {
  readonly onFixes: () => void;
  readonly onIssues: () => void;
}

/**
 * From the results to what is done with them: the list to hand over, and safe fixes with their number. They are counted
 * when nothing else is to be done: on a large plan that takes longer than the review after an edit may.
 */
export function HandOver({ onFixes, onIssues }: HandOverProps) {
  const styles = useStyles();
  const { t } = usePane();
  const count = useFixCount();
  return (
    <Section title={t("pane.handOver.title")}>
      <div className={styles.buttons}>
        <Button size="small" onClick={onIssues}>
          {t("pane.issues.open")}
        </Button>
        <Button
          size="small"
          appearance={count === 0 ? "subtle" : "secondary"}
          title={count === null ? undefined : t("pane.fixes.open.count", { count })}
          onClick={onFixes}
        >
          {t("pane.fixes.open")}
          {count !== null && (
            <span aria-hidden className={styles.count}>
              {count}
            </span>
          )}
        </Button>
      </div>
    </Section>
  );
}
