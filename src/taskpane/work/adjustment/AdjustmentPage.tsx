/** adjustment/: the task 调整: a plan held against the one before it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { keyOfPlace, type Side } from "../../../session/tasks";
import { usePane, useSnapshot } from "../../kit/PaneContext";
import { PlacePicker } from "../PlacePicker";
import { TaskPage } from "../TaskPage";
import { useStore, useTasks } from "../useTasks";
import { Differences } from "./Differences";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  local: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const SIDES: readonly Side[] = ["old", "new"];

/** 调整: which two plans, what differs, what has to be asked, and the sheet for the meeting. */
export function AdjustmentPage({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { t } = usePane();
  const sheet = useSnapshot("sheet");
  const work = useSnapshot("work");
  const { comparing } = useTasks();
  const state = useStore(comparing.store);
  const busy = work !== null && !work.background;
  // The sheet in front is what one compares by default, until something was chosen.
  const value = (side: Side): string | null =>
    state[side] ??
    (side === "new" && state.old === null && sheet ? keyOfPlace({ fileId: "", sheetId: sheet.id }) : null);
  const run = () => {
    for (const side of SIDES) if (state[side] === null) comparing.choose(side, value(side));
    void comparing.compare();
  };
  return (
    <TaskPage title={t("task.compare.title")} intro={t("task.compare.intro")} refusal={state.refusal} onClose={onClose}>
      <div className={styles.form}>
        {SIDES.map((side) => (
          <PlacePicker
            key={side}
            label={t(`task.compare.${side}`)}
            value={value(side)}
            disabled={busy}
            onChoose={(key) => {
              if (side === "old" && state.new === null) comparing.choose("new", value("new"));
              comparing.choose(side, key);
            }}
            onFile={(file) => void comparing.chooseFile(side, file)}
          />
        ))}
        <p className={styles.local}>{t("task.place.local")}</p>
        <div className={styles.buttons}>
          <Button appearance={state.done ? "secondary" : "primary"} disabled={busy} onClick={run}>
            {t("task.compare.run")}
          </Button>
          {state.done && (
            <Button appearance="primary" disabled={busy} onClick={() => void comparing.makeSheet()}>
              {t("task.compare.make")}
            </Button>
          )}
        </div>
      </div>
      {state.done && <Differences done={state.done} />}
    </TaskPage>
  );
}
