import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Notice } from "../../session";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { NoticeActions } from "./NoticeActions";
import { isPassing, noticeText, foldedText, offersOf } from "./noticeText";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderRadius: 0,
    borderLeftStyle: "none",
    borderRightStyle: "none",
    alignItems: "start",
    paddingTop: "6px",
    paddingBottom: "6px",
  },
  body: { wordBreak: "break-word", whiteSpace: "normal" },
  // The first words in sight, the rest behind "more".
  line: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  tools: { display: "flex", flexShrink: 0 },
  actions: { flexWrap: "wrap", rowGap: "4px" },
  tool: { minWidth: "24px", maxWidth: "24px" },
});

/** The last thing that has to be read or answered: why something was not done and what to do, or what is offered. */
export function NoticeBar() {
  const notice = useSnapshot("notice");
  const work = useSnapshot("work");
  // While something is still being done, nothing is said of its end.
  if (!notice || isPassing(notice) || (work && !work.background)) return null;
  return <Bar key={keyOf(notice)} notice={notice} />;
}

/** Two buttons leave no room for words beside them in a narrow pane. */
const offersTwo = (notice: Notice): boolean => offersOf(notice).length > 1;

/** Another notice starts folded. */
const keyOf = (notice: Notice): string => `${notice.kind}${"sheetName" in notice ? notice.sheetName : ""}`;

function Bar({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { t, session } = usePane();
  const { intent, title, body } = noticeText(notice, t);
  // What went well needs one line; what went wrong is told whole.
  const [isOpen, setOpen] = useState(intent === "warning" || intent === "error");
  const folded = foldedText(notice, t);
  const canFold = intent === "success" || intent === "info";
  const more = t(isOpen ? "pane.notice.less" : "pane.notice.more");
  return (
    <MessageBar
      data-notice={intent}
      intent={notice.kind === "marked" ? "info" : intent}
      layout={isOpen || offersTwo(notice) ? "multiline" : "singleline"}
      className={styles.bar}
      politeness={intent === "error" || intent === "warning" ? "assertive" : "polite"}
    >
      <MessageBarBody className={isOpen ? styles.body : styles.line} title={isOpen ? undefined : `${title} ${body}`}>
        {/* The first line of the pane says that it is marked. */}
        {notice.kind !== "marked" && <MessageBarTitle>{title}</MessageBarTitle>} {isOpen || !canFold ? body : folded}
      </MessageBarBody>
      <MessageBarActions
        className={styles.actions}
        containerAction={
          <span className={styles.tools}>
            {canFold && body !== "" && (
              <Button
                appearance="transparent"
                size="small"
                className={styles.tool}
                icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
                aria-expanded={isOpen}
                aria-label={more}
                title={more}
                onClick={() => setOpen(!isOpen)}
              />
            )}
            <Button
              appearance="transparent"
              size="small"
              className={styles.tool}
              icon={<DismissRegular />}
              aria-label={t("pane.notice.dismiss")}
              onClick={session.dismissNotice}
            />
          </span>
        }
      >
        <NoticeActions notice={notice} />
      </MessageBarActions>
    </MessageBar>
  );
}
