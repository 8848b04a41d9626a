import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ClassifiedStop as Stop } from "../../session";
import { localCites } from "../../review/local";
import { usePane, useSnapshot } from "../kit/PaneContext";

const useStyles = makeStyles({
  page: {
    padding: "24px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    lineHeight: tokens.lineHeightBase300,
  },
  heading: {
    margin: 0,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  icon: { fontSize: "24px", flexShrink: 0, color: tokens.colorStatusDangerForeground3 },
  body: { margin: 0 },
  buttons: { display: "flex", flexDirection: "column", gap: "8px" },
});

/**
 * Article 65: classified rows stop everything before anything is written. Rows are named by number only. Takes the
 * whole pane, so that nothing else can be done before it is answered; the safe answer has the focus.
 */
export function ClassifiedStop({ stop }: { readonly stop: Stop }) {
  const styles = useStyles();
  const { t, session, policy } = usePane();
  const { workbook, sheet } = useSnapshot();
  // Where several sheets are marked, it may be another one than that in front.
  const other = stop.sheetId === sheet?.id ? undefined : workbook?.sheets.find(({ id }) => id === stop.sheetId)?.name;
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <div
      role="alertdialog"
      aria-modal
      aria-labelledby="stop-title"
      aria-describedby="stop-body"
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key === "Escape") void session.answerStop(false);
      }}
    >
      <h1 id="stop-title" className={styles.heading}>
        <LockClosedRegular className={styles.icon} aria-hidden />
        {other === undefined ? t("pane.classified.title") : t("pane.classified.titleOf", { sheet: other })}
      </h1>
      <p id="stop-body" className={styles.body}>
        {t(other === undefined ? "pane.classified.body" : "pane.classified.bodyOf", {
          sheet: other ?? "",
          rows: { rows: stop.rows },
          articles: localCites(policy, [{ article: 65 }]),
        })}
      </p>
      <div className={styles.buttons}>
        <Button ref={safe} appearance="primary" onClick={() => void session.answerStop(false)}>
          {t("pane.classified.stop")}
        </Button>
        <Button onClick={() => void session.answerStop(true)}>{t("pane.classified.goOn")}</Button>
      </div>
    </div>
  );
}
