import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { wantedOf, type Gathered } from "../../../../session/tasks";
import { usePane, useSnapshot } from "../../../kit/PaneContext";
import { useStore, useTasks } from "../../useTasks";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "8px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  body: { wordBreak: "break-word", whiteSpace: "normal" },
});

/** What will be written into the library, the button that does it, and the one that takes it out again. */
export function WriteBar({ done }: { readonly done: Gathered | null }) {
  const styles = useStyles();
  const { t } = usePane();
  const work = useSnapshot("work");
  const { gathering } = useTasks();
  const { decisions, written } = useStore(gathering.store);
  const busy = work !== null && !work.background;
  const last = written.at(-1);
  const wanted = done ? wantedOf(done.merge, decisions) : null;
  const nothing = !wanted || wanted.added + wanted.overwritten.length === 0;
  return (
    <div className={styles.bar}>
      {last && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>
            {t("task.merge.written", { sheet: last.sheetName, added: last.added, changed: last.edits.length })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabled={busy} onClick={() => void gathering.undo()}>
              {t("task.merge.undo")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {done && wanted && (
        <>
          <p className={styles.note}>
            {nothing
              ? t("task.merge.nothing")
              : t("task.merge.willWrite", { added: wanted.added, changed: wanted.overwritten.length })}
          </p>
          <div className={styles.buttons}>
            <Button appearance="primary" disabled={busy || nothing} onClick={() => void gathering.write()}>
              {t("task.merge.write", { sheet: done.library.sheet })}
            </Button>
            <Button disabled={busy} onClick={() => void gathering.makeSheet()}>
              {t("task.merge.make")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
