import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane, useSnapshot } from "../app/PaneContext";
import { Section } from "../app/Section";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface HandOverProps {
  readonly onFixes: () => void;
  readonly onIssues: () => void;
}

/** From the results to what is done with them: safe fixes, and the list to hand over. */
export function HandOver({ onFixes, onIssues }: HandOverProps) {
  const styles = useStyles();
  const { t, session } = usePane();
  const { result } = useSnapshot();
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const count = useMemo(() => session.fixing.list().length, [session, result]);
  return (
    <Section title={t("pane.handOver.title")}>
      <div className={styles.buttons}>
        <Button size="small" onClick={onIssues}>{t("pane.issues.open")}</Button>
        <Button size="small" onClick={onFixes}>{t("pane.fixes.open", { count })}</Button>
      </div>
    </Section>
  );
}
