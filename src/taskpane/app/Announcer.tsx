import { makeStyles } from "@fluentui/react-components";
import { countBySeverity } from "../../session";
import { usePane, useSnapshot } from "./PaneContext";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Tells a screen reader what became of a review, without moving the focus. */
export function Announcer() {
  const styles = useStyles();
  const { t } = usePane();
  const { work, result } = useSnapshot();
  let said = "";
  if (work && !work.background) said = t(`pane.work.${work.kind}`, { sheet: work.sheetName });
  else if (result?.kind === "noPlan") said = t(`pane.noPlan.${result.noPlan.reason}.what`, { sheet: result.sheetName });
  else if (result?.kind === "reviewed") {
    const { violation, dataError, warning, undecided } = countBySeverity(result.index.entries);
    said = t("pane.announce.reviewed", { projects: result.summary.projects, violation, dataError, warning, undecided });
  }
  return <div className={styles.hidden} role="status" aria-live="polite">{said}</div>;
}
