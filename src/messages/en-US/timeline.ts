import type { timeline as chinese } from "../zh-CN/timeline";

/** en-US, part "timeline": a project's dates, and what is due next. */
export const timeline: Record<keyof typeof chinese, string> = {
  "pane.timeline.title": "Time line",
  "pane.timeline.dates": "Dates in order",
  "pane.timeline.due": "Coming next",
  "pane.timeline.none": "The sheet has no date for this project.",
  "pane.timeline.planned": "(planned)",
  "pane.timeline.past": "Past",
  "pane.timeline.asOf": "Base date of the review",
  "pane.timeline.by": "{task}: by {day}, in {days} days",
  "pane.timeline.today": "{task}: due today ({day})",
  "pane.timeline.overdue": "{task}: {days} days overdue; it was due by {day}",
  "pane.timeline.unclear": "{task}: due on a day within {day}; the sheet or the text does not say which. Please check",
  "pane.timeline.notBefore": "{task}: not before {day}",
  "pane.timeline.window": "{task}: between {from} and {to}",
  "pane.timeline.windowOpen": "{task}: possible now, by {to}, in {days} days",
  "pane.timeline.next": "{task}: the next stage; the text sets no term",
  "pane.timeline.noCalendar": "{task}: the holidays of {year} are not in the calendar, so the term is undecided",
  "pane.timeline.principle": "in principle",
  "pane.timeline.finish": "completion",
};
