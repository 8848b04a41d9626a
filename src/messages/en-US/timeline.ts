import type { timeline as chinese } from "../zh-CN/timeline";

/** en-US, part "timeline": a project's dates, and what is due next. */
export const timeline: Record<keyof typeof chinese, string> = {
  "pane.timeline.title": "Time line",
  "pane.timeline.dates": "Dates in order",
  "pane.timeline.due": "Coming next",
  "pane.timeline.none": "The sheet has no date of this project.",
  "pane.timeline.planned": "{task} (planned)",
  "pane.timeline.asOf": "Base date of the review",
  "pane.timeline.completed": "completion of the project",
  "pane.timeline.clause": " ({clause})",
  "pane.timeline.clauseInPrinciple": " (in principle, {clause})",
  "pane.timeline.by": "{task}: by {day}, {days} days left",
  "pane.timeline.today": "{task}: due today ({day})",
  "pane.timeline.overdue": "{task}: {days} days overdue; it was due by {day}",
  "pane.timeline.unclear": "{task}: due within {day}; whether that is over cannot be decided. Please check",
  "pane.timeline.notBefore": "{task}: from {day}",
  "pane.timeline.notBeforeNow": "{task}: possible now",
  "pane.timeline.notBeforeUnclear": "{task}: from {day}; whether that has begun cannot be decided",
  "pane.timeline.window": "{task}: between {from} and {to}",
  "pane.timeline.windowOpen": "{task}: possible now, by {to}, {days} days left",
  "pane.timeline.next": "{task}: the next stage; the text sets no term",
  "pane.timeline.noCalendar": "{task}: the holidays of {year} are not in the calendar, so the term is undecided",
};
