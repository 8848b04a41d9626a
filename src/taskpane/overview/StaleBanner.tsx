import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReviewedResult } from "../../session";
import { usePane, useSnapshot } from "../kit/PaneContext";

const useStyles = makeStyles({
  bar: { flexShrink: 0, minHeight: "32px" },
  body: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Says when what is shown no longer holds: the sheet or a setting changed, or the marks in the sheet are older. */
export function StaleBanner({ result }: { readonly result: ReviewedResult }) {
  const styles = useStyles();
  const { t, session } = usePane();
  const live = useSnapshot("live");
  const work = useSnapshot("work");
  if (work) return null;
  if (result.stale) {
    return (
      <MessageBar intent="warning" layout="singleline" className={styles.bar}>
        <MessageBarBody className={styles.body} title={t(`pane.stale.${result.stale}`)}>
          {t(`pane.stale.${result.stale}`)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void session.review({ mark: false })}>
            {t("pane.stale.again")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (result.marks === "outdated" || result.marks === "partial") {
    return (
      <MessageBar intent="info" layout="singleline" className={styles.bar}>
        <MessageBarBody className={styles.body} title={t(`pane.marks.${result.marks}.hint`)}>
          {t(`pane.marks.${result.marks}.hint`)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void session.review({ mark: true })}>
            {t("pane.marks.again")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (!live)
    return (
      <MessageBar intent="info" layout="singleline" className={styles.bar}>
        <MessageBarBody className={styles.body} title={t("pane.notLive")}>
          {t("pane.notLive")}
        </MessageBarBody>
      </MessageBar>
    );
  return null;
}
