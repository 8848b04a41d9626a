/**
 * work/: the pages of the tasks 审查全部计划表, 编库, 预算 and 调整, each a page of its own, loaded when it is opened. Their state is that
 * of session/tasks/ and outlives them.
 */
import { AllSheetsPage } from "./all/AllSheetsPage";
import { BudgetPage } from "./budget/BudgetPage";
import type { TaskName } from "./names";
import { PlanningPage } from "./planning/PlanningPage";
import { AdjustmentPage } from "./adjustment/AdjustmentPage";

/** The page of a task. */
export default function TaskView({ task, onClose }: { readonly task: TaskName; readonly onClose: () => void }) {
  switch (task) {
    case "all":
      return <AllSheetsPage onClose={onClose} />;
    case "planning":
      return <PlanningPage onClose={onClose} />;
    case "budget":
      return <BudgetPage onClose={onClose} />;
    case "adjustment":
      return <AdjustmentPage onClose={onClose} />;
  }
}
