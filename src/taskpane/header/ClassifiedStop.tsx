import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { ClassifiedStop as Stop } from "../../session";
import { localCites } from "../../review/local";
import { AlertPage } from "../kit/AlertPage";
import { usePane, useSnapshot } from "../kit/PaneContext";

const useStyles = makeStyles({
  icon: { fontSize: "24px", flexShrink: 0, color: tokens.colorStatusDangerForeground3 },
});

/**
 * Article 65: classified rows stop everything before anything is written. Rows are named by number only; the safe
 * answer has the focus.
 */
export function ClassifiedStop({ stop }: { readonly stop: Stop }) {
  const styles = useStyles();
  const { t, session, policy } = usePane();
  const workbook = useSnapshot("workbook");
  const sheet = useSnapshot("sheet");
  // Where several sheets are marked, it may be another one than that in front.
  const other = stop.sheetId === sheet?.id ? undefined : workbook?.sheets.find(({ id }) => id === stop.sheetId)?.name;
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <AlertPage
      icon={<LockClosedRegular className={styles.icon} aria-hidden />}
      title={other === undefined ? t("pane.classified.title") : t("pane.classified.titleOf", { sheet: other })}
      onEscape={() => void session.answerStop(false)}
      buttons={
        <>
          <Button ref={safe} appearance="primary" onClick={() => void session.answerStop(false)}>
            {t("pane.classified.stop")}
          </Button>
          <Button onClick={() => void session.answerStop(true)}>{t("pane.classified.goOn")}</Button>
        </>
      }
    >
      {t(other === undefined ? "pane.classified.body" : "pane.classified.bodyOf", {
        sheet: other ?? "",
        rows: { rows: stop.rows },
        articles: localCites(policy, [{ article: 65 }]),
      })}
    </AlertPage>
  );
}
