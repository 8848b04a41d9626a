/**
 * planning/: the task 编制: an empty plan, notices to departments, and in merge/ what they sent taken into the library.
 */
import { usePane } from "../../kit/PaneContext";
import { Section } from "../../kit/Section";
import { TaskPage } from "../TaskPage";
import { MergeForm } from "./merge/MergeForm";
import { NewPlanForm } from "./NewPlanForm";
import { Notices } from "./Notices";

/** 编库: a new plan sheet, what departments sent against the library, and what each department has to put right. */
export function PlanningPage({ onClose }: { readonly onClose: () => void }) {
  const { t } = usePane();
  return (
    <TaskPage title={t("task.planning.title")} intro={t("task.planning.intro")} refusal={null} onClose={onClose}>
      <Section title={t("task.newPlan.title")}>
        <NewPlanForm />
      </Section>
      <Section title={t("task.merge.title")}>
        <MergeForm />
      </Section>
      <Section title={t("task.notice.title")}>
        <Notices />
      </Section>
    </TaskPage>
  );
}
