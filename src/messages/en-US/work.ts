/** en-US, part "work": the way to the tasks, and their progress. The pages themselves: tasks.ts. */
export const work = {
  "pane.tasks.menu": "Tasks",
  "pane.tasks.all": "All plan sheets",
  "pane.tasks.planning": "Library",
  "pane.tasks.budget": "Budget",
  "pane.tasks.adjustment": "Adjustment",
  "pane.tasks.loading": "Opening…",
  "pane.work.gathering": "Reading files…",
  "pane.work.comparing": "Comparing…",
  "pane.work.making": "Making the worksheet…",
  "pane.work.merging": "Writing…",
  "pane.notice.structure.again": "Choose Review > Protect Workbook to take the protection off, then try again.",
} as const;
