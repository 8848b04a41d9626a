import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Work } from "../../session";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  work: { display: "flex", alignItems: "center", gap: "12px", minHeight: "32px" },
  told: { flexGrow: 1, minWidth: 0, ":focus": { outline: "none" } },
  text: {
    fontSize: tokens.fontSizeBase200,
    marginBottom: "4px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** What is being done, how far it is, and a way to stop it. Stands where the buttons stood, so that nothing jumps. */
export function WorkProgress({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const { t, session } = usePane();
  const { progress } = work;
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  const label = t(`pane.work.${work.kind}`, { sheet: work.sheetName });
  return (
    <div className={styles.work}>
      <div className={styles.told} tabIndex={-1} data-progress data-focus-home>
        <div className={styles.text}>{label}</div>
        <ProgressBar value={share} aria-label={label} />
      </div>
      <Button size="small" onClick={session.cancel}>
        {t("pane.work.cancel")}
      </Button>
    </div>
  );
}
