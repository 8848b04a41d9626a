import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Notice } from "../../session";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { isPassing, noticeText } from "./noticeText";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { display: "block", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  done: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground3, fontSize: "16px" },
});

/** Long enough to read one line twice. */
const SHOWN_MS = 10_000;

/**
 * First line of the pane: which workbook is open. Good news takes its place for a while, so that nothing below is
 * covered or moved by it.
 */
export function StatusLine() {
  const styles = useStyles();
  const { t, session } = usePane();
  const workbook = useSnapshot("workbook");
  const notice = useSnapshot("notice");
  const work = useSnapshot("work");
  const isBusy = work !== null && !work.background;
  const [seen, setSeen] = useState<Notice | null>(null);
  const isGood = notice !== null && (isPassing(notice) || notice.kind === "marked");
  const passing = isGood && !isBusy && seen !== notice ? notice : null;
  useEffect(() => {
    if (!passing) return undefined;
    // What is offered beside the good news waits for its answer.
    const end = isPassing(passing) ? session.dismissNotice : () => setSeen(passing);
    const timer = setTimeout(end, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [passing, session]);
  const { title, body } = passing ? noticeText(passing, t) : { title: "", body: "" };
  // What stands in the bar below is not said twice.
  const more =
    passing?.kind === "marked" && !isPassing(passing) ? t("pane.notice.marked.body", { block: passing.block }) : body;
  return (
    <div>
      <span role="status">
        {passing && (
          <span data-notice className={styles.line} title={`${title} ${more}`}>
            <CheckmarkCircleFilled className={styles.icon} aria-hidden />
            <span className={styles.text}>
              <span className={styles.done}>{title}</span> {more}
            </span>
          </span>
        )}
      </span>
      {!passing && (
        <span className={mergeClasses(styles.line, styles.text)} title={workbook?.name}>
          {workbook?.name ? t("pane.header.workbook", { workbook: workbook.name }) : t("pane.header.product")}
        </span>
      )}
    </div>
  );
}
