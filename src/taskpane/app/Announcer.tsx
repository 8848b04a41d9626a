import { makeStyles } from "@fluentui/react-components";
import { countBySeverity } from "../../session";
import { standingCounts } from "../overview/standingCounts";
import { usePane, useSnapshot } from "../kit/PaneContext";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader what became of a review, without moving the focus. */
export function Announcer() {
  const styles = useStyles();
  const { t } = usePane();
  const work = useSnapshot("work");
  const result = useSnapshot("result");
  let said = "";
  if (work && !work.background) said = t(`pane.work.${work.kind}`, { sheet: work.sheetName });
  else if (result?.kind === "noPlan") said = t(`pane.noPlan.${result.noPlan.reason}.what`, { sheet: result.sheetName });
  else if (result?.kind === "reviewed") {
    const { loop } = result;
    const { violation, dataError, warning, undecided } = countBySeverity(result.index.entries);
    said = t("pane.announce.reviewed", { projects: result.summary.projects, violation, dataError, warning, undecided });
    if (loop.against && !loop.against.isCut) said += ` ${t("pane.announce.compared", standingCounts(result))}`;
    const { removed } = standingCounts(result);
    if (loop.against && removed > 0) said += ` ${t("pane.announce.removed", { removed })}`;
    if (loop.lapsed.length > 0) said += ` ${t("pane.announce.lapsed", { count: loop.lapsed.length })}`;
  }
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {said}
    </div>
  );
}
