import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect } from "react";
import { CopyButton } from "../app/CopyButton";
import { usePane, useSnapshot } from "../app/PaneContext";
import { noticeText } from "./noticeText";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderRadius: 0,
    borderLeftStyle: "none",
    borderRightStyle: "none",
    alignItems: "start",
    paddingTop: "8px",
    paddingBottom: "8px",
  },
  body: { wordBreak: "break-word", whiteSpace: "normal" },
});

/** Good news makes room by itself; what was refused stays until it is answered. */
const GOOD_NEWS_MS = 10_000;

/** The last thing worth telling: what was done, or why not and what to do. */
export function NoticeBar() {
  const styles = useStyles();
  const { t, session } = usePane();
  const { notice } = useSnapshot();
  useEffect(() => {
    if (
      !notice ||
      (notice.kind !== "reviewed" &&
        notice.kind !== "marked" &&
        notice.kind !== "cleared" &&
        notice.kind !== "fixesUndone")
    )
      return undefined;
    // What could not be done is worth reading at leisure.
    if (notice.kind === "cleared" && (notice.unread || notice.unfiltered)) return undefined;
    // What is offered waits for an answer.
    if (notice.kind === "marked" && (notice.around?.filter || notice.around?.printArea || notice.forgotten))
      return undefined;
    const timer = setTimeout(session.dismissNotice, GOOD_NEWS_MS);
    return () => clearTimeout(timer);
  }, [notice, session]);
  if (!notice) return null;
  const { intent, title, body } = noticeText(notice, t);
  const detail =
    notice.kind === "fault" || notice.kind === "refused" || notice.kind === "brokenOff" ? notice.detail : "";
  const canRetry =
    notice.kind === "fault" || notice.kind === "brokenOff" || (notice.kind === "refused" && notice.canRetry);
  const offers =
    notice.kind === "marked"
      ? (["filter", "printArea"] as const).filter((what) => notice.around?.[what] === "offered")
      : [];
  return (
    <MessageBar
      intent={intent}
      layout={canRetry || detail !== "" || notice.kind === "listed" || offers.length > 0 ? "multiline" : "singleline"}
      className={styles.bar}
      politeness={intent === "error" || intent === "warning" ? "assertive" : "polite"}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle> {body}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={t("pane.notice.dismiss")}
            onClick={session.dismissNotice}
          />
        }
      >
        {notice.kind === "refused" && notice.code === "filtered" && (
          <Button size="small" onClick={() => void session.showRowsAndRetry()}>
            {t(notice.during === "marking" ? "pane.notice.showRows.mark" : "pane.notice.showRows.again")}
          </Button>
        )}
        {canRetry && (
          <Button size="small" onClick={() => void session.retry()}>
            {t("pane.notice.retry")}
          </Button>
        )}
        {notice.kind === "listed" && (
          <Button size="small" onClick={() => void session.switchSheet(notice.from.id)}>
            {t("pane.notice.listed.back", { sheet: notice.from.name })}
          </Button>
        )}
        {offers.map((what) => (
          <Button key={what} size="small" onClick={() => void session.takingIn.take(what)}>
            {t(`pane.notice.marked.take.${what}`)}
          </Button>
        ))}
        {detail && <CopyButton text={detail} label={t("pane.fault.copy")} />}
      </MessageBarActions>
    </MessageBar>
  );
}
