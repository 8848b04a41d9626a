/** en-US, part "loop": the comparison with the last review, and findings that a person has explained. */
export const loop = {
  "pane.loop.title": "Compared with the last review",
  "pane.loop.against": "Last review: {day} {time}",
  "pane.loop.settled": "Settled",
  "pane.loop.open": "Still open",
  "pane.loop.new": "New",
  "pane.loop.settled.hint": "Problems of the last review that are gone, their projects still there",
  "pane.loop.open.hint": "Problems of the last review that are still there",
  "pane.loop.new.hint": "Problems that the last review did not have",
  "pane.loop.settled.line": "{number}. {kind} · {subject}: {what}",
  "pane.loop.settled.copy": "Copy the list",
  "pane.loop.noName": "whole sheet, or a row without its name",
  "pane.loop.none":
    "No review of this sheet has been kept yet. Review and mark keeps it in this workbook; the next review then tells what is settled, still open and new.",
  "pane.loop.first": "This review is kept in this workbook; the next one tells what is settled, still open and new.",
  "pane.loop.unkept": "This review differs from the one that is kept.",
  "pane.loop.keep.other": "Replace by this result…",
  "pane.loop.keep.replace":
    "This replaces the result saved on {day} at {time} ({count} problems). Later reviews are compared with this one, and what was settled since {day}, {time} is not listed any more.",
  "pane.loop.keep.replaceCut":
    "This replaces the result saved on {day} at {time}. Later reviews are compared with this one.",
  "pane.loop.keep.confirm": "Replace",
  "pane.replace.title": "Replace the result saved before?",
  "pane.replace.body":
    "“{book}” holds an earlier result; settled, still open and new are told against it. Replace it by this one when marking, or leave it? Nothing was written yet.",
  "pane.replace.sheets": "Saved results",
  "pane.replace.sheet": "“{sheet}”: saved on {day} at {time}, problems: {count}; now: {now}",
  "pane.replace.keep": "Mark, leave the saved result",
  "pane.replace.replace": "Mark, replace it by this result",
  "pane.replace.cancel": "Cancel, mark nothing",
  "pane.loop.replaced":
    "This marked result replaced the one saved on {day}, {time} ({count} problems); the next review is compared with this one.",
  "pane.loop.restore": "Compare with the earlier one still",
  "pane.loop.restore.hint": "Puts the replaced result back; numbers stay",
  "pane.loop.removed": "Removed",
  "pane.loop.removed.hint": "Problems of projects that are on the sheet no more; they do not count as settled",
  "pane.loop.edited":
    "The result of {day}, {time} is saved. What was changed since is compared with it at the next review: settled, still open, new.",
  "pane.announce.removed": "Gone with their projects: {removed}.",
  "pane.loop.keep": "Keep this review",
  "pane.loop.keep.hint":
    "Keeps numbers and fingerprints of the findings only, changes no cell; the next review is compared with it",
  "pane.loop.cut":
    "The last review had too many findings to be kept one by one, so nothing can be compared; the numbers go on and are never used twice.",
  "pane.announce.compared": "Against the last review: {settled} settled, {open} still open, {new} new.",
  "pane.announce.lapsed": "Explanations that hold no more: {count}.",
  "pane.finding.numbered": "{number}. {kind}",

  "pane.kind.explained": "Explained",
  "pane.kind.explained.hint": "Explained by a person, not counted among the others",
  "pane.waiver.after": "(explained)",
  "pane.waiver.explain": "Mark as explained",
  "pane.waiver.who": "Explained by",
  "pane.waiver.why": "Explanation",
  "pane.waiver.kept":
    "Kept in this workbook and written into the column of explanations; nothing classified, please. Lapses when the data it rests on change.",
  "pane.waiver.missing.who": "Say who explains it",
  "pane.waiver.missing.why": "Say why",
  "pane.waiver.full":
    "This sheet has the most explanations that can be kept (500); this one was not saved. Withdraw some that are no longer needed.",
  "pane.waiver.save": "Save explanation",
  "pane.waiver.cancel": "Cancel",
  "pane.waiver.said": "Explained ({who}, {day}): {why}",
  "pane.waiver.copied": "Explained ({who}, {day}): {why}",
  "pane.waiver.holds": "It lapses when the data it rests on change.",
  "pane.waiver.withdraw": "Withdraw explanation",
  "pane.waiver.lapsed.title": "Explanations that hold no more: {count}",
  "pane.waiver.lapsed.cell":
    "The explanation holds no more because {field} was changed from {before} to {now}. It said ({who}): {why}",
  "pane.waiver.lapsed.facts":
    "The explanation holds no more because amounts, dates or parameters it rests on have changed. It said ({who}): {why}",
  "pane.waiver.lapsed.seen": "Noted",
  "pane.waiver.blank": "blank",
} as const;
