import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { usePane, useSnapshot } from "../kit/PaneContext";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px", whiteSpace: "nowrap" },
  main: { flexGrow: 1 },
});

/** 审查并标注, 仅审查, 清除审查标记. */
export function ActionBar() {
  const styles = useStyles();
  const { t, session } = usePane();
  const sheet = useSnapshot("sheet");
  return (
    <div className={styles.bar} role="group" aria-label={t("pane.actions.label")}>
      <Button
        className={mergeClasses(styles.button, styles.main)}
        appearance="primary"
        data-action="mark"
        disabled={!sheet}
        onClick={() => void session.review({ mark: true })}
      >
        {t("pane.actions.reviewAndMark")}
      </Button>
      <Button
        className={styles.button}
        data-action="review"
        disabled={!sheet}
        onClick={() => void session.review({ mark: false })}
      >
        {t("pane.actions.reviewOnly")}
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        data-action="clear"
        disabled={!sheet}
        aria-label={t("pane.actions.clear")}
        title={t("pane.actions.clear")}
        onClick={() => void session.clear("sheet")}
      >
        {t("pane.actions.clear.short")}
      </Button>
    </div>
  );
}
