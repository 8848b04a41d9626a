import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { isComplete, type Completeness, type Notice } from "../../../library/completeness";
import { noticeText, unitName } from "../../../library/completeness/text";
import { keyOfPlace } from "../../../session/tasks";
import { CopyButton } from "../../kit/CopyButton";
import { usePane, useSnapshot } from "../../kit/PaneContext";
import { MoreList } from "../MoreList";
import { PlacePicker } from "../PlacePicker";
import { RefusalBar } from "../RefusalBar";
import { useStore, useTasks } from "../useTasks";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  item: { display: "flex", alignItems: "center", gap: "8px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** 补正通知: by department, as a worksheet and as text to copy. */
export function Notices() {
  const styles = useStyles();
  const { t } = usePane();
  const sheet = useSnapshot("sheet");
  const work = useSnapshot("work");
  const { noticing } = useTasks();
  const { place, due, refusal, done } = useStore(noticing.store);
  const busy = work !== null && !work.background;
  return (
    <div className={styles.form}>
      <p className={styles.note}>{t("task.notice.intro")}</p>
      <RefusalBar refusal={refusal} />
      <PlacePicker
        label={t("task.budget.plan")}
        value={place ?? (sheet ? keyOfPlace({ fileId: "", sheetId: sheet.id }) : null)}
        disabled={busy}
        onChoose={(key) => noticing.choose(key)}
        onFile={null}
      />
      <Field label={t("task.notice.due")} hint={t("task.notice.dueHint")}>
        <Input type="date" value={due} onChange={(_, data) => noticing.setDue(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance={done ? "secondary" : "primary"} disabled={busy} onClick={() => void noticing.look()}>
          {t("task.notice.look")}
        </Button>
        {done && !isComplete(done.completeness) && (
          <Button appearance="primary" disabled={busy} onClick={() => void noticing.makeSheet()}>
            {t("task.notice.make")}
          </Button>
        )}
      </div>
      {done && <Found completeness={done.completeness} />}
    </div>
  );
}

function Found({ completeness }: { readonly completeness: Completeness }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  if (isComplete(completeness))
    return (
      <p role="status" className={styles.note}>
        {t("notice.none")}
      </p>
    );
  // What concerns the whole sheet concerns everybody.
  const notices: readonly Notice[] = completeness.notices.length > 0 ? completeness.notices : [{ unit: "", lines: [] }];
  return (
    <>
      <p role="status" className={styles.note}>
        {t("task.notice.found", { count: completeness.notices.length })}
      </p>
      <MoreList
        items={notices}
        keyOf={(notice) => unitName(notice, locale)}
        render={(notice) => (
          <div className={styles.item}>
            <span className={styles.name}>{unitName(notice, locale)}</span>
            <span className={styles.note}>{t("pane.issues.count", { count: notice.lines.length })}</span>
            <CopyButton
              text={() => noticeText(notice, completeness, locale)}
              label={t("pane.issues.copy")}
              name={t("task.notice.copyOf", { name: unitName(notice, locale) })}
            />
          </div>
        )}
      />
    </>
  );
}
