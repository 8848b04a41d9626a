import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { dayText } from "../../messages";
import { dayOfNow, type ReplacedResult } from "../../session";
import { AlertPage } from "../kit/AlertPage";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { clockText } from "../overview/clock";

const useStyles = makeStyles({
  icon: { fontSize: "24px", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: "20px" },
});

/**
 * Before marking puts other results in the place of saved ones: which they are, of when, with how many problems. The
 * answer that loses nothing has the focus; Esc marks nothing.
 */
export function ReplaceQuestion({ sheets }: { readonly sheets: readonly ReplacedResult[] }) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  const workbook = useSnapshot("workbook");
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <AlertPage
      icon={<HistoryRegular className={styles.icon} aria-hidden />}
      title={t("pane.replace.title")}
      onEscape={() => void session.answerReplacing("cancel")}
      buttons={
        <>
          <Button ref={safe} appearance="primary" onClick={() => void session.answerReplacing("keep")}>
            {t("pane.replace.keep")}
          </Button>
          <Button onClick={() => void session.answerReplacing("replace")}>{t("pane.replace.replace")}</Button>
          <Button onClick={() => void session.answerReplacing("cancel")}>{t("pane.replace.cancel")}</Button>
        </>
      }
    >
      <div>{t("pane.replace.body", { book: workbook?.name ?? "" })}</div>
      <ul className={styles.list} aria-label={t("pane.replace.sheets")}>
        {sheets.map(({ sheetId, sheetName, at, problems, now }) => (
          <li key={sheetId}>
            {t("pane.replace.sheet", {
              sheet: sheetName,
              day: dayText(locale, dayOfNow(new Date(at))),
              time: clockText(locale, at),
              count: problems,
              now,
            })}
          </li>
        ))}
      </ul>
    </AlertPage>
  );
}
