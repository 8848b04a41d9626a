/** en-US, part "pane": how to begin, and why nothing was found to review. */
import type { help as chinese } from "../../zh-CN/pane/help";

export const help: Readonly<Record<keyof typeof chinese, string>> = {
  "pane.noPlan.empty.what": "“{sheet}” is empty",
  "pane.noPlan.empty.todo": "Switch to the sheet that holds the plan, or paste the plan, and review again.",
  "pane.noPlan.noHeader.what": "No plan header was found in “{sheet}”",
  "pane.noPlan.noHeader.todo": "Switch to the sheet that holds the plan, or use common header words, and review again.",
  "pane.noPlan.form.what": "“{sheet}” is a form of one project, not filled in or with labels that are not all known",
  "pane.noPlan.form.todo":
    "No label is guessed at. Fill it in under common labels such as project name, responsible unit and total investment, then review again; or enter the project into a row of the plan.",
  "pane.noPlan.doubtful.what": "“{sheet}” is a list of projects, but perhaps no plan",
  "pane.noPlan.doubtful.todo":
    "It has no amount and not two columns that only plans have. If it is a plan, say below which column is the project’s name.",
  "pane.noPlan.noProjects.what": "“{sheet}” has a header but no project rows",
  "pane.noPlan.noProjects.todo": "Fill in projects below the header and review again.",
  "pane.noPlan.tooManyRows.what": "“{sheet}” has more rows than can be reviewed",
  "pane.noPlan.tooManyRows.todo": "Delete what does not belong to the plan, or split the sheet, and review again.",
  "pane.noPlan.nearest.todo":
    "Say below which column holds the project's name and which hold what else; if this is not the sheet, switch to the one with the plan.",
  "pane.noPlan.lookedFor":
    "Looked for: a header row with “项目名称” (project name) and at least one other plan column, such as “总投资”, “建设单位” or “合同金额”.",
  "pane.noPlan.found": "Similar headers found: {words}",
  "pane.noPlan.nothingWritten": "Nothing was written.",

  "pane.help.heading": "Three steps",
  "pane.help.first":
    "Open the sheet with the plan and choose Review and mark; choose Review only to see the results without writing to the sheet.",
  "pane.help.second": "Choose a finding to go to its cell. Correct the cell: its colour goes and the pane follows.",
  "pane.help.third": "Choose Clear marks and the sheet is as it was before.",
};
