import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyButton } from "../kit/CopyButton";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  page: { padding: "16px", display: "flex", flexDirection: "column", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  detail: {
    margin: 0,
    padding: "8px",
    maxHeight: "240px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    wordBreak: "break-word",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

/** Our own fault: nothing was lost in the workbook; the details can be copied for whoever repairs it. */
export function ErrorPage({ detail, onContinue }: { readonly detail: string; readonly onContinue: () => void }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.heading}>{t("pane.fault.heading")}</h1>
      <div>{t("pane.fault.body")}</div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onContinue}>
          {t("pane.fault.continue")}
        </Button>
        <CopyButton text={detail} label={t("pane.fault.copy")} />
      </div>
      <pre className={styles.detail} tabIndex={0} aria-label={t("pane.fault.details")}>
        {detail}
      </pre>
    </main>
  );
}
