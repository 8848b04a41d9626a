/** en-US, part "pane": what is told when something was done or could not be done. */
import type { notices as chinese } from "../../zh-CN/pane/notices";

export const notices: Readonly<Record<keyof typeof chinese, string>> = {
  "pane.notice.dismiss": "Dismiss",
  "pane.notice.more": "Details",
  "pane.notice.less": "Less",
  "pane.notice.retry": "Try again",
  "pane.notice.place": "Place: {place}.",
  "pane.notice.reviewed.title": "Review finished",
  "pane.notice.reviewed.body": "Nothing was written to “{sheet}”.",
  "pane.notice.allReviewed.title": "Plan sheets reviewed: {count}",
  "pane.notice.allReviewed.body": "Nothing was written.",
  "pane.notice.allReviewed.none": "No plan sheet was found",
  "pane.notice.allReviewed.none.todo": "The list says why each sheet was not reviewed.",
  "pane.notice.allMarked.title": "Plan sheets marked: {count}",
  "pane.notice.allMarked.left": "Not marked: {sheets}; the list says why.",
  "pane.notice.marked.title": "Reviewed and marked",
  "pane.notice.marked.body": "The results stand in {block} and can be cleared at any time.",
  "pane.notice.marked.table": "The results are columns of the table {table} now and sort and filter with it.",
  "pane.notice.marked.beside.named":
    "A formula or name uses the whole table {table}. So that its value stays, the results stand beside the table and are no part of it.",
  "pane.notice.marked.hints": "Hints set on cells: {set}.",
  "pane.notice.marked.hints.own": "Left alone because they have a validation of their own: {own}.",
  "pane.notice.marked.hints.rest":
    "Flagged cells without a hint: {rest} (200 at most; a merged area has its hint on the first cell).",
  "pane.notice.marked.filter.offered":
    "The sheet's filter ends at the plan's last column: sorting by it leaves the results behind (moved rows then ask for another review).",
  "pane.notice.marked.filter.active":
    "The filter does not include the results. It is filtering rows now: clear its criteria and mark again to extend it.",
  "pane.notice.marked.printArea": "Results are printed too: the sheet has no print area.",
  "pane.notice.marked.take.filter": "Extend the filter over the results",
  "pane.notice.marked.take.printArea": "Print without the results",
  "pane.notice.marked.taken.filter": "The filter includes the results; clearing gives it back",
  "pane.notice.marked.taken.printArea": "A print area without the results is set; clearing removes it",
  "pane.notice.showRows.mark": "Show all rows and mark",
  "pane.notice.showRows.again": "Show all rows and try again",
  "pane.notice.cleared.unread": "Whether copies of marks stand on the protected sheets {sheets} cannot be seen.",
  "pane.notice.cleared.unfiltered": "What {sheets} was filtered by could not be restored; all rows are shown.",
  "pane.notice.marked.beside.tooLong":
    "The column names of table “{table}” cannot hold what clearing puts back, so the results stand beside the table and are not part of it.",
  "pane.notice.marked.beside.filled":
    "Excel fills whole columns of table {table} with one formula, so the results stand beside it.",
  "pane.notice.marked.hints.refused": "Excel did not take the cell hints; everything else is marked.",
  "pane.notice.marked.fixed":
    "In {count} rows a formula cannot know the tier or an amount: values were written, which do not follow an edit. The explanation of each row says why.",
  "pane.notice.marked.coarse":
    "Some colours go by their row: when one flagged cell of it is changed, all of them go until the next review.",
  "pane.notice.historyCut.title": "The workbook has no more room",
  "pane.notice.historyCut.body":
    "The last review of {sheets} is no longer kept: the numbers go on, but the next review has nothing to compare with.",
  "pane.notice.cleared.title": "Review marks cleared",
  "pane.notice.cleared.body": "As it was before: {sheets}.",
  "pane.notice.nothingToClear.title": "There are no review marks to clear",
  "pane.notice.nothingToClear.body": "The sheet was not changed.",
  "pane.notice.cancelled.title": "Cancelled",
  "pane.notice.cancelled.reading": "Nothing was written.",
  "pane.notice.cancelled.writing":
    "Some marks may have been handled already. Review and mark again, or clear the marks.",
  "pane.notice.reviewedNotMarked": "The review itself is done and shown below; nothing was written.",
  "pane.notice.keptLost.title": "Some of what this workbook keeps cannot be read",
  "pane.notice.keptLost.body":
    "Cannot be read: {what}. Another version may have written it, or it was changed. It counts as not kept and will be replaced by the next saving. To keep it, save a copy of the workbook first.",
  "pane.kept.settings": "settings of the review",
  "pane.kept.mapping": "placement of columns",
  "pane.kept.history": "what the last review found",
  "pane.kept.waivers": "explanations of findings",
  "pane.notice.policyLost.title": "The policy pack kept on this computer cannot be read",
  "pane.notice.policyLost.body":
    "The built-in one is in force. Load the parameter file again in the settings, or go back to the built-in one there.",
};
