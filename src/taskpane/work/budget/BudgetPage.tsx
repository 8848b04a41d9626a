/** budget/: the task 预算: approval lists by body, groups of projects and their ceilings. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { keyOfPlace } from "../../../session/tasks";
import { usePane, useSnapshot } from "../../kit/PaneContext";
import { PlacePicker } from "../PlacePicker";
import { TaskPage } from "../TaskPage";
import { useStore, useTasks } from "../useTasks";
import { ApprovalLists } from "./ApprovalLists";
import { Ceilings } from "./Ceilings";
import { Groups } from "./Groups";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 预算: counts and sums of a plan, the lists for the meetings, what the estimates still leave. */
export function BudgetPage({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { t, money } = usePane();
  const sheet = useSnapshot("sheet");
  const work = useSnapshot("work");
  const { budgeting } = useTasks();
  const { place, refusal, done } = useStore(budgeting.store);
  const busy = work !== null && !work.background;
  return (
    <TaskPage title={t("task.budget.title")} intro={t("task.budget.intro")} refusal={refusal} onClose={onClose}>
      <div className={styles.form}>
        <PlacePicker
          label={t("task.budget.plan")}
          value={place ?? (sheet ? keyOfPlace({ fileId: "", sheetId: sheet.id }) : null)}
          disabled={busy}
          onChoose={(key) => budgeting.choose(key)}
          onFile={null}
        />
        <div className={styles.buttons}>
          <Button appearance={done ? "secondary" : "primary"} disabled={busy} onClick={() => void budgeting.sumUp()}>
            {t("task.budget.run")}
          </Button>
          {done && (
            <Button appearance="primary" disabled={busy} onClick={() => void budgeting.makeSummary()}>
              {t("task.budget.makeSummary")}
            </Button>
          )}
        </div>
      </div>
      {done && (
        <>
          <p role="status" className={styles.note}>
            {t("task.budget.counts", {
              projects: done.report.projects,
              total: money(done.report.total),
              yearAmt: money(done.report.yearAmt),
            })}{" "}
            {done.report.classified.length > 0 && t("task.budget.classified", { count: done.report.classified.length })}
          </p>
          <ApprovalLists key={place} report={done.report} busy={busy} />
          <Ceilings plan={done.plan} report={done.report} />
          <Groups report={done.report} />
        </>
      )}
    </TaskPage>
  );
}
